"""Measures of lists of recommendations. Pure."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from recsys.candidates.rules import Film
from recsys.ranking.rules.diversity import likeness

AT = 10


@dataclass(frozen=True, slots=True)
class Measures:
    """Means over people. hit_rate, ndcg, diversity: 0 to 1; coverage: share of the films ever shown."""

    hit_rate: float
    ndcg: float
    coverage: float
    diversity: float


def hit(shown: Sequence[int], wanted: Collection[int]) -> float:
    """1 when any wanted film is among the first ten."""
    return float(any(film_id in wanted for film_id in shown[:AT]))


def ndcg(shown: Sequence[int], wanted: Collection[int]) -> float:
    """Discounted gain of the first ten, 1 when the wanted films come first. Raises ValueError without any."""
    if not wanted:
        raise ValueError("Nothing was wanted.")
    gain = sum(1 / math.log2(place + 2) for place, film in enumerate(shown[:AT]) if film in wanted)
    return gain / sum(1 / math.log2(place + 2) for place in range(min(AT, len(wanted))))


def diversity(shown: Sequence[int], films: Mapping[int, Film]) -> float:
    """1 minus the mean likeness of traits between the first ten; 0 for fewer than two."""
    listed = [films[film_id] for film_id in shown[:AT]]
    if len(listed) < 2:
        return 0.0
    alike = likeness(listed)
    return float(1 - alike[np.triu_indices(len(listed), 1)].mean())


def measure(
    lists: Mapping[int, Sequence[int]],
    wanted: Mapping[int, Collection[int]],
    films: Mapping[int, Film],
) -> Measures:
    """All measures of one method; `wanted` names for each person what was hidden and liked."""
    people = [person for person in lists if wanted.get(person)]
    if not people:
        return Measures(0.0, 0.0, 0.0, 0.0)
    shown = {film for person in people for film in lists[person][:AT]}
    return Measures(
        hit_rate=_mean([hit(lists[person], wanted[person]) for person in people]),
        ndcg=_mean([ndcg(lists[person], wanted[person]) for person in people]),
        coverage=len(shown) / max(1, len(films)),
        diversity=_mean([diversity(lists[person], films) for person in people]),
    )


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
