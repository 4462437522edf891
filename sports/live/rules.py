"""What a report changes: the stored state and the report in, what to tell in which order out."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from realtime.events.sports import MatchStatus
from sports.fixtures.rules import IN_PLAY
from sports.providers.reports import MatchReport, MomentReport, ScoreReport

BEGUN: tuple[MatchStatus, ...] = (*IN_PLAY, "finished", "abandoned")
# What a step tells: a kick-off, one moment, that the course was rewritten (or its line-ups came), that a
# score or a status moved alone.
What = Literal["started", "moment", "corrected", "score", "status"]


@dataclass(frozen=True, slots=True)
class MatchState:
    """A match as stored. moments: in order, as a provider would tell them."""

    as_of: datetime | None = None
    status: MatchStatus = "scheduled"
    score: ScoreReport = field(default_factory=ScoreReport)
    moments: tuple[MomentReport, ...] = ()
    has_lineups: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to tell, with status and score after it.

    kept: of a correction, the keys of the moments that the rewritten course holds so far.
    announced: the list of matches has been told of it by the step before (a kick-off).
    """

    what: What
    status: MatchStatus
    score: ScoreReport
    moment: MomentReport | None = None
    kept: tuple[str, ...] = ()
    announced: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What to store and to tell. With `ignored` nothing is stored; `moments` is the whole course from now on."""

    ignored: bool = False
    steps: tuple[Step, ...] = ()
    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    rewritten: bool = False


def decide(state: MatchState, report: MatchReport) -> Decision:
    """What a report changes. One that is older than what is stored changes nothing."""
    if state.as_of is not None and report.as_of < state.as_of:
        return Decision(ignored=True)
    told, reported = _bare(state.moments), _bare(report.moments)
    known = {moment.key for moment in told}
    standing = {moment.key for moment in reported}
    rewritten = reported[: len(told)] != told
    return Decision(
        steps=tuple(_steps(state, report, known, rewritten)),
        new=tuple(moment.key for moment in reported if moment.key not in known),
        gone=tuple(moment.key for moment in told if moment.key not in standing),
        rewritten=rewritten,
    )


def _bare(moments: tuple[MomentReport, ...]) -> tuple[MomentReport, ...]:
    """Without what is not compared: the status after it is not kept, the time of it may be refined."""
    return tuple(replace(moment, status=None, at=None) for moment in moments)


def _steps(
    state: MatchState, report: MatchReport, known: set[str], rewritten: bool
) -> Iterator[Step]:
    status, score = state.status, state.score
    order = {moment.key: place for place, moment in enumerate(report.moments)}
    kept = [moment for moment in report.moments if moment.key in known]
    fresh = [moment for moment in report.moments if moment.key not in known]
    started = state.status not in BEGUN and report.status in BEGUN
    if rewritten or (report.lineups is not None and not state.has_lineups):
        if rewritten:
            score = _score_of_kept(kept, fresh, report)
        yield Step("corrected", status, score, kept=tuple(moment.key for moment in kept))
    if started:
        yield _start(fresh, report)
    latest = order[kept[-1].key] if kept else -1
    for moment in fresh:
        # One that was typed in late happened before what is known: the score is already further.
        if order[moment.key] > latest:
            status, score = moment.status or status, moment.score
        announced = started and moment is fresh[0]
        yield Step("moment", status, score, moment, announced=announced)
    if goals_of(score) != goals_of(report.score):
        yield Step("score", report.status, report.score)
    elif (status, score) != (report.status, report.score):
        yield Step("status", report.status, report.score, announced=started and not fresh)


def _score_of_kept(
    kept: list[MomentReport], fresh: list[MomentReport], report: MatchReport
) -> ScoreReport:
    if not fresh:
        return report.score
    return kept[-1].score if kept else ScoreReport()


def _start(fresh: list[MomentReport], report: MatchReport) -> Step:
    if not fresh:
        return Step("started", report.status, report.score)
    return Step("started", fresh[0].status or "live", fresh[0].score)


def goals_of(score: ScoreReport) -> tuple[int, int, tuple[int, int] | None]:
    """What a score board shows: goals, and the kicks of a shoot-out."""
    return score.home, score.away, score.penalties


def is_kick(moment: MomentReport) -> bool:
    """Whether it belongs to a shoot-out, where nothing is a goal."""
    return moment.score.penalties is not None and moment.kind in ("penalty_goal", "penalty_missed")
