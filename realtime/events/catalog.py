"""Events of films. Source: `catalog.library.services`; of who watches the page: `realtime.presence`."""

from typing import ClassVar

from realtime.events.base import PushEvent, Snapshot, Wire


class RatingCounts(Wire):
    """How a film is rated. average: 0.5 to 5, null without ratings; histogram: ½ star … 5 stars."""

    average: float | None
    count: int
    histogram: tuple[int, ...]


class MovieSnapshot(Snapshot):
    """The film's public numbers. viewers: who has its page open now; null while nobody can say."""

    topic: ClassVar[str] = "movie:{id}"

    movie_id: int
    rating: RatingCounts
    viewers: int | None


class MovieRatingChanged(PushEvent):
    """Somebody rated the film, changed or withdrew a rating. Never says who."""

    type: ClassVar[str] = "movie.rating_changed"
    topics: ClassVar[tuple[str, ...]] = ("movie:{id}",)

    movie_id: int
    rating: RatingCounts


class PresenceChanged(PushEvent):
    """How many follow the topic now, once a second at most. Never says who."""

    type: ClassVar[str] = "presence.changed"
    topics: ClassVar[tuple[str, ...]] = ("movie:{id}",)
    ephemeral: ClassVar[bool] = True

    topic: str
    viewers: int
