"""The hub's ears at all Redis servers of the channel layer."""

from collections.abc import Callable, Coroutine
from typing import Any

from realtime.hub.hints import addresses, channel_of, shard_of
from realtime.hub.link import Link

# What a start waits for the layer; without it events come from the log.
_START_SECONDS = 1.0


class Links:
    """Follows topics, each at the server that carries it."""

    def __init__(self, *, heard: Callable[[bytes], None], restored: Callable[[], None]) -> None:
        self._links = tuple(
            Link(address, heard=heard, restored=restored) for address in addresses()
        )

    def run(self) -> list[Coroutine[Any, Any, None]]:
        """What has to run for ever, one for each server."""
        return [link.run() for link in self._links]

    async def follow(self, topic: str) -> None:
        """Hear the hints of a topic from now on."""
        channel = channel_of(topic)
        await self._links[shard_of(channel)].follow(channel)

    async def leave(self, topic: str) -> None:
        """Hear them no longer."""
        channel = channel_of(topic)
        await self._links[shard_of(channel)].leave(channel)

    async def wait_until_up(self) -> None:
        """Wait for the servers, though not for long."""
        for link in self._links:
            await link.wait_until_up(_START_SECONDS)
