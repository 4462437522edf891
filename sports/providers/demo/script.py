"""What will happen in a match, drawn once from its key: goals, cards, substitutions, with players and words.

Stages are drawn one by one from their own streams, so a goal that somebody adds to the ninety
minutes changes who wins but nobody's substitution. Whether extra time and a shoot-out are needed is
for `course` to say.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from math import exp
from random import Random

from sports.providers.demo.casting import cast
from sports.providers.demo.chance import how_many
from sports.providers.demo.clubs import CLUBS
from sports.providers.demo.incidents import Incident, Kick, Period, Pitch
from sports.providers.demo.sheets import Sheet, draw_sheet
from sports.providers.demo.shootout import draw_shootout
from sports.providers.demo.squads import squad_of
from sports.providers.reports import Side

HALF_SECONDS = 45 * 60
EXTRA_HALF_SECONDS = 15 * 60

_HOME_GOALS = 1.45
_AWAY_GOALS = 1.2
_EXTRA_TIME_SHARE = 0.3
_RULED_OUT_A_SIDE = 0.08
_PENALTIES_MISSED_A_SIDE = 0.04
_CARDS_A_SIDE = 1.75
_REDS_A_SIDE = 0.035
_SUBSTITUTIONS = (2, 2, 3, 3, 4)


@dataclass(frozen=True, slots=True)
class Script:
    """A match before it is played. added: seconds added to each period, 1 to 4."""

    sheets: dict[Side, Sheet]
    added: dict[Period, int]
    regular: tuple[Incident, ...]
    extra: tuple[Incident, ...]
    shootout: tuple[Kick, ...]
    attendance: int


@lru_cache(maxsize=2048)
def script_of(key: str, home: str, away: str, knockout: bool) -> Script:
    """The script of the match with that key between the clubs with these codes."""
    random = Random(f"script:{key}:{home}:{away}")  # noqa: S311
    sheets: dict[Side, Sheet] = {
        "home": draw_sheet(squad_of(home), random),
        "away": draw_sheet(squad_of(away), random),
    }
    added: dict[Period, int] = {
        1: random.randint(60, 290),
        2: random.randint(245, 470),
        3: random.randint(30, 90),
        4: random.randint(60, 120),
    }
    pitches = {side: Pitch(list(s.starters), list(s.bench)) for side, s in sheets.items()}
    expected = _expected_goals(home, away)
    regular = _stage(random, pitches, added, expected, periods=(1, 2))
    extra: tuple[Incident, ...] = ()
    shootout: tuple[Kick, ...] = ()
    if knockout:
        share = {side: goals * _EXTRA_TIME_SHARE for side, goals in expected.items()}
        extra = _stage(random, pitches, added, share, periods=(3, 4))
        shootout = draw_shootout(random, pitches)
    club = CLUBS[home]
    filled = min(0.99, 0.62 + 0.3 * random.random() + 0.15 * club.strength)
    attendance = int(club.capacity * filled * (0.45 if club.women else 1))
    return Script(sheets, added, regular, extra, shootout, attendance)


def _expected_goals(home: str, away: str) -> dict[Side, float]:
    edge = exp((CLUBS[home].strength - CLUBS[away].strength) * 0.9)
    return {"home": _HOME_GOALS * edge, "away": _AWAY_GOALS / edge}


def _stage(
    random: Random,
    pitches: dict[Side, Pitch],
    added: dict[Period, int],
    expected: dict[Side, float],
    *,
    periods: tuple[Period, Period],
) -> tuple[Incident, ...]:
    """Ninety minutes or extra time: when what happens is drawn first, then, in order, to whom."""
    plans: list[Incident] = []
    sides: tuple[Side, Side] = ("home", "away")
    for side in sides:
        kinds = ["goal"] * how_many(random, expected[side])
        share = 1.0 if periods[0] == 1 else _EXTRA_TIME_SHARE
        kinds += ["ruled_out"] * how_many(random, _RULED_OUT_A_SIDE * share)
        kinds += ["penalty_missed"] * how_many(random, _PENALTIES_MISSED_A_SIDE * share)
        kinds += ["yellow"] * how_many(random, _CARDS_A_SIDE * share)
        kinds += ["red"] * how_many(random, _REDS_A_SIDE * share)
        plans += [_when(random, kind, side, added, periods) for kind in kinds]
        if periods[0] == 1:
            plans += [
                _substitution_time(random, side) for _ in range(random.choice(_SUBSTITUTIONS))
            ]
    ordered = _apart(sorted(plans, key=lambda plan: (plan.period, plan.second)))
    happened = [cast(random, pitches, plan) for plan in ordered]
    return tuple(incident for incident in happened if incident is not None)


def _when(
    random: Random,
    kind: str,
    side: Side,
    added: dict[Period, int],
    periods: tuple[Period, Period],
) -> Incident:
    # A little more happens late: the second half is a little likelier, and so is its end.
    period = periods[random.random() < 0.54]
    length = (HALF_SECONDS if period < 3 else EXTRA_HALF_SECONDS) + added[period]
    # The last two minutes stay free of what may still be looked at.
    second = 40 + int((length - 170) * random.random() ** 0.92)
    return Incident(period, second, kind, side)


def _substitution_time(random: Random, side: Side) -> Incident:
    chance = random.random()
    if chance < 0.08:
        return Incident(1, random.randint(600, HALF_SECONDS - 120), "injury", side)
    if chance < 0.22:
        return Incident(2, 0, "substitution", side)
    return Incident(2, random.randint(10 * 60, 43 * 60), "substitution", side)


def _apart(plans: list[Incident]) -> list[Incident]:
    """At least twenty seconds between two, so that their order is never in doubt."""
    spread: list[Incident] = []
    for plan in plans:
        before = spread[-1] if spread and spread[-1].period == plan.period else None
        earliest = before.second + 20 if before else 0
        spread.append(replace(plan, second=max(plan.second, earliest)))
    return spread
