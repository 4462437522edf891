"""The browser's way in: allauth's headless API with a session cookie and a CSRF token."""

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from tests.core.accounts.conftest import PASSWORD, later

pytestmark = pytest.mark.django_db

LOGIN = "/_allauth/browser/v1/auth/login"
SESSION = "/_allauth/browser/v1/auth/session"


class Browser:
    def __init__(self):
        self.client = Client(enforce_csrf_checks=True)
        self.client.get("/_allauth/browser/v1/config")

    def send(self, method, path, body=None, *, csrf=True):
        headers = {"X-CSRFToken": self.client.cookies["csrftoken"].value} if csrf else {}
        return getattr(self.client, method)(path, body or "", "application/json", headers=headers)

    def login(self, **credentials):
        return self.send("post", LOGIN, {"password": PASSWORD, **credentials})

    @property
    def session_id(self):
        return self.client.cookies["sessionid"].value


@pytest.fixture
def browser(person):
    person("ana")
    return Browser()


@pytest.mark.parametrize("login", [{"username": "ana"}, {"email": "Ana@films.example"}])
def test_signing_in_gives_a_session_cookie_and_no_token(browser, login):
    answer = browser.login(**login)

    cookie = answer.cookies["sessionid"]
    assert answer.status_code == 200
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"
    assert cookie["max-age"] == 1800
    assert "access_token" not in answer.content.decode()
    assert browser.client.get("/api/me").json()["data"]["username"] == "ana"


def test_signing_up_applies_the_same_rules(browser):
    refused = browser.send(
        "post",
        "/_allauth/browser/v1/auth/signup",
        {"username": "12345", "email": "x" * 110 + "@films.example", "password": "lowercase7"},
    )
    similar = browser.send(
        "post",
        "/_allauth/browser/v1/auth/signup",
        {"username": "Benjamin7", "email": "ben@films.example", "password": "Benjamin77"},
    )
    welcome = browser.send(
        "post",
        "/_allauth/browser/v1/auth/signup",
        {"username": "Ben", "email": "ben@films.example", "password": PASSWORD},
    )

    assert {error["param"] for error in refused.json()["errors"]} == {
        "username",
        "email",
        "password",
    }
    assert [error["code"] for error in similar.json()["errors"]] == ["password_too_similar"]
    assert welcome.status_code == 200


def test_a_request_without_csrf_token_is_a_problem_document(browser, problem):
    refused = browser.send("post", LOGIN, {"username": "ana", "password": PASSWORD}, csrf=False)
    browser.login(username="ana")
    forged = browser.send("patch", "/api/me", {"bio": "x"}, csrf=False)
    honest = browser.send("patch", "/api/me", {"bio": "x"})

    assert problem(refused) == (403, "PERMISSION_DENIED")
    assert problem(forged) == (403, "PERMISSION_DENIED")
    assert honest.status_code == 200


def test_the_session_has_another_id_after_signing_in(browser):
    """Whoever planted a session id in somebody's browser does not share the session."""
    store = Session.get_session_store_class()()
    store["planted"] = True
    store.create()
    browser.client.cookies["sessionid"] = store.session_key

    browser.login(username="ana")

    assert browser.session_id != store.session_key
    assert not Session.objects.filter(session_key=store.session_key).exists()
    thief = Client()
    thief.cookies["sessionid"] = store.session_key
    assert thief.get("/api/me").status_code == 401


def test_an_id_that_was_made_up_is_not_adopted(browser):
    browser.client.cookies["sessionid"] = "a" * 32
    browser.login(username="ana")

    assert browser.session_id != "a" * 32


def test_a_request_that_was_under_way_does_not_take_the_next_sessions_cookie(browser):
    """Its answer may arrive after the one that brought the new cookie."""
    browser.login(username="ana")
    tab = Client()
    tab.cookies["sessionid"] = browser.session_id
    change = {"current_password": PASSWORD, "new_password": "Other-Harbour-8"}
    changed = browser.send("post", "/_allauth/browser/v1/account/password/change", change)

    late = tab.get("/api/me")

    assert changed.cookies["sessionid"].value not in ("", tab.cookies["sessionid"].value)
    assert late.status_code == 401
    assert "sessionid" not in late.cookies
    assert "Cookie" in late["Vary"]


def test_signing_out_takes_the_cookie(browser):
    browser.login(username="ana")

    assert browser.send("delete", SESSION).cookies["sessionid"]["max-age"] == 0


def test_signing_out_ends_the_session_on_the_server(browser):
    browser.login(username="ana")
    kept = browser.session_id
    answer = browser.send("delete", SESSION)
    thief = Client()
    thief.cookies["sessionid"] = kept

    assert answer.status_code == 401
    assert answer.json()["meta"]["is_authenticated"] is False
    assert thief.get("/api/me").status_code == 401


def test_a_session_ends_when_idle_for_thirty_minutes(browser):
    browser.login(username="ana")

    with later(1_801):
        assert browser.client.get("/api/me").status_code == 401


def test_a_session_in_use_goes_on(browser):
    browser.login(username="ana")

    for minutes in (20, 40, 60):
        with later(minutes * 60):
            answer = browser.client.get("/api/me")
            assert answer.status_code == 200
            assert answer.cookies["sessionid"]["max-age"] == 1800
    with later(91 * 60):
        assert browser.client.get("/api/me").status_code == 401


def test_a_session_is_saved_once_a_minute(browser, django_assert_num_queries):
    browser.login(username="ana")
    browser.client.get("/api/me")

    # The account, and whether it has a second factor; nothing for the session.
    with django_assert_num_queries(2):
        answer = browser.client.get("/api/me")

    assert "sessionid" not in answer.cookies


def test_the_api_clients_endpoints_ignore_the_browsers_session(browser, problem):
    browser.login(username="ana")
    kept = browser.session_id

    login = browser.client.post(
        "/api/login", {"login": "ana", "password": PASSWORD}, "application/json"
    )
    browser.client.cookies.pop("refresh_token")
    logout = browser.client.post("/api/logout", {}, "application/json")

    assert login.status_code == 200
    assert set(login.cookies) == {"refresh_token"}
    assert problem(logout) == (401, "NOT_AUTHENTICATED")
    assert browser.session_id == kept
    assert browser.client.get("/api/me").status_code == 200
