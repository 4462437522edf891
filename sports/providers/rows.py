"""Reports as rows: the one mapping that live ingest and filling in bulk share."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.utils import timezone

from sports.fixtures.models import Match, Moment, Player
from sports.fixtures.rules import OVER
from sports.providers.reports import LineupReport, MatchReport, MomentReport

Players = Mapping[str, Player]

# What a report can change of a match.
REPORTED_FIELDS = (
    "status",
    "minute",
    "stoppage",
    "clock_running",
    "clock_seconds",
    "clock_at",
    "clock_rate",
    "home_score",
    "away_score",
    "half_home",
    "half_away",
    "penalties_home",
    "penalties_away",
    "attendance",
    "lineups",
    "pressure",
    "as_of",
    "finished_at",
    "updated_at",
)


def players_named(provider: str, keys: Iterable[str]) -> dict[str, Player]:
    """The players with these keys. One query."""
    found = Player.objects.filter(provider=provider, provider_id__in=set(keys))
    return {player.provider_id: player for player in found}


def keys_in(report: MatchReport, moments: Iterable[MomentReport], *, lineups: bool) -> set[str]:
    """Keys of all players that these moments, and the line-ups when asked for, name."""
    keys = {key for moment in moments for key in (moment.player, moment.assist) if key}
    for lineup in report.lineups or () if lineups else ():
        keys |= {entry.player for entry in lineup.players}
    return keys


def apply_report(match: Match, report: MatchReport, players: Players) -> None:
    """Set what the report says on the row, unsaved. Line-ups stand once they are known and the match has begun."""
    begun = match.status not in ("scheduled", "postponed")
    match.status = report.status
    match.minute, match.stoppage = report.minute, report.stoppage
    clock = report.clock
    match.clock_running = None if clock is None else clock.running
    match.clock_seconds = None if clock is None else clock.seconds
    match.clock_at = None if clock is None else clock.at
    match.clock_rate = None if clock is None else clock.rate
    match.home_score, match.away_score = report.score.home, report.score.away
    match.half_home, match.half_away = report.score.half_time or (None, None)
    match.penalties_home, match.penalties_away = report.score.penalties or (None, None)
    match.attendance = report.attendance if report.attendance is not None else match.attendance
    match.pressure = list(report.pressure)
    if report.lineups is not None and (match.lineups is None or not begun):
        home, away = report.lineups
        match.lineups = {"home": _lineup(home, players), "away": _lineup(away, players)}
    match.as_of = report.as_of
    match.finished_at = _finished_at(match, report)
    match.updated_at = timezone.now()


def moment_row(
    match: Match, moment: MomentReport, seq: int, players: Players, as_of: datetime
) -> Moment:
    """A row for the moment, unsaved."""
    row = Moment(match=match, key=moment.key, at=moment.at or as_of)
    write_moment(row, moment, seq, players)
    return row


def write_moment(row: Moment, moment: MomentReport, seq: int, players: Players) -> None:
    """Set what the report says of the moment on its row, unsaved."""
    row.seq = seq
    row.minute, row.stoppage = moment.minute, moment.stoppage
    row.kind, row.side, row.detail = moment.kind, moment.side, moment.detail
    row.player = players.get(moment.player or "")
    row.assist = players.get(moment.assist or "")
    row.home_score, row.away_score = moment.score.home, moment.score.away
    row.half_home, row.half_away = moment.score.half_time or (None, None)
    row.penalties_home, row.penalties_away = moment.score.penalties or (None, None)


def _finished_at(match: Match, report: MatchReport) -> datetime | None:
    if report.status not in OVER:
        return None
    ended = report.moments[-1].at if report.moments else None
    return match.finished_at or ended or report.as_of


def _lineup(lineup: LineupReport, players: Players) -> dict[str, Any]:
    """As `Lineup` on the wire; a name that the squad does not hold is left out."""
    return {
        "formation": lineup.formation,
        "players": [
            {
                "id": players[entry.player].pk,
                "name": players[entry.player].name,
                "number": players[entry.player].number,
                "position": entry.position,
                "starts": entry.starts,
                "x": entry.x,
                "y": entry.y,
            }
            for entry in lineup.players
            if entry.player in players
        ],
    }
