"""Custom topics and publishing: contract 8.4."""

import json

import httpx
import pytest
from django.utils import timezone

from core.access.services.personal_tokens import make_token
from core.accounts.models import User
from core.api.scopes import Scope
from core.personal_data.table import personal_data
from realtime.custom.models import CustomTopic
from realtime.custom.selectors import keep_days_of
from realtime.log.keeping import expires_on
from realtime.log.models import Event, Topic
from tests.callers import Caller, data, problem
from tests.factories import UserFactory
from tests.realtime.test_socket import closed_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def note_topics(settings):
    """The product's own topics."""
    return settings


@pytest.fixture
def ana():
    return UserFactory(username="ana")


def token_of(user, *scopes):
    return make_token(user, name="Program", scopes=scopes, expires_at=None)[1]


class Program:
    """Calls with a token."""

    def __init__(self, client, user, *scopes):
        self._client = client
        text = token_of(user, *(scopes or (Scope.PUBLISH, Scope.REALTIME_SUBSCRIBE)))
        self.headers = {"Authorization": f"Bearer {text}"}

    def __call__(self, method, path, body=None):
        return self._client.generic(
            method, path, json.dumps(body), "application/json", headers=self.headers
        )

    def publish(self, topic="custom:weather", type_="sun.shone", value=1):
        return self("POST", "/api/realtime/publish", {"topic": topic, "type": type_, "data": value})

    def history(self, topic="custom:weather"):
        return self("GET", f"/api/topics/{topic}/events?since=0")


@pytest.fixture
def program(client, ana):
    return Program(client, ana)


def test_what_is_published_reaches_whoever_follows(server, frame, ask, transactional_db):
    headers = {"Authorization": f"Bearer {token_of(UserFactory(), Scope.PUBLISH)}"}
    value = {"text": "é \u2028 “x”", "deep": [[1, 2.5, None, True]], "😀": "\x00"}
    with server.open() as client:
        frame(client)
        before = ask(client, op="subscribe", topic="custom:weather")
        answer = httpx.post(
            f"{server.url}/api/realtime/publish",
            headers=headers,
            json={"topic": "custom:weather", "type": "sun.shone", "data": value},
        )
        event = frame(client)
        after = ask(client, op="subscribe", topic="custom:weather")

    assert (before["seq"], before["mode"], before["snapshot"]) == (0, "snapshot", None)
    assert answer.json()["data"] == {"events": [{"topic": "custom:weather", "seq": 1}]}
    assert event.pop("at").endswith("Z")
    assert event == {
        "op": "event",
        "topic": "custom:weather",
        "seq": 1,
        "type": "sun.shone",
        "data": value,
    }
    assert after["seq"] == 1
    assert {**event, "at": after["snapshot"]["at"]} == after["snapshot"]


