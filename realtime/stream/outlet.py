"""The way to a stream's reader: the hub's queue, written as Server-Sent Events."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from realtime.hub.frame import Frame
from realtime.hub.outbound import Outbound
from realtime.hub.outlet import Close
from realtime.stream.positions import Positions

Send = Callable[[dict[str, Any]], Awaitable[None]]

PING = Frame("")
_PING = b": ping\n\n"
# Topics that bring more than this are not waited for all before the first byte is written.
_FRAMES_AT_ONCE = 300


class StreamOutbound(Outbound):
    """begun: somebody has to read now: the first byte may be written. ended: the end was decided.

    Until it has begun the answer can still be a refusal, with a status.
    """

    __slots__ = ("_positions", "begun", "ended")

    def __init__(self, send: Send) -> None:
        super().__init__(self._as_event(send))
        self._positions = Positions()
        self.begun = asyncio.Event()
        self.ended = asyncio.Event()

    def push(self, frame: Frame | str) -> None:
        """Queue one frame."""
        super().push(frame)
        if self.waiting()[0] > _FRAMES_AT_ONCE:
            self.begun.set()

    def close(self, close: Close) -> None:
        """Send what is queued, then end."""
        super().close(close)
        self.begun.set()
        self.ended.set()

    async def room(self) -> None:
        """Wait until the reader has taken what was queued."""
        self.begun.set()
        await super().room()

    def _as_event(self, send: Send) -> Send:
        async def send_event(message: dict[str, Any]) -> None:
            body = self._chunk(message["text"])
            await send({"type": "http.response.body", "body": body, "more_body": True})

        return send_event

    def _chunk(self, frame: str) -> bytes:
        if not frame:
            return _PING
        if self._positions.move(frame):
            return f"id: {self._positions}\ndata: {frame}\n\n".encode()
        return f"data: {frame}\n\n".encode()
