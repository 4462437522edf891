"""Any interleaving of publishing, lost hints, cut connections and sweeps gives each event once, in order.

The log is real PostgreSQL and the hub is the real one; its hints are handed to it by hand, so that
any of them can be lost, late or out of order.
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
from realtime.hub.hub import Hub
from realtime.hub.outbound import Outbound
from realtime.hub.starting import Position
from realtime.topics.rules import ANONYMOUS
from tests.realtime.notes import write_notes

fresh_topic = itertools.count(1)

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("publish"), st.integers(1, 4)),
        st.tuples(st.just("hint"), st.integers(0, 5)),
        st.tuples(st.just("lose"), st.integers(0, 5)),
        st.tuples(st.just("cut"), st.integers(0, 1)),
        st.tuples(st.just("return"), st.integers(0, 1)),
        st.tuples(st.just("sweep"), st.just(0)),
        st.tuples(st.just("breathe"), st.just(0)),
    ),
    min_size=5,
    max_size=30,
)


@dataclass
class Client:
    """What a client knows, and the socket it has at the moment."""

    hub: Hub
    topic: str
    first: int | None = None
    seen: list[int] = field(default_factory=list)
    position: Position | None = None
    parts: list = field(default_factory=list)

    async def take(self, message):
        frame = json.loads(message["text"])
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
        outbound = Outbound(self.take)
        subscriptions = Subscriptions(self.hub, outbound)
        writer = asyncio.create_task(outbound.write())
        joining = asyncio.create_task(
            subscriptions.add(Asked(self.topic, self.position, None), ANONYMOUS)
        )
        self.parts = [subscriptions, writer, joining]

    async def cut(self):
        if not self.parts:
            return
        subscriptions, writer, joining = self.parts
        joining.cancel()
        await asyncio.gather(joining, return_exceptions=True)
        subscriptions.clear()
        writer.cancel()
        await asyncio.gather(writer, return_exceptions=True)
        self.parts = []

    async def settle(self):
        await self.connect()
        await self.parts[2]


async def play(topic: str, steps, seed: int) -> None:
    hub, pending, published = Hub(), [], 0
    await hub.start()
    clients = [Client(hub, topic), Client(hub, topic)]
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
@given(steps=STEPS, seed=st.integers(0, 1000))
def test_each_event_comes_once_and_in_order(note_topics, monkeypatch, steps, seed):
    monkeypatch.setattr("realtime.publishing.send_hints", lambda hints: None)
    monkeypatch.setattr(Hub, "_open_channel", no_layer)

    asyncio.run(play(f"note:{next(fresh_topic) + 1000}", steps, seed))

    assert not connection.in_atomic_block


async def no_layer(hub: Hub) -> None:
    """Hints come by hand in this test."""
