"""Answers for one person are never kept for another."""

import pytest
from django.test import Client

from tests.core.security.operations import operations

pytestmark = pytest.mark.django_db


def keeps(answer) -> bool:
    """Might a cache between us and many people keep this?"""
    control = answer.get("Cache-Control", "")
    return "private" not in control and "no-store" not in control


@pytest.mark.parametrize("operation", [o for o in operations() if o.is_safe], ids=str)
def test_what_a_signed_in_person_reads_is_theirs(person, api, operation):
    person("ana", role="admin", is_staff=True)
    api.login("ana")

    answer = api("GET", operation.path)

    assert answer.status_code < 500
    assert not keeps(answer), answer.get("Cache-Control")
    assert {"authorization", "cookie"} <= {
        name.strip().lower() for name in answer["Vary"].split(",")
    }


@pytest.mark.parametrize(
    "path",
    [
        "/_allauth/browser/v1/config",
        "/_allauth/browser/v1/auth/session",
        "/_allauth/app/v1/auth/session",
        "/admin/",
        "/identity/o/authorize",
        "/accounts/login/",
    ],
)
def test_what_is_about_signing_in_is_never_kept(path):
    assert "no-store" in Client().get(path)["Cache-Control"]


def test_tokens_are_never_kept(person, api):
    person("ana")

    assert api.login("ana")["Cache-Control"] == "no-store"
    assert api.post("/api/token/refresh")["Cache-Control"] == "no-store"


def test_errors_are_never_kept():
    for path in ("/api/nothing", "/api/me", "/api/movies/999999"):
        assert keeps(Client().get(path)) is False
