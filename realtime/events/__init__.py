"""Every event that is pushed, declared once; the browser's types and the protocol page come from here."""

from realtime.events.base import PushEvent, Snapshot, declared_events, declared_snapshots
from realtime.events.catalog import MovieRatingChanged, MovieSnapshot, RatingCounts
from realtime.events.recommendations import (
    NamedMovie,
    RecommendationsReason,
    RecommendationsSnapshot,
    RecommendationsUpdated,
    RecommendedBecause,
    RecommendedItem,
    RecommendedMovie,
    RecommendedRail,
)
from realtime.events.sports import (
    MatchCard,
    MatchClock,
    MatchCorrected,
    MatchGoal,
    MatchScoreChanged,
    MatchSnapshot,
    MatchStarted,
    MatchStatusChanged,
    MatchSubstitution,
    ScoresSnapshot,
)

__all__ = [
    "MatchCard",
    "MatchClock",
    "MatchCorrected",
    "MatchGoal",
    "MatchScoreChanged",
    "MatchSnapshot",
    "MatchStarted",
    "MatchStatusChanged",
    "MatchSubstitution",
    "MovieRatingChanged",
    "MovieSnapshot",
    "NamedMovie",
    "PushEvent",
    "RatingCounts",
    "RecommendationsReason",
    "RecommendationsSnapshot",
    "RecommendationsUpdated",
    "RecommendedBecause",
    "RecommendedItem",
    "RecommendedMovie",
    "RecommendedRail",
    "ScoresSnapshot",
    "Snapshot",
    "declared_events",
    "declared_snapshots",
]
