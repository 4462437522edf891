"""Reading what speaks for which film."""

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import chain
from typing import Any

from django.db import connection
from django.db.models import Q

from catalog.library.models import Rating
from catalog.titles.age import EVERYTHING, suitable_for, unsuitable
from catalog.titles.models import Title, TitleGenre
from recsys.candidates.rules import (
    NO_WISHES,
    Evidence,
    Film,
    Rated,
    Seed,
    SharedPerson,
    Wishes,
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
_SAID = 80
_POOL = 400
_STARRING = 3


def ratings_of(profile_id: int, maturity: int = EVERYTHING) -> list[Rated]:
    """All ratings of a profile that say something to this age, newest first. One query.

    What is beyond the age limit by now is no evidence: reasons and headings would name it.
    """
    rows = Rating.objects.filter(suitable_for(maturity, of="title"), profile=profile_id)
    rows = rows.order_by("-rated_at", "-pk")
    return [Rated(*row) for row in rows.values_list("title_id", "half_stars", "rated_at")]


def evidence_for(
    rated: Sequence[Rated],
    model: ModelVersion | None,
    *,
    without: Collection[int] = (),
    only: Sequence[int] | None = None,
    maturity: int = EVERYTHING,
    wishes: Wishes = NO_WISHES,
) -> Evidence:
    """What speaks for which film, for somebody with these ratings, newest first.

    without: films never to show beyond the rated ones. only: rank these films and no others.
    maturity: years; at most five queries, one more with a limit, and one with wishes.
    """
    seeds = seeds_of(rated[:MOST_RATINGS])
    together = neighbours_of(model, [seed.title_id for seed in seeds]) if model and seeds else {}
    likes = liked(seeds)
    alike = _alike([seed.title_id for seed in (*likes, *disliked(seeds))])
    people = _shared_people(likes)
    hidden = {rating.title_id for rating in rated} | set(without)
    if only is None:
        loved = _loved(_LOVED if seeds else _POOL, maturity)
        # Before the loved ones, which alone may fill the pool of somebody without ratings.
        others = [*_said(wishes, maturity), *loved, *dict.fromkeys(s.film_id for s in people)]
        near = chain.from_iterable((*together.values(), *alike.values()))
        hidden |= unsuitable(chain(others, near), maturity)
        wanted = pool(seeds, together, alike, others, without=hidden, most=_POOL)
    else:
        wanted = [film_id for film_id in only if film_id not in hidden]
    films = films_of([*wanted, *(seed.title_id for seed in seeds)])
    return Evidence(seeds, together, alike, people, films, wishes)


def films_of_genre(slug: str, maturity: int = EVERYTHING, most: int = _POOL) -> list[int]:
    """Films of a genre that suit the age, the most loved first. One query."""
    titles = Title.objects.filter(suitable_for(maturity), kind=Title.Kind.MOVIE, genres__slug=slug)
    return list(titles.order_by("-popularity", "pk").values_list("pk", flat=True)[:most])


def films_of(film_ids: Collection[int]) -> dict[int, Film]:
    """What ranking has to know of these films. One query."""
    with connection.cursor() as cursor:
        cursor.execute(_FILMS, [list(film_ids)])
        return {row[0]: _film(row) for row in cursor.fetchall()}


# One statement with an array: the ORM would take three, each with hundreds of parameters to bind.
_FILMS = """
SELECT title.id, title.release_year, title.language, title.countries, title.poster_mood,
    title.popularity, (SELECT max(popularity) FROM catalog_title),
    ARRAY(
        SELECT genre.name FROM catalog_titlegenre AS own
        JOIN catalog_genre AS genre ON genre.id = own.genre_id
        WHERE own.title_id = title.id ORDER BY own.position
    ),
    ARRAY(
        SELECT credit.person_id FROM catalog_credit AS credit
        WHERE credit.title_id = title.id AND credit.role = 'director' ORDER BY credit.position
    )
FROM catalog_title AS title WHERE title.id = ANY(%s)
"""


def _film(row: tuple[Any, ...]) -> Film:
    film_id, year, language, countries, mood, popularity, most, genres, directors = row
    return Film(
        film_id,
        year,
        language,
        countries[0] if countries else "",
        mood,
        tuple(genres),
        popular=math.log1p(popularity) / math.log1p(most) if most else 0.0,
        directors=tuple(directors),
    )


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


def _loved(most: int, maturity: int) -> list[int]:
    titles = Title.objects.filter(suitable_for(maturity), kind=Title.Kind.MOVIE)
    titles = titles.order_by("-popularity", "pk")
    return list(titles.values_list("pk", flat=True)[:most])


def _said(wishes: Wishes, maturity: int) -> list[int]:
    """The most loved films of genres and languages that somebody says they like. One query, without wishes none."""
    if not (wishes.genres or wishes.languages):
        return []
    wanted = Q(pk__in=TitleGenre.objects.filter(genre__name__in=wishes.genres).values("title"))
    wanted |= Q(language__in=wishes.languages)
    titles = Title.objects.filter(wanted, suitable_for(maturity), kind=Title.Kind.MOVIE)
    return list(titles.order_by("-popularity", "pk").values_list("pk", flat=True)[:_SAID])
