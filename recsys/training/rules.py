"""Learning which films go together: EASE, in closed form. Pure.

Source: H. Steck, "Embarrassingly Shallow Autoencoders for Sparse Data", WWW 2019.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

# How much a rating of ½, 1 … 5 stars speaks for a film; below 0 it speaks against it.
_STRENGTHS = (-0.5, -0.4, -0.3, -0.2, -0.1, 0.1, 0.3, 0.6, 0.85, 1.0)
# Having chosen a film at all says something of what goes together, even when it disappointed.
_CHOSEN = 0.1


@dataclass(frozen=True, slots=True)
class Ratings:
    """Columns of equal length: who, what, how many half stars."""

    profile_ids: Ints
    title_ids: Ints
    half_stars: Ints


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What goes with one title, and what does not (weights below 0), strongest first."""

    title_id: int
    neighbours: tuple[int, ...]
    weights: tuple[float, ...]


def strength(half_stars: int) -> float:
    """How much a rating of 1 to 10 half stars speaks for a film: -0.5 to 1."""
    return _STRENGTHS[half_stars - 1]


def learn_neighbours(ratings: Ratings, *, regularisation: float, keep: int) -> list[Neighbours]:
    """For each rated title, the `keep` titles that liking it speaks for, or against, most.

    regularisation: what is added to every title's own weight; larger trusts rare pairs less.
    Memory and time grow with the square and cube of the number of titles.
    """
    titles, columns = np.unique(ratings.title_ids, return_inverse=True)
    profiles, rows = np.unique(ratings.profile_ids, return_inverse=True)
    liked = np.zeros((len(profiles), len(titles)))
    liked[rows, columns] = graded(ratings.half_stars)
    return strongest(titles, ease(liked, regularisation), keep)


def graded(half_stars: Ints) -> Floats:
    """Half stars as training sees them: 0.1 to 1."""
    return np.asarray(np.maximum(np.asarray(_STRENGTHS)[half_stars - 1], _CHOSEN))


def ease(liked: Floats, regularisation: float) -> Floats:
    """Item-to-item weights, `(titles, titles)`: row speaks for column, nothing for itself.

    liked: `(profiles, titles)`, 0 = not rated. regularisation has to be above 0.
    """
    gram = liked.T @ liked
    gram[np.diag_indices_from(gram)] += regularisation
    inverse = np.linalg.inv(gram)
    weights = inverse / -np.diag(inverse)
    np.fill_diagonal(weights, 0.0)
    return np.asarray(weights)


def strongest(titles: Sequence[int] | Ints, weights: Floats, keep: int) -> list[Neighbours]:
    """The `keep` weights of each row that are farthest from 0."""
    kept = []
    for row, title_id in enumerate(titles):
        best = np.argsort(-np.abs(weights[row]), kind="stable")[:keep]
        best = best[weights[row, best] != 0]
        kept.append(
            Neighbours(
                int(title_id),
                tuple(int(titles[column]) for column in best),
                tuple(round(float(weights[row, column]), 6) for column in best),
            )
        )
    return kept
