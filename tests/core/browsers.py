"""A browser without a window: cookies, the CSRF token, allauth's endpoints for browsers."""

from typing import Any

from django.test import Client

from tests.core.accounts.conftest import PASSWORD

# Passkeys are bound to a host's name, and without encryption browsers allow them here alone.
HOST = "localhost"
ORIGIN = f"http://{HOST}"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"
)


class Browser:
    """At an address, and saying what it is."""

    def __init__(self, agent: str = FIREFOX, address: str = "203.0.113.7") -> None:
        headers = {"host": HOST, "user-agent": agent}
        self.client = Client(enforce_csrf_checks=True, headers=headers, REMOTE_ADDR=address)
        self.client.get("/_allauth/browser/v1/config")

    def __call__(self, method: str, path: str, body: Any = None) -> Any:
        """Send JSON to a path below `/_allauth/browser/v1/`, or to any path that begins with a slash."""
        path = path if path.startswith("/") else f"/_allauth/browser/v1/{path}"
        headers = {"X-CSRFToken": self.client.cookies["csrftoken"].value}
        send = getattr(self.client, method.lower())
        if method == "GET":
            return send(path, headers=headers)
        return send(path, body or {}, "application/json", headers=headers)

    def login(self, username: str, password: str = PASSWORD) -> Any:
        return self("POST", "auth/login", {"username": username, "password": password})

    def logout(self) -> None:
        self("DELETE", "auth/session")

    @property
    def is_signed_in(self) -> bool:
        return self("GET", "/api/me").status_code == 200

    def sessions(self) -> Any:
        """Where its person is signed in."""
        return self("GET", "/api/me/sessions").json()["data"]

    @property
    def session_id(self) -> str:
        return self.client.cookies["sessionid"].value


def pending(answer: Any) -> list[str]:
    """The steps that a sign-in waits for."""
    return [flow["id"] for flow in answer.json()["data"]["flows"] if flow.get("is_pending")]


def codes(answer: Any) -> list[str]:
    """The codes of allauth's errors."""
    return [error["code"] for error in answer.json()["errors"]]
