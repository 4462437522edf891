"""Contract 2: /api/me/profiles."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from core.profiles.models import Profile
from tests.callers import Caller, data, problem
from tests.factories import UserFactory, profile_of

PATH = "/api/me/profiles"

pytestmark = pytest.mark.django_db


@pytest.fixture
def user():
    return UserFactory(username="ana")


@pytest.fixture
def ana(user):
    return Caller(user)


def test_a_new_account_has_one(ana, user):
    assert data(ana("GET", PATH)) == [
        {
            "id": profile_of(user),
            "name": "ana",
            "avatar": "lamp",
            "maturity": 18,
            "language": "",
            "is_default": True,
        }
    ]


def test_adding_changing_and_deleting_one(ana):
    wanted = {"name": "Kids", "avatar": "whale", "maturity": 6, "language": "de"}
    made = ana("POST", PATH, wanted)
    assert made.status_code == 201
    profile_id = data(made)["id"]
    assert data(made) == wanted | {"id": profile_id, "is_default": False}

    changed = data(ana("PATCH", f"{PATH}/{profile_id}", {"maturity": 12, "language": ""}))
    assert changed == wanted | {
        "id": profile_id,
        "is_default": False,
        "maturity": 12,
        "language": "",
    }
    assert data(ana("GET", PATH))[1] == changed

    assert ana("DELETE", f"{PATH}/{profile_id}").status_code == 204
    assert len(data(ana("GET", PATH))) == 1
    assert problem(ana("DELETE", f"{PATH}/{profile_id}"))[:2] == (404, "NOT_FOUND")


def test_a_name_is_enough(ana):
    assert (
        data(ana("POST", PATH, {"name": "Guest"})).items()
        >= {
            "avatar": "lamp",
            "maturity": 18,
            "language": "",
        }.items()
    )


def test_the_first_one_can_be_changed_but_not_deleted(ana, user):
    path = f"{PATH}/{profile_of(user)}"

    assert data(ana("PATCH", path, {"name": "Me", "avatar": "crown"}))["name"] == "Me"
    assert problem(ana("DELETE", path))[:2] == (409, "CONFLICT")


def test_at_most_six(ana):
    for number in range(5):
        assert ana("POST", PATH, {"name": f"Viewer {number}"}).status_code == 201

    assert problem(ana("POST", PATH, {"name": "Seventh"}))[:2] == (409, "CONFLICT")
    assert len(data(ana("GET", PATH))) == 6


@pytest.mark.parametrize("name", ["ANA", "ana", " Ana "])
def test_a_name_is_there_once_however_it_is_written(ana, name):
    assert problem(ana("POST", PATH, {"name": name})) == (400, "VALIDATION_ERROR", ["name"])


def test_a_profile_may_keep_its_name(ana, user):
    path = f"{PATH}/{profile_of(user)}"

    assert data(ana("PATCH", path, {"name": "ANA"}))["name"] == "ANA"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 51}, "name"),
        ({"name": None}, "name"),
        ({"name": 7}, "name"),
        ({"avatar": "dragon"}, "avatar"),
        ({"avatar": "../lamp"}, "avatar"),
        ({"maturity": 7}, "maturity"),
        ({"maturity": -1}, "maturity"),
        ({"maturity": None}, "maturity"),
        ({"maturity": True}, "maturity"),
        ({"language": "german"}, "language"),
        ({"language": "zz"}, "language"),
        ({"is_default": True}, "is_default"),
        ({"user": 1}, "user"),
        ({"id": 1}, "id"),
    ],
    ids=repr,
)
def test_what_is_wrong_is_named_and_nothing_is_changed(ana, user, change, field):
    before = list(Profile.objects.values())

    assert problem(ana("POST", PATH, {"name": "Kids"} | change))[2] == [field]
    assert problem(ana("PATCH", f"{PATH}/{profile_of(user)}", change))[2] == [field]
    assert list(Profile.objects.values()) == before


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_somebody_elses_is_not_there(ana, method):
    bens = profile_of(UserFactory())

    assert problem(ana(method, f"{PATH}/{bens}", {"name": "Mine"}))[:2] == (404, "NOT_FOUND")
    assert Profile.objects.filter(pk=bens).exists()


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", PATH), ("POST", PATH), ("PATCH", f"{PATH}/1"), ("DELETE", f"{PATH}/1")],
)
def test_signed_out(method, path):
    assert problem(Caller()(method, path))[:2] == (401, "NOT_AUTHENTICATED")


@pytest.mark.django_db(transaction=True)
def test_of_many_added_at_once_five_find_room(user):
    callers = [Caller(user) for _ in range(10)]

    def add(number: int) -> int:
        try:
            return callers[number]("POST", PATH, {"name": f"Viewer {number}"}).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(10) as threads:
        statuses = sorted(threads.map(add, range(10)))

    assert statuses == [201] * 5 + [409] * 5
    assert Profile.objects.filter(user=user).count() == 6


@pytest.mark.django_db(transaction=True)
def test_of_one_name_added_at_once_one_is_made(user):
    callers = [Caller(user) for _ in range(6)]

    def add(caller: Caller) -> int:
        try:
            return caller("POST", PATH, {"name": "Kids"}).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as threads:
        statuses = sorted(threads.map(add, callers))

    assert statuses == [201] + [400] * 5
