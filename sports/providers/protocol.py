"""What anything that knows about matches has to answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from sports.providers.reports import Catalogue, FixtureReport, MatchReport


class Provider(Protocol):
    """One source of matches. Each answer stands alone: nothing is remembered between two calls."""

    name: str

    def catalogue(self, now: datetime) -> Catalogue:
        """Competitions with their current season, teams with their squads."""

    def fixtures(self, start: datetime, end: datetime, now: datetime) -> Sequence[FixtureReport]:
        """Matches that kick off in [start, end), as far as the teams are known at `now`."""

    def reports(self, now: datetime, provider_ids: Sequence[str]) -> Sequence[MatchReport]:
        """How these matches stand at `now`; one that is unknown is left out."""

    def knows(self, provider_id: str) -> bool:
        """Whether this source would still report that match; it is dropped otherwise."""
