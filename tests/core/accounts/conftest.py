"""People, and clients that speak for them."""

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client

from core.accounts.hashers import BoundedArgon2Hasher
from core.accounts.models import User

PASSWORD = "Quiet-Harbour-7"


@contextmanager
def later(seconds: float) -> Iterator[None]:
    """That much later; the cache, whose clock is its own, has forgotten what it knew."""
    cache.clear()
    with time_machine.travel(time.time() + seconds):
        yield
    cache.clear()


@pytest.fixture(autouse=True)
def _no_earlier_counts():
    cache.clear()


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch):
    monkeypatch.setattr("core.accounts.tokens.HOLD_SECONDS", 0)


@pytest.fixture(autouse=True)
def _cheap_hashing(monkeypatch):
    monkeypatch.setattr(BoundedArgon2Hasher, "time_cost", 1)
    monkeypatch.setattr(BoundedArgon2Hasher, "memory_cost", 64)


@pytest.fixture
def person(db) -> Callable[..., User]:
    """Make an account: `person()`, `person("ana", role="admin")`."""
    numbers = itertools.count(1)

    def make(username: str = "", **fields: Any) -> User:
        username = username or f"person-{next(numbers)}"
        fields.setdefault("email", f"{username.lower()}@films.example")
        fields.setdefault("password", PASSWORD)
        return User.objects.create_user(username, **fields)

    return make


@dataclass
class Api:
    """An API client with a cookie jar, which speaks JSON."""

    client: Client = field(default_factory=lambda: Client(enforce_csrf_checks=True))
    token: str = ""

    def __call__(self, method: str, path: str, body: Any = None, **options: Any) -> Any:
        headers = options.pop("headers", {})
        if self.token:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        options.setdefault("content_type", "application/json")
        return self.client.generic(
            method,
            path,
            body
            if isinstance(body, (str, bytes))
            else self.client._encode_json(body or {}, "application/json"),
            headers=headers,
            **options,
        )

    def post(self, path: str, body: Any = None, **options: Any) -> Any:
        return self("POST", path, body, **options)

    def login(self, login: str, password: str = PASSWORD) -> Any:
        """Sign in and keep the access token."""
        answer = self.post("/api/login", {"login": login, "password": password})
        self.token = (
            answer.json().get("data", {}).get("access_token", "")
            if answer.status_code == 200
            else ""
        )
        return answer

    @property
    def refresh_token(self) -> str:
        return self.client.cookies["refresh_token"].value


@pytest.fixture
def new_api() -> Callable[[], Api]:
    return Api


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def problem() -> Callable[[Any], tuple[int, str]]:
    """Status and code of a problem document, whose other members are checked."""

    def read(answer: Any) -> tuple[int, str]:
        body = answer.json()
        assert answer["Content-Type"] == "application/problem+json"
        assert body["success"] is False
        assert body["status"] == answer.status_code
        assert body["title"]
        assert body["detail"] == body["message"]
        return answer.status_code, body["code"]

    return read
