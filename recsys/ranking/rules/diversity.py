"""Lists that are not ten times the same: maximal marginal relevance. Pure.

Source: J. Carbonell, J. Goldstein, "The Use of MMR", SIGIR 1998.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy import sparse

from recsys.candidates.rules import Film
from recsys.ranking.rules.leanings import traits_of

Floats = npt.NDArray[np.float64]

# How much two films that share it are felt to be the same kind of evening.
_FELT = {"genre": 1.0, "decade": 0.6, "country": 0.5, "mood": 0.7, "director": 1.2}
_NONE = (np.zeros(0, int), np.zeros(0, int), np.zeros(0))


def likeness(films: Sequence[Film]) -> Floats:
    """Cosine of traits between films, 0 to 1, `(films, films)`."""
    columns: dict[tuple[str, str], int] = {}
    felt = [
        (row, columns.setdefault(trait, len(columns)), _FELT[trait[0]])
        for row, film in enumerate(films)
        for trait in _felt(film)
    ]
    rows, places, weights = (np.array(part) for part in zip(*felt, strict=True)) if felt else _NONE
    lengths = np.sqrt(np.bincount(rows, weights**2, minlength=len(films)))
    shape = (len(films), max(1, len(columns)))
    # Sparse: a dense product of this size starts all of the machine's threads for a few microseconds' work.
    unit = sparse.csr_matrix((weights / lengths[rows], (rows, places)), shape=shape)
    return np.asarray((unit @ unit.T).toarray())


def diverse(scores: Floats, alike: Floats, limit: int, relevance: float) -> list[int]:
    """Places of `limit` items, each the best of the rest after what it repeats of those before it.

    scores: any numbers, larger is better. alike: 0 to 1, `(items, items)`. relevance: 1 for the plain
    order, 0 for variety alone.
    """
    if not len(scores):
        return []
    spread = float(scores.max() - scores.min()) or 1.0
    worth = (scores - scores.min()) / spread * relevance
    repeated = np.zeros(len(scores))
    left = np.ones(len(scores), dtype=bool)
    chosen: list[int] = []
    for _ in range(min(limit, len(scores))):
        value = np.where(left, worth - (1 - relevance) * repeated, -np.inf)
        best = int(value.argmax())
        chosen.append(best)
        left[best] = False
        repeated = np.maximum(repeated, alike[best])
    return chosen


def _felt(film: Film) -> list[tuple[str, str]]:
    return [*traits_of(film), *(("director", str(person)) for person in film.directors)]
