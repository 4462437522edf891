"""A push socket by plain ASGI, on any server: one task reads, one writes."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from realtime.consumers.answering import Answering
from realtime.consumers.origins import Headers
from realtime.consumers.socket import PushSocket
from realtime.hub.hub import Hub
from realtime.hub.outbound import Outbound
from realtime.hub.outlet import FAILED, RESTARTING

logger = logging.getLogger(__name__)

_GOODBYE_SECONDS = 1.0

Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class Talk(Answering):
    """Joins a server's `receive` and `send` with a socket.

    It is always read on, so that a peer that leaves is noticed while it is being answered; what it sends
    meanwhile is counted.
    """

    __slots__ = ("_receive", "_send")

    _outlet: Outbound

    def __init__(self, hub: Hub, address: str, receive: Receive, send: Send) -> None:
        outlet = Outbound(send)
        super().__init__(PushSocket(hub, outlet, address), outlet)
        self._receive = receive
        self._send = send

    def hold(self, *, reading: bool) -> None:
        """No server says by ASGI how."""

    async def serve(self, headers: Headers, topic: str | None) -> None:
        """Until one side leaves."""
        writer = asyncio.create_task(self._write())
        code = 1006
        try:
            self.do(self._socket.begin(headers, topic))
            code = await self._read()
        except asyncio.CancelledError:
            # Daphne ends so. There is time for a word, and for the answer, which shows that it has left.
            self._outlet.close(RESTARTING)
            await asyncio.wait([writer], timeout=_GOODBYE_SECONDS)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._receive(), _GOODBYE_SECONDS)
            raise
        except Exception:
            logger.exception("A socket's frame could not be answered.")
            self._outlet.close(FAILED)
            await asyncio.wait([writer], timeout=_GOODBYE_SECONDS)
        finally:
            self.gone(code)
            writer.cancel()
            with suppress(asyncio.CancelledError):
                await writer

    async def _read(self) -> int:
        """Take message after message; the code with which the peer left."""
        while True:
            message = await self._receive()
            if message["type"] == "websocket.disconnect":
                return int(message.get("code") or 1006)
            self.received(message.get("text") or message.get("bytes") or "")

    async def _write(self) -> None:
        """Write until told to end. A socket that fails is a reader that went away: `disconnect` follows."""
        try:
            close = await self._outlet.write()
            said = close.last_words()
            if said is not None:
                await self._send({"type": "websocket.send", "text": said.text})
            await self._send(
                {"type": "websocket.close", "code": close.code, "reason": close.reason}
            )
        except Exception as error:
            logger.debug("A socket could not be written to: %s", error)
