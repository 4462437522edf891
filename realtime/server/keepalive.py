"""Signs of life of all wires, from one timer a process."""

import asyncio
from itertools import chain
from typing import Protocol
from weakref import WeakKeyDictionary

from django.conf import settings

# Each wire is looked at once a round; the looks are spread over as many ticks.
_TICKS = 5


class Watched(Protocol):
    """A connection, as far as its life goes."""

    heard_at: float
    pinged_at: float

    def ping(self, now: float) -> None:
        """Ask for a sign of life."""

    def silent(self) -> None:
        """None came for too long."""


class Keepalive:
    """Pings every wire each 25 s (a setting), and gives up on those not heard of for 60 s.

    One timer for all: two of their own would cost each wire half a kilobyte. A look comes every 5 s at
    the default settings, so an end may be so much late.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._rounds: tuple[set[Watched], ...] = tuple(set() for _ in range(_TICKS))
        self._newest = 0
        self._tick = 0
        self._timer: asyncio.TimerHandle | None = None
        self._due = 0.0

    def watch(self, wire: Watched) -> None:
        """Begin to ask for signs of life."""
        self._newest = (self._newest + 1) % _TICKS
        self._rounds[self._newest].add(wire)
        if self._timer is None:
            self._look_later()

    def forget(self, wire: Watched) -> None:
        """The wire is gone."""
        for watched in self._rounds:
            watched.discard(wire)

    def __len__(self) -> int:
        return sum(map(len, self._rounds))

    def _look_later(self) -> None:
        self._due = self._loop.time() + _tick_seconds()
        self._timer = self._loop.call_at(self._due, self._look)

    def _look(self) -> None:
        self._tick = (self._tick + 1) % _TICKS
        now = self._loop.time()
        self._make_up_for(now - self._due, now)
        every, silence = settings.REALTIME_HEARTBEAT_SECONDS, settings.REALTIME_SILENCE_SECONDS
        for wire in tuple(self._rounds[self._tick]):
            if now - wire.heard_at >= silence:
                wire.silent()
            # Half a tick early is on time: the next look would be a whole round late.
            elif now - wire.pinged_at >= every - _tick_seconds() / 2:
                wire.ping(now)
        self._timer = None
        if len(self):
            self._look_later()

    def _make_up_for(self, late: float, now: float) -> None:
        """While we were stopped, nobody was asked and nobody heard: that is no silence of theirs."""
        if late > _tick_seconds():
            for wire in chain.from_iterable(self._rounds):
                wire.heard_at = min(wire.heard_at + late, now)
                wire.pinged_at = min(wire.pinged_at + late, now)


def _tick_seconds() -> float:
    seconds: float = settings.REALTIME_HEARTBEAT_SECONDS / _TICKS / _TICKS
    return seconds


_by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, Keepalive] = WeakKeyDictionary()


def keepalive() -> Keepalive:
    """The one of the running loop."""
    loop = asyncio.get_running_loop()
    found = _by_loop.get(loop)
    if found is None:
        found = _by_loop[loop] = Keepalive(loop)
    return found
