"""An outlet straight into a server's transport: no task, and in the usual case no queue."""

import asyncio
from collections.abc import Sequence
from typing import Protocol

from realtime.hub.frame import Frame, as_frame
from realtime.hub.outlet import FELL_BEHIND, Close, Outlet, is_too_much

# So much goes into one write, so that a transport can say in between that it is full.
_PIECE_BYTES = 64 * 1024
# What a reader gets to take the rest of its queue once its end is decided.
_LAST_WORDS_SECONDS = 10.0


class Carrier(Protocol):
    """What writes ready bytes to one peer (`realtime.server.wire.Wire`)."""

    paused: bool

    def write(self, data: bytes) -> None:
        """Hand bytes over; whole frames only."""

    def buffered(self) -> int:
        """Bytes handed over that the system has not taken yet."""

    def close(self, code: int, reason: str) -> None:
        """Say goodbye; nothing can be written after it."""


class DirectOutbound(Outlet):
    """Writes at once while the peer keeps up, and queues, within bounds, while it does not.

    `_free`: nothing is queued, the transport is not full and no end is decided. Then what a feed
    hands out is one write of bytes that were made for all its sockets.
    """

    __slots__ = ("_bytes", "_carrier", "_free", "_queue", "_room", "_timer")

    def __init__(self, carrier: Carrier) -> None:
        super().__init__()
        self._carrier = carrier
        self._queue: list[bytes] = []
        self._bytes = 0
        self._free = not carrier.paused
        self._room: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    def push(self, frame: Frame | str) -> None:
        if self._closing is None:
            self._queue_up([as_frame(frame).wire])

    def take(self, frames: Sequence[Frame], wire: bytes) -> None:
        if self._free:
            self._carrier.write(wire)
            if self._carrier.paused:
                self._free = False
        elif self._closing is None:
            self._queue_up([frame.wire for frame in frames])

    def close(self, close: Close) -> None:
        if not self._decide(close):
            return
        self._free = False
        self.flush()
        if self._queue:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(_LAST_WORDS_SECONDS, self._give_up)

    def cut(self, close: Close) -> None:
        self._forget_queue()
        self._decide(close)
        self._free = False
        self.flush()

    async def room(self) -> None:
        self.flush()
        if self._queue:
            self._room = asyncio.get_running_loop().create_future()
            await self._room

    def waiting(self) -> tuple[int, int]:
        return len(self._queue), self._bytes + self._carrier.buffered()

    def flush(self) -> None:
        """Write what is queued as far as the transport takes it; then the close, when one was decided."""
        while self._queue and not self._carrier.paused:
            self._carrier.write(self._next_piece())
        if self._queue:
            self._check_bounds()
            return
        self._have_room()
        if self._closing is None:
            self._free = not self._carrier.paused
        else:
            self._say_goodbye(self._closing)

    def gone(self, code: int) -> None:
        super().gone(code)
        self._free = False
        self._forget_queue()
        self._have_room()
        self._stop_timer()

    def _say_goodbye(self, close: Close) -> None:
        self._stop_timer()
        said = close.last_words()
        if said is not None:
            self._carrier.write(said.wire)
        self._carrier.close(close.code, close.reason)

    def _queue_up(self, wires: list[bytes]) -> None:
        if not self._queue and not self._carrier.paused:
            # What is pushed one by one in this turn of the loop leaves together.
            asyncio.get_running_loop().call_soon(self.flush)
        self._free = False
        self._queue += wires
        self._bytes += sum(map(len, wires))
        if self._carrier.paused or self._bytes > _PIECE_BYTES:
            self.flush()

    def _next_piece(self) -> bytes:
        """The first frames of the queue, some 64 KiB of them, taken off it."""
        size = count = 0
        for wire in self._queue:
            if count and size + len(wire) > _PIECE_BYTES:
                break
            size += len(wire)
            count += 1
        piece = self._queue[0] if count == 1 else b"".join(self._queue[:count])
        del self._queue[:count]
        self._bytes -= size
        return piece

    def _check_bounds(self) -> None:
        behind = self._bytes + self._carrier.buffered()
        if self._closing is None and is_too_much(len(self._queue), behind):
            self.cut(FELL_BEHIND)

    def _give_up(self) -> None:
        self._forget_queue()
        self.flush()

    def _forget_queue(self) -> None:
        self._queue.clear()
        self._bytes = 0

    def _have_room(self) -> None:
        if self._room is not None and not self._room.done():
            self._room.set_result(None)
        self._room = None

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
