"""What one socket still has to be sent: a bounded queue and the one task that writes it."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from django.conf import settings

Send = Callable[[dict[str, object]], Awaitable[None]]

TOO_SLOW = 4413


@dataclass(frozen=True, slots=True)
class Close:
    """The end of a socket: the code, and why in a sentence."""

    code: int
    reason: str


class Outbound:
    """The way to one socket. `push` never waits: a reader that falls too far behind is closed and resumes.

    Only `write` touches the socket, so frames leave in the order in which they were pushed.
    """

    __slots__ = ("_bytes", "_closing", "_queue", "_room", "_send", "_wake")

    def __init__(self, send: Send) -> None:
        self._send = send
        self._queue: deque[str] = deque()
        self._bytes = 0
        self._wake = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._closing: Close | None = None

    def push(self, text: str) -> None:
        """Queue one frame; nothing happens once the socket is ending."""
        if self._closing is not None:
            return
        self._queue.append(text)
        self._bytes += len(text)
        if self._is_over():
            self._queue.clear()
            self._bytes = 0
            self.close(Close(TOO_SLOW, "The reader fell too far behind; resume."))
            return
        self._wake.set()

    def close(self, close: Close) -> None:
        """Send what is queued, then end the socket. The first close counts."""
        if self._closing is None:
            self._closing = close
        self._wake.set()
        self._room.set()

    @property
    def closing(self) -> Close | None:
        """The end that was decided, if it was."""
        return self._closing

    async def room(self) -> None:
        """Wait until the reader has taken what was queued: for long replays, which may not count as falling behind."""
        if self._queue:
            self._room.clear()
            await self._room.wait()

    async def write(self) -> Close:
        """Write frames until the socket is to end; the close itself is the caller's. Raises what the socket raises."""
        while True:
            while self._queue:
                text = self._queue.popleft()
                self._bytes -= len(text)
                await self._send({"type": "websocket.send", "text": text})
            self._room.set()
            if self._closing is not None:
                return self._closing
            self._wake.clear()
            await self._wake.wait()

    def _is_over(self) -> bool:
        return (
            len(self._queue) > settings.REALTIME_QUEUE_EVENTS
            or self._bytes > settings.REALTIME_QUEUE_BYTES
        )
