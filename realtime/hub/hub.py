"""The hub: follows topics through Redis, heals gaps from the log, hands out to every local reader."""

import asyncio
import logging
from contextlib import suppress
from functools import partial
from typing import Any

from django.conf import settings
from django.db import DatabaseError

from realtime.figures.counters import figures
from realtime.hub.batches import Batches
from realtime.hub.database import in_database_thread
from realtime.hub.endings import ENDINGS, CredentialSockets, topic_of_mark
from realtime.hub.feed import Feed
from realtime.hub.frame import Frame
from realtime.hub.hints import decoded
from realtime.hub.links import Links
from realtime.hub.locks import Locks
from realtime.hub.outlet import RESTARTING, Close, Outlet
from realtime.hub.readers import Readers
from realtime.hub.shared_starts import SharedStarts
from realtime.log.reading import LogState, Replay, events_after, state_of

logger = logging.getLogger(__name__)

# Two transactions on one topic may send their hints in the other order: wait a moment before reading the log.
GAP_PATIENCE_SECONDS = 0.005
# Well below what a reader may be behind: between two batches it is written what it was handed.
_HEAL_BATCH = 200
_HISTORY_LOST = Close(1012, "The history of a topic was lost; connect again.", "HISTORY_LOST")
_ASK_AGAIN = Close(1012, "Who may follow a topic has changed; connect again.", "ACCESS_CHANGED")


