"""When feeds hand out: once a turn of the event loop, and less often while that is much work."""

import asyncio
import logging
import time
from typing import Protocol

from realtime.figures.counters import figures

logger = logging.getLogger(__name__)

# While handing out takes long, what comes meanwhile waits as long and shares the next write.
_LONGEST_WAIT_SECONDS = 0.01


class Handing(Protocol):
    """What collects frames and hands them out together."""

    def flush(self) -> None:
        """Hand out what was collected."""


class Batches:
    """The feeds that collected something in this turn.

    A quiet process hands out in the same turn. One that is busy handing out leaves half of its time
    to everything else, and its sockets get several frames by one write, which is most of what a frame costs.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._waiting: list[Handing] = []
        self._sent_at: list[float] = []
        self._not_before = 0.0

    def add(self, feed: Handing) -> None:
        """The feed has its first frame since it was flushed."""
        if not self._waiting:
            if self._loop.time() >= self._not_before:
                self._loop.call_soon(self.flush)
            else:
                self._loop.call_at(self._not_before, self.flush)
        self._waiting.append(feed)

    def timed(self, sent_at: float) -> None:
        """An event that was committed then (seconds of the wall clock) leaves with the next flush."""
        self._sent_at.append(sent_at)

    def flush(self) -> None:
        """Hand out all."""
        began = self._loop.time()
        waiting, self._waiting = self._waiting, []
        for feed in waiting:
            try:
                feed.flush()
            except Exception:
                logger.exception("A topic's events could not be handed out.")
        ended = self._loop.time()
        self._not_before = ended + min(ended - began, _LONGEST_WAIT_SECONDS)
        self._count_lags()

    def _count_lags(self) -> None:
        sent_at, self._sent_at = self._sent_at, []
        now = time.time()
        for at in sent_at:
            figures.lag(now - at)
