"""What a peer, a silence of the database or a topic nobody follows any more can cost: little, and not for long."""

import asyncio
import gc
import json
import threading
import time

import httpx
import pytest
from django.db import OperationalError

from realtime.consumers.subscriptions import Asked, Subscriptions
from realtime.figures.counters import figures
from realtime.hub import database
from realtime.hub.batches import Batches
from realtime.hub.endings import CredentialSockets
from realtime.hub.feed import Feed
from realtime.hub.frame import Frame
from realtime.hub.hints import channel_of, shards
from realtime.hub.hub import Hub
from realtime.hub.links import Links
from realtime.hub.outbound import Outbound
from realtime.hub.process import current_hub
from realtime.log.models import Epoch
from realtime.server.keepalive import Keepalive
from realtime.server.wire import Wire
from realtime.topics.rules import ANONYMOUS
from tests.realtime.notes import write_note, write_notes
from tests.realtime.processes import KINDS, web_of
from tests.realtime.raw_socket import raw_socket

PING = b"\x89\xfd\x00\x00\x00\x00" + b"x" * 125


def wires():
    return [found for found in gc.get_objects() if type(found) is Wire]


def until(is_so, seconds=20):
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_pings_without_end_get_no_answers_that_nobody_takes(server):
    """26 MB of them, and their pongs are not read: what one look at the network brings is answered at most."""
    with raw_socket(server.host, receive_buffer=4096) as client:
        client.read_frames(1)
        for _ in range(200):
            client.send_bytes(PING * 1_000)
            assert figures.queues["ws"]()[1] < 500_000
        client.send_text('{"op": "ping", "id": 7}')
        while not (frames := client.frames()[0]) or b"pong" not in frames[-1].data:
            assert client.read(10)


def test_empty_fragments_take_no_room(server):
    with raw_socket(server.host) as client:
        client.read_frames(1)
        client.fragment(b'{"op": ', first=True, last=False)
        client.send_bytes(b"\x00\x80\x00\x00\x00\x00" * 50_000)
        client.fragment(b'"ping"', first=False, last=False)
        until(lambda: any(wire._parts and len(wire._parts) > 1 for wire in wires()))
        parts = [len(wire._parts) for wire in wires() if wire._parts]
        client.fragment(b"}", first=False, last=True)
        assert json.loads(client.read_frames(2)[-1].data) == {"op": "pong"}

    assert parts == [2]


@pytest.mark.processes
@pytest.mark.parametrize("kind", KINDS)
def test_who_leaves_in_the_middle_of_a_long_answer_leaves_nothing_behind(
    transactional_db, tmp_path, kind
):
    for _ in range(40):
        write_notes("scores", range(250))
    with web_of(kind, tmp_path / "web.log") as web:
        for _ in range(5):
            with raw_socket(web.host, receive_buffer=4096) as client:
                client.send_text('{"op": "subscribe", "topic": "scores", "since": 0}')
                client.read_frames(5)
        until(lambda: _sockets_of(web) == 0)


def _sockets_of(web):
    for line in httpx.get(f"{web.url}/metrics", timeout=20).text.splitlines():
        if line.startswith("marquee_push_sockets{") and '"ws"' in line:
            return float(line.rsplit(" ", 1)[1])
    raise AssertionError("no such figure")


def test_topics_given_up_are_not_listened_to_any_more(server, frame, ask):
    """Also those whose sockets were all sent away, because the log began anew."""
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        assert _listeners("note:1") == 1
        Epoch.objects.update(value="another")
        until(lambda: _listeners("note:1") == 0)


def _listeners(topic):
    return shards()[0].pubsub_numsub(channel_of(topic))[0][1]


def test_joining_one_topic_does_not_wait_for_another(server, frame, ask, monkeypatch):
    """Its Redis or the database may be slow to answer just now."""
    follow, goes_on = Links.follow, threading.Event()

    async def slow(links, topic):
        while topic == "note:1" and not goes_on.is_set():
            await asyncio.sleep(0.01)
        await follow(links, topic)

    monkeypatch.setattr(Links, "follow", slow)
    with server.open() as waiting, server.open() as other:
        frame(waiting), frame(other)
        waiting.send('{"op": "subscribe", "topic": "note:1"}')
        assert ask(other, op="subscribe", topic="note:2")["op"] == "subscribed"
        goes_on.set()
        assert frame(waiting)["op"] == "subscribed"
        assert ask(other, op="ping") == {"op": "pong"}


