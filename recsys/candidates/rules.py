"""Interests, evidence and the pool of candidates. Pure."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import zip_longest
from typing import Literal

from recsys.training.rules import strength

# A rating weighs half as much once so many newer ones were given, and never less than the floor.
RECENCY_HALF_LIFE = 40
RECENCY_FLOOR = 0.4
MOST_LIKED = 12
MOST_DISLIKED = 6

Role = Literal["director", "cast"]
Weights = Mapping[int, Mapping[int, float]]


@dataclass(frozen=True, slots=True)
class Rated:
    """One rating of the person recommended to; half_stars: 1 to 10."""

    title_id: int
    half_stars: int
    rated_at: datetime


@dataclass(frozen=True, slots=True)
class Seed:
    """A rating as evidence. weight: -0.5 to 1, how much it speaks for what resembles the film."""

    title_id: int
    half_stars: int
    weight: float


@dataclass(frozen=True, slots=True)
class SharedPerson:
    """Somebody who worked on a liked film (`seed_id`) and on another one."""

    seed_id: int
    film_id: int
    person_id: int
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Film:
    """What ranking knows of a film. genres: names, the most telling first; popular: 0 to 1."""

    film_id: int
    year: int
    language: str
    country: str
    mood: str
    genres: tuple[str, ...]
    popular: float = 0.0
    directors: tuple[int, ...] = ()

    @property
    def decade(self) -> int:
        """1954 is of 1950."""
        return self.year // 10 * 10


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person says they like. genres: names, in the order chosen; languages: ISO 639-1."""

    genres: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known of a person and the films that may suit.

    seeds: every rating, newest first. together: seed -> film -> weight by the community's ratings.
    alike: seed -> film -> cosine of meaning. films: candidates and rated films by id. wishes: what counts
    until there are ratings enough.
    """

    seeds: tuple[Seed, ...] = ()
    together: Weights = field(default_factory=dict)
    alike: Weights = field(default_factory=dict)
    people: tuple[SharedPerson, ...] = ()
    films: Mapping[int, Film] = field(default_factory=dict)
    wishes: Wishes = NO_WISHES

    @property
    def rated_ids(self) -> frozenset[int]:
        """What the person has rated already."""
        return frozenset(seed.title_id for seed in self.seeds)


def seeds_of(rated: Sequence[Rated]) -> tuple[Seed, ...]:
    """Ratings, newest first, as evidence: older ones count less."""
    return tuple(
        Seed(
            rating.title_id,
            rating.half_stars,
            strength(rating.half_stars) * max(RECENCY_FLOOR, 0.5 ** (place / RECENCY_HALF_LIFE)),
        )
        for place, rating in enumerate(rated)
    )


def liked(seeds: Sequence[Seed], most: int = MOST_LIKED) -> list[Seed]:
    """The strongest interests, strongest first: each is asked for neighbours on its own."""
    return [seed for seed in _by_weight(seeds)[:most] if seed.weight > 0]


def disliked(seeds: Sequence[Seed], most: int = MOST_DISLIKED) -> list[Seed]:
    """What the person liked least, worst first."""
    return [seed for seed in _by_weight(seeds)[::-1][:most] if seed.weight < 0]


def pool(
    seeds: Sequence[Seed],
    together: Weights,
    alike: Weights,
    others: Sequence[int],
    *,
    without: Collection[int],
    most: int,
) -> list[int]:
    """The films worth ranking: `others` (loved now, same people), then the best by either source, in turn."""
    # `others` come first: what everybody loves is never crowded out by a long tail.
    kept = dict.fromkeys(others)
    for pair in zip_longest(_summed(seeds, together), _summed(seeds, alike)):
        kept.update(dict.fromkeys(film_id for film_id in pair if film_id is not None))
    return [film_id for film_id in kept if film_id not in without][:most]


def _summed(seeds: Sequence[Seed], weights: Weights) -> list[int]:
    """What the liked films speak for, most first."""
    found: defaultdict[int, float] = defaultdict(float)
    for seed in seeds:
        for film_id, weight in weights.get(seed.title_id, {}).items() if seed.weight > 0 else ():
            found[film_id] += seed.weight * weight
    return sorted((film_id for film_id in found if found[film_id] > 0), key=lambda i: -found[i])


def _by_weight(seeds: Sequence[Seed]) -> list[Seed]:
    return sorted(seeds, key=lambda seed: -seed.weight)
