"""The hub of this process: one for each event loop, which outside tests means one."""

import asyncio
from weakref import WeakKeyDictionary

from realtime.hub.hub import Hub

_hubs: WeakKeyDictionary[asyncio.AbstractEventLoop, "asyncio.Task[Hub]"] = WeakKeyDictionary()


async def current_hub() -> Hub:
    """The running hub; the first caller starts it. A start that failed is tried again by the next caller."""
    loop = asyncio.get_running_loop()
    starting = _hubs.get(loop)
    if starting is None or (starting.done() and starting.exception() is not None):
        starting = loop.create_task(_start())
        _hubs[loop] = starting
    # Shielded: a socket that goes away while the hub starts must not take the hub with it.
    return await asyncio.shield(starting)


async def _start() -> Hub:
    hub = Hub()
    await hub.start()
    return hub