@pytest.mark.django_db(transaction=True)
def test_a_burst_after_a_gap_reads_the_log_once(note_topics):
    write_notes("note:77", range(1, 3))

    async def story():
        hub = await current_hub()
        outlet = Outbound(None)
        feed = await hub.join("note:77", outlet)
        feed.go_live(outlet, feed.position)
        tasks = len(hub._tasks)
        for seq in range(5, 500):
            hub.hint("note:77", seq, "{}")
        begun = len(hub._tasks) - tasks
        await hub.stop()
        return begun

    assert asyncio.run(story()) == 1


def test_what_is_held_back_while_a_long_past_is_replayed_is_bounded_in_bytes(settings):
    settings.REALTIME_QUEUE_BYTES = 1_000_000

    async def story():
        feed = Feed("note:1", Batches(asyncio.get_running_loop()))
        outlet = Outbound(None)
        feed.join(outlet)
        feed.begins_after(outlet, 0)
        for seq in range(1, 12):
            feed.deliver(seq, Frame("x" * 100_000))
        return outlet.closing, feed.is_deserted

    closing, is_deserted = asyncio.run(story())

    assert closing.code == 4413
    assert is_deserted


def test_ends_of_credentials_are_remembered_for_a_moment_only(monkeypatch):
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    sockets, ended = CredentialSockets(), []
    for mark in ("a", "b", "a"):
        now += 4
        sockets.end(mark)
    now += 7
    sockets.end("c")
    for mark in "abc":
        sockets.add([mark], lambda mark=mark: ended.append(mark))

    assert ended == ["a", "c"]
    assert list(sockets._ended) == ["a", "c"]


class TestKeepalive:
    """With a loop whose time is told."""

    class Loop:
        def __init__(self):
            self.now, self.due = 1_000.0, []

        def time(self):
            return self.now

        def call_at(self, when, call):
            self.due.append((when, call))

        def run(self, until):
            while self.due and self.due[0][0] <= until:
                when, call = self.due.pop(0)
                self.now = max(self.now, when)
                call()
            self.now = until

    class Peer:
        def __init__(self, now):
            self.heard_at = self.pinged_at = now
            self.pings, self.is_silent = 0, False

        def ping(self, now):
            self.pinged_at, self.pings = now, self.pings + 1

        def silent(self):
            self.is_silent = True

    def test_who_never_answers_is_silent_after_a_minute(self):
        loop = self.Loop()
        peer, keepalive = self.Peer(loop.now), Keepalive(loop)
        keepalive.watch(peer)
        loop.run(1_059)
        before = peer.is_silent
        loop.run(1_066)

        assert (before, peer.is_silent, peer.pings) == (False, True, 2)

    def test_while_the_process_was_stopped_nobody_was_silent(self):
        loop = self.Loop()
        peers, keepalive = [self.Peer(loop.now) for _ in range(7)], Keepalive(loop)
        for peer in peers:
            keepalive.watch(peer)
        loop.run(1_040)
        for peer in peers:
            peer.heard_at = loop.now
        loop.now = 4_000
        loop.run(4_050)

        assert not any(peer.is_silent for peer in peers)
        loop.run(4_070)
        assert all(peer.is_silent for peer in peers)


class TestDatabase:
    def test_one_without_an_answer_is_given_up(self, monkeypatch):
        monkeypatch.setattr(database, "_PATIENCE_SECONDS", 0.2)
        goes_on = threading.Event()

        async def story():
            with pytest.raises(OperationalError):
                await database.in_database_thread(lambda: goes_on.wait(20))
            goes_on.set()
            return await database.in_database_thread(lambda: "again")

        assert asyncio.run(story()) == "again"

    def test_a_long_queue_that_moves_is_waited_for(self, monkeypatch):
        monkeypatch.setattr(database, "_PATIENCE_SECONDS", 0.4)

        async def story():
            reads = [database.in_database_thread(lambda: time.sleep(0.1)) for _ in range(40)]
            return await asyncio.gather(*reads)

        assert asyncio.run(story()) == [None] * 40


