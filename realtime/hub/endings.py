"""Credentials that end, and the sockets of this process that hang on them."""

import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from django.db import transaction

from realtime.hub.hints import Hint, send_hints

# Every hub follows this name; no client can, since no row of the topics table has it.
ENDINGS = "credential-endings"
_REMEMBERED_SECONDS = 10.0
_TOPIC = "topic:"

End = Callable[[], None]


def topic_mark(topic: str) -> str:
    """What is announced when a topic's readers have to ask again whether they may."""
    return f"{_TOPIC}{topic}"


def topic_of_mark(mark: str) -> str | None:
    """The topic that a mark is about; None for a credential's."""
    return mark.removeprefix(_TOPIC) if mark.startswith(_TOPIC) else None


def after_credential_ended(mark: str, **_: Any) -> None:
    """Receiver of `credential_ended`: tell every process, once the end is committed."""
    hint = Hint(topic=ENDINGS, seq=None, text=mark)
    transaction.on_commit(partial(send_hints, [hint]))


class CredentialSockets:
    """What to do when a credential ends, for each socket that hangs on its mark."""

    def __init__(self) -> None:
        self._ends: dict[str, set[End]] = {}
        self._ended: dict[str, float] = {}

    def add(self, marks: Iterable[str], end: End) -> None:
        """Call `end` when one of these ends: at once, when it did while the socket was still being greeted."""
        for mark in marks:
            self._ends.setdefault(mark, set()).add(end)
        if any(mark in self._ended for mark in marks):
            end()

    def remove(self, marks: Iterable[str], end: End) -> None:
        """Forget a socket."""
        for mark in marks:
            ends = self._ends.get(mark, set())
            ends.discard(end)
            if not ends:
                self._ends.pop(mark, None)

    def end(self, mark: str) -> None:
        """A credential ended: end its sockets."""
        now = time.monotonic()
        # Put at the end again, so that the first is always the oldest.
        self._ended.pop(mark, None)
        self._ended[mark] = now
        self._forget(before=now - _REMEMBERED_SECONDS)
        for end in tuple(self._ends.get(mark, ())):
            end()

    def _forget(self, before: float) -> None:
        while self._ended:
            oldest = next(iter(self._ended))
            if self._ended[oldest] > before:
                return
            del self._ended[oldest]
