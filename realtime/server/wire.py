"""One open WebSocket after its handshake: ready bytes out, whole messages in."""

import asyncio
from typing import Any, cast

from websockets.exceptions import PayloadTooBig
from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.server import ServerProtocol

from realtime.server.keepalive import keepalive
from realtime.server.listener import Listener

# What a peer gets to answer a close, and to take what was written before it.
_CLOSE_SECONDS = 10.0
# Less than the server waits for all its connections when it ends.
_RESTART_SECONDS = 2.0
_NO_CODE = 1006
_PING = b"\x89\x00"


class Wire(asyncio.Protocol):
    """A connection, its parser, and its life. No task, no timer of its own while it is open.

    paused: the transport is full; `write` still takes everything. closed: a close frame was written
    or the connection is lost; nothing is written any more. heard_at, pinged_at: seconds of the loop's clock.
    """

    __slots__ = (
        "_connections",
        "_listener",
        "_parser",
        "_parts",
        "_peer_code",
        "_timer",
        "_transport",
        "closed",
        "heard_at",
        "is_text",
        "paused",
        "pinged_at",
    )

    def __init__(
        self,
        transport: asyncio.Transport,
        parser: ServerProtocol,
        connections: "set[Any]",
        listener: Listener,
    ) -> None:
        self._transport = transport
        self._parser = parser
        self._connections = connections
        self._listener = listener
        self._parts: list[bytes] | None = None
        self._peer_code = _NO_CODE
        self._timer: asyncio.TimerHandle | None = None
        self.is_text = True
        self.paused = False
        self.closed = False
        self.heard_at = self.pinged_at = asyncio.get_running_loop().time()
        connections.add(self)
        transport.set_protocol(self)
        keepalive().watch(self)

    def write(self, data: bytes) -> None:
        """Hand over whole frames; none after the close."""
        if not self.closed:
            self._transport.write(data)

    def buffered(self) -> int:
        """Bytes that the system has not taken yet."""
        return self._transport.get_write_buffer_size()

    def close(self, code: int, reason: str, *, within: float = _CLOSE_SECONDS) -> None:
        """Write the close frame and wait `within` seconds for the answer. Only the first call counts."""
        if self.closed:
            return
        if self._parser.state is State.OPEN:
            self._parser.send_close(code, _cut(reason))
        # Else the peer's close, or its last mistake, was read before we knew: the parser has its answer.
        self._write_last()
        self._end_within(within)
        self.hold(reading=True)

    def hold(self, *, reading: bool) -> None:
        """Read on, or let the peer wait with what it sends."""
        if self._transport.is_closing():
            return
        if reading:
            self._transport.resume_reading()
        else:
            self._transport.pause_reading()

    def ping(self, now: float) -> None:
        """Ask for a sign of life."""
        self.pinged_at = now
        self.write(_PING)

    def silent(self) -> None:
        """Tell the listener that no sign of life came."""
        if not self.closed:
            self._listener.silent()

    # What the server and the transport call.

    def shutdown(self) -> None:
        """The server ends."""
        if not self.closed:
            self._listener.restarting()
        self._end_within(_RESTART_SECONDS)

    def pause_writing(self) -> None:
        self.paused = True

    def resume_writing(self) -> None:
        # A peer that takes what was sent is alive, though its pongs wait behind it.
        self.heard_at = asyncio.get_running_loop().time()
        self.paused = False
        self._listener.writable()

    def data_received(self, data: bytes) -> None:
        self.heard_at = asyncio.get_running_loop().time()
        parser = self._parser
        parser.receive_data(data)
        for event in parser.events_received():
            self._take(cast("Frame", event))
        if parser.parser_exc is not None:
            self._fail(parser.parser_exc)
        elif self.closed or self.paused:
            # Answers to pings: nothing may follow our close, and whoever takes nothing gets no more of them.
            parser.data_to_send()
        elif parser.writes:
            self._transport.write(b"".join(parser.data_to_send()))

    def eof_received(self) -> bool | None:
        # The transport closes itself once it has written what it holds, or is made to.
        self.closed = True
        self._end_within(_CLOSE_SECONDS)
        return None

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        self._connections.discard(self)
        keepalive().forget(self)
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._listener.gone(self._peer_code)

    def _take(self, frame: Frame) -> None:
        if frame.opcode is Opcode.CLOSE:
            self._take_close()
        elif frame.opcode is Opcode.TEXT or frame.opcode is Opcode.BINARY:
            self.is_text = frame.opcode is Opcode.TEXT
            if frame.fin:
                self._deliver(bytes(frame.data))
            else:
                self._parts = [bytes(frame.data)]
        elif frame.opcode is Opcode.CONT and self._parts is not None:
            # Empty ones count for no limit, and there may be any number of them.
            if frame.data:
                self._parts.append(bytes(frame.data))
            if frame.fin:
                message, self._parts = b"".join(self._parts), None
                self._deliver(message)

    def _deliver(self, message: bytes) -> None:
        if self.closed:
            return
        if not self.is_text:
            self._listener.received(message)
            return
        try:
            text = message.decode()
        except UnicodeDecodeError:
            self.close(1007, "Text has to be UTF-8.")
        else:
            self._listener.received(text)

    def _take_close(self) -> None:
        received = self._parser.close_rcvd
        if received is not None:
            self._peer_code = received.code
        if self.closed:
            self._transport.close()
            return
        # The parser has written the answer.
        self._write_last()
        self._end_within(_CLOSE_SECONDS)
        self._transport.close()

    def _fail(self, error: Exception) -> None:
        """The peer broke the protocol; the parser knows with which code that ends."""
        if not self.closed:
            if isinstance(error, PayloadTooBig):
                self._listener.too_large()
            self._write_last()
        self._end_within(_CLOSE_SECONDS)
        self._transport.close()

    def _write_last(self) -> None:
        """Write what the parser has, which ends with a close frame."""
        self.closed = True
        self._transport.write(b"".join(self._parser.data_to_send()))

    def _end_within(self, seconds: float) -> None:
        """Whatever the peer does, the connection is gone then. A later call can only make it sooner."""
        loop = asyncio.get_running_loop()
        if self._timer is not None:
            if self._timer.when() <= loop.time() + seconds:
                return
            self._timer.cancel()
        self._timer = loop.call_later(seconds, self._transport.abort)


def _cut(reason: str) -> str:
    """A close frame has room for 123 bytes of reason."""
    return reason.encode()[:123].decode(errors="ignore")
