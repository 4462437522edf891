"""Storing what a provider lists: competitions, teams, squads, fixtures; never the course of a match."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.db import models
from django.utils.text import slugify

from core.transactions import in_transaction
from sports.fixtures.models import Competition, Match, Player, Team
from sports.providers.reports import (
    Catalogue,
    CompetitionReport,
    FixtureReport,
    PlayerReport,
    TeamReport,
)

Row = TypeVar("Row", bound=models.Model)

_NOT_BEGUN = ("scheduled", "postponed")


@in_transaction
def store_catalogue(provider: str, catalogue: Catalogue) -> None:
    """Insert what is new, update what is listed differently now. Six queries."""
    _upsert(
        Competition,
        [_competition(provider, report) for report in catalogue.competitions],
        ["name", "country", "season", "kind", "color_main", "color_second"],
    )
    teams = [_team(provider, report) for report in catalogue.teams]
    changing = [
        "name", "short_name", "city", "country", "founded", "venue", "capacity",
        "color_main", "color_second", "crest_shape", "crest_pattern",
    ]  # fmt: skip
    _upsert(Team, teams, changing)
    ids = dict(Team.objects.filter(provider=provider).values_list("provider_id", "id"))
    players = [
        _player(provider, ids[team.key], player)
        for team in catalogue.teams
        for player in team.squad
    ]
    _upsert(
        Player,
        players,
        ["team_id", "name", "full_name", "number", "position", "country", "born"],
    )


@in_transaction
def store_fixtures(provider: str, fixtures: Sequence[FixtureReport]) -> int:
    """Insert matches not known yet, correct those that have not begun; how many were inserted. Three to five queries.

    Raises KeyError for a competition or team that the provider's catalogue does not list.
    """
    known = {
        match.provider_id: match
        for match in Match.objects.filter(
            provider=provider, provider_id__in=[fixture.provider_id for fixture in fixtures]
        )
    }
    rows = fixture_rows(provider, fixtures)
    new = [row for row in rows if row.provider_id not in known]
    Match.objects.bulk_create(new, ignore_conflicts=True)
    changed = []
    for row in rows:
        match = known.get(row.provider_id)
        if match and match.status in _NOT_BEGUN and _take_over(match, row):
            changed.append(match)
    if changed:
        Match.objects.bulk_update(changed, _FIXTURE_FIELDS)
    return len(new)


def fixture_rows(provider: str, fixtures: Iterable[FixtureReport]) -> list[Match]:
    """Rows of matches to be played, unsaved. Two queries. Raises KeyError as `store_fixtures`."""
    competitions = dict(
        Competition.objects.filter(provider=provider).values_list("provider_id", "id")
    )
    teams = dict(Team.objects.filter(provider=provider).values_list("provider_id", "id"))
    return [
        Match(
            provider=provider,
            provider_id=fixture.provider_id,
            competition_id=competitions[fixture.competition],
            season=fixture.season,
            stage=fixture.stage,
            home_id=teams[fixture.home],
            away_id=teams[fixture.away],
            kickoff=fixture.kickoff,
            venue=fixture.venue,
        )
        for fixture in fixtures
    ]


_FIXTURE_FIELDS = ["season", "stage", "home_id", "away_id", "kickoff", "venue"]


def _take_over(match: Match, row: Match) -> bool:
    changed = [name for name in _FIXTURE_FIELDS if getattr(match, name) != getattr(row, name)]
    for name in changed:
        setattr(match, name, getattr(row, name))
    return bool(changed)


def _upsert(model: type[Row], rows: Sequence[Row], changing: Sequence[str]) -> None:
    model._default_manager.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["provider", "provider_id"],
        update_fields=changing,
    )


def _competition(provider: str, report: CompetitionReport) -> Competition:
    return Competition(
        provider=provider,
        provider_id=report.key,
        name=report.name,
        slug=slugify(report.name),
        country=report.country,
        season=report.season,
        kind=report.kind,
        color_main=report.colors[0],
        color_second=report.colors[1],
    )


def _team(provider: str, report: TeamReport) -> Team:
    return Team(
        provider=provider,
        provider_id=report.key,
        name=report.name,
        short_name=report.short_name,
        slug=slugify(report.name),
        city=report.city,
        country=report.country,
        founded=report.founded,
        venue=report.venue,
        capacity=report.capacity,
        color_main=report.colors[0],
        color_second=report.colors[1],
        crest_shape=report.crest[0],
        crest_pattern=report.crest[1],
    )


def _player(provider: str, team_id: int, report: PlayerReport) -> Player:
    return Player(
        provider=provider,
        provider_id=report.key,
        team_id=team_id,
        name=report.name,
        full_name=report.full_name,
        number=report.number,
        position=report.position,
        country=report.country,
        born=report.born,
    )
