"""Notifications on sockets, against a real server."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from core.relations.models import Follow
from social.members.events import FollowChanged
from social.members.services import set_follow
from social.notifications.models import Notification
from social.notifications.reactions import after_follow_changed
from tests.callers import Caller, data
from tests.factories import UserFactory
from tests.realtime.test_identity import the_end
from tests.social.notifications.conftest import told

pytestmark = pytest.mark.django_db(transaction=True)


def headers(server, caller):
    return {"additional_headers": {"Origin": server.url, "Cookie": caller.cookie()}}


def test_every_tab_of_a_person_hears_and_nobody_else_does(server, frame, ask, ana, ben):
    anas, bens = Caller(ana), Caller(ben)
    with (
        server.open(**headers(server, anas)) as one,
        server.open(**headers(server, anas)) as two,
        server.open(**headers(server, bens)) as stranger,
    ):
        for socket in (one, two, stranger):
            frame(socket)
            answer = ask(socket, op="subscribe", id=1, topic="notifications")
            assert answer["snapshot"] == {"unread_count": 0, "notifications": []}
        bens("PUT", "/api/social/users/ana/follow")
        created = [frame(socket) for socket in (one, two)]
        [item] = data(anas("GET", "/api/notifications"))
        anas("POST", f"/api/notifications/{item['id']}/read")
        read = [frame(socket) for socket in (one, two)]
        anas("DELETE", f"/api/notifications/{item['id']}")
        deleted = [frame(socket) for socket in (one, two)]
        anas("POST", f"/api/notifications/{item['id']}/restore")
        back = [frame(socket) for socket in (one, two)]
        stranger.send(json.dumps({"op": "ping"}))
        assert frame(stranger)["op"] == "pong"

    for first, second in (created, read, deleted, back):
        assert first == second
    told = [(event["seq"], event["type"]) for event, _ in (created, read, deleted, back)]
    assert told == [
        (1, "notification.created"),
        (2, "notification.read"),
        (3, "notification.deleted"),
        (4, "notification.created"),
    ]
    assert created[0]["data"] == {"notification": item, "unread_count": 1}
    read_at = read[0]["data"]["read_at"]
    assert read[0]["data"] == {"id": item["id"], "read_at": read_at, "unread_count": 0}
    assert deleted[0]["data"] == {"id": item["id"], "unread_count": 0}
    assert back[0]["data"] == {"notification": item | {"read_at": read_at}, "unread_count": 0}


def test_all_read_is_told_once(server, frame, ask, ana):
    caller = Caller(ana)
    for person in UserFactory.create_batch(2):
        set_follow(follower_id=person.pk, followed_id=ana.pk, following=True)

    with server.open(**headers(server, caller)) as socket:
        frame(socket)
        first = ask(socket, op="subscribe", id=1, topic="notifications")
        caller("POST", "/api/notifications/mark-all-read")
        caller("POST", "/api/notifications/mark-all-read")
        event = frame(socket)
        pong = ask(socket, op="ping")

    assert (first["snapshot"]["unread_count"], pong["op"]) == (2, "pong")
    assert first["snapshot"]["notifications"] == [
        one | {"read_at": None} for one in data(caller("GET", "/api/notifications"))
    ]
    assert event["type"] == "notifications.all_read"
    assert event["data"]["unread_count"] == 0


def test_the_address_of_its_own_is_subscribed_already(server, frame, ana, ben):
    with server.open("/ws/notifications/", **headers(server, Caller(ana))) as socket:
        hello, answer = frame(socket), frame(socket)
        set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)
        event = frame(socket)

    assert (hello["op"], hello["user"]["username"]) == ("hello", "ana")
    assert (answer["op"], answer["topic"], answer["mode"]) == (
        "subscribed",
        "notifications",
        "snapshot",
    )
    assert (event["type"], event["data"]["notification"]["actor"]["username"]) == (
        "notification.created",
        "ben",
    )


def test_nobody_follows_without_signing_in(server, frame, ask):
    with server.open() as socket:
        frame(socket)
        assert ask(socket, op="subscribe", topic="notifications")["code"] == "NOT_AUTHENTICATED"
    with server.open("/ws/notifications/") as socket:
        assert the_end(socket)[0] == "error"


def test_who_was_away_hears_what_was_missed(server, frame, ask, ana, ben):
    caller = Caller(ana)
    with server.open(**headers(server, caller)) as socket:
        frame(socket)
        first = ask(socket, op="subscribe", id=1, topic="notifications")
    set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)

    with server.open(**headers(server, caller)) as socket:
        frame(socket)
        answer = ask(socket, op="subscribe", id=1, topic="notifications", since=first["seq"])
        assert (answer["mode"], frame(socket)["type"]) == ("resumed", "notification.created")


def test_nothing_is_told_of_what_was_rolled_back(ana, ben):
    """The row and its event are one transaction: where the log refuses, there is no row either."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION no_log() RETURNS trigger AS "
            "$$ BEGIN RAISE EXCEPTION 'full'; END $$ LANGUAGE plpgsql"
        )
        cursor.execute(
            "CREATE TRIGGER no_log BEFORE INSERT ON realtime_topic "
            "FOR EACH ROW WHEN (NEW.name LIKE 'notifications@%') EXECUTE FUNCTION no_log()"
        )
        try:
            set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)
            assert Notification.objects.count() == 0
        finally:
            cursor.execute("DROP FUNCTION no_log CASCADE")


def test_of_many_followers_at_once_each_is_counted_in_order(ana):
    people = UserFactory.create_batch(12)
    Follow.objects.bulk_create(Follow(follower=person, followed=ana) for person in people)

    def tell(person) -> None:
        try:
            after_follow_changed(FollowChanged(person.pk, ana.pk, following=True))
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(tell, [*people, *people]))

    assert [values["unread_count"] for _, values in told(ana)] == list(range(1, 13))
