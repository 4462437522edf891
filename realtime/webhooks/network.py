"""Connections to the outside alone.

A name is resolved once, every address it has is looked at, and the connection goes to one of these, the
next where one does not answer: what the name says a moment later does not matter. TLS still asks for the
certificate of the name.
"""

import asyncio
import socket
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpcore

from realtime.webhooks.rules import is_public

# Of their own: names that take long to resolve hold up other names at most.
_resolvers = ThreadPoolExecutor(16, thread_name_prefix="webhook-names")
# Of the addresses of a name, and for how long one that has others beside it.
_MOST_TRIED = 3
_TRIED_SECONDS = 2.0


class PrivateAddressError(httpcore.ConnectError):
    """The name leads inside."""


class UnknownHostError(httpcore.ConnectError):
    """The name leads nowhere."""


class OutsideNetwork(httpcore.AsyncNetworkBackend):
    """Opens connections for httpcore. allow_private: to anywhere, for development."""

    def __init__(self, *, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a vetted address of the host. Raises PrivateAddressError, UnknownHostError, httpcore's errors."""
        addresses = await resolve(host, port)
        if not self._allow_private and not all(map(is_public, addresses)):
            raise PrivateAddressError(host)
        *others, last = addresses[:_MOST_TRIED]
        for address in others:
            try:
                return await self._network.connect_tcp(
                    address, port, _TRIED_SECONDS, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._network.connect_tcp(last, port, timeout, local_address, socket_options)

    async def connect_unix_socket(self, *_: Any, **__: Any) -> httpcore.AsyncNetworkStream:
        """Never. Raises PrivateAddressError."""
        raise PrivateAddressError("a socket of this machine")

    async def sleep(self, seconds: float) -> None:
        """httpcore waits by this between its own tries."""
        await asyncio.sleep(seconds)


async def resolve(host: str, port: int) -> list[str]:
    """All addresses of a host, the preferred one first, at least one. Raises UnknownHostError."""
    try:
        found = await asyncio.get_running_loop().run_in_executor(_resolvers, look_up, host, port)
    except (OSError, UnicodeError) as error:
        raise UnknownHostError(host) from error
    return found


def look_up(host: str, port: int) -> list[str]:
    """What the system's resolver says. Raises OSError."""
    rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    # Version 4 first: many a machine has addresses of version 6 and no way to the others.
    rows.sort(key=lambda row: row[0] != socket.AF_INET)
    return list(dict.fromkeys(str(row[4][0]) for row in rows))
