"""The built-in match day as a provider; its only memory is the goals that somebody added."""

from collections.abc import Sequence
from datetime import datetime

from sports.providers.demo.catalogue import catalogue_at
from sports.providers.demo.course import AddedGoal
from sports.providers.demo.match_day import MatchDay
from sports.providers.demo.telling import PROVIDER, fixture_report, match_report
from sports.providers.demo.timetable import SEASON_MINUTES
from sports.providers.models import DemoGoal
from sports.providers.reports import Catalogue, FixtureReport, MatchReport, Side


class DemoProvider:
    """Implements `Provider`. rate: match seconds in a real one."""

    name = PROVIDER

    def __init__(self, rate: int) -> None:
        self.rate = rate

    def day(self) -> MatchDay:
        """The match day with the goals added so far. One query."""
        goals: dict[str, tuple[AddedGoal, ...]] = {}
        for goal in DemoGoal.objects.filter(match_key__endswith=f"@{self.rate}"):
            key = goal.match_key.partition("@")[0]
            side: Side = "home" if goal.side == "home" else "away"
            goals[key] = (*goals.get(key, ()), AddedGoal(goal.elapsed, side))
        return MatchDay(self.rate, goals)

    def season_began(self, now: datetime) -> datetime:
        """When the season being played began."""
        day = MatchDay(self.rate)
        return day.real_time(day.season_at(now) * SEASON_MINUTES)

    def catalogue(self, now: datetime) -> Catalogue:
        """All invented competitions and clubs."""
        return catalogue_at(MatchDay(self.rate).world_minutes(now))

    def fixtures(self, start: datetime, end: datetime, now: datetime) -> Sequence[FixtureReport]:
        """Matches that kick off in [start, end); of the cup, those whose clubs are known. One query."""
        day = self.day()
        return [fixture_report(day, fixture) for fixture in day.between(start, end, now)]

    def reports(self, now: datetime, provider_ids: Sequence[str]) -> Sequence[MatchReport]:
        """How these matches stand. One query."""
        day = self.day()
        keys = [self._key(provider_id) for provider_id in provider_ids if self.knows(provider_id)]
        return [match_report(day, fixture, now) for fixture in day.find(keys, now)]

    def playing_second(self, provider_id: str, now: datetime) -> int | None:
        """World seconds since kick-off while the ball of that match is in play, else None. One query."""
        if not self.knows(provider_id):
            return None
        day = self.day()
        for fixture in day.find([self._key(provider_id)], now):
            elapsed = day.elapsed(fixture, now)
            if elapsed >= 0 and day.course(fixture).position(elapsed).running:
                return elapsed
        return None

    def knows(self, provider_id: str) -> bool:
        """Whether it belongs to this rate: at another one it would never end."""
        return provider_id.endswith(f"@{self.rate}")

    def _key(self, provider_id: str) -> str:
        return provider_id.partition("@")[0]
