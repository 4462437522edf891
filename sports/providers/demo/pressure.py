"""Who presses, minute by minute: a wandering number that leans to the stronger side and swells before its goals."""

from random import Random

from sports.providers.demo.clubs import CLUBS
from sports.providers.demo.course import Course

_LEAN = 0.35
_KEEPS = 0.6
_SPREAD = 0.3
_SWELL = (0.35, 0.55, 0.75)


def pressure_of(key: str, home: str, away: str, course: Course) -> tuple[float, ...]:
    """A number for each of 120 minutes, -1 (away) to 1 (home); added time falls into the last of its half."""
    random = Random(f"pressure:{key}")  # noqa: S311
    lean = (CLUBS[home].strength - CLUBS[away].strength + 0.12) * _LEAN
    swell = _swell(course)
    values, before = [], 0.0
    for minute in range(1, 121):
        before = before * _KEEPS + lean * (1 - _KEEPS) + random.uniform(-_SPREAD, _SPREAD)
        values.append(round(max(-1.0, min(1.0, before + swell.get(minute, 0.0))), 2))
    return tuple(values)


def _swell(course: Course) -> dict[int, float]:
    swell: dict[int, float] = {}
    for happening in course.happenings:
        if happening.goal_for is None or happening.in_shootout:
            continue
        minute = course.position(happening.elapsed).minute
        sign = 1 if happening.goal_for == "home" else -1
        for before, strength in enumerate(reversed(_SWELL)):
            swell[minute - before] = sign * strength
    return swell
