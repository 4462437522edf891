"""Sessions that end, and the sockets of this process that hang on them."""

import hashlib
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from django.db import transaction

from realtime.hub.hints import Hint, send_hints

# Every hub follows this name; no client can, since no row of the topics table has it.
ENDINGS = "session-endings"
_REMEMBERED_SECONDS = 10.0

End = Callable[[], None]


def after_session_ended(session_key: str, **_: Any) -> None:
    """Receiver of `session_ended`: tell every process, once the end is committed."""
    hint = Hint(topic=ENDINGS, seq=None, text=_mark(session_key))
    transaction.on_commit(partial(send_hints, [hint]))


class SessionSockets:
    """What to do when a session ends, for each socket that hangs on one."""

    def __init__(self) -> None:
        self._ends: dict[str, set[End]] = {}
        self._ended: dict[str, float] = {}

    def add(self, session_key: str, end: End) -> None:
        """Call `end` when the session ends: at once, when it did while the socket was still being greeted."""
        mark = _mark(session_key)
        self._ends.setdefault(mark, set()).add(end)
        if mark in self._ended:
            end()

    def remove(self, session_key: str, end: End) -> None:
        """Forget a socket."""
        mark = _mark(session_key)
        ends = self._ends.get(mark, set())
        ends.discard(end)
        if not ends:
            self._ends.pop(mark, None)

    def end(self, mark: str) -> None:
        """A session ended: end its sockets."""
        now = time.monotonic()
        self._ended = {
            known: at for known, at in self._ended.items() if now - at < _REMEMBERED_SECONDS
        }
        self._ended[mark] = now
        for end in tuple(self._ends.get(mark, ())):
            end()


def _mark(session_key: str) -> str:
    """A session's key is a password: what travels, and is kept beside sockets, is its hash."""
    return hashlib.sha256(session_key.encode()).hexdigest()
