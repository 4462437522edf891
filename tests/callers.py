"""Somebody who uses the API: signed in, or nobody."""

from typing import Any

from django.test import Client

from core.accounts.models import User


class Caller:
    """`caller("GET", "/api/me")`; `profile` is sent as `X-Profile`."""

    def __init__(self, user: User | None = None, profile: Any = None) -> None:
        self.client = Client()
        self.headers = {} if profile is None else {"X-Profile": str(profile)}
        if user is not None:
            self.client.force_login(user)

    def __call__(self, method: str, path: str, body: Any = None) -> Any:
        return self.client.generic(
            method,
            path,
            self.client._encode_json(body if body is not None else {}, "application/json"),
            content_type="application/json",
            headers=self.headers,
        )

    def form(self, path: str, **fields: Any) -> Any:
        """PATCH as a form, with files."""
        from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

        return self.client.generic(
            "PATCH", path, encode_multipart(BOUNDARY, fields), content_type=MULTIPART_CONTENT
        )

    def cookie(self) -> str:
        """For the handshake of a socket."""
        return f"sessionid={self.client.cookies['sessionid'].value}"


def data(answer: Any) -> Any:
    """What a successful answer holds."""
    assert answer.status_code in (200, 201), answer.content
    return answer.json()["data"]


def problem(answer: Any) -> tuple[int, str, list[str]]:
    """Status, code and fields of a problem document."""
    body = answer.json()
    assert answer["Content-Type"] == "application/problem+json"
    return answer.status_code, body["code"], [error["field"] for error in body["errors"]]
