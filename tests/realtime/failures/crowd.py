"""Many clients at once, each the documentation's Python client, in one event loop."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing, contextmanager
from typing import Any

from tests.realtime.test_example_client import marquee


class Crowd:
    """seen: for each client the numbers of the events it was given, in that order."""

    def __init__(self, url: str, topic: str, size: int) -> None:
        self._topic = topic
        self._lives = [marquee.Live(url, [topic]) for _ in range(size)]
        self.seen: list[list[int]] = [[] for _ in range(size)]
        self.snapshots = [0] * size
        self._tasks: list[asyncio.Task[None]] = []

    def come(self) -> None:
        self._tasks = [
            asyncio.create_task(self._follow(number)) for number in range(len(self._lives))
        ]

    async def until_all_are_there(self) -> None:
        await self._until(lambda: all(live.places for live in self._lives))

    async def until_all_saw(self, seq: int) -> None:
        await self._until(lambda: all(seen and seen[-1] >= seq for seen in self.seen))

    async def leave(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def go_elsewhere(self, url: str) -> None:
        """From the next connection on, as a proxy would lead them."""
        for live in self._lives:
            live._url = marquee._socket_url(url)

    async def _follow(self, number: int) -> None:
        async with aclosing(aiter(self._lives[number])) as frames:
            async for frame in frames:
                if isinstance(frame, marquee.Event):
                    self.seen[number].append(frame.seq)
                else:
                    self.snapshots[number] += 1

    async def _until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(90):
            while not is_so():
                for task in self._tasks:
                    if task.done():
                        task.result()
                await asyncio.sleep(0.05)


@contextmanager
def shorter_waits(factor: float) -> Any:
    """Whoever waits up to 10 s waits so many times less. The rule itself is tested by itself."""
    wait = marquee.seconds_to_wait
    marquee.seconds_to_wait = lambda *args: wait(*args) / factor
    try:
        yield
    finally:
        marquee.seconds_to_wait = wait
