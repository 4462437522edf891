"""The hearing end of a connection to Redis: replies handed on where they arrive."""

import asyncio
from collections.abc import Callable
from typing import Any, cast

import hiredis

# So many replies in a row; then sockets may write what they were handed.
_REPLIES_A_TURN = 100


class Ear(asyncio.Protocol):
    """Takes a connection over once it is set up, and calls `heard` with each reply, errors of Redis included.

    No task stands in between: what arrived together is heard together, a hundred in a turn of the event loop,
    and a reply costs a third of what awaiting it through a client costs. What `heard` raises ends the connection.
    """

    def __init__(self, transport: asyncio.Transport, heard: Callable[[Any], None]) -> None:
        self._transport = transport
        self._heard = heard
        self._reader = hiredis.Reader()
        self._goes_on = False
        self._lost = asyncio.Event()
        self._error: Exception | None = None
        transport.set_protocol(self)

    def send(self, *command: str) -> None:
        """Send a command; its reply is heard."""
        # Its stub speaks of tuples of one.
        self._transport.write(hiredis.pack_command(cast("tuple[str]", command)))

    async def until_lost(self) -> None:
        """Wait for the end of the connection. Raises ConnectionError, or what `heard` raised."""
        await self._lost.wait()
        if self._error is not None:
            raise self._error

    def data_received(self, data: bytes) -> None:
        self._reader.feed(data)
        if not self._goes_on:
            self._hear()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end(ConnectionError(str(exc or "Redis closed the connection")))

    def _hear(self) -> None:
        self._goes_on = False
        try:
            for _ in range(_REPLIES_A_TURN):
                reply = self._reader.gets()
                if reply is False:
                    return
                self._heard(reply)
        except Exception as error:
            self._end(error)
        else:
            self._goes_on = True
            asyncio.get_running_loop().call_soon(self._hear)

    def _end(self, error: Exception) -> None:
        self._transport.close()
        self._error = self._error or error
        self._lost.set()


def transport_of(connection: object) -> asyncio.Transport:
    """The transport of a connected connection of redis-py, which has seen to TLS, the password and the name."""
    return cast("asyncio.Transport", cast("Any", connection)._writer.transport)
