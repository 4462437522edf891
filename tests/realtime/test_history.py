"""History over plain HTTP: contract 8.1 and 8.4."""

import httpx
import pytest

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from core.profiles.models import Profile
from realtime.log.models import Event
from realtime.log.reading import state_of
from tests.callers import Caller, problem
from tests.factories import UserFactory, profile_of
from tests.realtime.notes import write_note, write_notes

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _notes(note_topics):
    """The notes are the topics."""


@pytest.fixture
def nobody():
    return Caller()


def numbers(answer):
    assert answer.status_code == 200, answer.content
    return [event["seq"] for event in answer.json()["data"]]


def beside(answer):
    body = answer.json()
    return body["head"], body["complete"]


def test_history_over_http_is_what_sockets_get(server, frame, ask):
    with server.open() as client:
        frame(client)
        epoch = ask(client, op="subscribe", topic="note:1")["epoch"]
        write_note("note:1", 1, "é “quoted”")
        pushed = frame(client)

    body = httpx.get(f"{server.url}/api/topics/note:1/events?since=0").json()

    assert body == {
        "success": True,
        "message": "",
        "data": [pushed],
        "epoch": epoch,
        "head": 1,
        "complete": True,
    }


def test_the_envelope_can_be_left_out(nobody):
    write_note("note:1", 1)
    answer = nobody.client.get(
        "/api/v1/topics/note:1/events/", headers={"Accept": "application/json; envelope=none"}
    )

    assert sorted(answer.json()) == ["complete", "epoch", "head", "results"]


def test_it_goes_on_where_the_last_page_ended(nobody):
    write_notes("note:1", range(1, 251))

    pages = [
        nobody("GET", f"/api/topics/note:1/events?since={since}&limit=100")
        for since in (0, 100, 200, 250)
    ]

    assert [numbers(page) for page in pages] == [
        list(range(1, 101)),
        list(range(101, 201)),
        list(range(201, 251)),
        [],
    ]
    assert {beside(page) for page in pages} == {(250, True)}


def test_without_a_position_the_newest_come(nobody):
    write_notes("note:1", range(1, 6))

    answer = nobody("GET", "/api/topics/note:1/events?limit=2")

    assert (numbers(answer), beside(answer)) == ([4, 5], (5, True))


@pytest.mark.parametrize("position", ["since=99", "since=2&epoch=another"])
def test_a_position_that_means_nothing_here_is_said_to(nobody, position):
    write_notes("note:1", range(1, 4))

    answer = nobody("GET", f"/api/topics/note:1/events?{position}")

    assert (numbers(answer), beside(answer)) == ([1, 2, 3], (3, False))


def test_a_position_of_this_epoch_counts(nobody):
    write_notes("note:1", range(1, 4))

    answer = nobody("GET", f"/api/topics/note:1/events?since=2&epoch={state_of(()).epoch}")

    assert (numbers(answer), beside(answer)) == ([3], (3, True))


def test_what_is_no_longer_kept_is_said_to_be_missing(nobody):
    write_notes("note:1", range(1, 6))
    Event.objects.filter(seq__lte=3).delete()

    answer = nobody("GET", "/api/topics/note:1/events?since=1")

    assert (numbers(answer), beside(answer)) == ([4, 5], (5, False))


def test_of_some_topics_only_the_last_event_is_history(nobody):
    write_notes("latest:1", range(1, 5))

    far, near, newest = (
        nobody("GET", f"/api/topics/latest:1/events?{query}")
        for query in ("since=1", "since=3", "")
    )

    assert (numbers(far), beside(far)) == ([4], (4, False))
    assert (numbers(near), beside(near)) == ([4], (4, True))
    assert numbers(newest) == [4]


@pytest.mark.parametrize(
    ("topic", "status"),
    [
        ("nonsense", 404),
        ("note:0", 404),
        ("note:404", 404),
        ("note:" + "1" * 200, 404),
        ("own", 401),
    ],
)
def test_what_is_not_to_be_had(nobody, topic, status):
    assert problem(nobody("GET", f"/api/topics/{topic}/events"))[0] == status


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("since=-1", "since"),
        ("since=x", "since"),
        ("since=9223372036854775808", "since"),
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("profile=0", "profile"),
        ("epoch=" + "x" * 65, "epoch"),
    ],
)
def test_a_bad_parameter_is_named(nobody, query, field):
    answer = nobody("GET", f"/api/topics/note:1/events?{query}")

    assert problem(answer) == (400, "VALIDATION_ERROR", [field])


def test_a_private_topic_is_ones_own():
    ana, ben = UserFactory(), UserFactory()
    write_note(f"own@{ana.pk}", 1, "for Ana")

    mine = Caller(ana)("GET", "/api/topics/own/events")
    others = Caller(ben)("GET", "/api/topics/own/events")

    [event] = mine.json()["data"]
    assert (event["topic"], event["data"]["text"]) == ("own", "for Ana")
    assert numbers(others) == []
    assert problem(Caller(ben)("GET", f"/api/topics/own@{ana.pk}/events"))[0] == 404


def test_a_topic_of_viewing_profiles_is_that_of_the_one_named():
    ana, ben = UserFactory(), UserFactory()
    evening = Profile.objects.create(user=ana, name="Evening").pk
    write_note(f"rails@{profile_of(ana)}", 1, "default")
    write_note(f"rails@{evening}", 1, "evening")

    def texts(caller, query=""):
        answer = caller("GET", f"/api/topics/rails/events{query}")
        return [event["data"]["text"] for event in answer.json()["data"]]

    assert texts(Caller(ana)) == ["default"]
    assert texts(Caller(ana, profile=evening)) == ["evening"]
    assert texts(Caller(ana), f"?profile={evening}") == ["evening"]
    foreign = Caller(ben)("GET", f"/api/topics/rails/events?profile={evening}")
    assert problem(foreign) == (400, "VALIDATION_ERROR", ["profile"])


@pytest.mark.parametrize(
    ("scopes", "status"),
    [
        ([Scope.SOCIAL_READ], 403),
        ([Scope.REALTIME_SUBSCRIBE], 403),
        ([Scope.REALTIME_SUBSCRIBE, Scope.SPORTS_READ], 200),
    ],
)
def test_a_token_needs_the_scope_of_the_topic_too(settings, client, scopes, status):
    settings.MARQUEE_TOPICS = "project.topics.TOPICS"
    token = make_token(UserFactory(), name="Program", scopes=scopes, expires_at=None)[1]

    answer = client.get("/api/topics/scores/events", headers={"Authorization": f"Bearer {token}"})

    assert answer.status_code == status
