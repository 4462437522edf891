"""A real identity provider in a second process, and people who go there and come back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import pytest
import requests

from project.settings import connections
from tests.core.accounts import conftest as accounts
from tests.core.browsers import ORIGIN, Browser
from tests.core.connections.house.running import callback_path, known_as, running_house

_cheap_hashing = accounts._cheap_hashing
_no_earlier_counts = accounts._no_earlier_counts
api = accounts.api
new_api = accounts.new_api
person = accounts.person
problem = accounts.problem

LEAVE = "/_allauth/browser/v1/auth/provider/redirect"
CALLBACK = callback_path("house")
BACK = "/sign-in/arrived?next=%2F"
HERE = "/settings/connections"
CONNECTIONS = "account/providers"


@pytest.fixture(scope="session")
def house_url() -> Iterator[str]:
    """Where the identity provider is."""
    with running_house(ORIGIN + CALLBACK) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def house(house_url: str, settings: Any) -> str:
    """The identity provider, set up at the product as "House"."""
    settings.SOCIALACCOUNT_PROVIDERS = providers(house_url)
    return house_url


def providers(house_url: str, *services: str) -> dict[str, Any]:
    return connections.providers(known_as(house_url, *services or ("house",)), is_production=False)


@dataclass
class Traveller:
    """A person with a browser that is signed in at the house."""

    house: str
    browser: Browser = field(default_factory=Browser)
    there: requests.Session = field(default_factory=requests.Session)

    def be(self, username: str, **said: str) -> "Traveller":
        """Sign in at the house, as a person it knows so much about."""
        answer = self.there.get(f"{self.house}/as", params={"username": username, **said})
        assert answer.status_code == 200
        return self

    def leave(self, process: str = "login", back: str = BACK, provider: str = "house") -> Any:
        """Press the button."""
        values = {"provider": provider, "process": process, "callback_url": back}
        return leave(self.browser, values)

    def answer_of(self, address: str, **changes: str) -> str:
        """The address that the house sends the person back to, for having been asked at that one."""
        parts = urlsplit(address)
        asked = dict(parse_qsl(parts.query)) | changes
        url = f"{parts.scheme}://{parts.netloc}{parts.path}?{urlencode(asked)}"
        answer = self.there.get(url, allow_redirects=False)
        assert answer.status_code == 302, answer.text
        return answer.headers["Location"]

    def come_back(self, address: str) -> Any:
        """Follow it to the product."""
        assert address.startswith(ORIGIN + CALLBACK), address
        return self.browser.client.get(address.removeprefix(ORIGIN))

    def travel(self, process: str = "login", back: str = BACK) -> Any:
        """There and back: the product's last answer."""
        left = self.leave(process, back)
        assert left.status_code == 302
        return self.come_back(self.answer_of(left["Location"]))


def leave(browser: Browser, values: dict[str, str]) -> Any:
    token = browser.client.cookies["csrftoken"].value
    return browser.client.post(LEAVE, {**values, "csrfmiddlewaretoken": token})


def error_in(answer: Any) -> tuple[str, str | None]:
    """The page that somebody is sent to, and the code that it is to explain."""
    assert answer.status_code == 302, answer.content
    parts = urlsplit(answer["Location"])
    query = parse_qs(parts.query)
    return parts.path, (query.get("error") or query.get("reason") or [None])[0]


@pytest.fixture
def traveller(db: None, house: str) -> Callable[..., Traveller]:
    """Somebody whom the house knows: `traveller("ana", email="ana@films.example", verified="1")`."""

    def make(username: str, **said: str) -> Traveller:
        return Traveller(house).be(username, **said)

    return make


@pytest.fixture
def browser(db: None) -> Browser:
    return Browser()
