"""How many events were published, by all processes together.

Workers and commands publish too, and nobody scrapes those. So each process hands what it counted to
Redis, once a second while there is something: publishing itself makes no further trip, and every
process that is scraped shows the same sum.
"""

import atexit
import logging
import os
from collections import Counter
from collections.abc import Iterable
from functools import cache
from threading import Timer
from typing import Any

import redis

from core.shared_redis import shared_redis
from realtime.figures.counters import figures
from realtime.log.frames import kind_of

logger = logging.getLogger(__name__)

_KEY = "figures:published"
_EVERY_SECONDS = 1.0


def count_published(topics: Iterable[str]) -> None:
    """Count committed events by the names the log has for their topics. Any thread."""
    for kind, events in Counter(map(kind_of, topics)).items():
        figures.published(kind, events)
    _hand_over.soon()


def published_everywhere() -> dict[str, int]:
    """Events by kind of topic since Redis was last empty. Raises redis.RedisError."""
    hand_over()
    counted: Any = shared_redis().hgetall(_KEY)
    return {kind.decode(): int(events) for kind, events in sorted(counted.items())}


def hand_over() -> None:
    """Add to the sum what this process counted since; what cannot be handed over now, is the next time."""
    counted = figures.take_published()
    if not counted:
        return
    try:
        with shared_redis().pipeline(transaction=True) as pipeline:
            for kind, events in counted.items():
                pipeline.hincrby(_KEY, kind, events)
            pipeline.execute()
    except redis.RedisError as error:
        logger.debug("The figures of publishing wait for Redis: %s", error)
        for kind, events in counted.items():
            figures.published(kind, events)


class _HandOver:
    """At most one timer at a time; in a forked process none is on its way."""

    def __init__(self) -> None:
        self._is_due = False
        os.register_at_fork(after_in_child=self._forget)

    def soon(self) -> None:
        # Two threads at once may start two timers: the second finds nothing to hand over.
        if self._is_due:
            return
        self._is_due = True
        _at_exit()
        timer = Timer(_EVERY_SECONDS, self._run)
        timer.daemon = True
        timer.start()

    def _run(self) -> None:
        self._is_due = False
        hand_over()

    def _forget(self) -> None:
        self._is_due = False


@cache
def _at_exit() -> None:
    atexit.register(hand_over)


_hand_over = _HandOver()