def test_many_at_once_are_numbered_in_order(program):
    events = [
        {"topic": f"custom:{'ab'[number % 2]}", "type": "tick", "data": number}
        for number in range(100)
    ]

    numbered = data(program("POST", "/api/realtime/publish", {"events": events}))["events"]

    assert numbered == [
        {"topic": event["topic"], "seq": number // 2 + 1} for number, event in enumerate(events)
    ]


def test_a_batch_is_one_statement_in_the_log(program, django_assert_max_num_queries):
    program.publish()
    events = [{"topic": "custom:weather", "type": "tick", "data": n} for n in range(50)]

    # Token, savepoint, topics, log, release.
    with django_assert_max_num_queries(5):
        program("POST", "/api/realtime/publish", {"events": events})


def test_all_are_published_or_none(program):
    events = [
        {"topic": "custom:weather", "type": "tick", "data": 1},
        {"topic": "scores", "type": "tick", "data": 1},
    ]

    answer = program("POST", "/api/realtime/publish", {"events": events})

    assert problem(answer) == (400, "VALIDATION_ERROR", ["events.1.topic"])
    assert not Topic.objects.exists()
    assert not CustomTopic.objects.exists()


GOOD = {"topic": "custom:weather", "type": "tick", "data": 1}


def deep(levels):
    value = []
    for _ in range(levels - 1):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ([], [""]),
        ("text", [""]),
        (None, [""]),
        ({}, ["data", "topic", "type"]),
        ({"events": []}, ["events"]),
        ({"events": GOOD}, ["events"]),
        ({"events": [GOOD] * 101}, ["events"]),
        ({"events": [GOOD], "topic": "custom:x"}, ["topic"]),
        ({"events": [GOOD, 5]}, ["events.1"]),
        ({"events": [GOOD, {**GOOD, "more": 1}]}, ["events.1.more"]),
        ({"events": [{"topic": "custom:a"}]}, ["events.0.data", "events.0.type"]),
        ({**GOOD, "id": 5}, ["id"]),
        ({**GOOD, "topic": "scores"}, ["topic"]),
        ({**GOOD, "topic": "me"}, ["topic"]),
        ({**GOOD, "topic": "custom:"}, ["topic"]),
        ({**GOOD, "topic": "custom:UPPER"}, ["topic"]),
        ({**GOOD, "topic": "custom:a@7"}, ["topic"]),
        ({**GOOD, "topic": "custom:a\n"}, ["topic"]),
        ({**GOOD, "topic": "custom:" + "x" * 65}, ["topic"]),
        ({**GOOD, "topic": 7}, ["topic"]),
        ({**GOOD, "topic": None}, ["topic"]),
        ({**GOOD, "type": ""}, ["type"]),
        ({**GOOD, "type": 'x","op":"error'}, ["type"]),
        ({**GOOD, "type": "x" * 101}, ["type"]),
        ({**GOOD, "type": ["x"]}, ["type"]),
        ({**GOOD, "data": "x" * 32_768}, ["data"]),
        ({**GOOD, "data": deep(33)}, ["data"]),
        ({**GOOD, "data": deep(500)}, ["data"]),
        ({**GOOD, "data": 2**64}, ["data"]),
        ({**GOOD, "data": "\ud800"}, ["data"]),
        ({**GOOD, "data": {"\udfff": 1}}, ["data"]),
        ({**GOOD, "\ud800": 1}, ["?"]),
    ],
)
def test_what_is_wrong_is_named(program, body, fields):
    answer = program("POST", "/api/realtime/publish", body)

    assert problem(answer) == (400, "VALIDATION_ERROR", fields)
    assert not Topic.objects.exists()


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"{", 400),
        (b'{"topic":"custom:a","type":"x","data":NaN}', 400),
        (b'{"topic":"custom:a","type":"x","data":' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400),
        (b'{"topic":"custom:a","type":"x","data":' + b"9" * 5_000 + b"}", 400),
        (b'\xff{"topic":"custom:a"}', 400),
        (b'{"topic":"custom:a","type":"x","data":"' + b"x" * 1_100_000 + b'"}', 413),
    ],
)
def test_a_body_that_is_no_json_or_too_much_of_it(client, program, raw, status):
    answer = client.generic(
        "POST", "/api/realtime/publish", raw, "application/json", headers=program.headers
    )

    assert answer.status_code == status


@pytest.mark.parametrize("value", [None, 0, "", False, [], {}, deep(32), "x" * 32_766, 2**63 - 1])
def test_any_value_that_is_not_too_large_is_an_event(program, value):
    assert program.publish(value=value).status_code == 200
    [event] = program.history().json()["data"]
    assert event["data"] == value


def test_many_faults_are_told_up_to_a_number(program):
    events = [{"topic": "x", "type": "", "data": 1}] * 100

    answer = program("POST", "/api/realtime/publish", {"events": events})

    assert len(problem(answer)[2]) == 20


def test_a_topic_belongs_to_whoever_published_first(client, program):
    program.publish()
    other = Program(client, UserFactory())

    answer = other.publish()

    assert problem(answer) == (403, "PERMISSION_DENIED", ["topic"])
    assert data(other("GET", "/api/realtime/topics")) == []


