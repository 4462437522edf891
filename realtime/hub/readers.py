"""All readers of this process by what carries them, for the figures and for the end."""

import asyncio
from contextlib import suppress

from realtime.figures.counters import figures
from realtime.hub.outlet import Close, Outlet


class Readers:
    """Every open socket (`ws`) and stream (`sse`), until it is gone."""

    def __init__(self) -> None:
        self._open: dict[str, set[Outlet]] = {}
        self._ending: Close | None = None
        self._empty = asyncio.Event()

    def add(self, outlet: Outlet, transport: str = "ws") -> None:
        """A reader that opened; one that comes after the end was decided is ended at once."""
        if transport not in self._open:
            self._open[transport] = set()
            self._show(transport, self._open[transport])
        self._open[transport].add(outlet)
        if self._ending is not None:
            outlet.close(self._ending)

    def remove(self, outlet: Outlet, transport: str = "ws") -> None:
        """A reader that is gone."""
        self._open.get(transport, set()).discard(outlet)
        if not any(self._open.values()):
            self._empty.set()

    async def wait_until_gone(self, seconds: float) -> None:
        """Wait for the last of them, but no longer than that."""
        if any(self._open.values()):
            self._empty.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._empty.wait(), seconds)

    def end(self, close: Close) -> None:
        """End all, and whoever comes after. Each connection's server part says it once more, which is nothing new."""
        if self._ending is not None:
            return
        self._ending = close
        for readers in self._open.values():
            for outlet in tuple(readers):
                outlet.close(close)

    @staticmethod
    def _show(transport: str, readers: set[Outlet]) -> None:
        def waiting() -> tuple[int, int]:
            queues = [outlet.waiting() for outlet in tuple(readers)]
            return sum(frames for frames, _ in queues), sum(size for _, size in queues)

        figures.watch_sockets(transport, lambda: len(readers))
        figures.watch_queues(transport, waiting)
