"""People with several devices."""

import pytest
from django.test import Client

from tests.core.accounts.conftest import (  # noqa: F401  fixtures
    PASSWORD,
    Api,
    _cheap_hashing,
    _no_earlier_counts,
    _no_waiting,
    new_api,
    person,
    problem,
)

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"
)


class Browser:
    """A browser with its cookies, at an address."""

    def __init__(self, agent: str = FIREFOX, address: str = "203.0.113.7"):
        self.client = Client(
            enforce_csrf_checks=True, headers={"User-Agent": agent}, REMOTE_ADDR=address
        )
        self.client.get("/_allauth/browser/v1/config")

    def send(self, method, path, body=None):
        headers = {"X-CSRFToken": self.client.cookies["csrftoken"].value}
        return self.client.generic(
            method,
            path,
            self.client._encode_json(body or {}, "application/json"),
            "application/json",
            headers=headers,
        )

    def login(self, username, password=PASSWORD):
        body = {"username": username, "password": password}
        return self.send("POST", "/_allauth/browser/v1/auth/login", body)

    def sessions(self):
        return self.send("GET", "/api/me/sessions").json()["data"]

    @property
    def session_id(self):
        return self.client.cookies["sessionid"].value

    @property
    def is_signed_in(self):
        return self.client.get("/api/me").status_code == 200


@pytest.fixture
def browser(person):  # noqa: F811
    """Ana's browser, signed in."""
    person("ana")
    ana = Browser()
    assert ana.login("ana").status_code == 200
    return ana


@pytest.fixture
def phone(browser):
    """Ana's telephone, signed in as well."""
    other = Browser(IPHONE, "2001:db8:1:2:3:4:5:6")
    assert other.login("ana").status_code == 200
    return other


@pytest.fixture
def app(browser, new_api) -> Api:  # noqa: F811
    """A program of Ana's, signed in for tokens."""
    client = new_api()
    client.client.defaults |= {
        "HTTP_USER_AGENT": "python-httpx/0.28",
        "REMOTE_ADDR": "198.51.100.9",
    }
    assert client.login("ana").status_code == 200
    return client
