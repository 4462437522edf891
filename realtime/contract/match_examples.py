"""A match of the built-in match day, and everything that may be pushed of it."""

from datetime import UTC, datetime

from realtime.events import (
    MatchCard,
    MatchClock,
    MatchCorrected,
    MatchGoal,
    MatchScoreChanged,
    MatchSnapshot,
    MatchStarted,
    MatchStatusChanged,
    MatchSubstitution,
    PushEvent,
    ScoresSnapshot,
    Snapshot,
)
from realtime.events.sports import (
    Clock,
    CompetitionRef,
    Lineup,
    LineupPlayer,
    Lineups,
    MatchDetail,
    MatchMoment,
    MatchSummary,
    PlayerRef,
    Score,
    TeamRef,
)

_KICKOFF = datetime(2026, 5, 9, 17, 20, tzinfo=UTC)
_NOW = datetime(2026, 5, 9, 18, 32, 7, tzinfo=UTC)
_MATCH, _HOME, _AWAY = 7, 3, 9
_NIL = Score(home=0, away=0)
_ONE = Score(home=1, away=0)
_SCORER = PlayerRef(id=61, name="Ade Adeyinka", number=9)
_SUBSTITUTE = PlayerRef(id=66, name="Ilan Vail", number=14)


def _moment(seq: int, kind: str, **said: object) -> MatchMoment:
    about: dict[str, object] = {
        "id": 900 + seq,
        "seq": seq,
        "minute": 64,
        "stoppage": None,
        "kind": kind,
        "side": "home",
        "team": _HOME,
        "player": _SCORER,
        "assist": None,
        "detail": "",
        "score": _ONE,
    }
    return MatchMoment.model_validate(about | said)


_GOAL = _moment(5, "goal", detail="header")
_CARD = _moment(6, "yellow", minute=66, detail="late tackle")
_CHANGE = _moment(7, "substitution", minute=70, player=_SUBSTITUTE, assist=_SCORER)
_HALF_TIME = _moment(
    4, "half_time", minute=45, stoppage=2, side=None, team=None, player=None, score=_NIL
)
_CLOCK = Clock(running=True, seconds=3_852, at=_NOW, rate=10)
_SUMMARY: dict[str, object] = {
    "id": _MATCH,
    "competition": CompetitionRef(id=1, name="Meridian League"),
    "stage": "Round 12",
    "kickoff": _KICKOFF,
    "status": "live",
    "minute": 64,
    "stoppage": None,
    "clock": _CLOCK,
    "home": TeamRef(
        id=_HOME,
        name="Port Lumen",
        short_name="Lumen",
        crest_url="/api/sports/teams/3/crest.svg?v=1",
        colors=("#f0b429", "#1f1a14"),
    ),
    "away": TeamRef(
        id=_AWAY,
        name="Alder Athletic",
        short_name="Alder",
        crest_url="/api/sports/teams/9/crest.svg?v=1",
        colors=("#2d6a55", "#f4ead0"),
    ),
    "score": _ONE,
    "venue": "Lumen Quay",
    "attendance": 18_204,
    "provider": "demo",
    "updated_at": _NOW,
    "last_moment": _GOAL,
}
_LIST = MatchSummary.model_validate(_SUMMARY)
_DETAIL = MatchDetail.model_validate(
    _SUMMARY
    | {
        "events": (_HALF_TIME, _GOAL),
        "lineups": Lineups(
            home=Lineup(
                formation="4-3-3",
                players=(
                    LineupPlayer(
                        id=61,
                        name="Ade Adeyinka",
                        number=9,
                        position="forward",
                        starts=True,
                        x=0.9,
                        y=0.5,
                    ),
                ),
            ),
            away=Lineup(formation="4-4-2", players=()),
        ),
        "pressure": (0.2, -0.1, 0.6),
    }
)
_STARTED = MatchSummary.model_validate(
    _SUMMARY
    | {
        "minute": 1,
        "clock": Clock(running=True, seconds=0, at=_KICKOFF, rate=10),
        "score": _NIL,
        "updated_at": _KICKOFF,
        "last_moment": None,
    }
)

EVENTS: tuple[PushEvent, ...] = (
    MatchStarted(match=_STARTED),
    MatchScoreChanged(
        match_id=_MATCH,
        competition_id=1,
        score=_ONE,
        status="live",
        minute=64,
        stoppage=None,
        clock=_CLOCK,
        moment=_GOAL,
    ),
    MatchStatusChanged(
        match_id=_MATCH,
        competition_id=1,
        status="half_time",
        minute=45,
        stoppage=2,
        clock=None,
        score=_NIL,
        moment=_HALF_TIME,
    ),
    MatchGoal(match_id=_MATCH, moment=_GOAL, score=_ONE),
    MatchCard(match_id=_MATCH, moment=_CARD),
    MatchSubstitution(match_id=_MATCH, moment=_CHANGE),
    MatchCorrected(match=_DETAIL),
    MatchClock(
        match_id=_MATCH,
        status="live",
        minute=64,
        stoppage=None,
        clock=_CLOCK,
        pressure=(0.2, -0.1, 0.6),
    ),
)
SNAPSHOTS: tuple[Snapshot, ...] = (
    ScoresSnapshot(matches=(_LIST,)),
    MatchSnapshot(match=_DETAIL),
)
