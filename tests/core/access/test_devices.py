"""Devices that show a code: a real client over real HTTP asks, a person at a browser answers."""

import re
import time
from urllib.parse import urlencode

import httpx
import pytest
from django.test import Client as Browser

from core.access.bearers import read_bearer
from core.access.services.clients import COMMAND_LINE
from core.accounts.models import User
from core.audit.models import AuditEntry
from tests.core.access.conftest import sign_in
from tests.serving import serving

PAGE = "/identity/o/device"
GRANT = "urn:ietf:params:oauth:grant-type:device_code"


@pytest.fixture
def ana(person):
    return person("ana")


@pytest.fixture
def browser(ana, browser_of):
    return browser_of(ana)


def ask(http, **said):
    """What a device does first."""
    return http.post(
        "/identity/o/api/device/code",
        data={"client_id": COMMAND_LINE, "scope": "library:read social:read"} | said,
    )


def poll(http, device_code):
    return http.post(
        "/identity/o/api/token",
        data={"client_id": COMMAND_LINE, "grant_type": GRANT, "device_code": device_code},
    )


def refresh(tokens):
    return Browser().post(
        "/identity/o/api/token",
        {
            "client_id": COMMAND_LINE,
            "grant_type": "refresh_token",
            "refresh_token": tokens["refresh_token"],
        },
    )


class _Local:
    """Django's test client with httpx's way of posting forms."""

    def post(self, path, data):
        return Browser().post(
            path, urlencode(data), content_type="application/x-www-form-urlencoded"
        )


@pytest.fixture
def device():
    return ask(_Local()).json()


@pytest.fixture
def _no_pauses(settings):
    settings.IDP_OIDC_DEVICE_CODE_INTERVAL = 0


def answer(browser, code, action, **options):
    browser.get(PAGE, {"code": code})
    return browser.post(
        PAGE,
        {
            "csrfmiddlewaretoken": browser.cookies["csrftoken"].value,
            "code": code,
            "action": action,
        },
        **options,
    )


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("_no_pauses")
def test_a_device_signs_in_over_real_http(ana):
    with serving() as server, httpx.Client(base_url=server.url) as tv:
        said = ask(tv).json()
        assert said["verification_uri"] == f"{server.url}{PAGE}"
        assert re.fullmatch(r"[A-Z]{4}-[A-Z]{4}", said["user_code"])
        waiting = poll(tv, said["device_code"])
        assert (waiting.status_code, waiting.json()["error"]) == (400, "authorization_pending")

        with httpx.Client(base_url=server.url) as page_of_ana:
            cookie = sign_in(Browser(), ana).cookies["sessionid"].value
            page_of_ana.cookies.set("sessionid", cookie)
            page = page_of_ana.get(PAGE, params={"code": said["user_code"]})
            assert "Is this your device?" in page.text
            token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)[1]
            done = page_of_ana.post(
                PAGE,
                data={
                    "csrfmiddlewaretoken": token,
                    "code": said["user_code"],
                    "action": "confirm",
                },
            )
            assert "is connected" in done.text

        tokens = poll(tv, said["device_code"]).json()
        me = tv.get("/api/me", headers={"Authorization": f"Bearer {tokens['access_token']}"})
        assert me.json()["data"]["username"] == "ana"
        assert set(tokens["scope"].split()) == {"library:read", "social:read"}
        assert poll(tv, said["device_code"]).json()["error"] == "invalid_grant"
        refreshed = tv.post(
            "/identity/o/api/token",
            data={
                "client_id": COMMAND_LINE,
                "grant_type": "refresh_token",
                "refresh_token": tokens["refresh_token"],
            },
        )
        assert refreshed.status_code == 200


pytestmark = pytest.mark.django_db


def test_a_signed_out_person_signs_in_first_and_comes_back(device):
    page = Browser().get(PAGE, {"code": device["user_code"]})

    assert page.status_code == 302
    assert page["Location"] == f"/sign-in?next={PAGE}%3Fcode%3D{device['user_code']}"


@pytest.mark.parametrize("typing", [str.lower, lambda code: code.replace("-", " "), str.strip])
def test_the_code_may_be_typed_as_people_type(browser, device, typing):
    page = browser.get(PAGE, {"code": typing(device["user_code"])})

    text = page.content.decode()
    assert "Is this your device?" in text
    assert "Marquee command line" in text
    assert "see your ratings, diary, history and watchlist" in text
    assert "Signed in as <strong>ana</strong>" in text
    assert page["X-Frame-Options"] == "DENY"
    assert "<script" not in text


@pytest.mark.parametrize("code", ["", "AAAA-AAAA", "x" * 21, "é", "nul\0", "<b>"])
def test_a_wrong_code_is_said_to_be_wrong(browser, code):
    page = browser.get(PAGE, {"code": code})

    assert page.status_code == 200
    assert 'aria-invalid="true"' in page.content.decode()


