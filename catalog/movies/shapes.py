"""The Movie of the contract: the same shape everywhere, lists without the long fields."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from catalog.library.rules import RatingSummary, stars_of
from catalog.library.selectors import own_ratings, summaries_of
from catalog.movies.addresses import backdrop_url, poster_url
from catalog.titles.models import Title

Value = Callable[[Title, "Context"], Any]


@dataclass(frozen=True, slots=True)
class Context:
    """What belongs to the films of one answer, read in one go. `own` is None for a caller not signed in."""

    ratings: Mapping[int, RatingSummary]
    own: Mapping[int, int] | None


def context_for(titles: Iterable[Title], profile_id: int | None) -> Context:
    """Ratings, and the caller's own when there is a caller. One or two queries."""
    ids = [title.pk for title in titles]
    own = None if profile_id is None else own_ratings(profile_id, ids)
    return Context(summaries_of(ids), own)


def _rating(title: Title, context: Context) -> dict[str, Any]:
    summary = context.ratings[title.pk]
    return {"average": summary.average, "count": summary.count}


def _detailed_rating(title: Title, context: Context) -> dict[str, Any]:
    return _rating(title, context) | {"histogram": list(context.ratings[title.pk].histogram)}


def _genres(title: Title, context: Context) -> list[dict[str, Any]]:
    genres = [row.genre for row in title.titlegenre_set.all()]
    return [{"id": genre.pk, "name": genre.name, "slug": genre.slug} for genre in genres]


def _mine(title: Title, context: Context) -> dict[str, Any] | None:
    if context.own is None:
        return None
    half_stars = context.own.get(title.pk)
    return {
        "rating": None if half_stars is None else stars_of(half_stars),
        "favorite": False,
        "in_watchlist": False,
        "watched": half_stars is not None,
        "progress": None,
    }


def _text(field: str) -> Value:
    def value(title: Title, context: Context) -> str:
        return next((getattr(text, field) for text in title.texts.all()), "")

    return value


_ROLE_ORDER = {"director": 0, "writer": 1, "cast": 2}


def _people(title: Title, context: Context) -> list[dict[str, Any]]:
    credits = sorted(title.credits.all(), key=lambda c: (_ROLE_ORDER[c.role], c.position))
    return [
        {
            "id": credit.person_id,
            "name": credit.person.name,
            "role": credit.role,
            "character": credit.character or None,
            "order": credit.position,
        }
        for credit in credits
    ]


LIST_FIELDS: dict[str, Value] = {
    "id": lambda title, context: title.pk,
    "title": lambda title, context: title.title,
    "original_title": lambda title, context: title.original_title or title.title,
    "release_date": lambda title, context: title.release_date and title.release_date.isoformat(),
    "release_year": lambda title, context: title.release_year,
    "runtime": lambda title, context: title.runtime,
    "poster_url": lambda title, context: poster_url(title),
    "trailer_url": lambda title, context: title.trailer_url or None,
    "language": lambda title, context: title.language or None,
    "age_rating": lambda title, context: title.age_rating,
    "country": lambda title, context: title.countries[0] if title.countries else None,
    "genres": _genres,
    "rating": _rating,
    "popularity": lambda title, context: round(title.popularity, 3),
    "tmdb_id": lambda title, context: title.tmdb_id,
    "imdb_id": lambda title, context: title.imdb_id,
    "mine": _mine,
}

DETAIL_FIELDS: dict[str, Value] = {
    **LIST_FIELDS,
    "rating": _detailed_rating,
    "description": _text("description"),
    "tagline": _text("tagline"),
    "backdrop_url": lambda title, context: title.backdrop_url or backdrop_url(title),
    "countries": lambda title, context: list(title.countries),
    "budget": lambda title, context: title.budget,
    "revenue": lambda title, context: title.revenue,
    "people": _people,
    "where_to_watch": lambda title, context: [],
}


def movie(
    title: Title, context: Context, fields: Mapping[str, Value], only: tuple[str, ...] = ()
) -> dict[str, Any]:
    """The film as JSON holds it: the given fields, or `only` some of them."""
    return {name: fields[name](title, context) for name in only or fields}


def movies(
    titles: list[Title], profile_id: int | None, only: tuple[str, ...] = ()
) -> list[dict[str, Any]]:
    """Films as lists show them. One or two queries beyond those that read the titles."""
    context = context_for(titles, profile_id)
    return [movie(title, context, LIST_FIELDS, only) for title in titles]
