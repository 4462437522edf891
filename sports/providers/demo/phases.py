"""The periods of a match on the world's clock: which status, minute and clock it has at any second."""

from dataclasses import dataclass

from realtime.events.sports import MatchStatus
from sports.providers.demo.incidents import Period
from sports.providers.demo.script import EXTRA_HALF_SECONDS, HALF_SECONDS

_HALF_TIME = 15 * 60
_BEFORE_EXTRA = 5 * 60
_BETWEEN_EXTRA = 60
_BEFORE_SHOOTOUT = 2 * 60
KICK_SECONDS = 40


@dataclass(frozen=True, slots=True)
class Phase:
    """From `start` to `end`, in world seconds since kick-off. The clock begins at `clock`, the period is over at `cap`.

    `period` is None while nothing is played; the clock then stands.
    """

    status: MatchStatus
    start: int
    end: int
    clock: int
    cap: int
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """Where a match stands. `clock`: seconds played."""

    status: MatchStatus
    minute: int
    stoppage: int | None
    clock: int
    running: bool


def ninety_minutes(added: dict[Period, int]) -> list[Phase]:
    """Two halves with what is added, and the break."""
    half = HALF_SECONDS + added[1]
    again = half + _HALF_TIME
    full = 2 * HALF_SECONDS
    return [
        Phase("live", 0, half, 0, HALF_SECONDS, 1),
        Phase("half_time", half, again, HALF_SECONDS, HALF_SECONDS),
        Phase("live", again, again + HALF_SECONDS + added[2], HALF_SECONDS, full, 2),
    ]


def extra_time(start: int, added: dict[Period, int]) -> list[Phase]:
    """Two times fifteen minutes after a match that ended level at `start`."""
    full, middle = 2 * HALF_SECONDS, 2 * HALF_SECONDS + EXTRA_HALF_SECONDS
    third = start + _BEFORE_EXTRA
    third_ends = third + EXTRA_HALF_SECONDS + added[3]
    fourth = third_ends + _BETWEEN_EXTRA
    return [
        Phase("extra_time", start, third, full, full),
        Phase("extra_time", third, third_ends, full, middle, 3),
        Phase("extra_time", third_ends, fourth, middle, middle),
        Phase(
            "extra_time",
            fourth,
            fourth + EXTRA_HALF_SECONDS + added[4],
            middle,
            middle + EXTRA_HALF_SECONDS,
            4,
        ),
    ]


def shootout(start: int, kicks: int) -> Phase:
    """One kick after the other; the first a while after `start`."""
    clock = 2 * (HALF_SECONDS + EXTRA_HALF_SECONDS)
    end = start + _BEFORE_SHOOTOUT + KICK_SECONDS * kicks + KICK_SECONDS
    return Phase("penalties", start, end, clock, clock)


def kick_at(phase: Phase, number: int) -> int:
    """When kick `number` (from 0) of the shoot-out is taken."""
    return phase.start + _BEFORE_SHOOTOUT + KICK_SECONDS * number


def position_at(phases: list[Phase], elapsed: int) -> Position:
    """Where the match stands `elapsed` seconds after its kick-off (0 or more)."""
    for phase in phases:
        if elapsed < phase.end:
            return _within(phase, elapsed)
    last = phases[-1]
    return Position("finished", last.cap // 60, None, last.cap, running=False)


def _within(phase: Phase, elapsed: int) -> Position:
    if phase.period is None:
        return Position(phase.status, phase.cap // 60, None, phase.clock, running=False)
    clock = phase.clock + elapsed - phase.start
    minute, stoppage = clock // 60 + 1, None
    if clock >= phase.cap:
        minute, stoppage = phase.cap // 60, (clock - phase.cap) // 60 + 1
    return Position(phase.status, minute, stoppage, clock, running=True)
