"""Contract 2: /api/me."""

import pytest

from core.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(person, api):
    person("ana")
    api.login("ana")
    return api


def test_ones_own_account(ana):
    data = ana("GET", "/api/me").json()["data"]

    assert data.pop("created_at").endswith("Z")
    assert data.pop("id") == User.objects.get().pk
    assert data == {
        "username": "ana",
        "email": "ana@films.example",
        "verified": False,
        "role": "user",
        "display_name": "",
        "bio": "",
        "location": "",
        "time_zone": "",
        "avatar_url": None,
        "has_password": True,
        "second_factor": False,
        "deletion_due_at": None,
    }


def test_changing_it(ana):
    changes = {
        "display_name": "Ana ✨",
        "bio": "Slow films.",
        "location": "Porto",
        "time_zone": "Europe/Lisbon",
    }
    answer = ana("PATCH", "/api/me", changes)

    assert answer.status_code == 200
    assert answer.json()["data"].items() >= changes.items()
    assert ana("GET", "/api/me").json()["data"].items() >= changes.items()


def test_emptying_and_changing_nothing(ana):
    ana("PATCH", "/api/me", {"bio": "x"})

    assert ana("PATCH", "/api/me", {"bio": ""}).json()["data"]["bio"] == ""
    assert ana("PATCH", "/api/me", {}).status_code == 200


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"display_name": "x" * 81}, "display_name"),
        ({"bio": "x" * 501}, "bio"),
        ({"location": "x" * 81}, "location"),
        ({"location": None}, "location"),
        ({"bio": 7}, "bio"),
        ({"bio": {}}, "bio"),
        ({"bio": "\x00"}, "bio"),
        ({"bio": "\ud800"}, "bio"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"time_zone": "../../etc/passwd"}, "time_zone"),
        ({"time_zone": "x" * 1_000}, "time_zone"),
        ({"role": "admin"}, "role"),
        ({"is_staff": True}, "is_staff"),
        ({"is_superuser": True}, "is_superuser"),
        ({"is_active": False}, "is_active"),
        ({"verified": True}, "verified"),
        ({"password": "Other-Harbour-8"}, "password"),
        ({"email": "other@films.example"}, "email"),
        ({"username": "other"}, "username"),
        ({"id": 7}, "id"),
        ({"__class__": "x"}, "__class__"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_what_is_wrong_is_named_and_nothing_is_changed(ana, problem, change, field):
    before = User.objects.values().get()
    answer = ana("PATCH", "/api/me", {"display_name": "Other"} | change)

    assert problem(answer) == (400, "VALIDATION_ERROR")
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert User.objects.values().get() == before


def test_at_most_twenty_unknown_fields_are_named(ana):
    answer = ana("PATCH", "/api/me", {f"x{number}" * 100: 1 for number in range(500)})

    assert len(answer.json()["errors"]) == 20
    assert len(answer.content) < 10_000


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_other_methods_are_not_offered(ana, problem, method):
    assert problem(ana(method, "/api/me")) == (405, "METHOD_NOT_ALLOWED")


@pytest.mark.parametrize(("body", "status"), [("{", 400), ("[]", 400), ("7", 400)])
def test_a_body_that_is_none(ana, body, status):
    assert ana("PATCH", "/api/me", body).status_code == status


def test_another_content_type(ana, problem):
    answer = ana("PATCH", "/api/me", "bio=x", content_type="application/x-www-form-urlencoded")

    assert problem(answer) == (415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize("method", ["GET", "PATCH"])
def test_signed_out(api, problem, method):
    assert problem(api(method, "/api/me")) == (401, "NOT_AUTHENTICATED")


def test_reading_it_costs_two_queries_and_no_more(ana, django_assert_num_queries):
    # The account, and whether it has a second factor.
    with django_assert_num_queries(2):
        ana("GET", "/api/me")
