"""The hub of this process: one for each event loop, which outside tests means one."""

import asyncio
from weakref import WeakKeyDictionary

from realtime.hub.hub import Hub

# Less than whoever ends servers waits before it insists.
_GOODBYE_SECONDS = 3.0

_hubs: WeakKeyDictionary[asyncio.AbstractEventLoop, "asyncio.Task[Hub]"] = WeakKeyDictionary()


def running_hub() -> Hub | None:
    """The hub when it is running already: then nobody has to wait for it."""
    starting = _hubs.get(asyncio.get_running_loop())
    if starting is None or not starting.done() or starting.exception() is not None:
        return None
    return starting.result()


async def current_hub() -> Hub:
    """The running hub; the first caller starts it. A start that failed is tried again by the next caller."""
    loop = asyncio.get_running_loop()
    starting = _hubs.get(loop)
    if starting is None or (starting.done() and starting.exception() is not None):
        starting = loop.create_task(_start())
        _hubs[loop] = starting
    # Shielded: a socket that goes away while the hub starts must not take the hub with it.
    return await asyncio.shield(starting)


async def drain_and_wait() -> None:
    """The server ends: all sockets and streams of this process get what is left, then 1012, then time to leave."""
    hub = running_hub()
    if hub is not None:
        hub.drain()
        await hub.readers.wait_until_gone(_GOODBYE_SECONDS)


async def _start() -> Hub:
    hub = Hub()
    await hub.start()
    return hub