class Hub:
    """All topics that this process's sockets follow."""

    def __init__(self) -> None:
        self.feeds: dict[str, Feed] = {}
        self.credentials = CredentialSockets()
        self.readers = Readers()
        self.starts = SharedStarts()
        self.epoch = ""
        self._batches = Batches(asyncio.get_running_loop())
        self._links = Links(heard=self._heard, restored=self._suspect_all)
        # Topics whose hints come: those of `feeds`, and those that are being joined or were given up.
        self._followed: set[str] = set()
        self._membership = Locks()
        self._healing = Locks()
        self._suspicion = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Begin to listen and to sweep. A layer that is down is tried again until it is back."""
        state = await in_database_thread(partial(state_of, ()))
        self.epoch = state.epoch
        figures.watch_topics(lambda: len(self.feeds))
        for running in self._links.run():
            self._spawn(running)
        await self._links.follow(ENDINGS)
        await self._links.wait_until_up()
        self._spawn(self._sweep_for_ever())

    async def stop(self) -> None:
        """End the hub's tasks."""
        for task in tuple(self._tasks):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    def drain(self) -> None:
        """The server ends: every reader gets what was handed out until now, then 1012."""
        self._batches.flush()
        self.readers.end(RESTARTING)

    async def join(self, topic: str, outlet: Outlet) -> Feed:
        """Follow the topic if this process does not yet, and hold its events back for the socket."""
        feed = self.feeds.get(topic)
        if feed is None:
            # Of one topic at a time: the others do not wait while Redis or the database is slow to answer.
            async with self._membership.of(topic):
                feed = self.feeds.get(topic) or await self._begin_to_follow(topic)
                feed.join(outlet)
        else:
            feed.join(outlet)
        return feed

    async def _begin_to_follow(self, topic: str) -> Feed:
        feed = Feed(topic, self._batches)
        self._followed.add(topic)
        await self._links.follow(topic)
        state = await in_database_thread(partial(state_of, (topic,)))
        feed.position = feed.head = state.heads.get(topic, 0)
        self.feeds[topic] = feed
        return feed

    async def reach(self, feed: Feed, seq: int) -> None:
        """Hand out everything up to `seq`, from the log where hints have not brought it yet."""
        feed.head = max(feed.head, seq)
        if feed.position < seq:
            await self._heal(feed)

    def hint(self, topic: str, seq: int | None, text: str, sent_at: float | None = None) -> None:
        """Take one hint: hand it out when it is next, else see to the gap."""
        feed = self.feeds.get(topic)
        if feed is None:
            if topic == ENDINGS:
                self._end(text)
            return
        is_gap = False
        if seq is None:
            feed.signal(Frame(text))
        elif feed.deliver(seq, Frame(text)):
            if sent_at is not None:
                self._batches.timed(sent_at)
        elif seq > feed.head:
            is_gap = True
            feed.head = seq
            if not feed.heals:
                feed.heals = True
                self._spawn(self._heal_soon(feed))
        figures.hint(is_gap)

    async def sweep(self) -> None:
        """Ask the log for the heads of all topics followed, once; heal those that moved on unnoticed."""
        await self._let_go_of_deserted()
        state: LogState = await in_database_thread(partial(state_of, tuple(self.feeds)))
        if state.epoch != self.epoch:
            self.epoch = state.epoch
            figures.epoch_changed()
            self._restart(tuple(self.feeds.values()))
            return
        for feed in tuple(self.feeds.values()):
            await self.reach(feed, state.heads.get(feed.topic, 0))

    def _heard(self, data: bytes) -> None:
        try:
            hint = decoded(data)
            self.hint(hint.topic, hint.seq, hint.text, hint.sent_at)
        except Exception:
            # Another release's, or a mistake of ours: the next one is no worse for it.
            logger.exception("A hint could not be taken.")

    def _end(self, mark: str) -> None:
        """Something that readers hang on is over: a credential, or who may read a topic."""
        topic = topic_of_mark(mark)
        if topic is None:
            self.credentials.end(mark)
        elif (feed := self.feeds.get(topic)) is not None:
            self._restart((feed,), _ASK_AGAIN)

    def _suspect_all(self) -> None:
        self._suspicion.set()

    async def _heal_soon(self, feed: Feed) -> None:
        await asyncio.sleep(GAP_PATIENCE_SECONDS)
        try:
            await self._heal(feed)
        except DatabaseError as error:
            logger.warning("A gap in %s waits for the next sweep: %s", feed.topic, error)
        finally:
            feed.heals = False

    async def _heal(self, feed: Feed) -> None:
        async with self._healing.of(feed.topic):
            while feed.position < feed.head:
                position, head = feed.position, feed.head
                replay: Replay = await in_database_thread(
                    partial(events_after, feed.topic, position, until=head, limit=_HEAL_BATCH)
                )
                for event in replay.events:
                    figures.healed(feed.deliver(event.seq, Frame(event.frame())))
                if feed.position == position:
                    self._restart((feed,))

    def _restart(self, feeds: tuple[Feed, ...], close: Close = _HISTORY_LOST) -> None:
        """Events can no longer be handed out, in order or at all: every socket of these topics begins anew."""
        for feed in feeds:
            feed.flush()
            for outlet in (*feed.live, *feed.joining):
                outlet.close(close)
            self.feeds.pop(feed.topic, None)
            feed.position = feed.head

    async def _let_go_of_deserted(self) -> None:
        for topic in tuple(self._followed):
            being_joined = self._membership.of(topic)
            if being_joined.locked() or not self._is_deserted(topic):
                continue
            async with being_joined:
                self.feeds.pop(topic, None)
                self._followed.discard(topic)
                await self._links.leave(topic)

    def _is_deserted(self, topic: str) -> bool:
        feed = self.feeds.get(topic)
        return feed is None or feed.is_deserted

    async def _sweep_for_ever(self) -> None:
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._suspicion.wait(), settings.REALTIME_SWEEP_SECONDS)
            self._suspicion.clear()
            try:
                await self.sweep()
            except DatabaseError as error:
                logger.warning("Sweep of the event log failed, trying again: %s", error)
                figures.swept(failed=True)
            except Exception:
                logger.exception("Sweep of the event log failed, trying again.")
                figures.swept(failed=True)
            else:
                figures.swept(failed=False)

    def _spawn(self, coroutine: Any) -> None:
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("A task of the hub failed.", exc_info=error)
