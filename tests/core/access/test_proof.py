"""Letting somebody in takes a fresh proof of who one is, as a new token does."""

from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from django.core.cache import cache
from django.test import Client as Browser

from core.access.models import AppPermission
from core.access.services.clients import COMMAND_LINE
from tests.core.access.conftest import BACK, sign_in

pytestmark = pytest.mark.django_db
LONG_AGO = 3600


@pytest.fixture
def ana(person):
    return person("ana")


@pytest.fixture
def stale(ana, browser_of):
    """A browser that was signed in an hour ago."""
    return browser_of(ana, seconds_ago=LONG_AGO)


@pytest.fixture
def code():
    answer = Browser().post(
        "/identity/o/api/device/code",
        urlencode({"client_id": COMMAND_LINE, "scope": "library:read"}),
        content_type="application/x-www-form-urlencoded",
    )
    return answer.json()["user_code"]


def sent_to_prove(answer) -> str:
    """Where somebody comes back to who was sent to prove who they are."""
    where = urlsplit(answer["Location"])
    assert (answer.status_code, where.path) == (302, "/sign-in/confirm")
    return parse_qs(where.query)["next"][0]


def decide(browser, address, **said):
    return browser.post(
        address, {"csrfmiddlewaretoken": browser.cookies["csrftoken"].value, **said}
    )


def test_who_signed_in_long_ago_proves_it_before_an_app_is_asked_about(dance, ana, stale):
    address = dance.address_to_ask()

    assert sent_to_prove(stale.get(address)) == address

    sign_in(stale, ana)
    assert dance.consent(stale).keys() == {"code", "state"}


@pytest.mark.parametrize("prompt", ["", "?prompt=none"])
def test_a_page_that_was_open_too_long_decides_nothing(dance, ana, browser_of, prompt):
    browser = browser_of(ana)
    page = browser.get(dance.address_to_ask())
    sign_in(browser, ana, seconds_ago=LONG_AGO)

    answer = decide(
        browser,
        f"/identity/o/authorize{prompt}",
        request=page.context["form"]["request"].value(),
        scopes=["openid"],
        action="grant",
    )

    back = sent_to_prove(answer)
    assert parse_qs(urlsplit(back).query) == parse_qs(urlsplit(dance.address_to_ask()).query)
    sign_in(browser, ana)
    assert browser.get(back).status_code == 200


def test_saying_no_needs_no_proof(dance, ana, browser_of):
    browser = browser_of(ana)
    page = browser.get(dance.address_to_ask())
    sign_in(browser, ana, seconds_ago=LONG_AGO)

    answer = decide(
        browser,
        "/identity/o/authorize",
        request=page.context["form"]["request"].value(),
        action="cancel",
    )

    assert answer["Location"].startswith(f"{BACK}?error=access_denied")


def test_an_app_is_let_in_silently_only_by_who_has_just_proved_who_they_are(dance, ana, stale):
    dance.tokens(sign_in(Browser(), ana))

    answer = stale.get(dance.address_to_ask(prompt="none"))

    assert answer["Location"].startswith(f"{BACK}?error=login_required")


def test_a_device_is_asked_about_only_then_too(ana, stale, code):
    address = f"/identity/o/device?code={code}"

    assert sent_to_prove(stale.get(address)) == address

    sign_in(stale, ana)
    assert "Is this your device?" in stale.get(address).content.decode()


def test_a_device_is_not_let_in_from_a_page_that_was_open_too_long(ana, browser_of, code):
    browser = browser_of(ana)
    browser.get("/identity/o/device", {"code": code})
    sign_in(browser, ana, seconds_ago=LONG_AGO)

    answer = decide(browser, "/identity/o/device", code=code, action="confirm")

    assert sent_to_prove(answer) == f"/identity/o/device?code={code}"
    assert not AppPermission.objects.exists()
    device_code = cache.get(f"allauth.idp.oidc.user_code[{code.lower()}]")
    assert cache.get(f"allauth.idp.oidc.device_code[{device_code}]")["granted"] is None
