"""Notifications over HTTP."""

import pytest

from core.people.models import Preferences
from social.notifications.models import Notification
from tests.callers import Caller, data, problem
from tests.factories import UserFactory
from tests.social.notifications.conftest import follow

pytestmark = pytest.mark.django_db

LIST = "/api/notifications"


def followers(ana, number):
    people = UserFactory.create_batch(number)
    for person in people:
        follow(person, ana)
    return people


def named(answer):
    return [one["actor"]["username"] for one in data(answer)]


def test_a_new_follower_is_in_the_list(ana, ben):
    follow(ana, ben), follow(ben, ana)

    [one] = data(Caller(ana)("GET", LIST))

    row = Notification.objects.get(account=ana)
    assert one == {
        "id": row.pk,
        "kind": "new_follower",
        "actor": {
            "id": ben.pk,
            "username": "ben",
            "display_name": "Ben Okri",
            "avatar_url": None,
            "following": True,
        },
        "parameters": {},
        "created_at": row.created_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "read_at": None,
    }


def test_the_newest_comes_first_twenty_on_a_page(ana):
    people = followers(ana, 21)

    answer = Caller(ana)("GET", LIST)

    assert named(answer) == [person.username for person in reversed(people[1:])]
    place = answer.json()["pagination"]
    assert (place["page"], place["per_page"], place["total"], place["pages"]) == (1, 20, 21, 2)
    assert named(Caller(ana)("GET", f"{LIST}?page=2")) == [people[0].username]


def test_a_list_costs_three_queries_however_long(ana, django_assert_num_queries):
    followers(ana, 3)
    caller = Caller(ana)
    caller("GET", LIST)

    with django_assert_num_queries(3):
        caller("GET", LIST)


def test_by_cursor_nothing_comes_twice_while_new_ones_arrive(ana):
    people = followers(ana, 5)
    caller, seen, cursor = Caller(ana), [], ""

    while cursor is not None:
        answer = caller("GET", f"{LIST}?per_page=2&cursor={cursor}")
        seen += named(answer)
        place = answer.json()["pagination"]
        cursor = place["next_cursor"]
        assert (place["total"], place["page"], place["previous"]) == (None, None, None)
        assert (place["next"] is None) == (cursor is None)
        followers(ana, 1)

    assert seen == [person.username for person in reversed(people)]


def test_a_cursor_goes_on_from_a_numbered_page(ana):
    people = followers(ana, 3)

    first = Caller(ana)("GET", f"{LIST}?per_page=2").json()["pagination"]
    rest = Caller(ana)("GET", f"{LIST}?cursor={first['next_cursor']}")

    assert named(rest) == [people[0].username]
    assert rest.json()["pagination"]["next_cursor"] is None


def test_the_address_of_the_next_page_leads_there(ana):
    people = followers(ana, 3)

    address = Caller(ana)("GET", f"{LIST}?per_page=2&cursor=").json()["pagination"]["next"]

    assert named(Caller(ana)("GET", address)) == [people[0].username]


@pytest.mark.parametrize(
    "cursor", ["12", "no", "YmVmb3JlOg", "YmVmb3JlOi0x", "ä", "A" * 4000, "%00"]
)
def test_a_cursor_that_is_none_is_refused(ana, cursor):
    assert problem(Caller(ana)("GET", f"{LIST}?cursor={cursor}")) == (
        400,
        "VALIDATION_ERROR",
        ["cursor"],
    )


@pytest.mark.parametrize("size", ["0", "51", "x"])
def test_a_page_by_cursor_is_bounded(ana, size):
    answer = Caller(ana)("GET", f"{LIST}?cursor=&per_page={size}")

    assert problem(answer) == (400, "VALIDATION_ERROR", ["per_page"])


def test_reading_one_takes_it_off_the_count(ana):
    followers(ana, 2)
    caller = Caller(ana)
    newest = data(caller("GET", LIST))[0]
    assert data(caller("GET", f"{LIST}/unread-count")) == {"count": 2}

    read = data(caller("POST", f"{LIST}/{newest['id']}/read"))
    again = data(caller("POST", f"{LIST}/{newest['id']}/read"))

    assert read == again == newest | {"read_at": read["read_at"]}
    assert read["read_at"] is not None
    assert data(caller("GET", f"{LIST}/unread-count")) == {"count": 1}


def test_reading_all(ana):
    followers(ana, 3)
    caller = Caller(ana)

    assert data(caller("POST", f"{LIST}/mark-all-read")) == {"count": 0}

    assert data(caller("GET", f"{LIST}/unread-count")) == {"count": 0}
    assert all(one["read_at"] for one in data(caller("GET", LIST)))


def test_deleting_one_and_taking_it_back(ana, ben):
    follow(ben, ana)
    caller = Caller(ana)
    [one] = data(caller("GET", LIST))

    assert caller("DELETE", f"{LIST}/{one['id']}").status_code == 204
    assert data(caller("GET", LIST)) == []
    assert data(caller("GET", f"{LIST}/unread-count")) == {"count": 0}
    assert caller("DELETE", f"{LIST}/{one['id']}").status_code == 404
    assert caller("POST", f"{LIST}/{one['id']}/read").status_code == 404

    assert data(caller("POST", f"{LIST}/{one['id']}/restore")) == one
    assert data(caller("POST", f"{LIST}/{one['id']}/restore")) == one
    assert data(caller("GET", LIST)) == [one]


@pytest.mark.parametrize(
    ("method", "rest"), [("DELETE", ""), ("POST", "/read"), ("POST", "/restore")]
)
def test_what_somebody_else_was_told_does_not_exist(ana, ben, method, rest):
    follow(ben, ana)
    row = Notification.objects.get()

    assert problem(Caller(ben)(method, f"{LIST}/{row.pk}{rest}")) == (404, "NOT_FOUND", [])
    assert Notification.objects.get().read_at is None
    assert data(Caller(ben)("POST", f"{LIST}/mark-all-read")) == {"count": 0}
    assert data(Caller(ana)("GET", f"{LIST}/unread-count")) == {"count": 1}


def test_preferences_are_those_of_the_account(ana):
    caller = Caller(ana)
    every = {"email": True, "new_follower": True, "goals": True, "recommendations": True}
    assert data(caller("GET", f"{LIST}/preferences")) == every

    changed = data(caller("POST", f"{LIST}/preferences", {"new_follower": False}))

    assert changed == every | {"new_follower": False}
    assert data(caller("GET", "/api/me/preferences"))["notifications"] == changed
    assert Preferences.objects.get(user=ana).notify_new_follower is False


@pytest.mark.parametrize("body", [{"fax": True}, {"new_follower": "yes"}])
def test_a_preference_that_is_none_is_refused(ana, body):
    answer = Caller(ana)("POST", f"{LIST}/preferences", body)

    assert problem(answer) == (400, "VALIDATION_ERROR", [*body])
