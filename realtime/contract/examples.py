"""One value of every event and snapshot, for the documents. What nobody ever saw a frame of, nobody can use.

The matches are those of the built-in match day; ids are made up.
"""

from datetime import UTC, datetime, timedelta
from typing import TypeVar

from realtime.contract import match_examples as matches
from realtime.events import (
    ExportProgress,
    ExportReady,
    ExportState,
    FeedActor,
    FeedItem,
    FeedItemAdded,
    FeedItemRemoved,
    FeedMovie,
    FeedSnapshot,
    MeSnapshot,
    MovieRatingChanged,
    MovieSnapshot,
    NamedMovie,
    NotificationActor,
    NotificationCreated,
    NotificationDeleted,
    NotificationItem,
    NotificationRead,
    NotificationsAllRead,
    NotificationsSnapshot,
    OwnCounts,
    PresenceChanged,
    ProfileCountsChanged,
    PushEvent,
    RatingCounts,
    RecommendationsReason,
    RecommendationsSnapshot,
    RecommendationsUpdated,
    RecommendedBecause,
    RecommendedItem,
    RecommendedMovie,
    RecommendedRail,
    SessionEnded,
    Snapshot,
    UserCountsChanged,
    UserSnapshot,
)

Value = TypeVar("Value")

AT = datetime(2026, 5, 9, 18, 32, 7, 412_000, UTC)

_RATING = RatingCounts(average=4.21, count=118, histogram=(0, 1, 1, 2, 4, 9, 18, 37, 29, 17))
_HEAT = NamedMovie(id=212, title="Heat")
_RAIL = RecommendedRail(
    id="top",
    title="For you",
    reason="Because of what you rated lately",
    items=(
        RecommendedItem(
            movie=RecommendedMovie(
                id=87,
                title="Thief",
                poster_url="/api/movies/87/poster.svg?v=3",
                release_year=1981,
            ),
            score=0.83,
            because=(RecommendedBecause(kind="rated", text="You rated Heat 4½", movie=_HEAT),),
            slate="b1f0c6",
        ),
    ),
)
_FOLLOWED = NotificationItem(
    id=305,
    kind="new_follower",
    actor=NotificationActor(
        id=12, username="ana", display_name="Ana Lind", avatar_url=None, following=False
    ),
    parameters={},
    created_at=AT,
    read_at=None,
)
_FEED_ITEM = FeedItem(
    id=907,
    verb="rated",
    actor=FeedActor(id=12, username="mira", display_name="Mira Okafor", avatar_url=None),
    object=FeedMovie(
        type="movie",
        id=212,
        title="Heat",
        release_year=1995,
        poster_url="/api/movies/212/poster.svg?v=3",
        stars=4.5,
    ),
    at=AT,
)

_EVENTS: tuple[PushEvent, ...] = (
    *matches.EVENTS,
    MovieRatingChanged(movie_id=42, rating=_RATING),
    PresenceChanged(topic="movie:42", viewers=3),
    FeedItemAdded(**dict(_FEED_ITEM)),
    FeedItemRemoved(id=907, actor_id=12),
    UserCountsChanged(user_id=12, followers=41, following=17),
    RecommendationsUpdated(
        generation=8,
        reason=RecommendationsReason(kind="rated", movie=_HEAT, text="you rated Heat 4½"),
        rails=(_RAIL,),
    ),
    NotificationCreated(notification=_FOLLOWED, unread_count=3),
    NotificationRead(id=305, read_at=AT + timedelta(minutes=2), unread_count=2),
    NotificationDeleted(id=305, unread_count=2),
    NotificationsAllRead(read_at=AT + timedelta(minutes=3), unread_count=0),
    ProfileCountsChanged(followers=41, following=17, ratings=232),
    SessionEnded(session_id=31),
    ExportProgress(status="building", step="ratings", done=3, total=9),
    ExportReady(expires_at=AT + timedelta(days=7), size_bytes=482_113),
)
_SNAPSHOTS: tuple[Snapshot, ...] = (
    *matches.SNAPSHOTS,
    MovieSnapshot(movie_id=42, rating=_RATING, viewers=3),
    FeedSnapshot(items=(_FEED_ITEM,)),
    UserSnapshot(user_id=12, followers=41, following=17),
    RecommendationsSnapshot(generation=7, rails=(_RAIL,)),
    NotificationsSnapshot(unread_count=3, notifications=(_FOLLOWED,)),
    MeSnapshot(
        counts=OwnCounts(followers=41, following=17, ratings=231),
        export=ExportState(status="none", step="", done=0, total=0),
    ),
)


def event_example(event: type[PushEvent]) -> PushEvent:
    """Raises LookupError for an event that was given none."""
    return _only(_EVENTS, event)


def snapshot_example(snapshot: type[Snapshot]) -> Snapshot:
    """Raises LookupError for a snapshot that was given none."""
    return _only(_SNAPSHOTS, snapshot)


def _only(values: tuple[Value, ...], kind: type[Value]) -> Value:
    for value in values:
        if type(value) is kind:
            return value
    raise LookupError(f"Give {kind.__name__} an example in {__name__}.")
