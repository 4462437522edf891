"""The consumer behind every push address: the handshake, then whatever the server offers."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from channels.consumer import AsyncConsumer

from realtime.consumers import replies
from realtime.consumers.addresses import address_of
from realtime.consumers.line import Line
from realtime.consumers.origins import may_connect
from realtime.consumers.socket import PushSocket
from realtime.hub.hub import Hub
from realtime.hub.outbound import Outbound
from realtime.hub.outlet import Close
from realtime.hub.process import current_hub, running_hub
from realtime.server.daphne import adapted
from realtime.server.protocol import WIRE

logger = logging.getLogger(__name__)

SUBPROTOCOL = "marquee.v1"
_GOODBYE_SECONDS = 1.0
_NOT_NOW = Close(1012, "Not available right now; connect again.")
_RESTARTING = Close(1012, "The server restarts; connect again.")
_FAILED = Close(1011, "Something went wrong here; connect again.")

Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class PushConsumer(AsyncConsumer):  # type: ignore[misc]
    """Accepts a socket and serves it: on a wire where the server offers one, else by plain ASGI.

    Channels would dispatch each message through a task and a trip to the ORM's thread. Nothing here
    needs either: no message of the channel layer comes here (the hub writes to the socket), and frames
    are answered in order by a `PushSocket`. `scope["push_topic"]`: what this address is about.
    """

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        await receive()
        send = adapted(send)
        headers = scope["headers"]
        if not may_connect(headers):
            # Closing before accepting is how a server says 403 to a handshake.
            await send({"type": "websocket.close"})
            return
        offered = scope.get("subprotocols", ())
        chosen = SUBPROTOCOL if SUBPROTOCOL in offered else None
        await send({"type": "websocket.accept", "subprotocol": chosen})
        try:
            hub = running_hub() or await current_hub()
        except Exception:
            logger.exception("Live push could not start.")
            await self._turn_away(send)
            return
        take = scope.get("extensions", {}).get(WIRE)
        if take is not None:
            Line(hub).open(take, address_of(scope), headers, scope.get("push_topic"))
        else:
            await self._serve(hub, scope, receive, send)

    async def _turn_away(self, send: Send) -> None:
        said = replies.error("INTERNAL_ERROR", _NOT_NOW.reason)
        await send({"type": "websocket.send", "text": said})
        await send({"type": "websocket.close", "code": _NOT_NOW.code, "reason": _NOT_NOW.reason})

    async def _serve(self, hub: Hub, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        outbound = Outbound(send)
        socket = PushSocket(hub, outbound, address_of(scope))
        writer = asyncio.create_task(self._write(outbound, send))
        code = 1006
        try:
            code = await self._converse(socket, scope, receive)
        except asyncio.CancelledError:
            # Daphne ends so. There is time for a word, and for the answer, which shows that it has left.
            outbound.close(_RESTARTING)
            await asyncio.wait([writer], timeout=_GOODBYE_SECONDS)
            with suppress(TimeoutError):
                await asyncio.wait_for(receive(), _GOODBYE_SECONDS)
            raise
        except Exception:
            logger.exception("A socket's frame could not be answered.")
            outbound.close(_FAILED)
            await asyncio.wait([writer], timeout=_GOODBYE_SECONDS)
        finally:
            outbound.gone(code)
            socket.gone()
            writer.cancel()
            with suppress(asyncio.CancelledError):
                await writer

    async def _converse(self, socket: PushSocket, scope: dict[str, Any], receive: Receive) -> int:
        """Answer frame after frame; the code with which the peer left."""
        work = socket.begin(scope["headers"], scope.get("push_topic"))
        while True:
            if work is not None:
                await work
            message = await receive()
            if message["type"] == "websocket.disconnect":
                return int(message.get("code") or 1006)
            work = socket.receive(message.get("text") or message.get("bytes") or "")

    async def _write(self, outbound: Outbound, send: Send) -> None:
        """Write until told to end. A socket that fails is a reader that went away: `disconnect` follows."""
        try:
            close = await outbound.write()
            said = close.last_words()
            if said is not None:
                await send({"type": "websocket.send", "text": said.text})
            await send({"type": "websocket.close", "code": close.code, "reason": close.reason})
        except Exception as error:
            logger.debug("A socket could not be written to: %s", error)
