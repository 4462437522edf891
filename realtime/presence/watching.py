"""Whom this process counts, and the one task that tells Redis of it."""

import asyncio
import itertools
import logging
import secrets
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from weakref import WeakKeyDictionary

import redis
from django.conf import settings
from django.utils import timezone

from realtime.events import PresenceChanged
from realtime.hub.outlet import Outlet
from realtime.log.frames import signal_frame, wire_name
from realtime.presence.leases import Change, Standing, Verdict, announced, settle
from realtime.publishing import signal
from realtime.topics import Caller, Found

logger = logging.getLogger(__name__)


class Presence:
    """The connections of this process by topic.

    Joining and leaving only write it down: the task tells Redis once a tick, whatever happened in
    it, and renews all leases now and then. It ends when nobody is left to count.
    """

    def __init__(self) -> None:
        self._process = secrets.token_hex(6)
        self._names = itertools.count(1)
        # Topic -> member -> connections; and what Redis was told of it.
        self._here: dict[str, Counter[str]] = defaultdict(Counter)
        self._told: dict[str, frozenset[str]] = {}
        self._members: dict[tuple[str, Outlet], str] = {}
        self._changed: set[str] = set()
        self._newcomers: dict[str, set[Outlet]] = defaultdict(set)
        self._renewed = 0.0
        self._task: asyncio.Task[None] | None = None

    def joined(self, found: Found, caller: Caller, outbound: Outlet) -> None:
        """A connection follows a topic from now on; one whose rule counts nobody is left alone."""
        if not found.rule.presence:
            return
        topic = found.log_name
        member = (
            f"u{caller.user_id}"
            if caller.user_id is not None
            else f"c{self._process}.{next(self._names)}"
        )
        self._members[topic, outbound] = member
        self._here[topic][member] += 1
        self._newcomers[topic].add(outbound)
        self._change(topic)

    def left(self, topic: str, outbound: Outlet) -> None:
        """It does not any more; `topic` by the log's name."""
        member = self._members.pop((topic, outbound), None)
        if member is None:
            return
        here = self._here[topic]
        here[member] -= 1
        if here[member] <= 0:
            del here[member]
        if not here:
            del self._here[topic]
        self._newcomers[topic].discard(outbound)
        self._change(topic)

    def _change(self, topic: str) -> None:
        self._changed.add(topic)
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._tell_for_ever())

    async def _tell_for_ever(self) -> None:
        while self._here or self._told or self._changed:
            await asyncio.sleep(settings.REALTIME_PRESENCE_TICK_SECONDS)
            try:
                await self._tell()
            except redis.RedisError as error:
                logger.warning("Presence could not be told, trying again: %s", error)
            except Exception:
                logger.exception("Presence could not be told, trying again.")

    async def _tell(self) -> None:
        """One exchange with Redis. What fails is said again as a whole the next time."""
        topics = self._due()
        if not topics:
            return
        newcomers, self._newcomers = self._newcomers, defaultdict(set)
        now_here = {topic: frozenset(self._here.get(topic, ())) for topic in topics}
        changes = [self._difference(topic, members) for topic, members in now_here.items()]
        try:
            standings = await asyncio.to_thread(_exchange, self._process, changes)
        except BaseException:
            # Redis may have heard it all the same.
            self._unsay(topics, newcomers)
            raise
        for change, standing in zip(changes, standings, strict=True):
            self._take(change.topic, now_here[change.topic], standing)
            if standing.verdict is not Verdict.ANNOUNCE:
                self._greet(change.topic, newcomers[change.topic], standing.viewers)

    def _due(self) -> set[str]:
        """Topics with news; now and then all of them, to renew."""
        due, self._changed = self._changed, set()
        if time.monotonic() - self._renewed >= settings.REALTIME_PRESENCE_LEASE_SECONDS / 4:
            self._renewed = time.monotonic()
            due |= self._told.keys()
        return due

    def _difference(self, topic: str, members: frozenset[str]) -> Change:
        told = self._told.get(topic)
        if told is None:
            return Change(topic, joined=members, whole=True)
        return Change(topic, joined=members - told, left=told - members)

    def _unsay(self, topics: set[str], newcomers: dict[str, set[Outlet]]) -> None:
        self._changed |= topics
        for topic in topics:
            self._told.pop(topic, None)
        for topic, connections in newcomers.items():
            self._newcomers[topic] |= connections

    def _take(self, topic: str, members: frozenset[str], standing: Standing) -> None:
        if members and standing.verdict is not Verdict.TELL_ALL:
            self._told[topic] = members
        else:
            self._told.pop(topic, None)
        if standing.verdict in (Verdict.ASK_AGAIN, Verdict.TELL_ALL):
            self._changed.add(topic)

    def _greet(self, topic: str, newcomers: set[Outlet], viewers: int) -> None:
        """What the others know already. A change may have been announced between the snapshot and going live."""
        if not newcomers:
            return
        text = signal_frame(
            topic,
            PresenceChanged.type,
            timezone.now(),
            _event(topic, viewers).model_dump_json(),
        )
        for outbound in newcomers:
            if (topic, outbound) in self._members:
                outbound.push(text)


def _exchange(process: str, changes: Sequence[Change]) -> list[Standing]:
    """In a thread: Redis is asked with the client that waits."""
    standings = settle(process, changes)
    for change, standing in zip(changes, standings, strict=True):
        if standing.verdict is Verdict.ANNOUNCE:
            signal(change.topic, _event(change.topic, standing.viewers))
            announced(change.topic, standing.viewers)
    return standings


def _event(topic: str, viewers: int) -> PresenceChanged:
    return PresenceChanged(topic=wire_name(topic), viewers=viewers)


_presences: WeakKeyDictionary[asyncio.AbstractEventLoop, Presence] = WeakKeyDictionary()


def presence() -> Presence:
    """This process's; one for each event loop, which outside tests means one."""
    loop = asyncio.get_running_loop()
    found = _presences.get(loop)
    if found is None:
        found = _presences[loop] = Presence()
    return found
