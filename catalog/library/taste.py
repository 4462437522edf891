"""What a profile's ratings say of its taste."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count

from catalog.library.models import STEPS, Rating
from catalog.library.rules import LIKED_HALF_STARS, summary_of
from catalog.titles.age import EVERYTHING, suitable_for
from catalog.titles.models import Title

_RECENT = 10


@dataclass(frozen=True, slots=True)
class GenreCount:
    """How many films of a genre were given four stars or more."""

    genre: str
    count: int


@dataclass(frozen=True, slots=True)
class TasteSummary:
    """favorite_genres: the most liked first. average_rating: stars given, two decimals, None without ratings.

    histogram: ratings of ½ star, 1 star … 5 stars.
    """

    favorite_genres: tuple[GenreCount, ...]
    average_rating: float | None
    histogram: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RecentRating:
    """A film with what it was given and when."""

    title: Title
    half_stars: int
    rated_at: datetime


def taste_summary(profile_id: int, most_genres: int | None = None) -> TasteSummary:
    """What a profile likes and how it rates. Two queries."""
    counted = Rating.objects.filter(profile=profile_id).values_list("half_stars")
    by_step = dict(counted.annotate(Count("pk")).order_by())
    summary = summary_of([by_step.get(step, 0) for step in range(1, STEPS + 1)])
    return TasteSummary(
        favorite_genres=_favorite_genres(profile_id)[:most_genres],
        average_rating=summary.average,
        histogram=summary.histogram,
    )


def recent_ratings(
    profile_id: int, most: int = _RECENT, *, maturity: int = EVERYTHING
) -> Sequence[RecentRating]:
    """A profile's newest ratings of films that suit the reader's age, the last one first. One query."""
    suitable = suitable_for(maturity, of="title")
    rows = Rating.objects.filter(suitable, profile=profile_id).select_related("title")
    return [
        RecentRating(row.title, row.half_stars, row.rated_at)
        for row in rows.order_by("-rated_at", "-pk")[:most]
    ]


def _favorite_genres(profile_id: int) -> tuple[GenreCount, ...]:
    liked = Rating.objects.filter(profile=profile_id, half_stars__gte=LIKED_HALF_STARS)
    rows = (
        liked.filter(title__genres__isnull=False)
        .values_list("title__genres__name")
        .annotate(films=Count("pk"))
        .order_by("-films", "title__genres__name")
    )
    return tuple(GenreCount(name, films) for name, films in rows)
