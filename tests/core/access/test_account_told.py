"""What of an account is told to those who speak for it: all to a sign-in, less to a token with scopes."""

import pytest

pytestmark = pytest.mark.django_db

OF_THE_ADDRESS = {"email": "ana@films.example", "verified": False}
OF_SIGNING_IN = {"has_password": True, "second_factor": False}


@pytest.fixture
def ana(person):
    return person("ana")


def told(new_api, token):
    other = new_api()
    other.token = token
    answer = other("GET", "/api/me")
    assert answer.status_code == 200
    return answer.json()["data"]


@pytest.fixture
def told_app(ana, browser_of, dance, new_api):
    """What an app is told that ana let in for some scopes."""

    def ask(scope):
        return told(new_api, dance.tokens(browser_of(ana), scope=scope)["access_token"])

    return ask


@pytest.fixture
def whole(ana, api):
    """What a sign-in is told."""
    api.login("ana")
    return api("GET", "/api/me").json()["data"]


def test_a_sign_in_is_told_everything(whole):
    assert whole.items() >= (OF_THE_ADDRESS | OF_SIGNING_IN).items()


def test_a_browsers_session_is_told_everything(ana, whole, browser_of):
    assert browser_of(ana).get("/api/me").json()["data"] == whole


@pytest.mark.parametrize("asked", ["openid social:read", "openid profile social:read"])
def test_an_app_that_did_not_ask_for_the_address_is_told_neither_it_nor_how_one_signs_in(
    whole, told_app, asked
):
    assert told_app(asked) == whole | dict.fromkeys(OF_THE_ADDRESS | OF_SIGNING_IN)


def test_an_app_that_was_given_the_address_is_told_it_and_not_how_one_signs_in(whole, told_app):
    assert told_app("openid email social:read") == whole | dict.fromkeys(OF_SIGNING_IN)


def test_a_personal_token_of_every_scope_is_told_neither(ana, whole, token_of, new_api):
    withheld = dict.fromkeys(OF_THE_ADDRESS | OF_SIGNING_IN)

    assert told(new_api, token_of(ana)) == whole | withheld


def test_the_description_says_which_may_be_null(client):
    schema = client.get("/api/schema?format=json").json()
    account = schema["components"]["schemas"]["OwnAccountShape"]["properties"]

    may_be_null = {name for name, field in account.items() if "null" in field.get("type", ())}
    assert may_be_null == {
        *("avatar_url", "deletion_due_at"),
        *(OF_THE_ADDRESS | OF_SIGNING_IN),
    }
