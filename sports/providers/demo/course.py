"""A script put on the clock: whether extra time is needed, and every happening with its second."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import cast

from realtime.events.sports import MatchStatus, MomentKind
from sports.providers.demo import words
from sports.providers.demo.chance import pick_weighted
from sports.providers.demo.incidents import SCORES, Incident
from sports.providers.demo.phases import (
    Phase,
    Position,
    extra_time,
    kick_at,
    ninety_minutes,
    position_at,
    shootout,
)
from sports.providers.demo.script import Script, script_of
from sports.providers.reports import PlayerReport, Side


@dataclass(frozen=True, slots=True)
class AddedGoal:
    """A goal that somebody added, `elapsed` world seconds after kick-off."""

    elapsed: int
    side: Side


@dataclass(frozen=True, slots=True)
class Happening:
    """What a report tells as a moment from `elapsed` on, until `gone` when it is taken back.

    goal_for: whose goals rise by it; in a shoot-out, whose kicks.
    """

    elapsed: int
    key: str
    kind: MomentKind
    side: Side | None = None
    player: str | None = None
    assist: str | None = None
    detail: str = ""
    status: MatchStatus | None = None
    goal_for: Side | None = None
    in_shootout: bool = False
    gone: int | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """A match from beginning to end. `end`: world seconds after kick-off."""

    script: Script
    phases: list[Phase]
    happenings: tuple[Happening, ...]
    winner: Side | None

    @property
    def end(self) -> int:
        """When it is over."""
        return self.phases[-1].end

    def position(self, elapsed: int) -> Position:
        """Where the match stands `elapsed` seconds after its kick-off."""
        return position_at(self.phases, elapsed)


@lru_cache(maxsize=2048)
def course_of(
    key: str, home: str, away: str, knockout: bool, goals: tuple[AddedGoal, ...] = ()
) -> Course:
    """The course of that match. One that must have a winner goes on until it has one."""
    script = script_of(key, home, away, knockout)
    phases = ninety_minutes(script.added)
    added = [_added(key, script, phases, number, goal) for number, goal in enumerate(goals)]
    played = [*_incidents(script.regular, phases, "i"), *added]
    marks = list(_marks(phases))
    if knockout and _lead(played) == 0:
        extra = extra_time(phases[-1].end, script.added)
        phases += extra
        played += _incidents(script.extra, extra, "e")
        marks += _extra_marks(extra)
        if _lead(played) == 0:
            phases.append(shootout(phases[-1].end, len(script.shootout)))
            played += _kicks(script, phases[-1])
    lead = _lead(played) or _lead(played, in_shootout=True)
    end = Happening(phases[-1].end, "end", "full_time", detail=_ending(phases), status="finished")
    ordered = sorted([*marks, *played, end], key=lambda happening: happening.elapsed)
    winner: Side | None = None if lead == 0 else "home" if lead > 0 else "away"
    return Course(script, phases, tuple(ordered), winner)


def _marks(phases: list[Phase]) -> Iterator[Happening]:
    first, pause, second = phases
    yield Happening(first.start, "start", "kickoff", status="live")
    yield Happening(pause.start, "half", "half_time", status="half_time")
    yield Happening(second.start, "start-2", "kickoff", detail="second half", status="live")


def _extra_marks(extra: list[Phase]) -> Iterator[Happening]:
    yield Happening(extra[1].start, "start-3", "kickoff", detail="extra time", status="extra_time")
    yield Happening(extra[3].start, "start-4", "kickoff", detail="extra time, second half")


def _ending(phases: list[Phase]) -> str:
    endings: dict[str, str] = {"penalties": "on penalties", "extra_time": "after extra time"}
    return endings.get(phases[-1].status, "")


def _incidents(
    incidents: tuple[Incident, ...], phases: list[Phase], prefix: str
) -> Iterator[Happening]:
    starts = {phase.period: phase.start for phase in phases}
    for number, incident in enumerate(incidents):
        start = starts[incident.period]
        gone = None if incident.ruled_out is None else start + incident.ruled_out
        yield Happening(
            start + incident.second,
            f"{prefix}{number}",
            cast("MomentKind", incident.kind),
            incident.side,
            _key(incident.player),
            _key(incident.assist),
            incident.detail,
            goal_for=incident.side if "goal" in incident.kind else None,
            gone=gone,
        )
        if gone is not None:
            player = _key(incident.player)
            key = f"{prefix}{number}-var"
            yield Happening(gone, key, "var", incident.side, player, detail=incident.ruling)


def _kicks(script: Script, phase: Phase) -> Iterator[Happening]:
    for number, kick in enumerate(script.shootout):
        yield Happening(
            kick_at(phase, number),
            f"k{number}",
            "penalty_goal" if kick.scored else "penalty_missed",
            kick.side,
            kick.player.key,
            detail=f"shoot-out, {kick.detail.removeprefix('penalty, ')}",
            status="penalties",
            goal_for=kick.side if kick.scored else None,
            in_shootout=True,
        )


def _added(
    key: str, script: Script, phases: list[Phase], number: int, goal: AddedGoal
) -> Happening:
    random = Random(f"added:{key}:{goal.elapsed}:{number}")  # noqa: S311
    playing = _playing(script, phases, goal)
    scorer = pick_weighted(random, playing, [SCORES[player.position] for player in playing])
    return Happening(
        goal.elapsed,
        f"d{number}-{goal.elapsed}",
        "goal",
        goal.side,
        scorer.key,
        detail=random.choice(words.ALONE),
        goal_for=goal.side,
    )


def _playing(script: Script, phases: list[Phase], goal: AddedGoal) -> list[PlayerReport]:
    """Who of that side is on the pitch then."""
    starts = {phase.period: phase.start for phase in phases}
    playing = {player.key: player for player in script.sheets[goal.side].starters}
    for incident in script.regular:
        if incident.side != goal.side or starts[incident.period] + incident.second > goal.elapsed:
            continue
        if incident.kind == "substitution" and incident.player and incident.assist:
            playing.pop(incident.assist.key, None)
            playing[incident.player.key] = incident.player
        if incident.kind in ("red", "second_yellow") and incident.player:
            playing.pop(incident.player.key, None)
    return list(playing.values())


def _lead(happenings: list[Happening], *, in_shootout: bool = False) -> int:
    """Home goals less away goals; those taken back do not count."""
    return sum(
        1 if happening.goal_for == "home" else -1
        for happening in happenings
        if happening.goal_for and happening.gone is None and happening.in_shootout == in_shootout
    )


def _key(player: PlayerReport | None) -> str | None:
    return None if player is None else player.key
