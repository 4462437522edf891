"""What a provider says, in our words: frozen values without a database.

Keys name things within one provider. A real provider leaves out what it does not know (no moments,
no minute, no line-ups); the built-in match day fills in everything.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from realtime.events.sports import MatchStatus, MomentKind

Side = Literal["home", "away"]
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """Goals so far, without a shoot-out's; each pair is (home, away)."""

    home: int = 0
    away: int = 0
    half_time: Pair | None = None
    penalties: Pair | None = None


@dataclass(frozen=True, slots=True)
class ClockReport:
    """`seconds` of play at `at`; `rate` match seconds pass in a real one while `running`."""

    running: bool
    seconds: int
    at: datetime
    rate: float = 1.0


@dataclass(frozen=True, slots=True)
class MomentReport:
    """One thing that happened. `key`: unique within the match, and the same in every report.

    status: the match's from then on, None when unchanged. score: after it. at: when it happened.
    """

    key: str
    kind: MomentKind
    minute: int
    score: ScoreReport
    stoppage: int | None = None
    side: Side | None = None
    player: str | None = None
    assist: str | None = None
    detail: str = ""
    status: MatchStatus | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LineupPlayerReport:
    """A name on the sheet. `x` runs 0 (own goal) to 1 (halfway line), `y` 0 (left) to 1 (right)."""

    player: str
    position: str
    starts: bool
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True, slots=True)
class LineupReport:
    """One side's sheet."""

    formation: str
    players: tuple[LineupPlayerReport, ...]


@dataclass(frozen=True, slots=True)
class MatchReport:
    """A match as it stood at `as_of`. lineups: (home, away). pressure: one number a minute, -1 to 1."""

    provider: str
    provider_id: str
    as_of: datetime
    status: MatchStatus
    score: ScoreReport = field(default_factory=ScoreReport)
    minute: int | None = None
    stoppage: int | None = None
    clock: ClockReport | None = None
    moments: tuple[MomentReport, ...] = ()
    lineups: tuple[LineupReport, LineupReport] | None = None
    attendance: int | None = None
    pressure: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class FixtureReport:
    """Who plays whom and when. `home` and `away` are team keys."""

    provider_id: str
    competition: str
    season: str
    stage: str
    kickoff: datetime
    home: str
    away: str
    venue: str


@dataclass(frozen=True, slots=True)
class CompetitionReport:
    """A league or a cup; `season` is the one being played now."""

    key: str
    name: str
    country: str
    season: str
    kind: Literal["league", "cup"]
    colors: tuple[str, str]


@dataclass(frozen=True, slots=True)
class PlayerReport:
    """Someone on a squad. name: as on the shirt. position: goalkeeper, defender, midfielder, forward."""

    key: str
    name: str
    full_name: str
    number: int
    position: str
    country: str
    born: date | None = None


@dataclass(frozen=True, slots=True)
class TeamReport:
    """A side with its squad. crest: (shape, pattern) as `sports.fixtures.crests` draws them."""

    key: str
    name: str
    short_name: str
    city: str
    country: str
    founded: int | None
    venue: str
    capacity: int | None
    colors: tuple[str, str]
    crest: tuple[str, str]
    squad: tuple[PlayerReport, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All competitions and teams of a provider."""

    competitions: tuple[CompetitionReport, ...]
    teams: tuple[TeamReport, ...]
