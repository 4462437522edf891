"""Hiding each person's newest ratings and asking every method for them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from django.conf import settings

from recsys.candidates.rules import Rated
from recsys.evaluation import methods
from recsys.evaluation.datasets import Dataset, with_popularity
from recsys.evaluation.methods import Method, World
from recsys.evaluation.rules import Measures, measure

HIDDEN = 5
_FEWEST_LEFT = 5

METHODS: tuple[tuple[str, Callable[[World], Method]], ...] = (
    ("popularity", methods.popularity),
    ("decayed popularity", methods.decayed_popularity),
    ("TF-IDF", methods.tf_idf),
    ("user-user", methods.user_user),
    ("half user-user, half genres", methods.half_and_half),
    ("EASE alone", methods.plain_ease),
    ("ours, plain order", lambda world: methods.ours(world, diverse=False)),
    ("ours, as served", methods.ours),
)


@dataclass(frozen=True, slots=True)
class Split:
    """What may be learnt from, and what is asked for: the hidden films each person liked."""

    history: dict[int, list[Rated]]
    wanted: dict[int, set[int]]


def split(dataset: Dataset, hidden: int = HIDDEN) -> Split:
    """Hide the newest ratings of everybody who has enough of them."""
    history: dict[int, list[Rated]] = {}
    wanted: dict[int, set[int]] = {}
    for person, given in dataset.ratings.items():
        if len(given) < hidden + _FEWEST_LEFT:
            history[person] = list(given)
            continue
        history[person] = list(given[:-hidden])
        wanted[person] = {rating.title_id for rating in given[-hidden:] if rating.half_stars >= 8}
    return Split(history, {person: films for person, films in wanted.items() if films})


def compare(dataset: Dataset) -> Iterator[tuple[str, Measures]]:
    """Each method's name and measures, as they come."""
    parts = split(dataset)
    if not parts.wanted:
        return
    world = _world(dataset, parts)
    for name, make in METHODS:
        method = make(world)
        lists = {person: method(person, parts.history[person]) for person in parts.wanted}
        yield name, measure(lists, parts.wanted, dataset.films)


def _world(dataset: Dataset, parts: Split) -> World:
    world = World(
        dataset,
        parts.history,
        regularisation=settings.RECSYS_REGULARISATION,
        keep=settings.RECSYS_NEIGHBOURS,
        half_life_days=settings.RECSYS_POPULARITY_HALF_LIFE_DAYS,
    )
    decayed = np.log1p(world.decayed) / (np.log1p(world.decayed.max()) or 1.0)
    popular = {int(i): float(value) for i, value in zip(world.ids, decayed, strict=True)}
    # What ranking knows of a film's popularity must not know the hidden ratings.
    world.dataset = with_popularity(dataset, popular)
    return world
