"""The built-in match day as a whole: a pure function of time, rate and the goals somebody added."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from sports.providers.demo.course import AddedGoal, Course, course_of
from sports.providers.demo.timetable import (
    CUP_TIES,
    CUPS_A_SEASON,
    SEASON_MINUTES,
    Slot,
    season_slots,
)

EPOCH = datetime(2025, 1, 1, tzinfo=UTC)
# The longest match there is, a cup tie with a shoot-out, ends well before this.
LONGEST_MINUTES = 180

Goals = Mapping[str, tuple[AddedGoal, ...]]


@dataclass(frozen=True, slots=True)
class Fixture:
    """A match whose clubs are known. kickoff: world minutes since `EPOCH`."""

    slot: Slot
    kickoff: int
    home: str
    away: str

    @property
    def knockout(self) -> bool:
        """Whether somebody has to win."""
        return self.slot.competition == "cup"


@dataclass(frozen=True, slots=True)
class MatchDay:
    """All matches there ever are, at `rate` match seconds a real second.

    goals: match key -> what was added to it; a cup's later stages follow from them too.
    """

    rate: int
    goals: Goals = field(default_factory=dict)

    def season_at(self, now: datetime) -> int:
        """The number of the season being played."""
        return self.world_minutes(now) // SEASON_MINUTES

    def world_minutes(self, at: datetime) -> int:
        """World minutes since `EPOCH`."""
        return int((at - EPOCH).total_seconds() * self.rate // 60)

    def real_time(self, world_minutes: int, seconds: int = 0) -> datetime:
        """When that world minute (and second) is."""
        return EPOCH + timedelta(seconds=(world_minutes * 60 + seconds) / self.rate)

    def elapsed(self, fixture: Fixture, now: datetime) -> int:
        """World seconds since its kick-off; negative before."""
        seconds = (now - EPOCH).total_seconds() * self.rate
        return int(seconds // 1) - fixture.kickoff * 60

    def course(self, fixture: Fixture) -> Course:
        """What happens in it."""
        key = fixture.slot.key
        return course_of(key, fixture.home, fixture.away, fixture.knockout, self.goals.get(key, ()))

    def between(self, start: datetime, end: datetime, now: datetime) -> Iterator[Fixture]:
        """Matches that kick off in [start, end) and whose clubs are known at `now`, by kick-off."""
        first, last = self.world_minutes(start), self.world_minutes(end)
        for season in range(first // SEASON_MINUTES, last // SEASON_MINUTES + 1):
            for slot in season_slots(season):
                kickoff = season * SEASON_MINUTES + slot.kickoff
                begins = start <= self.real_time(kickoff) < end
                if begins and self._is_known(season, slot, now):
                    yield self._fixture(season, slot)

    def find(self, keys: Sequence[str], now: datetime) -> Iterator[Fixture]:
        """The matches with these keys that have kicked off or whose clubs are known; unknown keys are left out."""
        for key in keys:
            found = _season_and_slot(key)
            if found and self._is_known(*found, now):
                yield self._fixture(*found)

    def _fixture(self, season: int, slot: Slot) -> Fixture:
        home, away = self._clubs(season, slot)
        return Fixture(slot, season * SEASON_MINUTES + slot.kickoff, home, away)

    def _clubs(self, season: int, slot: Slot) -> tuple[str, str]:
        if slot.ties is None:
            return slot.home or "", slot.away or ""
        ties = _ties(season, slot.edition)
        home, away = (self._winner(season, ties[tie]) for tie in slot.ties)
        return home, away

    def _winner(self, season: int, slot: Slot) -> str:
        fixture = self._fixture(season, slot)
        return fixture.home if self.course(fixture).winner == "home" else fixture.away

    def _is_known(self, season: int, slot: Slot, now: datetime) -> bool:
        """A tie's clubs are known once both ties before it are over."""
        if slot.ties is None:
            return True
        ties = _ties(season, slot.edition)
        return all(self._is_over(season, ties[tie], now) for tie in slot.ties)

    def _is_over(self, season: int, slot: Slot, now: datetime) -> bool:
        # First what needs no result: a final weeks ahead must not play the whole cup to find its clubs.
        if self.real_time(season * SEASON_MINUTES + slot.kickoff) > now:
            return False
        fixture = self._fixture(season, slot)
        return self.elapsed(fixture, now) >= self.course(fixture).end


@lru_cache(maxsize=64)
def _ties(season: int, edition: int) -> tuple[Slot, ...]:
    """A cup's ties in the order they are played."""
    ties = [
        slot
        for slot in season_slots(season)
        if slot.competition == "cup" and slot.edition == edition
    ]
    if len(ties) != CUP_TIES:
        raise ValueError(f"Season {season} has no cup {edition}.")
    return tuple(ties)


@lru_cache(maxsize=16)
def _slots_by_key(season: int) -> dict[str, Slot]:
    return {slot.key: slot for slot in season_slots(season)}


def _season_and_slot(key: str) -> tuple[int, Slot] | None:
    parts = key.split("-")
    if len(parts) != 4 or not parts[1].isdecimal():
        return None
    season = int(parts[1]) // (CUPS_A_SEASON if parts[0] == "cup" else 1)
    slot = _slots_by_key(season).get(key)
    return None if slot is None else (season, slot)
