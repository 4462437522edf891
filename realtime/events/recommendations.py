"""Events of a person's recommendations. Source: `recsys.serving.services`."""

from typing import ClassVar, Literal

from realtime.events.base import PushEvent, Snapshot, Wire


class RecommendedMovie(Wire):
    """A film as a rail shows it."""

    id: int
    title: str
    poster_url: str
    release_year: int


class NamedMovie(Wire):
    """A film that a reason speaks of."""

    id: int
    title: str


class RecommendedBecause(Wire):
    """One true reason, in words."""

    kind: Literal["rated", "people", "community", "popular", "genre", "language"]
    text: str
    movie: NamedMovie | None


class RecommendedItem(Wire):
    """A pick. slate: what feedback about it names; null while the rails are not kept yet."""

    movie: RecommendedMovie
    score: float
    because: tuple[RecommendedBecause, ...]
    slate: str | None


class RecommendedRail(Wire):
    """A row of films with its own idea; `top` is the first."""

    id: str
    title: str
    reason: str
    items: tuple[RecommendedItem, ...]


class RecommendationsReason(Wire):
    """What the person, or everybody, did that changed the rails."""

    kind: Literal["rated", "unrated", "dismissed", "said", "refreshed"]
    movie: NamedMovie | None
    text: str


class RecommendationsSnapshot(Snapshot):
    """The current rails. generation: rises by one with each change."""

    topic: ClassVar[str] = "recommendations"

    generation: int
    rails: tuple[RecommendedRail, ...]


class RecommendationsUpdated(PushEvent):
    """The rails are now these. Films just rated or dismissed are gone from them."""

    type: ClassVar[str] = "recommendations.updated"
    topics: ClassVar[tuple[str, ...]] = ("recommendations",)

    generation: int
    reason: RecommendationsReason
    rails: tuple[RecommendedRail, ...]
