"""Ingest: one report in, in one transaction: compared, stored, and exactly what changed announced."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from django.db import transaction

from core.transactions import in_transaction
from realtime.events.sports import MatchClock, MatchStatus, MomentKind
from realtime.publishing import signal
from sports.fixtures.models import Match, Moment
from sports.fixtures.shapes import clock_of
from sports.live.announce import Announcer
from sports.live.rules import Decision, MatchState, decide
from sports.providers.reports import MatchReport, MomentReport, ScoreReport, Side
from sports.providers.rows import (
    REPORTED_FIELDS,
    apply_report,
    keys_in,
    moment_row,
    players_named,
    write_moment,
)


@in_transaction
def ingest(report: MatchReport) -> int:
    """Store the report and publish what it changed; the number of things told.

    Nothing happens for a match that is not stored, for a report older than what is stored, and for
    one that says nothing new. Two queries when only the clock moved, up to seven otherwise.
    """
    # First: whoever announces a score has to be the only one who may change it.
    match = (
        Match.objects.select_for_update(of=("self",))
        .select_related("competition", "home", "away")
        .filter(provider=report.provider, provider_id=report.provider_id)
        .first()
    )
    if match is None:
        return 0
    rows = list(match.moments.select_related("player", "assist"))
    state = state_of(match, rows)
    decision = decide(state, report)
    if decision.ignored:
        return 0
    clock_before = _clock_facts(match)
    moments = _store(match, rows, report, decision, state)
    announcer = Announcer(match, moments, state.score)
    for step in decision.steps:
        announcer.announce(step)
    if match.clock_seconds is not None and _clock_facts(match) != clock_before:
        transaction.on_commit(partial(_tell_clock, match))
    return len(decision.steps)


def state_of(match: Match, rows: Sequence[Moment]) -> MatchState:
    """What is stored, as `decide` compares it; players have to be loaded."""
    return MatchState(
        as_of=match.as_of,
        status=cast("MatchStatus", match.status),
        score=ScoreReport(
            match.home_score,
            match.away_score,
            _pair(match.half_home, match.half_away),
            _pair(match.penalties_home, match.penalties_away),
        ),
        moments=tuple(_told(row) for row in rows),
        has_lineups=match.lineups is not None,
    )


def _store(
    match: Match, rows: list[Moment], report: MatchReport, decision: Decision, state: MatchState
) -> dict[str, Moment]:
    """Write the match and its moments; the whole course by key."""
    changed = (
        report.moments
        if decision.rewritten
        else [moment for moment in report.moments if moment.key in decision.new]
    )
    lineups = report.lineups is not None and not state.has_lineups
    keys = keys_in(report, changed, lineups=lineups)
    players = players_named(report.provider, keys) if keys else {}
    course = {row.key: row for row in rows if row.key not in decision.gone}
    if decision.gone:
        match.moments.filter(key__in=decision.gone).delete()
    new = []
    for seq, moment in enumerate(report.moments, start=1):
        if moment.key in course and decision.rewritten:
            write_moment(course[moment.key], moment, seq, players)
        elif moment.key not in course:
            new.append(moment_row(match, moment, seq, players, report.as_of))
    if decision.rewritten and course:
        Moment.objects.bulk_update(list(course.values()), _MOMENT_FIELDS)
    Moment.objects.bulk_create(new)
    apply_report(match, report, players)
    match.save(update_fields=REPORTED_FIELDS)
    return course | {row.key: row for row in new}


_MOMENT_FIELDS = [
    "seq", "minute", "stoppage", "kind", "side", "player", "assist", "detail", "home_score",
    "away_score", "half_home", "half_away", "penalties_home", "penalties_away",
]  # fmt: skip


def _told(row: Moment) -> MomentReport:
    return MomentReport(
        key=row.key,
        kind=cast("MomentKind", row.kind),
        minute=row.minute,
        stoppage=row.stoppage,
        score=ScoreReport(
            row.home_score,
            row.away_score,
            _pair(row.half_home, row.half_away),
            _pair(row.penalties_home, row.penalties_away),
        ),
        side=cast("Side | None", row.side),
        player=row.player.provider_id if row.player else None,
        assist=row.assist.provider_id if row.assist else None,
        detail=row.detail,
    )


def _pair(home: int | None, away: int | None) -> tuple[int, int] | None:
    return None if home is None or away is None else (home, away)


def _clock_facts(match: Match) -> tuple[object, ...]:
    """What a client's own clock cannot know by itself."""
    return match.status, match.minute, match.stoppage, match.clock_running, match.pressure


def _tell_clock(match: Match) -> None:
    clock = clock_of(match)
    if clock is not None:
        event = MatchClock(
            match_id=match.pk,
            status=match.status,
            minute=match.minute,
            stoppage=match.stoppage,
            clock=clock,
            pressure=tuple(match.pressure),
        )
        signal(f"match:{match.pk}", event)
