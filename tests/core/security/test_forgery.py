"""Requests that another site makes a person's browser send."""

import pytest
from django.test import Client
from django.urls import get_resolver

from core.accounts.models import User
from tests.core.security.operations import operations, writing

pytestmark = pytest.mark.django_db

BACKEND = "core.accounts.backend.OneAccountBackend"
FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def browser(person):
    """A browser that is signed in, whose page forgot the CSRF token."""
    ana = person("ana", display_name="Ana")
    client = Client(enforce_csrf_checks=True)
    client.force_login(ana, backend=BACKEND)
    client.get("/_allauth/browser/v1/config")
    return client


def is_about_csrf(answer):
    return answer.status_code == 403 and "CSRF" in answer.content.decode()


@pytest.mark.parametrize("operation", [o for o in writing() if o.takes_sessions], ids=str)
def test_a_session_changes_nothing_without_its_token_and_a_bearer_needs_none(
    browser, new_api, operation
):
    forged = browser.generic(operation.method.upper(), operation.path, "{}", "application/json")
    api = new_api()
    api.login("ana")
    by_bearer = api(operation.method.upper(), operation.path, {})

    assert is_about_csrf(forged), f"{operation} answered {forged.status_code}"
    assert not is_about_csrf(by_bearer)
    assert by_bearer.status_code < 500


@pytest.mark.parametrize("operation", [o for o in writing() if not o.takes_sessions], ids=str)
def test_what_takes_no_sessions_does_not_look_at_one(browser, operation):
    session = browser.cookies["sessionid"].value

    answer = browser.generic(operation.method.upper(), operation.path, "{}", "application/json")

    assert answer.status_code in (400, 401, 404)
    assert "sessionid" not in answer.cookies
    assert browser.get("/api/me").status_code == 200
    assert browser.cookies["sessionid"].value == session


def allauth_addresses():
    """Every address of the browser's way in, with 1 in the places of parameters."""

    def walk(patterns, prefix):
        for pattern in patterns:
            route = prefix + str(pattern.pattern)
            if hasattr(pattern, "url_patterns"):
                yield from walk(pattern.url_patterns, route)
            elif route.startswith("_allauth/browser/"):
                yield "/" + route.replace("<path:path>", "x")

    return sorted({*walk(get_resolver().url_patterns, "")})


@pytest.mark.parametrize("path", allauth_addresses())
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_the_browsers_way_in_needs_the_token_everywhere(browser, path, method):
    answer = browser.generic(method, path, "{}", "application/json")

    is_nowhere = "/phone" in path and answer.status_code == 404
    assert is_about_csrf(answer) or is_nowhere or answer.status_code == 405, answer.status_code
    assert browser.get("/api/me").status_code == 200


def test_there_are_addresses_to_try():
    assert len(allauth_addresses()) > 20
    assert len(operations()) > 40


def test_the_right_token_from_another_sites_page_is_refused(browser):
    token = browser.cookies["csrftoken"].value

    for origin in ("https://evil.example", "null", "http://testserver.evil.example"):
        answer = browser.patch(
            "/api/me",
            {"bio": "x"},
            "application/json",
            headers={"origin": origin, "x-csrftoken": token},
        )
        assert is_about_csrf(answer)

    own = browser.patch(
        "/api/me",
        {"bio": "x"},
        "application/json",
        headers={"origin": "http://testserver", "x-csrftoken": token},
    )
    assert own.status_code == 200


def test_a_token_that_another_site_of_the_domain_set_is_refused(browser):
    tossed = "a" * 32
    browser.cookies["csrftoken"] = tossed

    answer = browser.patch(
        "/api/me",
        {"bio": "x"},
        "application/json",
        headers={"origin": "https://other.testserver", "x-csrftoken": tossed},
    )

    assert is_about_csrf(answer)


@pytest.mark.parametrize("kind", [FORM, "text/plain", "multipart/form-data; boundary=x", ""])
def test_what_a_plain_form_can_send_is_no_api_call(browser, api, kind):
    forged = browser.generic("POST", "/api/login", '{"login":"ana","password":"x"}', kind)

    assert forged.status_code in (400, 415)


@pytest.mark.parametrize("path", ["/admin/core/user/{}/change/", "/identity/o/device"])
def test_forms_made_on_the_server_need_the_token(browser, path):
    ana = User.objects.get(username="ana")
    User.objects.filter(pk=ana.pk).update(is_staff=True, is_superuser=True, role="admin")

    answer = browser.post(path.format(ana.pk), {"username": "x", "code": "x", "action": "confirm"})

    assert is_about_csrf(answer), answer.status_code


@pytest.mark.parametrize(
    "header", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"]
)
def test_a_header_does_not_make_a_reading_request_a_writing_one(person, api, header):
    person("ana", display_name="Ana")
    api.login("ana")

    overridden = api("GET", "/api/me?_method=DELETE", headers={header: "DELETE"})
    posted = api("POST", "/api/me", {"_method": "DELETE"}, headers={header: "DELETE"})

    assert (overridden.status_code, posted.status_code) == (200, 405)
    assert api("GET", "/api/me").json()["data"]["display_name"] == "Ana"
