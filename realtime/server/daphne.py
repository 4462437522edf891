"""What Daphne leaves out: back-pressure, close codes below 3000, the reason of a close and time to hear it, a word to
whoever is silent, and a gentle end.

Its `send` takes everything at once into the memory of the process. Nothing in ASGI says how full that
is, but Daphne hands out `send` with the connection bound to it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import cache, partial
from itertools import chain, repeat
from typing import Any, cast

# As much as other servers let wait in their transports before `send` does.
_ENOUGH_BYTES = 64 * 1024
# It writes in the next turns of the event loop, unless the peer does not take it.
_LOOKS_SECONDS = (*repeat(0.0, 20), 0.001, 0.005)
_LATER_LOOKS_SECONDS = 0.05
_REASON_BYTES = 123
# For a peer to take what was written before a close, and to answer it: as on our own server. Daphne gives it one.
_CLOSE_SECONDS = 10.0
_SILENT, _SILENT_REASON = 1011, b"No sign of life came."

Send = Callable[[dict[str, Any]], Awaitable[None]]
Drain = Callable[[], Coroutine[Any, Any, None]]


def adapted(send: Send) -> Send:
    """A `send` that waits while the server holds more than 64 KiB, and closes with any code and reason.

    A peer that answers no ping is told 1011 before it is dropped, as by other servers, and a slow one has the time
    to hear why. Daphne alone needs all this; any other server's `send` comes back as it is.
    """
    connection = _daphnes_connection(send)
    if connection is None:
        return send
    connection.closeHandshakeTimeout = _CLOSE_SECONDS
    connection.onAutoPingTimeout = partial(connection.sendCloseFrame, _SILENT, _SILENT_REASON)

    async def wait_and_send(message: dict[str, Any]) -> None:
        await _room(connection.transport)
        if message["type"] == "websocket.close" and "code" in message:
            reason = str(message.get("reason", "")).encode()[:_REASON_BYTES]
            connection.sendCloseFrame(
                code=message["code"], reasonUtf8=reason.decode(errors="ignore").encode()
            )
        else:
            await send(message)

    return wait_and_send


def wait_at_end(send: Send, drain: Drain) -> None:
    """Have Daphne wait for `drain` before it ends. Asked for with each connection, done once; nothing on others.

    By itself it cancels every application and goes as soon as the first of them is through; and it forgets
    to, closing all without a word, while it still has a request on its list that was answered or upgraded
    within the last second.
    """
    if _daphnes_protocol(send) is not None:
        _register(drain)


@cache
def _register(drain: Drain) -> None:
    # Only under Daphne is there a reactor, and it would be the wrong one anywhere else.
    from twisted.internet import reactor  # noqa: PLC0415
    from twisted.internet.defer import Deferred  # noqa: PLC0415

    def wait() -> Any:
        return Deferred.fromFuture(asyncio.ensure_future(drain()))

    cast("Any", reactor).addSystemEventTrigger("before", "shutdown", wait)


def _daphnes_connection(send: Send) -> Any:
    """The connection of a socket."""
    connection = _daphnes_protocol(send)
    can_do = hasattr(connection, "transport") and hasattr(connection, "sendCloseFrame")
    return connection if can_do else None


def _daphnes_protocol(send: Send) -> Any:
    """What a socket or a request is to Daphne; None on any other server."""
    if not isinstance(send, partial) or not send.args:
        return None
    return send.args[0] if getattr(send.func, "__module__", "") == "daphne.server" else None


async def _room(transport: Any) -> None:
    for wait in chain(_LOOKS_SECONDS, repeat(_LATER_LOOKS_SECONDS)):
        if _held(transport) <= _ENOUGH_BYTES:
            return
        await asyncio.sleep(wait)


def _held(transport: Any) -> int:
    """Bytes that Twisted has and the system has not: what is being written, and what came since. None once closed."""
    if not getattr(transport, "connected", True):
        return 0
    writing = len(getattr(transport, "dataBuffer", b"")) - getattr(transport, "offset", 0)
    return int(writing + getattr(transport, "_tempDataLen", 0))
