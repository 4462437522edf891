"""The hub: follows topics through the channel layer, heals gaps from the log."""

import asyncio
import logging
from contextlib import suppress
from functools import partial
from typing import Any

import redis
from channels.layers import get_channel_layer
from django.conf import settings
from django.db import DatabaseError

from realtime.hub.database import in_database_thread
from realtime.hub.endings import ENDINGS, CredentialSockets
from realtime.hub.feed import Feed
from realtime.hub.hints import group_of
from realtime.hub.outbound import Close, Outbound
from realtime.log.reading import LogState, Replay, events_after, state_of

logger = logging.getLogger(__name__)

# Two transactions on one topic may send their hints in the other order: wait a moment before reading the log.
GAP_PATIENCE_SECONDS = 0.005
_HEAL_BATCH = 1_000
_RESTART = Close(1012, "The history of a topic was lost; connect again.")


class Hub:
    """All topics that this process's sockets follow."""

    def __init__(self) -> None:
        self.feeds: dict[str, Feed] = {}
        self.credentials = CredentialSockets()
        self.epoch = ""
        self._layer: Any = get_channel_layer()
        self._channel = ""
        self._membership = asyncio.Lock()
        self._healing: dict[str, asyncio.Lock] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Open the layer and begin to listen and to sweep. A layer that is down is tried again by the sweep."""
        state = await in_database_thread(partial(state_of, ()))
        self.epoch = state.epoch
        await self._open_channel()
        self._spawn(self._sweep_for_ever())

    async def stop(self) -> None:
        """End the hub's tasks."""
        for task in tuple(self._tasks):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def join(self, topic: str, outbound: Outbound) -> Feed:
        """Follow the topic if this process does not yet, and hold its events back for the socket."""
        async with self._membership:
            feed = self.feeds.get(topic)
            if feed is None:
                feed = Feed(topic)
                await self._subscribe(feed)
                state = await in_database_thread(partial(state_of, (topic,)))
                feed.position = feed.head = state.heads.get(topic, 0)
                self.feeds[topic] = feed
            feed.join(outbound)
            return feed

    async def reach(self, feed: Feed, seq: int) -> None:
        """Hand out everything up to `seq`, from the log where hints have not brought it yet."""
        feed.head = max(feed.head, seq)
        if feed.position < seq:
            await self._heal(feed)

    def hint(self, topic: str, seq: int | None, text: str) -> None:
        """Take one hint: hand it out when it is next, else see to the gap."""
        if topic == ENDINGS:
            self.credentials.end(text)
            return
        feed = self.feeds.get(topic)
        if feed is None:
            return
        if seq is None:
            feed.signal(text)
        elif not feed.deliver(seq, text) and seq > feed.head:
            feed.head = seq
            self._spawn(self._heal_soon(feed))

    async def sweep(self) -> None:
        """Ask the log for the heads of all topics followed, once; heal those that moved on unnoticed."""
        if not self._channel:
            await self._open_channel()
        await self._let_go_of_deserted()
        state: LogState = await in_database_thread(partial(state_of, tuple(self.feeds)))
        if state.epoch != self.epoch:
            self.epoch = state.epoch
            self._restart(tuple(self.feeds.values()))
            return
        for feed in tuple(self.feeds.values()):
            if not feed.followed:
                await self._subscribe(feed)
            await self.reach(feed, state.heads.get(feed.topic, 0))

    async def _heal_soon(self, feed: Feed) -> None:
        await asyncio.sleep(GAP_PATIENCE_SECONDS)
        await self._heal(feed)

    async def _heal(self, feed: Feed) -> None:
        lock = self._healing.setdefault(feed.topic, asyncio.Lock())
        async with lock:
            while feed.position < feed.head:
                position, head = feed.position, feed.head
                replay: Replay = await in_database_thread(
                    partial(events_after, feed.topic, position, until=head, limit=_HEAL_BATCH)
                )
                for event in replay.events:
                    feed.deliver(event.seq, event.frame())
                if feed.position == position:
                    self._restart((feed,))

    def _restart(self, feeds: tuple[Feed, ...]) -> None:
        """Events can no longer be handed out in order: every socket of these topics begins anew."""
        for feed in feeds:
            for outbound in (*feed.live, *feed.joining):
                outbound.close(_RESTART)
            self.feeds.pop(feed.topic, None)
            feed.position = feed.head

    async def _open_channel(self) -> None:
        try:
            channel = await self._layer.new_channel("hub.")
            await self._layer.group_add(group_of(ENDINGS), channel)
        except redis.RedisError as error:
            logger.warning("The channel layer is down; events come from the log: %s", error)
            return
        self._channel = channel
        self._spawn(self._listen(channel))

    async def _listen(self, channel: str) -> None:
        while True:
            message = await self._layer.receive(channel)
            self.hint(message["topic"], message["seq"], message["text"])

    async def _subscribe(self, feed: Feed) -> None:
        if not self._channel:
            return
        try:
            await self._layer.group_add(group_of(feed.topic), self._channel)
        except redis.RedisError as error:
            logger.warning("The channel layer is down; events come from the log: %s", error)
        else:
            feed.followed = True

    async def _let_go_of_deserted(self) -> None:
        async with self._membership:
            for topic in [topic for topic, feed in self.feeds.items() if feed.is_deserted]:
                feed = self.feeds.pop(topic)
                self._healing.pop(topic, None)
                if feed.followed:
                    with suppress(redis.RedisError):
                        await self._layer.group_discard(group_of(topic), self._channel)

    async def _sweep_for_ever(self) -> None:
        while True:
            await asyncio.sleep(settings.REALTIME_SWEEP_SECONDS)
            try:
                await self.sweep()
            except (DatabaseError, redis.RedisError) as error:
                logger.warning("Sweep of the event log failed, trying again: %s", error)

    def _spawn(self, coroutine: Any) -> None:
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("A task of the hub failed.", exc_info=error)
