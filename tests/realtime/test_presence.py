"""Who follows a topic: over real sockets, from two processes on one Redis, and when one of them is killed."""

import json
import os
import signal as signals
import time
from contextlib import ExitStack, contextmanager

import pytest
from websockets.sync.client import connect

from core.shared_redis import shared_redis
from realtime.presence.leases import Change, Verdict, announced, settle, viewers_of
from tests.callers import Caller
from tests.factories import TitleFactory, UserFactory
from tests.web_process import web_process

TOPIC = "movie:7"


@pytest.fixture(autouse=True)
def _nobody_is_counted():
    for key in shared_redis().scan_iter("presence:*"):
        shared_redis().delete(key)


def whole(*members: str, topic: str = TOPIC) -> Change:
    return Change(topic, joined=members, whole=True)


def told(process: str, *changes: Change) -> list[tuple[int, Verdict]]:
    return [(standing.viewers, standing.verdict) for standing in settle(process, changes)]


class TestLeases:
    def test_a_person_counts_once_through_however_many_processes(self):
        told("a", whole("u1", "u2", "ca.1"))
        told("b", whole("u1", "cb.1"))
        both = viewers_of(TOPIC)
        told("a", Change(TOPIC, left=["u1"]))
        still = viewers_of(TOPIC)
        told("b", Change(TOPIC, left=["u1"]))

        assert (both, still, viewers_of(TOPIC)) == (4, 4, 3)

    def test_telling_the_same_twice_does_no_harm(self):
        told("a", whole("u1"), whole("u1"))
        told("a", Change(TOPIC, joined=["u1", "u2"]), Change(TOPIC, joined=["u2"]))
        told("a", Change(TOPIC, left=["u1"]), Change(TOPIC, left=["u1"]))

        assert viewers_of(TOPIC) == 1

    def test_telling_all_forgets_what_was_said_before(self):
        told("a", whole("u1", "u2"))
        told("a", whole("u2", "u3"))

        assert viewers_of(TOPIC) == 2
        told("a", whole())
        assert viewers_of(TOPIC) == 0

    def test_of_two_that_ask_at_once_one_announces(self, settings):
        settings.REALTIME_PRESENCE_APART_SECONDS = 60
        first, second = told("a", whole("u1"))[0], told("b", whole("u2"))[0]
        announced(TOPIC, 1)
        again = told("a", Change(TOPIC))[0]
        told("b", Change(TOPIC, left=["u2"]))

        assert (first, second, again) == (
            (1, Verdict.ANNOUNCE),
            (2, Verdict.ASK_AGAIN),
            (2, Verdict.ASK_AGAIN),
        )
        assert told("a", Change(TOPIC)) == [(1, Verdict.NOTHING)]

    def test_what_was_claimed_and_never_announced_is_announced_by_the_next(self, settings):
        settings.REALTIME_PRESENCE_APART_SECONDS = 0
        told("killed between the two", whole("u1"))

        assert told("b", whole("u1")) == [(1, Verdict.ANNOUNCE)]

    def test_a_lease_that_is_not_renewed_ends_and_whoever_asks_next_learns_it(self, settings):
        settings.REALTIME_PRESENCE_LEASE_SECONDS = 0.2
        told("killed", whole("u1", "u2"))
        announced(TOPIC, 2)
        settings.REALTIME_PRESENCE_LEASE_SECONDS = 60
        told("alive", whole("u2"))
        before = viewers_of(TOPIC)
        time.sleep(0.25)

        assert (before, viewers_of(TOPIC)) == (2, 1)
        assert told("alive", Change(TOPIC)) == [(1, Verdict.ANNOUNCE)]

    def test_a_process_whose_lease_is_gone_is_asked_for_everything(self):
        told("a", whole("u1", "u2"))
        shared_redis().delete(f"presence:{TOPIC}:leases", f"presence:{TOPIC}:people")

        assert told("a", Change(TOPIC, joined=["u3"])) == [(0, Verdict.TELL_ALL)]
        assert told("a", whole("u1", "u2", "u3"))[0][0] == 3

    def test_nothing_stays_behind(self, settings):
        settings.REALTIME_PRESENCE_LEASE_SECONDS = 0.1
        told("a", whole("u1"))
        viewers_of("movie:8")
        time.sleep(0.25)

        assert [*shared_redis().scan_iter("presence:*")] == []

    def test_many_topics_at_once_come_back_in_order(self):
        changes = [whole(*(f"u{n}" for n in range(i % 3)), topic=f"note:{i}") for i in range(450)]

        assert [viewers for viewers, _ in told("a", *changes)] == [i % 3 for i in range(450)]

    def test_without_redis_nobody_can_say(self, settings, monkeypatch):
        monkeypatch.setitem(
            settings.CACHES["default"], "LOCATION", "unix:///nonexistent/redis.sock"
        )

        assert viewers_of(TOPIC) is None


