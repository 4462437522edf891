"""The page on which an app asks to sign somebody out here too."""

import pytest
from django.http import HttpResponse
from django.test import Client as Browser

from core.access.provider.pages import protect

pytestmark = pytest.mark.django_db
PAGE = "/identity/o/logout"
AFTER = "https://films.example/bye"


def policy_of(answer):
    return dict(
        part.strip().partition(" ")[::2] for part in answer["Content-Security-Policy"].split(";")
    )


def asked(dance, **changes):
    return {"client_id": dance.client.pk, "post_logout_redirect_uri": AFTER} | changes


def test_nobody_is_sent_to_an_app_without_being_asked(dance):
    browser = Browser(enforce_csrf_checks=True)

    page = browser.get(PAGE, asked(dance))

    assert page.status_code == 200
    assert "films.example" in page.content.decode()
    assert "You are signed out" in page.content.decode()
    assert policy_of(page)["form-action"] == "'self' https://films.example"
    gone = browser.post(
        PAGE,
        asked(dance, csrfmiddlewaretoken=browser.cookies["csrftoken"].value, action="logout"),
    )
    assert (gone.status_code, gone["Location"]) == (302, AFTER)


def test_an_app_cannot_answer_for_a_person(dance):
    forged = Browser(enforce_csrf_checks=True).post(PAGE, asked(dance, action="logout"))

    assert forged.status_code == 403


def test_who_is_signed_in_is_asked_whether_to_sign_out(dance, person, browser_of):
    browser = browser_of(person("ana"))

    page = browser.get(PAGE, asked(dance, state="its-own-state"))

    assert "Sign out of Marquee too?" in page.content.decode()
    gone = browser.post(
        PAGE,
        asked(
            dance,
            state="its-own-state",
            csrfmiddlewaretoken=browser.cookies["csrftoken"].value,
            action="logout",
        ),
    )
    assert gone["Location"] == f"{AFTER}?state=its-own-state"
    assert "_auth_user_id" not in browser.session


def test_without_an_address_there_is_nowhere_to_go_on_to():
    page = Browser().get(PAGE)

    assert "You are signed out" in page.content.decode()
    assert "<form" not in page.content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "https://x;script-src * 'unsafe-inline'",
        "https://films.example;script-src *",
        "https://bücher.example/",
        "https://evil.example/",
        "https://[films.example/",
    ],
)
def test_an_address_that_is_not_the_apps_is_in_no_policy(dance, address):
    for client_id in (dance.client.pk, "unknown"):
        page = Browser().get(
            PAGE, asked(dance, client_id=client_id, post_logout_redirect_uri=address)
        )

        assert page.status_code == 200
        policy = policy_of(page)
        assert policy["form-action"] == "'self'"
        assert policy["default-src"] == "'none'"
        assert "script-src" not in policy


@pytest.mark.parametrize(
    ("address", "targets"),
    [
        ("https://films.example/back", "'self' https://films.example"),
        ("http://127.0.0.1:9000/back", "'self' http://127.0.0.1:9000"),
        ("http://[::1]:9000/back", "'self' http:"),
        ("org.example.films:/back", "'self' org.example.films:"),
        ("https://x;script-src * 'unsafe-inline'", "'self'"),
        ("https://bücher.example/", "'self'"),
        ("", "'self'"),
    ],
)
def test_what_a_policy_names_is_an_origin_or_nothing(address, targets):
    assert policy_of(protect(HttpResponse(), leads_to=address))["form-action"] == targets
