"""Two ways of drawing."""

from collections.abc import Sequence
from math import exp
from random import Random
from typing import TypeVar

T = TypeVar("T")


def how_many(random: Random, expected: float) -> int:
    """A Poisson number with that mean (Knuth's method: multiply until below e to the -mean)."""
    limit, product, count = exp(-expected), random.random(), 0
    while product > limit:
        product *= random.random()
        count += 1
    return count


def pick_weighted(random: Random, items: Sequence[T], weights: Sequence[float]) -> T:
    """One of the items, each as likely as its weight."""
    return random.choices(items, weights)[0]
