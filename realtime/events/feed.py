"""Events of what those one follows did. Source: `social.feed`."""

from datetime import datetime
from typing import ClassVar, Literal

from realtime.events.base import PushEvent, Snapshot, Wire

FeedVerb = Literal["rated", "followed"]


class FeedActor(Wire):
    """Who did it."""

    id: int
    username: str
    display_name: str
    avatar_url: str | None


class FeedMovie(Wire):
    """A film. stars: 0.5 to 5, what the actor gave it."""

    type: Literal["movie"]
    id: int
    title: str
    release_year: int
    poster_url: str
    stars: float


class FeedMember(Wire):
    """A person."""

    type: Literal["user"]
    id: int
    username: str
    display_name: str
    avatar_url: str | None


class FeedItem(Wire):
    """One thing that somebody you follow did. The newest has the highest id."""

    id: int
    verb: FeedVerb
    actor: FeedActor
    object: FeedMovie | FeedMember
    at: datetime


class FeedSnapshot(Snapshot):
    """The newest 20, the newest first."""

    topic: ClassVar[str] = "feed"

    items: tuple[FeedItem, ...]


class FeedItemAdded(PushEvent):
    """Somebody did something, or an item changed: one of the same id takes its place."""

    type: ClassVar[str] = "feed.item_added"
    topics: ClassVar[tuple[str, ...]] = ("feed",)

    id: int
    verb: FeedVerb
    actor: FeedActor
    object: FeedMovie | FeedMember
    at: datetime


class FeedItemRemoved(PushEvent):
    """An item is gone, or not for you any more. Where `id` is null: every item of this actor."""

    type: ClassVar[str] = "feed.item_removed"
    topics: ClassVar[tuple[str, ...]] = ("feed",)

    id: int | None
    actor_id: int
