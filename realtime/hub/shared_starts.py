"""One read for all who ask for the same beginning of the same topic in the same moment.

After a restart a thousand sockets ask what they missed at once, most of them for the same.
"""

import asyncio
from contextlib import suppress
from functools import partial

from realtime.hub.database import in_database_thread
from realtime.hub.starting import Position, Start, read_start
from realtime.topics import Caller, Found

# What the answer hangs on: the topic as the log calls it, who asks, from where.
_Question = tuple[str, Caller, Position | None]


class SharedStarts:
    """Reads for one process. While one runs, whoever asks the same waits for the next, which is theirs together.

    Nobody takes part in a read that began before they asked: a socket holds events back only from then on.
    """

    def __init__(self) -> None:
        self._next: dict[_Question, asyncio.Task[Start]] = {}
        self._running: dict[_Question, asyncio.Task[Start]] = {}

    async def read(self, found: Found, caller: Caller, since: Position | None) -> Start:
        """`read_start` in a thread. Raises what that raises; who gives up waiting stops it for nobody else."""
        question = (found.log_name, caller, since)
        reading = self._next.get(question)
        if reading is None:
            turn = self._in_turn(question, partial(read_start, found, caller, since))
            reading = asyncio.get_running_loop().create_task(turn)
            reading.add_done_callback(_take_note)
            self._next[question] = reading
        return await asyncio.shield(reading)

    async def _in_turn(self, question: _Question, read: "partial[Start]") -> Start:
        before = self._running.get(question)
        if before is not None:
            with suppress(Exception):
                await asyncio.shield(before)
        reading = self._running[question] = self._next.pop(question)
        try:
            return await in_database_thread(read)
        finally:
            if self._running[question] is reading:
                del self._running[question]


def _take_note(reading: "asyncio.Task[Start]") -> None:
    """All who waited for a failed read may be gone; then nobody has to be told."""
    if not reading.cancelled():
        reading.exception()
