"""Events of matches. Source of all: `sports.live.services`."""

from datetime import datetime
from typing import ClassVar, Literal

from realtime.events.base import PushEvent, Snapshot, Wire

MatchStatus = Literal[
    "scheduled",
    "live",
    "half_time",
    "extra_time",
    "penalties",
    "suspended",
    "finished",
    "postponed",
    "cancelled",
    "abandoned",
]
MomentKind = Literal[
    "kickoff",
    "goal",
    "own_goal",
    "penalty_goal",
    "penalty_missed",
    "yellow",
    "second_yellow",
    "red",
    "substitution",
    "var",
    "half_time",
    "full_time",
]


class Score(Wire):
    """Goals so far; `half_time` and `penalties` are [home, away] once known."""

    home: int
    away: int
    half_time: tuple[int, int] | None = None
    penalties: tuple[int, int] | None = None


class Clock(Wire):
    """Where the match clock stood: `seconds` played at `at`, moving at `rate` while `running`.

    rate: match seconds per real second; 1 for a real match, more in the built-in match day.
    """

    running: bool
    seconds: int
    at: datetime
    rate: float


class TeamRef(Wire):
    """Enough of a team to show it. `colors` are CSS hex, the main one first."""

    id: int
    name: str
    short_name: str
    crest_url: str
    colors: tuple[str, str]


class PlayerRef(Wire):
    """Enough of a player to name one."""

    id: int
    name: str
    number: int


class CompetitionRef(Wire):
    """Enough of a competition to name it."""

    id: int
    name: str


class MatchMoment(Wire):
    """One thing that happened in a match, with the score after it. `seq` counts within the match."""

    id: int
    seq: int
    minute: int
    stoppage: int | None
    kind: MomentKind
    side: Literal["home", "away"] | None
    team: int | None
    player: PlayerRef | None
    assist: PlayerRef | None
    detail: str
    score: Score


class LineupPlayer(PlayerRef):
    """A player on the sheet. `x` runs 0 (own goal) to 1 (halfway line), `y` 0 (left) to 1 (right)."""

    position: str
    starts: bool
    x: float | None
    y: float | None


class Lineup(Wire):
    """One side's sheet."""

    formation: str
    players: tuple[LineupPlayer, ...]


class Lineups(Wire):
    """Both sheets."""

    home: Lineup
    away: Lineup


class MatchSummary(Wire):
    """A match as lists show it."""

    id: int
    competition: CompetitionRef
    stage: str
    kickoff: datetime
    status: MatchStatus
    minute: int | None
    stoppage: int | None
    clock: Clock | None
    home: TeamRef
    away: TeamRef
    score: Score
    venue: str
    attendance: int | None
    provider: str
    updated_at: datetime
    last_moment: MatchMoment | None


class MatchDetail(MatchSummary):
    """A match with its course. `pressure` is one number a minute in -1 (away) to 1 (home)."""

    events: tuple[MatchMoment, ...]
    lineups: Lineups | None
    pressure: tuple[float, ...]


class ScoresSnapshot(Snapshot):
    """Every match in play."""

    topic: ClassVar[str] = "scores"

    matches: tuple[MatchSummary, ...]


class MatchSnapshot(Snapshot):
    """The whole match."""

    topic: ClassVar[str] = "match:{id}"

    match: MatchDetail


class MatchStarted(PushEvent):
    """A match kicked off."""

    type: ClassVar[str] = "match.started"
    topics: ClassVar[tuple[str, ...]] = ("scores",)

    match: MatchSummary


class MatchScoreChanged(PushEvent):
    """The score of a match moved: by a goal, or back by a correction (then `moment` is null)."""

    type: ClassVar[str] = "match.score_changed"
    topics: ClassVar[tuple[str, ...]] = ("scores",)

    match_id: int
    competition_id: int
    score: Score
    status: MatchStatus
    minute: int | None
    stoppage: int | None
    clock: Clock | None
    moment: MatchMoment | None


class MatchStatusChanged(PushEvent):
    """Half-time, second half, full-time, a postponement. `moment` is null when none belongs to it."""

    type: ClassVar[str] = "match.status_changed"
    topics: ClassVar[tuple[str, ...]] = ("match:{id}", "scores")

    match_id: int
    competition_id: int
    status: MatchStatus
    minute: int | None
    stoppage: int | None
    clock: Clock | None
    score: Score
    moment: MatchMoment | None


class MatchGoal(PushEvent):
    """A goal stood: `moment` tells of it, `score` is after it."""

    type: ClassVar[str] = "match.goal"
    topics: ClassVar[tuple[str, ...]] = ("match:{id}",)

    match_id: int
    moment: MatchMoment
    score: Score


class MatchCard(PushEvent):
    """A card was shown."""

    type: ClassVar[str] = "match.card"
    topics: ClassVar[tuple[str, ...]] = ("match:{id}",)

    match_id: int
    moment: MatchMoment


class MatchSubstitution(PushEvent):
    """`moment.player` came on, `moment.assist` went off."""

    type: ClassVar[str] = "match.substitution"
    topics: ClassVar[tuple[str, ...]] = ("match:{id}",)

    match_id: int
    moment: MatchMoment


class MatchCorrected(PushEvent):
    """The course was rewritten (a goal taken back, a scorer changed): the whole match anew."""

    type: ClassVar[str] = "match.corrected"
    topics: ClassVar[tuple[str, ...]] = ("match:{id}",)

    match: MatchDetail


class MatchClock(PushEvent):
    """The clock and the pressure, now and then; between two a client runs its own."""

    type: ClassVar[str] = "match.clock"
    topics: ClassVar[tuple[str, ...]] = ("match:{id}",)
    ephemeral: ClassVar[bool] = True

    match_id: int
    status: MatchStatus
    minute: int | None
    stoppage: int | None
    clock: Clock
    pressure: tuple[float, ...]