@pytest.mark.django_db(transaction=True)
def test_a_topic_can_be_joined_while_it_is_given_up(note_topics):
    write_note("note:78", 1)

    async def story():
        hub = Hub()
        await hub.start()
        for _ in range(20):
            outlet = Outbound(None)
            feed = await hub.join("note:78", outlet)
            feed.leave(outlet)
            _, feed = await asyncio.gather(hub.sweep(), hub.join("note:78", outlet))
            assert hub.feeds["note:78"] is feed
            feed.leave(outlet)
        await hub.stop()

    asyncio.run(story())


@pytest.mark.django_db(transaction=True)
def test_a_socket_that_leaves_while_it_subscribes_is_forgotten_whenever_that_is(note_topics):
    """Between any two turns of the loop: those of the question to Redis, to the database, and after."""

    async def leave_after(turns, hub):
        outlet = Outbound(None)
        subscriptions = Subscriptions(hub, outlet)
        asked = Asked(f"note:{1_000 + turns}", None, None)
        joining = asyncio.create_task(subscriptions.add(asked, ANONYMOUS))
        waited = None
        while turns and not joining.done():
            await asyncio.sleep(0)
            if (waits := joining._fut_waiter) is not waited and waits is not None and waits.done():
                waited, turns = waits, turns - 1
        joining.cancel()
        subscriptions.end()
        await asyncio.gather(joining, return_exceptions=True)

    async def story():
        hub = Hub()
        await hub.start()
        for turns in range(8):
            await leave_after(turns, hub)
        await hub.sweep()
        left = list(hub.feeds)
        await hub.stop()
        return left

    assert asyncio.run(story()) == []


def test_who_is_gone_joins_nothing_even_if_nobody_told_the_hub():
    """A cancellation can be swallowed on its way."""

    class Joined:
        async def join(self, topic, outlet):
            subscriptions.end()
            feed.join(outlet)
            return feed

    async def story():
        nonlocal feed, subscriptions
        feed = Feed("note:1", Batches(asyncio.get_running_loop()))
        subscriptions = Subscriptions(Joined(), Outbound(None))
        await subscriptions.add(Asked("scores", None, None), ANONYMOUS)
        return feed.is_deserted

    feed = subscriptions = None
    assert asyncio.run(story())


def test_what_a_snapshot_holds_already_is_not_held_back_for_it():
    """The hub may be thousands behind the snapshot that a newcomer has read."""

    async def conversation():
        feed = Feed("note:1", Batches(asyncio.get_running_loop()))
        outlet = Outbound(send=lambda message: asyncio.sleep(0))
        feed.join(outlet)
        for seq in range(1, 501):
            feed.deliver(seq, Frame(f"{seq}"))
        feed.begins_after(outlet, 5_000)
        for seq in range(501, 5_003):
            feed.deliver(seq, Frame(f"{seq}"))
        feed.go_live(outlet, 5_000)
        return outlet.closing, [frame.text for frame in outlet._queue]

    assert asyncio.run(conversation()) == (None, ["5001", "5002"])


def test_a_snapshot_that_takes_long_to_read_is_read_anew_and_nothing_is_lost():
    """A topic with thousands of events a second, and a database that needs seconds: nobody is closed for that."""

    async def conversation():
        feed = Feed("note:1", Batches(asyncio.get_running_loop()))
        outlet = Outbound(send=lambda message: asyncio.sleep(0))
        feed.join(outlet)
        for seq in range(1, 2_501):
            feed.deliver(seq, Frame(f"{seq}"))
        held = max(len(each.frames) for each in feed.joining.values())
        first = feed.begins_after(outlet, 1_000)
        feed.deliver(2_501, Frame("2501"))
        second = feed.begins_after(outlet, 2_500)
        feed.go_live(outlet, 2_500)
        return held <= 1_000, first, second, outlet.closing, [f.text for f in outlet._queue]

    assert asyncio.run(conversation()) == (True, False, True, None, ["2501"])
