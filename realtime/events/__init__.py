"""Every event that is pushed, declared once; the browser's types and the protocol page come from here."""

from realtime.events.accounts import (
    ExportProgress,
    ExportReady,
    ExportState,
    MeSnapshot,
    OwnCounts,
    ProfileCountsChanged,
    SessionEnded,
)
from realtime.events.base import PushEvent, Snapshot
from realtime.events.catalog import (
    MovieRatingChanged,
    MovieSnapshot,
    PresenceChanged,
    RatingCounts,
)
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
from realtime.events.social import UserCountsChanged, UserSnapshot
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
    "ExportProgress",
    "ExportReady",
    "ExportState",
    "MatchCard",
    "MatchClock",
    "MatchCorrected",
    "MatchGoal",
    "MatchScoreChanged",
    "MatchSnapshot",
    "MatchStarted",
    "MatchStatusChanged",
    "MatchSubstitution",
    "MeSnapshot",
    "MovieRatingChanged",
    "MovieSnapshot",
    "NamedMovie",
    "OwnCounts",
    "PresenceChanged",
    "ProfileCountsChanged",
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
    "SessionEnded",
    "Snapshot",
    "UserCountsChanged",
    "UserSnapshot",
]
