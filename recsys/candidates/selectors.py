"""Reading what speaks for which film."""

import math
from collections import defaultdict
from collections.abc import Collection, Sequence

from django.db import connection
from django.db.models import Max

from catalog.library.models import Rating
from catalog.titles.models import Credit, Title, TitleGenre
from recsys.candidates.rules import (
    Evidence,
    Film,
    Rated,
    Seed,
    SharedPerson,
    disliked,
    liked,
    pool,
    seeds_of,
)
from recsys.training.models import ModelVersion
from recsys.training.selectors import neighbours_of

# Older ones than these say little by then, and reading what goes with each has a price.
MOST_RATINGS = 200
_NEAR_EACH = 60
_LOVED = 80
_POOL = 400
_STARRING = 3


def ratings_of(profile_id: int) -> list[Rated]:
    """All ratings of a profile, newest first. One query."""
    rows = Rating.objects.filter(profile=profile_id).order_by("-rated_at", "-pk")
    return [Rated(*row) for row in rows.values_list("title_id", "half_stars", "rated_at")]


def evidence_for(
    rated: Sequence[Rated],
    model: ModelVersion | None,
    *,
    without: Collection[int] = (),
    only: Sequence[int] | None = None,
) -> Evidence:
    """What speaks for which film, for somebody with these ratings, newest first. At most eight queries.

    without: films never to show beyond the rated ones. only: rank these films and no others.
    """
    seeds = seeds_of(rated[:MOST_RATINGS])
    together = neighbours_of(model, [seed.title_id for seed in seeds]) if model and seeds else {}
    likes = liked(seeds)
    alike = _alike([seed.title_id for seed in (*likes, *disliked(seeds))])
    people = _shared_people(likes)
    hidden = {rating.title_id for rating in rated} | set(without)
    if only is None:
        others = [*_loved(_LOVED if seeds else _POOL), *dict.fromkeys(s.film_id for s in people)]
        wanted = pool(seeds, together, alike, others, without=hidden, most=_POOL)
    else:
        wanted = [film_id for film_id in only if film_id not in hidden]
    films = films_of([*wanted, *(seed.title_id for seed in seeds)])
    return Evidence(seeds, together, alike, people, films)


def films_of_genre(slug: str, most: int = _POOL) -> list[int]:
    """Films of a genre, the most loved first. One query."""
    titles = Title.objects.filter(kind=Title.Kind.MOVIE, genres__slug=slug)
    return list(titles.order_by("-popularity", "pk").values_list("pk", flat=True)[:most])


def films_of(film_ids: Collection[int]) -> dict[int, Film]:
    """What ranking has to know of these films. Four queries."""
    genres, directors = _genres(film_ids), _directors(film_ids)
    most = Title.objects.aggregate(most=Max("popularity"))["most"] or 0.0
    rows = Title.objects.filter(pk__in=film_ids).values_list(
        "pk", "release_year", "language", "countries", "poster_mood", "popularity"
    )
    return {
        film_id: Film(
            film_id,
            year,
            language,
            countries[0] if countries else "",
            mood,
            tuple(genres[film_id]),
            popular=math.log1p(popularity) / math.log1p(most) if most else 0.0,
            directors=tuple(directors[film_id]),
        )
        for film_id, year, language, countries, mood, popularity in rows
    }


def _alike(title_ids: Sequence[int]) -> dict[int, dict[int, float]]:
    """Title -> its nearest by meaning and their cosine; the films asked for are each asked on their own. One query."""
    if not title_ids:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT own.title_id, near.title_id, near.similarity
            FROM catalog_embedding AS own CROSS JOIN LATERAL (
                SELECT other.title_id, 1 - (other.vector <=> own.vector) AS similarity
                FROM catalog_embedding AS other WHERE other.title_id <> own.title_id
                ORDER BY other.vector <=> own.vector LIMIT %s
            ) AS near WHERE own.title_id = ANY(%s)
            """,
            [_NEAR_EACH, list(title_ids)],
        )
        near: dict[int, dict[int, float]] = defaultdict(dict)
        for own, other, similarity in cursor.fetchall():
            near[own][other] = similarity
    return dict(near)


def _shared_people(likes: Sequence[Seed]) -> tuple[SharedPerson, ...]:
    """Who directed or starred in a liked film and did the same in others. One query."""
    if not likes:
        return ()
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT mine.title_id, other.title_id, person.id, person.name, mine.role
            FROM catalog_credit AS mine
            JOIN catalog_credit AS other ON other.person_id = mine.person_id
                AND other.role = mine.role AND other.title_id <> mine.title_id
            JOIN catalog_person AS person ON person.id = mine.person_id
            WHERE mine.title_id = ANY(%(likes)s) AND (mine.role = 'director' OR (
                mine.role = 'cast' AND mine.position < %(starring)s AND other.position < %(starring)s
            ))
            ORDER BY mine.title_id, other.title_id, person.id, mine.role DESC
            """,
            {"likes": [seed.title_id for seed in likes], "starring": _STARRING},
        )
        return tuple(SharedPerson(*row) for row in cursor.fetchall())


def _loved(most: int) -> list[int]:
    titles = Title.objects.filter(kind=Title.Kind.MOVIE).order_by("-popularity", "pk")
    return list(titles.values_list("pk", flat=True)[:most])


def _genres(film_ids: Collection[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    rows = TitleGenre.objects.filter(title__in=film_ids).order_by("position")
    for title_id, name in rows.values_list("title_id", "genre__name"):
        found[title_id].append(name)
    return found


def _directors(film_ids: Collection[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    rows = Credit.objects.filter(title__in=film_ids, role=Credit.Role.DIRECTOR).order_by("position")
    for title_id, person_id in rows.values_list("title_id", "person_id"):
        found[title_id].append(person_id)
    return found
