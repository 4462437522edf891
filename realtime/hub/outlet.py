"""The way to one reader, whatever carries it: a WebSocket, a stream of Server-Sent Events."""

import json
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings

from realtime.figures.counters import figures
from realtime.hub.frame import Frame

TOO_SLOW = 4413


@dataclass(frozen=True, slots=True)
class Close:
    """The end of a socket: the code, and why in a sentence.

    error: the code of an error frame that says the same right before the close, None for none. (What
    is decided with a request at hand is said as its answer instead.)
    """

    code: int
    reason: str
    error: str | None = None

    def last_words(self) -> Frame | None:
        """The error frame."""
        if self.error is None:
            return None
        return Frame(json.dumps({"op": "error", "code": self.error, "message": self.reason}))


# Of the codes a peer may choose at will, only these are told apart in the figures.
_CLEAN = (1000, 1001)
_ABNORMAL = 1006

FELL_BEHIND = Close(TOO_SLOW, "You fell too far behind; resume.", "TOO_SLOW")
RESTARTING = Close(1012, "The server restarts; connect again.", "RESTARTING")
FAILED = Close(1011, "Something went wrong here; connect again.", "INTERNAL_ERROR")


class Outlet(ABC):
    """Frames leave in the order in which they are given, and giving never waits.

    A reader that falls too far behind is closed and resumes; it slows nobody else.
    """

    __slots__ = ("_closing",)

    def __init__(self) -> None:
        self._closing: Close | None = None

    @property
    def closing(self) -> Close | None:
        """The end that was decided, if it was."""
        return self._closing

    @abstractmethod
    def push(self, frame: Frame | str) -> None:
        """Send one frame; nothing happens once the socket is ending."""

    @abstractmethod
    def take(self, frames: Sequence[Frame], wire: bytes) -> None:
        """Send frames of one topic; `wire` is all their bytes in one piece, the same for every reader."""

    @abstractmethod
    def close(self, close: Close) -> None:
        """Send what is queued, then end. The first close counts."""

    @abstractmethod
    def cut(self, close: Close) -> None:
        """End without what is queued: the reader does not take it."""

    @abstractmethod
    async def room(self) -> None:
        """Wait until the reader has taken what was queued: for long replays, which may not count as falling behind."""

    @abstractmethod
    def waiting(self) -> tuple[int, int]:
        """Frames and bytes that wait for this reader."""

    def gone(self, code: int) -> None:
        """The reader is gone, with its code; nothing will be sent any more."""
        self._decide(Close(code if code in _CLEAN else _ABNORMAL, ""))

    def _decide(self, close: Close) -> bool:
        """Take note of the end; False when another was decided before."""
        if self._closing is not None:
            return False
        self._closing = close
        figures.closed(close.code)
        return True


def is_too_much(frames: int, size: int) -> bool:
    """Is that more than a reader may be behind."""
    return frames > settings.REALTIME_QUEUE_EVENTS or size > settings.REALTIME_QUEUE_BYTES
