"""Searching films: words and meaning, fused."""

from dataclasses import dataclass
from typing import Literal

from catalog.embeddings.queries import EncoderMissingError, encode_query
from catalog.embeddings.selectors import nearest_to_vector
from catalog.search.rules import fold, fuse, title_match
from catalog.search.words import CANDIDATES, Hit, search_words
from catalog.titles.age import EVERYTHING, unsuitable

Match = Literal["exact", "prefix", "text", "meaning"]

# Below this cosine similarity, or this share of the best one, a near film has little to do with the query.
_LEAST_SIMILARITY = 0.27
_LEAST_SHARE_OF_BEST = 0.7


@dataclass(frozen=True, slots=True)
class Found:
    """A title and how it matched."""

    title_id: int
    match: Match


def search_movies(query: str, maturity: int = EVERYTHING) -> list[Found]:
    """Films for a query that suit the age, best first, at most a hundred.

    A title that the query names comes first, and then meaning is not asked: whoever types a name
    wants that film. Without the exported encoder words alone decide.
    """
    folded = fold(query)
    hits = search_words(folded)
    named = [(hit.title_id, match) for hit in hits if (match := title_match(folded, hit.names))]
    named.sort(key=lambda pair: pair[1] != "exact")
    first = dict(named)
    rest = _rest(query, hits, has_named=bool(named))
    found = [
        *(Found(title_id, match) for title_id, match in first.items()),  # type: ignore[arg-type]
        *(entry for entry in rest if entry.title_id not in first),
    ]
    hidden = unsuitable((entry.title_id for entry in found), maturity)
    return [entry for entry in found if entry.title_id not in hidden]


def _rest(query: str, hits: list[Hit], *, has_named: bool) -> list[Found]:
    by_words = [hit.title_id for hit in hits]
    by_meaning = [] if has_named else _by_meaning(query)
    complete = [hit.title_id for hit in hits if hit.holds_all]
    worded = set(by_words)
    return [
        Found(title_id, "text" if title_id in worded else "meaning")
        for title_id in fuse(by_words, complete, by_meaning)
    ]


def _by_meaning(query: str) -> list[int]:
    try:
        vector = encode_query(query)
    except EncoderMissingError:
        return []
    near = nearest_to_vector(vector, CANDIDATES)
    best = near[0].similarity if near else 0.0
    least = max(_LEAST_SIMILARITY, best * _LEAST_SHARE_OF_BEST)
    return [n.title_id for n in near if n.similarity >= least]
