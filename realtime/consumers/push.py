"""The consumer behind every push address: the handshake, then whatever the server offers."""

import logging
from typing import Any

from channels.consumer import AsyncConsumer

from realtime.consumers import replies
from realtime.consumers.addresses import address_of
from realtime.consumers.line import Line
from realtime.consumers.origins import may_connect
from realtime.consumers.talk import Receive, Send, Talk
from realtime.hub.outlet import Close
from realtime.hub.process import current_hub, drain_and_wait, running_hub
from realtime.server.daphne import adapted, wait_at_end
from realtime.server.protocol import WIRE

logger = logging.getLogger(__name__)

SUBPROTOCOL = "marquee.v1"
_NOT_NOW = Close(1012, "Not available right now; connect again.")


class PushConsumer(AsyncConsumer):  # type: ignore[misc]
    """Accepts a socket and serves it: on a wire where the server offers one, else by plain ASGI.

    Channels would dispatch each message through a task and a trip to the ORM's thread. Nothing here
    needs either: no message of the channel layer comes here (the hub writes to the socket), and frames
    are answered in order by a `PushSocket`. `scope["push_topic"]`: what this address is about.
    """

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        await receive()
        wait_at_end(send, drain_and_wait)
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
            talk = Talk(hub, address_of(scope), receive, send)
            await talk.serve(headers, scope.get("push_topic"))

    async def _turn_away(self, send: Send) -> None:
        said = replies.error("INTERNAL_ERROR", _NOT_NOW.reason)
        await send({"type": "websocket.send", "text": said})
        await send({"type": "websocket.close", "code": _NOT_NOW.code, "reason": _NOT_NOW.reason})
