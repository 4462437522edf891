"""What a blocked developer's apps can do: nothing, from the moment of the block."""

from urllib.parse import urlencode

import pytest
from allauth.idp.oidc.models import Token
from django.test import Client as Browser

from core.access.bearers import read_bearer
from core.access.models import AppPermission
from core.access.services.clients import COMMAND_LINE
from core.accounts.models import User
from tests.core.access.conftest import Dance

pytestmark = pytest.mark.django_db
PAGE = "/identity/o/device"


@pytest.fixture
def browser(person, browser_of):
    return browser_of(person("ana"))


def block(*, quietly: bool = False) -> None:
    """quietly: as a statement that nothing in the code hears of."""
    if quietly:
        User.objects.filter(username="developer").update(is_active=False)
    else:
        developer = User.objects.get(username="developer")
        developer.is_active = False
        developer.save()


def ask(client_id, **said):
    return Browser().post(
        "/identity/o/api/device/code",
        urlencode({"client_id": client_id} | said),
        content_type="application/x-www-form-urlencoded",
    )


def test_a_block_ends_the_tokens_and_sockets_of_the_apps(dance, browser, ends):
    tokens = dance.tokens(browser)
    row = Token.objects.get(type=Token.Type.ACCESS_TOKEN)

    block()

    assert f"app:{row.pk}" in ends
    assert read_bearer(tokens["access_token"]) is None
    assert not Token.objects.exists()
    assert not AppPermission.objects.exists()


def test_saving_a_developer_who_is_not_blocked_ends_nothing(dance, browser):
    tokens = dance.tokens(browser)

    developer = User.objects.get(username="developer")
    developer.set_password("Another-Harbour-9")
    developer.save()

    assert read_bearer(tokens["access_token"])


def test_tokens_are_worth_nothing_even_before_they_are_ended(dance, browser):
    tokens = dance.tokens(browser)

    block(quietly=True)

    assert read_bearer(tokens["access_token"]) is None
    assert dance.refresh(tokens["refresh_token"]).json() == {"error": "invalid_client"}


@pytest.mark.parametrize("header", [{}, {"Authorization": "Basic b3RoZXI6eA=="}])
def test_a_code_fetches_nothing_whoever_else_is_named(dance, browser, header):
    code = dance.consent(browser)["code"]
    block()

    answer = Browser().post(
        "/identity/o/api/token",
        {
            "client_id": dance.client.pk,
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": dance.address,
            "code_verifier": dance.verifier,
        },
        headers=header,
    )

    assert (answer.status_code, answer.json()) == (401, {"error": "invalid_client"})


def test_an_answer_given_after_the_block_lets_nobody_in(dance, browser):
    page = browser.get(dance.address_to_ask())
    block()

    answer = browser.post(
        "/identity/o/authorize",
        {
            "csrfmiddlewaretoken": browser.cookies["csrftoken"].value,
            "request": page.context["form"]["request"].value(),
            "scopes": ["openid", "library:read"],
            "action": "grant",
        },
    )

    assert answer.status_code == 200
    assert b"in a way we cannot answer" in answer.content


def test_no_device_gets_or_uses_a_code(person, app_by, browser):
    client, _ = app_by(person("developer"), device=True)
    device = ask(client.pk, scope="library:read").json()
    block()

    refused = ask(client.pk, scope="library:read")
    page = browser.get(PAGE, {"code": device["user_code"]})

    assert (refused.status_code, refused.json()) == (401, {"error": "invalid_client"})
    assert 'aria-invalid="true"' in page.content.decode()


def test_our_own_app_has_no_developer_who_could_be_blocked(browser):
    code = ask(COMMAND_LINE, scope="library:read").json()["user_code"]

    assert "Is this your device?" in browser.get(PAGE, {"code": code}).content.decode()


def test_apps_of_others_go_on(dance, browser, person, app_by):
    other = Dance(app_by(person("other"))[0])
    token = other.tokens(browser)["access_token"]

    block()

    assert read_bearer(token)
