"""Addresses that a stranger chooses: where we send people, and who we say we are."""

import re

import pytest
from django.core import mail
from django.test import Client

from tests.core.security.conftest import send_raw

pytestmark = pytest.mark.django_db

ELSEWHERE = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "/%0d%0aSet-Cookie:%20x=1",
    "/\r\nSet-Cookie: x=1",
    "http://testserver@evil.example/",
    "/\t/evil.example",
]


def leads_away(answer) -> bool:
    """A redirect to anything but a path of ours."""
    target = answer.get("Location", "")
    return bool(re.match(r"[\\/]{2}|/[\t\\]|[a-z][a-z0-9+.-]*:", target, re.IGNORECASE))


@pytest.mark.parametrize("target", ELSEWHERE)
@pytest.mark.parametrize(
    "path",
    [
        "/admin/login/?next={}",
        "/admin/logout/?next={}",
        "/sign-in?next={}",
        "/accounts/login/?next={}",
        "/accounts/github/login/?next={}",
        "/accounts/github/login/callback/?next={}&state=x&code=x",
        "/identity/o/authorize?client_id=x&response_type=code&redirect_uri={}",
        "/identity/o/logout?post_logout_redirect_uri={}",
    ],
)
def test_no_parameter_sends_a_person_to_another_site(path, target):
    for method in ("get", "post"):
        answer = getattr(Client(), method)(path.format(target))

        assert not leads_away(answer), answer["Location"]
        assert "Set-Cookie: x" not in str(answer.headers)
        assert "x" not in answer.cookies


@pytest.mark.parametrize("target", ELSEWHERE)
def test_signing_in_elsewhere_comes_back_to_us_alone(target):
    answer = Client().post(
        "/_allauth/browser/v1/auth/provider/redirect",
        {"provider": "github", "process": "login", "callback_url": target},
    )

    assert not leads_away(answer)


@pytest.mark.parametrize(
    "path",
    [
        b"//evil.example/",
        b"//evil.example/%2e%2e",
        b"/\\evil.example",
        b"/%5cevil.example",
        b"/admin//evil.example",
    ],
)
def test_an_odd_path_is_a_page_and_no_redirect(server, path):
    head = b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"

    answer = send_raw(server, b"GET " + path + head)

    location = re.search(rb"\r\nlocation: ([^\r]*)", answer.text, re.IGNORECASE)
    assert location is None or re.match(rb"/[^/\\]", location[1])


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "testserver.evil.example",
        "testserver:80@evil.example",
        "",
        "a b",
        "127.0.0.1.evil.example",
    ],
)
@pytest.mark.parametrize("path", ["/", "/api/movies", "/_allauth/browser/v1/config", "/admin/"])
def test_a_foreign_host_is_refused_everywhere(host, path):
    answer = Client().get(path, headers={"host": host})

    assert answer.status_code == 400
    assert answer["Content-Type"] == "application/problem+json"
    assert not host or host not in answer.content.decode()


@pytest.fixture
def reset_mail(person, settings):
    """Ask for a reset with headers of one's choice; the mail."""

    def ask(**headers):
        person("ana", verified=True)
        browser = Client(headers=headers)
        answer = browser.post(
            "/_allauth/app/v1/auth/password/request",
            {"email": "ana@films.example"},
            "application/json",
        )
        assert answer.status_code == 200, answer.content
        return mail.outbox[-1].body

    return ask


@pytest.mark.parametrize(
    "name", ["x-forwarded-host", "x-host", "x-original-host", "forwarded", "x-forwarded-server"]
)
def test_the_link_of_a_mail_leads_to_us_whatever_the_request_says(reset_mail, name):
    value = "host=evil.example" if name == "forwarded" else "evil.example"

    body = reset_mail(**{name: value})

    assert "evil.example" not in body
    assert "/reset-password/" in body


@pytest.mark.parametrize(
    "name",
    [
        "x-forwarded-host",
        "x-forwarded-scheme",
        "x-original-url",
        "x-rewrite-url",
        "x-forwarded-prefix",
    ],
)
def test_what_a_cache_does_not_know_changes_no_answer(name):
    for path in ("/api/genres", "/", "/api/docs", "/.well-known/openid-configuration"):
        plain = Client().get(path)
        poisoned = Client().get(path, headers={name: "/admin/evil.example"})

        assert poisoned.status_code == plain.status_code
        assert b"evil.example" not in poisoned.content
        assert "evil.example" not in str(poisoned.headers)
