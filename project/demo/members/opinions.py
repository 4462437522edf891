"""What each member rated, how, and how long ago. Pure, and the same for the same films and seed."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, pstdev

from project.demo.members.tastes import LOVED_BY_ALL, TASTES, FilmFacts, Taste

FEWEST, MOST = 30, 120
DAYS = 365


@dataclass(frozen=True, slots=True)
class Opinion:
    """One rating. seconds_ago: before the day the members are made."""

    film_key: str
    half_stars: int
    seconds_ago: int


@dataclass(frozen=True, slots=True)
class Character:
    """How one member differs from others of the same taste."""

    bio: str
    opinions: tuple[Opinion, ...]


class World:
    """The films as all members know them: how good, how famous, and how well each fits each taste."""

    def __init__(self, films: Sequence[FilmFacts], seed: int) -> None:
        self.films = sorted(films, key=lambda film: film.key)
        self._seed = seed
        self.quality = [self._quality(film) for film in self.films]
        self.fame = [self._fame(film) for film in self.films]
        self.fits = {taste.name: self._fits(taste) for taste in TASTES}

    def _quality(self, film: FilmFacts) -> float:
        chance = _chance(self._seed, "quality", film.key)
        return 1.1 if film.key in LOVED_BY_ALL else chance.gauss(0.0, 0.4)

    def _fame(self, film: FilmFacts) -> float:
        chance = _chance(self._seed, "fame", film.key)
        known = 0.35 if film.countries[:1] in (("US",), ("GB",)) else 0.0
        return (1.3 if film.key in LOVED_BY_ALL else 0.0) + known + chance.gauss(0.0, 0.6)

    def _fits(self, taste: Taste) -> list[float]:
        """Mean 0 and deviation 1 over the films, with likings that only this taste shares."""
        raw = [
            taste.match(film) + _chance(self._seed, taste.name, film.key).gauss(0.0, 0.45)
            for film in self.films
        ]
        mean, deviation = fmean(raw), pstdev(raw) or 1.0
        return [(value - mean) / deviation for value in raw]


def character(world: World, place: int, seed: int) -> Character:
    """The member at this place: a main taste, a side one, whims, and a manner of giving stars."""
    chance = _chance(seed, "member", str(place))
    main = TASTES[place % len(TASTES)]
    side = chance.choice([taste for taste in TASTES if taste is not main])
    genres = sorted({genre for film in world.films for genre in film.genres})
    whims = {genre: chance.gauss(0.0, 0.25) for genre in genres}
    liking = [
        0.85 * first + 0.3 * second + sum(whims[genre] for genre in film.genres)
        for film, first, second in zip(
            world.films, world.fits[main.name], world.fits[side.name], strict=True
        )
    ]
    opinions = tuple(_opinions(world, liking, chance))
    bio = chance.choice(main.bios) if main.bios and chance.random() < 0.7 else ""
    return Character(bio, opinions)


def _opinions(world: World, liking: Sequence[float], chance: random.Random) -> list[Opinion]:
    """People mostly watch what they expect to like, and what everybody talks about."""
    pull = [
        1.25 * liked + 0.9 * fame + _gumbel(chance)
        for liked, fame in zip(liking, world.fame, strict=True)
    ]
    count = min(len(world.films), chance.randint(FEWEST, MOST))
    seen = sorted(range(len(pull)), key=lambda place: -pull[place])[:count]
    mildness, spread = chance.gauss(5.6, 0.5), chance.uniform(1.1, 1.7)
    return [
        Opinion(
            world.films[place].key,
            _half_stars(
                mildness + spread * (liking[place] + world.quality[place] + chance.gauss(0, 0.4))
            ),
            int(chance.random() * DAYS * 86_400),
        )
        for place in seen
    ]


def _half_stars(value: float) -> int:
    return max(1, min(10, round(value)))


def _gumbel(chance: random.Random) -> float:
    return -math.log(-math.log(chance.uniform(1e-9, 1 - 1e-9)))


def _chance(seed: int, *parts: str) -> random.Random:
    """A source of chance for one subject: adding a film or a member changes nobody else."""
    return random.Random(f"{seed}:{':'.join(parts)}")  # noqa: S311  # chance for a demo, not for secrets
