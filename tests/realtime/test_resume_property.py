"""Any interleaving of publishing, lost hints, slow readers, cut connections and sweeps gives each event once, in order.

The log is real PostgreSQL and the hub is the real one; its hints are handed to it by hand, so that
any of them can be lost, late or out of order. Played over both outlets: the one that awaits a server's
`send`, and the one that writes ready bytes to a transport.
"""

import asyncio
import itertools
import json
import random
from dataclasses import dataclass, field
from functools import partial

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from realtime.consumers.subscriptions import Asked, Subscriptions
from realtime.hub.database import in_database_thread
from realtime.hub.direct import DirectOutbound
from realtime.hub.hub import Hub
from realtime.hub.outbound import Outbound
from realtime.hub.starting import Position
from realtime.topics.rules import ANONYMOUS
from tests.realtime.notes import write_notes
from tests.realtime.raw_socket import frames_in

fresh_topic = itertools.count(1)

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("publish"), st.integers(1, 4)),
        st.tuples(st.just("hint"), st.integers(0, 5)),
        st.tuples(st.just("lose"), st.integers(0, 5)),
        st.tuples(st.just("cut"), st.integers(0, 1)),
        st.tuples(st.just("return"), st.integers(0, 1)),
        st.tuples(st.just("stall"), st.integers(0, 1)),
        st.tuples(st.just("flow"), st.integers(0, 1)),
        st.tuples(st.just("sweep"), st.just(0)),
        st.tuples(st.just("breathe"), st.just(0)),
    ),
    min_size=5,
    max_size=30,
)


class Awaited:
    """A server whose `send` waits while the reader does not take anything."""

    def __init__(self, client):
        self._client = client
        self._flowing = asyncio.Event()
        self._flowing.set()
        self.outlet = Outbound(self._send)
        self._writer = asyncio.create_task(self.outlet.write())

    async def _send(self, message):
        await self._flowing.wait()
        self._client.take(message["text"])

    def stall(self):
        self._flowing.clear()

    def flow(self):
        self._flowing.set()

    async def end(self):
        self._writer.cancel()
        await asyncio.gather(self._writer, return_exceptions=True)


class Direct:
    """A transport that takes bytes, and says that it is full while the reader takes nothing."""

    def __init__(self, client):
        self._client = client
        self._held = b""
        self.paused = False
        self.outlet = DirectOutbound(self)

    def write(self, data):
        self._held += data
        if not self.paused:
            self._pass_on()

    def buffered(self):
        return len(self._held)

    def close(self, code, reason):
        raise AssertionError((code, reason))

    def stall(self):
        self.paused = True

    def flow(self):
        self.paused = False
        self._pass_on()
        self.outlet.flush()

    async def end(self):
        pass

    def _pass_on(self):
        frames, rest = frames_in(self._held)
        assert rest == b"", "half a frame"
        self._held = b""
        for frame in frames:
            self._client.take(frame.data.decode())


@dataclass
class Client:
    """What a client knows, and the socket it has at the moment."""

    hub: Hub
    topic: str
    make_line: type
    first: int | None = None
    seen: list[int] = field(default_factory=list)
    position: Position | None = None
    parts: list = field(default_factory=list)

    def take(self, text):
        frame = json.loads(text)
        if frame["op"] == "subscribed":
            if frame["mode"] == "snapshot":
                assert self.first is None, "a kept history must resume, not begin anew"
                assert frame["snapshot"]["count"] == frame["seq"]
                self.first = frame["seq"]
            self.position = Position(frame["seq"], frame["epoch"])
        else:
            self.seen.append(frame["seq"])
            self.position = Position(frame["seq"], self.position.epoch)

    async def connect(self):
        if self.parts:
            return
        self.line = self.make_line(self)
        subscriptions = Subscriptions(self.hub, self.line.outlet)
        joining = asyncio.create_task(
            subscriptions.add(Asked(self.topic, self.position, None), ANONYMOUS)
        )
        self.parts = [subscriptions, joining]

    async def cut(self):
        if not self.parts:
            return
        subscriptions, joining = self.parts
        joining.cancel()
        await asyncio.gather(joining, return_exceptions=True)
        self.line.outlet.gone(1006)
        subscriptions.clear()
        await self.line.end()
        self.parts = []

    def stall(self):
        if self.parts:
            self.line.stall()

    def flow(self):
        if self.parts:
            self.line.flow()

    async def settle(self):
        self.flow()
        await self.connect()
        await self.parts[1]


async def play(topic: str, steps, seed: int, line: type) -> None:
    hub, pending, published = Hub(), [], 0
    await hub.start()
    clients = [Client(hub, topic, line), Client(hub, topic, line)]
    for kind, number in steps:
        if kind == "publish":
            await in_database_thread(
                partial(write_notes, topic, range(published + 1, published + number + 1))
            )
            pending += await hints_since(topic, published)
            published += number
        elif kind in ("hint", "lose") and pending:
            hint = pending.pop(number % len(pending))
            if kind == "hint":
                hub.hint(*hint)
        elif kind == "cut":
            await clients[number].cut()
        elif kind == "return":
            await clients[number].connect()
        elif kind == "stall":
            clients[number].stall()
        elif kind == "flow":
            clients[number].flow()
        elif kind == "sweep":
            await hub.sweep()
        else:
            await asyncio.sleep(random.Random(seed).choice([0, 0.001, 0.01]))
    for client in clients:
        await client.settle()
    await hub.sweep()
    await asyncio.sleep(0.02)
    for client in clients:
        assert client.seen == list(range(client.first + 1, published + 1))
        await client.cut()
    await hub.stop()


async def hints_since(topic: str, position: int):
    from realtime.log.reading import events_after

    replay = await in_database_thread(partial(events_after, topic, position, limit=100))
    return [(topic, event.seq, event.frame()) for event in replay.events]


@pytest.mark.django_db(transaction=True)
@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@pytest.mark.parametrize("line", [Awaited, Direct])
@given(steps=STEPS, seed=st.integers(0, 1000))
def test_each_event_comes_once_and_in_order(note_topics, monkeypatch, line, steps, seed):
    monkeypatch.setattr("realtime.publishing.send_hints", lambda hints: None)
    monkeypatch.setattr("realtime.hub.hub.Links", NoLinks)

    asyncio.run(play(f"note:{next(fresh_topic) + 1000}", steps, seed, line))

    assert not connection.in_atomic_block


class NoLinks:
    """Hints come by hand in this test."""

    def __init__(self, **_):
        pass

    def run(self):
        return []

    async def follow(self, topic):
        pass

    async def leave(self, topic):
        pass

    async def wait_until_up(self):
        pass
