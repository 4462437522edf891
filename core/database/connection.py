"""A connection that does not wait for ever: psycopg itself has no limit for reading."""

import time
from collections.abc import Generator
from typing import Any, TypeVar

import psycopg
from django.conf import settings
from psycopg.abc import PQGen

from core.database.pulse import Sign, pulse

R = TypeVar("R")

_FIRST_LOOK_SECONDS = 1.0
_LOOK_EVERY_SECONDS = 1.0
# Known to be missing a moment ago: whoever comes now need not find it out anew.
_KNOWN_MISSING_SECONDS = 0.25
# By then the server itself has ended a statement that took too long, and said so.
_GRACE_SECONDS = 5.0
_WAIT_INTERVAL = 0.1


class BoundedConnection(psycopg.Connection[Any]):
    """Gives up on a server that is not there any more, or is silent for longer than a statement may take.

    Raises OperationalError then, and is closed: whether what it was asked for was done, nobody knows.
    """

    def wait(
        self, gen: PQGen[R], interval: float = _WAIT_INTERVAL, timeout: float | None = None
    ) -> R:
        """Do what the generator wants, as its base does."""
        return super().wait(self._bounded(gen), interval, timeout)

    def _bounded(self, gen: PQGen[R]) -> Generator[Any, Any, R]:
        """psycopg sends into it which way the connection is ready; nothing, for each tenth of a second without."""
        try:
            wanted = next(gen)
            look_at = silent_since = 0.0
            while True:
                ready = yield wanted
                if ready:
                    silent_since = 0.0
                elif not silent_since:
                    silent_since = time.monotonic()
                    look_at = silent_since + _patience()
                elif (now := time.monotonic()) >= look_at:
                    self._check(now - silent_since)
                    look_at = time.monotonic() + _LOOK_EVERY_SECONDS
                wanted = gen.send(ready)
        except StopIteration as done:
            result: R = done.value
            return result

    def _check(self, silent_seconds: float) -> None:
        longest = settings.MARQUEE_STATEMENT_SECONDS + _GRACE_SECONDS
        if silent_seconds < longest and pulse().look() is Sign.THERE:
            return
        self.close()
        raise psycopg.OperationalError("The database does not answer.")


def _patience() -> float:
    return _KNOWN_MISSING_SECONDS if pulse().missing_seconds() else _FIRST_LOOK_SECONDS
