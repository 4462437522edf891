"""Filling the built-in match day at once: what was played before anybody watched is stored without announcing it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from django.conf import settings

from core.transactions import in_transaction
from sports.fixtures.models import Match, Moment
from sports.providers.demo.provider import DemoProvider
from sports.providers.reports import FixtureReport, MatchReport
from sports.providers.rows import (
    REPORTED_FIELDS,
    apply_report,
    keys_in,
    moment_row,
    players_named,
)
from sports.providers.storing import fixture_rows, store_catalogue, store_fixtures

Progress = Callable[[float], None]

_AHEAD = timedelta(hours=48)
# The season being played, and never less than this: a new season's first table would be empty.
_AT_LEAST_BEHIND = timedelta(hours=8)
_AT_ONCE = 100


def seed_match_day(now: datetime, report_progress: Progress) -> int:
    """Competitions, clubs, squads, this season's matches as they stand, fixtures ahead; how many matches are new.

    Safe to repeat: matches that are stored stay, and those the worker missed are filled in quietly.
    report_progress: is given the share done, 0 to 1. Without a match day (`SPORTS_DEMO_RATE` 0) nothing happens.
    """
    if settings.SPORTS_DEMO_RATE <= 0:
        return 0
    provider = DemoProvider(settings.SPORTS_DEMO_RATE)
    store_catalogue(provider.name, provider.catalogue(now))
    missing = _missing(provider, now)
    for start in range(0, len(missing), _AT_ONCE):
        report_progress(start / len(missing))
        _fill(provider, missing[start : start + _AT_ONCE], now)
    report_progress(1.0)
    ahead = provider.fixtures(now, now + _AHEAD, now)
    return len(missing) + store_fixtures(provider.name, ahead)


def _missing(provider: DemoProvider, now: datetime) -> list[FixtureReport]:
    """Matches that have kicked off and of which nothing is stored but, perhaps, the fixture."""
    begin = min(provider.season_began(now), now - _AT_LEAST_BEHIND)
    played = provider.fixtures(begin, now, now)
    ids = [fixture.provider_id for fixture in played]
    begun = Match.objects.filter(provider=provider.name, provider_id__in=ids)
    known = set(begun.exclude(status="scheduled").values_list("provider_id", flat=True))
    return [fixture for fixture in played if fixture.provider_id not in known]


@in_transaction
def _fill(provider: DemoProvider, fixtures: Sequence[FixtureReport], now: datetime) -> None:
    """Four queries, whatever the number of matches."""
    reports = provider.reports(now, [fixture.provider_id for fixture in fixtures])
    by_id = {report.provider_id: report for report in reports}
    players = players_named(provider.name, _named(reports))
    matches = fixture_rows(provider.name, fixtures)
    for match in matches:
        apply_report(match, by_id[match.provider_id], players)
    Match.objects.bulk_create(
        matches,
        update_conflicts=True,
        unique_fields=["provider", "provider_id"],
        update_fields=REPORTED_FIELDS,
    )
    Moment.objects.bulk_create(
        [
            moment_row(match, moment, seq, players, now)
            for match in matches
            for seq, moment in enumerate(by_id[match.provider_id].moments, start=1)
        ]
    )


def _named(reports: Sequence[MatchReport]) -> set[str]:
    return {key for report in reports for key in keys_in(report, report.moments, lineups=True)}
