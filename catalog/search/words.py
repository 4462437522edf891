"""Finding titles by their words: one statement on the generated, weighted `tsvector`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection

from catalog.search.rules import prefix_tsquery, telling_words, words_needed
from catalog.titles.age import EVERYTHING

CANDIDATES = 50


@dataclass(frozen=True, slots=True)
class Hit:
    """A title whose words match; `names` are its folded names, to tell an exact match by.

    holds_all: every telling word of the query, and there are at least two of them.
    """

    title_id: int
    names: tuple[str, ...]
    holds_all: bool


# Names are not stemmed, descriptions are, so each word is looked up both ways; the last one also as a
# beginning. The more of the words a title holds, the higher it stands; rank orders those with as many.
_SEARCH = """
WITH word AS (
    SELECT websearch_to_tsquery('simple', text) || websearch_to_tsquery('english', text)
           || (CASE WHEN place = %(last)s THEN to_tsquery('simple', text || ':*') ELSE ''::tsquery END)
           AS query
    FROM unnest(%(words)s::text[]) WITH ORDINALITY AS typed(text, place)
), hit AS (
    SELECT document.title_id, document.names, count(*) AS held,
           sum(ts_rank(document.words, word.query, 1)) AS rank
    FROM word JOIN catalog_searchdocument AS document ON document.words @@ word.query
    GROUP BY document.title_id, document.names
)
SELECT hit.title_id, hit.names, hit.held
FROM hit JOIN catalog_title AS title ON title.id = hit.title_id
WHERE hit.held >= %(needed)s
ORDER BY hit.held DESC, hit.rank DESC, title.popularity DESC, title.id
LIMIT %(limit)s
"""

_SUGGEST_TITLES = """
SELECT title.id, title.title, title.release_year
FROM catalog_searchdocument AS document JOIN catalog_title AS title ON title.id = document.title_id
WHERE to_tsvector('simple', document.names) @@ to_tsquery('simple', %(prefix)s)
    AND (%(maturity)s >= %(everything)s OR title.age_rating <= %(maturity)s)
ORDER BY (document.names LIKE %(beginning)s) DESC, title.popularity DESC, title.id
LIMIT %(limit)s
"""

_SUGGEST_PEOPLE = """
SELECT person.id, person.name
FROM catalog_personname AS name JOIN catalog_person AS person ON person.id = name.person_id
WHERE name.words @@ to_tsquery('simple', %(prefix)s)
ORDER BY (name.name LIKE %(beginning)s) DESC, name.credit_count DESC, person.id
LIMIT %(limit)s
"""


def search_words(query: str, limit: int = CANDIDATES) -> list[Hit]:
    """Titles by their words, best first; `query` is folded. One statement."""
    if not query:
        return []
    words = telling_words(query)
    values = {
        "words": words,
        "last": len(words),
        "needed": words_needed(len(words)),
        "limit": limit,
    }
    return [
        Hit(title_id, tuple(names.split("\n")), holds_all=held == len(words) > 1)
        for title_id, names, held in _rows(_SEARCH, values)
    ]


def suggest_titles(
    query: str, limit: int, maturity: int = EVERYTHING
) -> list[tuple[int, str, int]]:
    """`(id, title, year)` of titles that suit the age with a word that begins so, those that begin so first.

    One statement.
    """
    values = _beginning(query, limit) | {"maturity": maturity, "everything": EVERYTHING}
    return [(row[0], row[1], row[2]) for row in _rows(_SUGGEST_TITLES, values)]


def suggest_people(query: str, limit: int) -> list[tuple[int, str]]:
    """`(id, name)` of people whose name has a word that begins so. One statement."""
    return [(row[0], row[1]) for row in _rows(_SUGGEST_PEOPLE, _beginning(query, limit))]


def _beginning(query: str, limit: int) -> dict[str, Any]:
    # A folded query holds letters, digits and spaces, so nothing in it means something to LIKE.
    return {"prefix": prefix_tsquery(query), "beginning": f"{query}%", "limit": limit}


def _rows(statement: str, values: dict[str, Any]) -> Sequence[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        rows: Sequence[tuple[Any, ...]] = cursor.fetchall()
    return rows
