"""Folding, matching and fusion: pure functions of texts and ranks."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence

RECIPROCAL_RANK_K = 60
MAX_QUERY = 200

# Letters that do not come apart into a base letter and an accent.
_WHOLE = str.maketrans(
    {
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "\u0131": "i",
        "þ": "th",
        "ð": "d",
    }
)


# Words that say nothing of a film on their own; a query made of them alone is looked up as it is.
_QUIET = frozenset(
    "a an and about are as at be by film films for from i in into is it its movie movies my of "
    "on or so some something that the their there this to was what when where who with "
    "you".split()
)


def telling_words(query: str) -> list[str]:
    """The words of a folded query that say something, each once, at most twelve."""
    words = list(dict.fromkeys(query.split()))
    return ([word for word in words if word not in _QUIET] or words)[:12]


def words_needed(count: int) -> int:
    """How many of `count` telling words a title has to hold: half of them, so that one chance word is no match."""
    return (count + 1) // 2


def fold(text: str) -> str:
    """Lower case, accents off, everything but letters and digits a single space."""
    # Twice: letters of mathematics become plain capitals only when taken apart, and lower case may come apart again.
    lower = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", lower).translate(_WHOLE)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", " ", plain).strip()


def title_match(query: str, names: Sequence[str]) -> str | None:
    """`exact`, `prefix` or None: how a folded query names a title by one of its folded names."""
    bare = [name.removeprefix("the ") for name in names]
    if query in names or query in bare:
        return "exact"
    if len(query) >= 3 and any(name.startswith(query) for name in (*names, *bare)):
        return "prefix"
    return None


def prefix_tsquery(query: str) -> str:
    """A `to_tsquery` text: every word of a folded query, the last one as a beginning. Empty for no words."""
    words = query.split()
    return " & ".join([*words[:-1], f"{words[-1]}:*"]) if words else ""


def fuse(*rankings: Sequence[int], k: int = RECIPROCAL_RANK_K) -> list[int]:
    """Ids by the sum of 1 / (k + rank) over the rankings, best first; ties by first appearance.

    Source: Cormack, Clarke, Büttcher, "Reciprocal Rank Fusion", SIGIR 2009.
    """
    scores: dict[int, float] = defaultdict(float)
    for ranking in rankings:
        for rank, title_id in enumerate(ranking, start=1):
            scores[title_id] += 1 / (k + rank)
    return sorted(scores, key=scores.__getitem__, reverse=True)
