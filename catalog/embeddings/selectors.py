"""Nearest titles. Exact order: right below some ten thousand titles, and recall is 1."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db import connection

from catalog.titles.age import EVERYTHING

Vector = Sequence[float]


@dataclass(frozen=True, slots=True)
class Near:
    """A title and how alike it is: cosine similarity, 1 for the same direction."""

    title_id: int
    similarity: float


def nearest_to_title(title_id: int, limit: int, maturity: int = EVERYTHING) -> list[Near]:
    """Titles most like this one that suit the age, itself left out; empty when it is not embedded yet. One query."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT other.title_id, 1 - (other.vector <=> own.vector)
            FROM catalog_embedding AS own
            JOIN catalog_embedding AS other ON other.title_id <> own.title_id
            WHERE own.title_id = %(title)s AND (%(maturity)s >= %(everything)s OR EXISTS (
                SELECT FROM catalog_title AS title
                WHERE title.id = other.title_id AND title.age_rating <= %(maturity)s
            ))
            ORDER BY other.vector <=> own.vector, other.title_id LIMIT %(limit)s
            """,
            {
                "title": title_id,
                "limit": limit,
                "maturity": maturity,
                "everything": EVERYTHING,
            },
        )
        return [Near(*row) for row in cursor.fetchall()]


def nearest_to_vector(vector: Vector, limit: int, without: Collection[int] = ()) -> list[Near]:
    """Titles nearest to a vector, some left out. One query."""
    text = "[" + ",".join(f"{number:.6f}" for number in vector) + "]"
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT title_id, 1 - (vector <=> %s::halfvec) FROM catalog_embedding
            WHERE NOT title_id = ANY(%s)
            ORDER BY vector <=> %s::halfvec, title_id LIMIT %s
            """,
            [text, list(without), text, limit],
        )
        return [Near(*row) for row in cursor.fetchall()]