def test_an_administrator_publishes_anywhere_and_a_program_of_theirs_on_its_own(client, program):
    program.publish()
    boss = UserFactory(role=User.Role.ADMIN)

    by_session = Caller(boss)("POST", "/api/realtime/publish", GOOD)
    by_token = Program(client, boss).publish()

    assert data(by_session) == {"events": [{"topic": "custom:weather", "seq": 2}]}
    assert by_token.status_code == 403


def test_who_signs_in_without_a_role_publishes_by_tokens_alone(ana):
    answer = Caller(ana)("POST", "/api/realtime/publish", GOOD)

    assert problem(answer)[:2] == (403, "PERMISSION_DENIED")


def test_an_account_has_so_many_topics(program, settings):
    settings.REALTIME_MAX_CUSTOM_TOPICS = 2
    program.publish("custom:a")
    program.publish("custom:b")

    refused = program.publish("custom:c")
    set_up = program("POST", "/api/realtime/topics", {"topic": "custom:d"})

    assert problem(refused)[:2] == problem(set_up)[:2] == (409, "CONFLICT")
    assert program.publish("custom:a").status_code == 200


def test_topics_are_set_up_listed_changed_and_deleted(program):
    made = program("POST", "/api/realtime/topics", {"topic": "custom:b", "access": "owner"})
    program.publish("custom:a")
    listed = data(program("GET", "/api/realtime/topics"))
    changed = data(
        program("PATCH", "/api/realtime/topics/custom:b", {"access": "members", "keep_days": 30})
    )
    gone = program("DELETE", "/api/realtime/topics/custom:a")

    assert made.status_code == 201
    assert [{**topic, "created_at": ""} for topic in listed] == [
        {"topic": "custom:a", "access": "everyone", "keep_days": 7, "created_at": ""},
        {"topic": "custom:b", "access": "owner", "keep_days": 7, "created_at": ""},
    ]
    assert (changed["access"], changed["keep_days"]) == ("members", 30)
    assert gone.status_code == 204
    assert [topic["topic"] for topic in data(program("GET", "/api/realtime/topics"))] == [
        "custom:b"
    ]


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, ["topic"]),
        ({"topic": "weather"}, ["topic"]),
        ({"topic": "custom:a", "access": "friends"}, ["access"]),
        ({"topic": "custom:a", "keep_days": 0}, ["keep_days"]),
        ({"topic": "custom:a", "keep_days": 31}, ["keep_days"]),
        ({"topic": "custom:a", "owner": 5}, ["owner"]),
    ],
)
def test_a_topic_is_not_set_up_wrongly(program, body, fields):
    assert problem(program("POST", "/api/realtime/topics", body)) == (
        400,
        "VALIDATION_ERROR",
        fields,
    )


def test_a_name_is_taken_once(client, program):
    program("POST", "/api/realtime/topics", {"topic": "custom:a"})

    mine = program("POST", "/api/realtime/topics", {"topic": "custom:a"})
    theirs = Program(client, UserFactory())("POST", "/api/realtime/topics", {"topic": "custom:a"})

    assert problem(mine)[:2] == problem(theirs)[:2] == (409, "CONFLICT")


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_somebody_elses_topic_is_not_there(client, program, method):
    program.publish()

    answer = Program(client, UserFactory())(method, "/api/realtime/topics/custom:weather", {})

    assert problem(answer)[:2] == (404, "NOT_FOUND")


def test_a_deleted_topics_events_are_gone_and_its_numbers_go_on(program):
    program.publish(value="secret")
    program("DELETE", "/api/realtime/topics/custom:weather")

    assert not Event.objects.exists()
    again = data(program.publish())
    assert again == {"events": [{"topic": "custom:weather", "seq": 2}]}


@pytest.mark.parametrize(
    ("access", "anonymous", "member"),
    [("owner", 401, 403), ("members", 401, 200), ("everyone", 200, 200)],
)
def test_access_says_who_else_may_read(client, program, access, anonymous, member):
    program("POST", "/api/realtime/topics", {"topic": "custom:weather", "access": access})
    path = "/api/topics/custom:weather/events"

    assert Caller()("GET", path).status_code == anonymous
    assert Caller(UserFactory())("GET", path).status_code == member
    assert program("GET", path).status_code == 200
    assert Caller(UserFactory(role=User.Role.ADMIN))("GET", path).status_code == 200


