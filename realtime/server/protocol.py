"""uvicorn's class for WebSockets, with a way out for applications that write ready bytes."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request
from websockets.protocol import Protocol

from realtime.server.listener import Listener
from realtime.server.wire import Wire

# The offer's place in `scope["extensions"]`.
WIRE = "marquee.wire"

TakeWire = Callable[[Listener], Wire | None]

# Not a line for each socket that comes and goes: errors only, to where uvicorn's go.
_logger = logging.getLogger("uvicorn.error.sockets")
_logger.setLevel(logging.WARNING)


class PushProtocol(WebSocketsSansIOProtocol):
    """Does the handshake and plain ASGI as its base does.

    The scope offers `extensions["marquee.wire"](listener)`: called right after `websocket.accept`, it
    takes the connection from this object, which is done then. `send` and `receive` are over, the
    application may return, and the connection stays open until the wire is closed.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.logger = self.conn.logger = _logger
        self._pieces = 0

    def data_received(self, data: bytes) -> None:
        self._pieces += 1
        super().data_received(data)

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if not self.close_sent:
            cast("dict[str, Any]", self.scope["extensions"])[WIRE] = self._hand_over

    def _hand_over(self, listener: Listener) -> Wire | None:
        """The open connection; None when there is none, because the peer has left or was not accepted."""
        is_open = self.handshake_complete and not (self.close_sent or self.disconnected)
        if not is_open or self.transport.is_closing():
            return None
        self.stop_keepalive()
        transport, self.transport = self.transport, _HANDED_OVER
        self.disconnected = True
        self.connections.discard(self)
        wire = Wire(transport, self.conn, self.connections, listener)
        wire.paused = not self.writable.is_set()
        self._pass_on(listener)
        if self.read_paused:
            transport.resume_reading()
        self._forget_handshake()
        return wire

    def _forget_handshake(self) -> None:
        """Half of what an open socket would otherwise hold in memory."""
        del self.request, self.response, self.scope
        if self._pieces == 1:
            # Nothing but the request was read, which the parser would keep as long as it lives.
            self.conn.parser = Protocol.parse(self.conn)
            next(self.conn.parser)

    def _pass_on(self, listener: Listener) -> None:
        """Messages that came before the wire was taken; the listener is not ready to hear them yet."""
        while not self.queue.empty():
            message = self.queue.get_nowait()
            if message["type"] == "websocket.receive":
                content = message.get("text") or message.get("bytes") or ""
                self.loop.call_soon(listener.received, content)


class _HandedOver(asyncio.Transport):
    """What is left to a protocol whose connection went to a wire: its base closes it at the end."""

    def close(self) -> None:
        pass

    def is_closing(self) -> bool:
        return True


_HANDED_OVER = _HandedOver()