@contextmanager
def viewer(host: str, topic: str, user=None):
    """A socket that follows the topic, past its snapshot."""
    headers = {}
    if user is not None:
        headers = {"Cookie": Caller(user).cookie(), "Origin": f"http://{host}"}
    with connect(f"ws://{host}/ws/", compression=None, additional_headers=headers) as client:
        assert json.loads(client.recv(5))["op"] == "hello"
        client.send(json.dumps({"op": "subscribe", "topic": topic}))
        client.snapshot = json.loads(client.recv(5))
        assert client.snapshot["op"] == "subscribed", client.snapshot
        yield client


def hears(client, viewers: int, timeout: float = 15) -> dict:
    """Read on until the number is announced; the frame that did."""
    deadline = time.monotonic() + timeout
    heard = []
    while time.monotonic() < deadline:
        frame = json.loads(client.recv(deadline - time.monotonic()))
        heard.append(frame["data"]["viewers"])
        if heard[-1] == viewers:
            return frame
    raise AssertionError(heard)


@pytest.fixture
def topic(transactional_db):
    return f"movie:{TitleFactory().pk}"


@pytest.fixture
def movies(settings):
    settings.MARQUEE_TOPICS = "project.topics.TOPICS"


def test_the_snapshot_has_the_number_and_each_change_is_a_signal(topic, server, movies):
    with viewer(server.host, topic) as first:
        frame = hears(first, 1)
        with viewer(server.host, topic) as second:
            hears(first, 2)
            hears(second, 2)
        hears(first, 1)

    assert first.snapshot["snapshot"]["viewers"] == 0
    assert second.snapshot["snapshot"]["viewers"] == 1
    frame.pop("at")
    assert frame == {
        "op": "signal",
        "topic": topic,
        "type": "presence.changed",
        "data": {"topic": topic, "viewers": 1},
    }


def test_three_tabs_of_one_person_and_two_of_nobody(topic, server, movies):
    ana = UserFactory()
    with ExitStack() as tabs:
        for user in (ana, ana, None, ana):
            last = tabs.enter_context(viewer(server.host, topic, user))
        hears(last, 2)
        with viewer(server.host, topic):
            hears(last, 3)


def test_leaving_a_topic_counts_and_so_does_subscribing_again(topic, server, movies):
    with viewer(server.host, topic) as stays, viewer(server.host, topic) as goes:
        hears(stays, 2)
        goes.send(json.dumps({"op": "unsubscribe", "topic": topic}))
        hears(stays, 1)
        goes.send(json.dumps({"op": "subscribe", "topic": topic}))
        hears(stays, 2)


def test_whoever_comes_is_told_even_where_nothing_changed(topic, server, movies):
    """Between its snapshot and going live a socket hears no signals."""
    ana = UserFactory()
    with viewer(server.host, topic, ana) as first:
        hears(first, 1)
        with viewer(server.host, topic, ana) as second:
            assert hears(second, 1)["type"] == "presence.changed"


def test_a_topic_whose_row_counts_nobody_announces_nothing(server, frame, ask):
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        with pytest.raises(TimeoutError):
            client.recv(0.5)

    assert [*shared_redis().scan_iter("presence:*")] == []


def test_the_number_survives_a_redis_that_forgot_everything(topic, server, movies):
    with viewer(server.host, topic) as first, viewer(server.host, topic):
        hears(first, 2)
        for key in shared_redis().scan_iter("presence:*"):
            shared_redis().delete(key)
        with viewer(server.host, topic):
            hears(first, 3)


@pytest.mark.processes
def test_viewers_of_a_killed_process_are_gone_and_that_is_announced(topic, tmp_path):
    with (
        web_process(tmp_path / "stays.log") as stays,
        web_process(tmp_path / "dies.log") as dies,
        viewer(stays, topic) as here,
        viewer(dies, topic),
        viewer(dies, topic),
    ):
        hears(here, 3)
        os.kill(dies.pid, signals.SIGKILL)
        hears(here, 1)
        with viewer(stays, topic) as next_one:
            assert next_one.snapshot["snapshot"]["viewers"] == 1
