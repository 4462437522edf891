"""What a person leans to: genres, decades, countries, moods. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from recsys.candidates.rules import Film, Seed

Trait = tuple[Literal["genre", "decade", "country", "mood"], str]

# A trait met in one film says little: it counts as if this many indifferent films had it too.
_INDIFFERENT = 4
_AT_LEAST = 3
# How much each kind of trait says of a film's fit.
_SHARES: dict[str, float] = {"genre": 0.5, "decade": 0.15, "country": 0.2, "mood": 0.15}


@dataclass(frozen=True, slots=True)
class Leaning:
    """A trait the person rates often and well. average: half stars, over `films` rated films."""

    trait: Trait
    films: int
    average: float


def traits_of(film: Film) -> list[Trait]:
    """Everything that a leaning may be about."""
    traits: list[Trait] = [("genre", name) for name in film.genres]
    traits.append(("decade", str(film.decade)))
    if film.country:
        traits.append(("country", film.country))
    if film.mood:
        traits.append(("mood", film.mood))
    return traits


def affinities(seeds: Iterable[Seed], films: Mapping[int, Film]) -> dict[Trait, float]:
    """Trait -> how much the person likes what has it: below -0.5 never, towards 1 with many loved films."""
    total: dict[Trait, float] = defaultdict(float)
    count: dict[Trait, int] = defaultdict(int)
    for seed in seeds:
        for trait in traits_of(films[seed.title_id]) if seed.title_id in films else ():
            total[trait] += seed.weight
            count[trait] += 1
    return {trait: total[trait] / (count[trait] + _INDIFFERENT) for trait in total}


def fit(film: Film, liking: Mapping[Trait, float]) -> dict[Trait, float]:
    """Trait of the film -> what it adds to the film's fit."""
    share = _SHARES["genre"] / max(1, len(film.genres))
    return {
        trait: liking[trait] * (share if trait[0] == "genre" else _SHARES[trait[0]])
        for trait in traits_of(film)
        if trait in liking
    }


def strongest_leaning(seeds: Sequence[Seed], films: Mapping[int, Film]) -> Leaning | None:
    """The genre or mood whose films the person rates most above their own average; None without one.

    At least three rated films have to have it.
    """
    rated = [seed for seed in seeds if seed.title_id in films]
    if not rated:
        return None
    mean = sum(seed.half_stars for seed in rated) / len(rated)
    by_trait: dict[Trait, list[int]] = defaultdict(list)
    for seed in rated:
        for trait in traits_of(films[seed.title_id]):
            if trait[0] in ("genre", "mood"):
                by_trait[trait].append(seed.half_stars)
    lifts = {
        trait: (sum(given) - len(given) * mean) / (len(given) + _INDIFFERENT)
        for trait, given in by_trait.items()
        if len(given) >= _AT_LEAST
    }
    above = [trait for trait, lift in lifts.items() if lift > 0]
    if not above:
        return None
    best = max(sorted(above), key=lambda trait: lifts[trait])
    given = by_trait[best]
    return Leaning(best, len(given), sum(given) / len(given))


def genre_leaning(genre: str, seeds: Iterable[Seed], films: Mapping[int, Film]) -> Leaning | None:
    """How the person rated films of one genre; None when they rated none."""
    given = [
        seed.half_stars
        for seed in seeds
        if seed.title_id in films and genre in films[seed.title_id].genres
    ]
    return Leaning(("genre", genre), len(given), sum(given) / len(given)) if given else None
