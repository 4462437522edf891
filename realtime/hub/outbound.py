"""An outlet through an awaited `send`: any ASGI server, and streams over HTTP."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from realtime.hub.frame import Frame, as_frame
from realtime.hub.outlet import FELL_BEHIND, TOO_SLOW, Close, Outlet, is_too_much

__all__ = ["FELL_BEHIND", "TOO_SLOW", "Close", "Outbound"]

Send = Callable[[dict[str, object]], Awaitable[None]]


class Outbound(Outlet):
    """A bounded queue and the one task that empties it.

    Only `write` touches the socket. Where `send` never waits, because the server takes everything
    into its memory, the caller makes it wait (`realtime.server.daphne`): else nothing queues here.
    """

    __slots__ = ("_bytes", "_queue", "_room", "_send", "_wake")

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send
        self._queue: deque[Frame] = deque()
        self._bytes = 0
        self._wake = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()

    def push(self, frame: Frame | str) -> None:
        if self._closing is not None:
            return
        frame = as_frame(frame)
        self._queue.append(frame)
        self._bytes += len(frame.wire)
        if is_too_much(len(self._queue), self._bytes):
            self.cut(FELL_BEHIND)
        self._wake.set()

    def take(self, frames: Sequence[Frame], wire: bytes) -> None:
        for frame in frames:
            self.push(frame)

    def close(self, close: Close) -> None:
        self._decide(close)
        self._wake.set()
        self._room.set()

    def cut(self, close: Close) -> None:
        self._queue.clear()
        self._bytes = 0
        self.close(close)

    async def room(self) -> None:
        if self._queue:
            self._room.clear()
            await self._room.wait()

    def waiting(self) -> tuple[int, int]:
        return len(self._queue), self._bytes

    def gone(self, code: int) -> None:
        super().gone(code)
        self._queue.clear()
        self._bytes = 0
        self._wake.set()
        self._room.set()

    async def write(self) -> Close:
        """Write frames until the socket is to end; the close itself is the caller's. Raises what the socket raises."""
        while True:
            while self._queue:
                frame = self._queue.popleft()
                self._bytes -= len(frame.wire)
                await self._send({"type": "websocket.send", "text": frame.text})
            self._room.set()
            if self._closing is not None:
                return self._closing
            self._wake.clear()
            await self._wake.wait()