@pytest.mark.usefixtures("_no_pauses")
def test_a_person_may_say_no(browser, device):
    page = answer(browser, device["user_code"], "deny")

    assert "was not let in" in page.content.decode()
    assert poll(_Local(), device["device_code"]).json()["error"] == "access_denied"


@pytest.mark.usefixtures("_no_pauses")
def test_looking_is_not_agreeing(browser, device):
    browser.get(PAGE, {"code": device["user_code"], "action": "confirm"})

    assert poll(_Local(), device["device_code"]).json()["error"] == "authorization_pending"


@pytest.mark.usefixtures("_no_pauses")
def test_another_site_cannot_agree_for_a_person(browser, device):
    forged = browser.post(PAGE, {"code": device["user_code"], "action": "confirm"})

    assert forged.status_code == 403
    assert poll(_Local(), device["device_code"]).json()["error"] == "authorization_pending"


def test_a_code_counts_once(browser, device):
    answer(browser, device["user_code"], "confirm")

    again = answer(browser, device["user_code"], "confirm")

    assert 'aria-invalid="true"' in again.content.decode()


def test_guessing_codes_ends_soon_even_for_the_right_one(browser, device):
    for _ in range(10):
        browser.get(PAGE, {"code": "BBBB-BBBB"})

    page = browser.get(PAGE, {"code": device["user_code"]})

    assert "Is this your device?" not in page.content.decode()
    assert "too many requests" in page.content.decode()


def test_asking_too_often_is_slowed_down(device):
    assert poll(_Local(), device["device_code"]).json()["error"] == "authorization_pending"
    assert poll(_Local(), device["device_code"]).json()["error"] == "slow_down"


def test_a_code_is_over_at_its_time(browser, settings):
    settings.IDP_OIDC_DEVICE_CODE_EXPIRES_IN = 1
    device = ask(_Local()).json()
    assert device["expires_in"] == 1

    time.sleep(1.1)

    page = browser.get(PAGE, {"code": device["user_code"]})

    assert 'aria-invalid="true"' in page.content.decode()


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ({"client_id": "unknown"}, "invalid_request"),
        ({"scope": "everything"}, "invalid_scope"),
    ],
)
def test_what_a_device_may_not_ask(said, error):
    refused = ask(_Local(), **said)

    assert (refused.status_code // 100, refused.json()["error"]) == (4, error)


def test_an_app_that_is_no_device_gets_no_code(person, app_by):
    client, _ = app_by(person("developer"))

    device = ask(_Local(), client_id=client.pk).json()

    refused = Browser().post(
        "/identity/o/api/token",
        {
            "client_id": client.pk,
            "grant_type": GRANT,
            "device_code": device.get("device_code", "x"),
        },
    )
    assert refused.status_code == 400


@pytest.mark.usefixtures("_no_pauses")
def test_a_device_gets_what_its_owner_was_shown_and_no_more(ana, browser):
    asked = ask(_Local(), scope="library:read admin:read moderation:act").json()
    page = browser.get(PAGE, {"code": asked["user_code"]}).content.decode()
    assert "act as a moderator" not in page
    answer(browser, asked["user_code"], "confirm")

    tokens = poll(_Local(), asked["device_code"]).json()

    assert tokens["scope"] == "library:read"
    User.objects.filter(pk=ana.pk).update(role="admin")
    assert read_bearer(tokens["access_token"]).scopes == {"library:read"}


def test_a_device_that_wants_only_what_its_owner_may_not_do_is_not_asked_about(browser):
    asked = ask(_Local(), scope="admin:read").json()

    page = browser.get(PAGE, {"code": asked["user_code"]}).content.decode()

    assert "Is this your device?" not in page
    assert "Your account may not do what this device asks for." in page


@pytest.mark.usefixtures("_no_pauses")
def test_what_staff_let_a_device_do_is_written_down(person, browser_of):
    boss = person("boss", role="admin")
    asked = ask(_Local(), scope="library:read admin:read").json()
    answer(browser_of(boss), asked["user_code"], "confirm")
    tokens = poll(_Local(), asked["device_code"]).json()

    entry = AuditEntry.objects.get()
    assert (entry.action, entry.actor_id, entry.target) == (
        "app.let_in",
        boss.pk,
        f"client:{COMMAND_LINE}",
    )
    assert sorted(entry.detail["scopes"]) == ["admin:read", "library:read"]
    refresh(tokens)
    assert AuditEntry.objects.count() == 1


def test_codes_are_not_handed_out_without_end():
    answers = [ask(_Local()) for _ in range(21)]

    assert [one.status_code for one in answers] == [200] * 20 + [429]
    assert answers[-1].json() == {"error": "slow_down"}
