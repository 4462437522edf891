"""Ending programs: ask all at once, wait, then insist."""

import signal
import time
from collections.abc import Iterable

from project.local.processes import Running
from project.local.stopping import Stop

_LOOK_SECONDS = 0.02
# What a program gets to end by its hard signal before SIGKILL.
_HARD_SECONDS = 1.0


def end_all(programs: Iterable[Running], *, grace_seconds: float, stop: Stop | None = None) -> None:
    """End them and what they started, together; a second wish to stop cuts the grace short."""
    programs = list(programs)
    for program in programs:
        program.send(program.command.stop_signal)
    _wait(programs, grace_seconds, stop)
    for program in _living(programs):
        program.send(program.command.hard_signal)
    _wait(programs, _HARD_SECONDS, None)
    for program in programs:
        # The whole group: a worker that died first has left its pool behind.
        program.send(signal.SIGKILL, to_group=True)
        program.process.wait()


def _living(programs: list[Running]) -> list[Running]:
    return [program for program in programs if not program.ended()]


def _wait(programs: list[Running], seconds: float, stop: Stop | None) -> None:
    end = time.monotonic() + seconds
    while _living(programs) and time.monotonic() < end:
        if stop is not None and stop.hard:
            return
        time.sleep(_LOOK_SECONDS)