def test_an_administrators_token_says_so_to_read_what_is_others(client, program):
    program("POST", "/api/realtime/topics", {"topic": "custom:weather", "access": "owner"})
    boss = UserFactory(role=User.Role.ADMIN)

    plain = Program(client, boss).history()
    told = Program(client, boss, Scope.REALTIME_SUBSCRIBE, Scope.ADMIN_READ).history()

    assert (plain.status_code, told.status_code) == (403, 200)


def test_the_setting_says_who_may_read_what_nobody_set_up(settings, program):
    settings.REALTIME_CUSTOM_ACCESS = "owner"
    program.publish()

    assert Caller()("GET", "/api/topics/custom:weather/events").status_code == 401
    assert Caller()("GET", "/api/topics/custom:unused/events").status_code == 401


def test_whoever_may_no_longer_read_a_topic_is_cut_off(server, frame, ask, transactional_db):
    headers = {"Authorization": f"Bearer {token_of(UserFactory(), Scope.PUBLISH)}"}
    with server.open() as follower, server.open() as other:
        frame(follower), frame(other)
        ask(follower, op="subscribe", topic="custom:weather")
        ask(other, op="subscribe", topic="custom:traffic")
        httpx.post(
            f"{server.url}/api/realtime/topics",
            headers=headers,
            json={"topic": "custom:weather", "access": "owner"},
        )

        assert closed_with(follower) == 1012
        assert ask(other, op="ping")["op"] == "pong"
    with server.open() as back:
        frame(back)
        assert ask(back, op="subscribe", topic="custom:weather")["code"] == "NOT_AUTHENTICATED"


def test_more_access_cuts_nobody_off(server, frame, ask, transactional_db):
    owner = UserFactory()
    headers = {
        "Authorization": f"Bearer {token_of(owner, Scope.PUBLISH, Scope.REALTIME_SUBSCRIBE)}"
    }
    topic = {"topic": "custom:weather", "access": "owner"}
    httpx.post(f"{server.url}/api/realtime/topics", headers=headers, json=topic)
    with server.open(additional_headers=headers) as client:
        frame(client)
        ask(client, op="subscribe", topic="custom:weather")
        httpx.patch(
            f"{server.url}/api/realtime/topics/custom:weather",
            headers=headers,
            json={"access": "everyone"},
        )
        assert ask(client, op="ping")["op"] == "pong"


def test_events_are_kept_for_their_topics_days(program):
    program("POST", "/api/realtime/topics", {"topic": "custom:long", "keep_days": 30})
    program.publish("custom:long")
    program.publish("custom:usual")

    long, usual = (
        Event.objects.get(topic__name=name).expires_on for name in ("custom:long", "custom:usual")
    )

    today = timezone.now().date()
    assert (long, usual) == (expires_on(today, 30), expires_on(today, 7))
    assert keep_days_of(["custom:long", "custom:usual", "custom:never", "scores"]) == {
        "custom:long": 30,
        "custom:usual": 7,
    }


def test_a_person_gets_and_loses_what_their_programs_published(client, program, ana):
    program.publish(value="mine")
    other = Program(client, UserFactory())
    other.publish("custom:other")
    rows = {one.name: one for one in personal_data()}

    [event] = rows["published-events"].export(ana.pk)
    [topic] = rows["custom-topics"].export(ana.pk)
    rows["published-events"].erase(ana.pk, "remove")
    rows["custom-topics"].erase(ana.pk, "remove")

    assert (event["topic"], event["data"]) == ("custom:weather", "mine")
    assert (topic["topic"], topic["access"]) == ("weather", "everyone")
    assert [topic.name for topic in CustomTopic.objects.all()] == ["other"]
    assert [event.topic.name for event in Event.objects.select_related("topic")] == ["custom:other"]
