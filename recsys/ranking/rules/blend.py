"""The score of a film for a person, as a sum whose parts can be named. Pure.

Four personal parts (what goes with the liked films by the community's ratings, what is close to
them by meaning, who made them, which traits are liked) count the more, the more ratings there are;
being loved by everybody counts the less, and what the person merely says they like soon not at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
import numpy.typing as npt

from recsys.candidates.rules import Evidence, Seed, SharedPerson, Weights
from recsys.ranking.rules.leanings import Trait, affinities, fit
from recsys.ranking.rules.wishes import weight_of, wished_genre, wished_language

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Blend:
    """How much each part may add at most, once a person is well known.

    enough: ratings at which the personal parts count half. scale: the sum of weights by the
    community at which that part is near three quarters of its most. fading: the share of being
    loved by everybody that no longer counts then. Found with `manage.py evaluate_recommendations`.
    said_genre, said_language: for what a person says they like, before the first rating. A genre is
    plainly seen among the first ten, and always adds enough for a reason to name it.
    """

    together: float = 1.0
    alike: float = 0.2
    against: float = 0.1
    people: float = 0.1
    leaning: float = 0.5
    popular: float = 0.25
    said_genre: float = 0.09
    said_language: float = 0.04
    enough: float = 4.0
    scale: float = 0.12
    fading: float = 0.8


# Several likings of the same film's surroundings add up, but the nearest single one decides.
_NORM = 3
# Cosines of texts at and below the first say nothing; at the second, nearly the same story.
_UNRELATED, _SAME = 0.2, 0.7
# Ratings beyond the few that added most are never worth naming.
_NAMED = 4
_ROLE_WEIGHT = {"director": 1.0, "cast": 0.6}

Kind = Literal["rated", "people", "genre", "popular", "said"]


@dataclass(frozen=True, slots=True)
class Cause:
    """Something that added to a film's score, and how much. One of seed, person, genre and language says what.

    kind: `genre` by the ratings of its films, `said` for a genre or language the person says they like.
    by_community: of a rating's amount, the part that other people's ratings gave it.
    """

    kind: Kind
    amount: float
    seed: Seed | None = None
    person: SharedPerson | None = None
    genre: str | None = None
    by_community: float = 0.0
    language: str | None = None


class Scores:
    """Scores of films for one person's evidence, and what made them."""

    def __init__(self, evidence: Evidence, film_ids: Sequence[int], blend: Blend | None = None):
        self.evidence = evidence
        self.film_ids = tuple(film_ids)
        self.blend = blend or Blend()
        self._place = {film_id: place for place, film_id in enumerate(self.film_ids)}
        self._known = len(evidence.seeds) / (len(evidence.seeds) + self.blend.enough)

    @cached_property
    def totals(self) -> Floats:
        """The score of each film, in the order of `film_ids`; comparable within one person only."""
        return np.asarray(
            self._from_seeds.sum(axis=0)
            - self._against
            + self._people
            + self._leaning
            + self._popular
            + self._said
        )

    def total(self, film_id: int) -> float:
        """The score of one film."""
        return float(self.totals[self._place[film_id]])

    def from_seed(self, seed: Seed) -> Floats:
        """What one rating alone adds to each film."""
        return np.asarray(self._from_seeds[self.evidence.seeds.index(seed)])

    def causes(self, film_id: int) -> list[Cause]:
        """What added to the film's score, the largest part first."""
        place = self._place[film_id]
        found = [
            *self._rating_causes(place),
            *self._people_causes(film_id),
            *self._genre_causes(film_id),
            Cause("popular", float(self._popular[place])),
            *self._said_causes(film_id),
        ]
        return sorted((c for c in found if c.amount > 0), key=lambda cause: -cause.amount)

    def _rating_causes(self, place: int) -> list[Cause]:
        return [
            Cause(
                "rated",
                float(self._from_seeds[row, place]),
                seed=self.evidence.seeds[row],
                by_community=float(self._together[row, place]),
            )
            for row in np.argsort(-self._from_seeds[:, place])[:_NAMED]
        ]

    def _people_causes(self, film_id: int) -> list[Cause]:
        shared = self._shared.get(film_id, [])
        most = max(shared, key=lambda pair: pair[1], default=None)
        if most is None:
            return []
        return [Cause("people", float(self._people[self._place[film_id]]), person=most[0])]

    def _genre_causes(self, film_id: int) -> list[Cause]:
        parts = fit(self.evidence.films[film_id], self._liking)
        scale = self.blend.leaning * self._known
        return [
            Cause("genre", amount * scale, genre=name)
            for (kind, name), amount in parts.items()
            if kind == "genre"
        ]

    def _said_causes(self, film_id: int) -> list[Cause]:
        film, wishes = self.evidence.films[film_id], self.evidence.wishes
        weight = weight_of(len(self.evidence.seeds))
        genre, language = wished_genre(film, wishes), wished_language(film, wishes)
        found = []
        if genre is not None:
            found.append(Cause("said", self.blend.said_genre * weight, genre=genre))
        if language is not None:
            found.append(Cause("said", self.blend.said_language * weight, language=language))
        return found

    @cached_property
    def _from_seeds(self) -> Floats:
        return np.asarray(self._together + self._alike)

    @cached_property
    def _together(self) -> Floats:
        """Seeds by films. The sum saturates; each seed has its share of it."""
        parts = self._matrix(self.evidence.together) * self._weights[:, None]
        sums = parts.sum(axis=0)
        ceiling = self.blend.together * self._known
        with np.errstate(divide="ignore", invalid="ignore"):
            slope = np.where(
                sums != 0, np.tanh(sums / self.blend.scale) / sums, 1 / self.blend.scale
            )
        return np.asarray(parts * slope * ceiling)

    @cached_property
    def _alike(self) -> Floats:
        parts = self._closeness * np.maximum(self._weights, 0)[:, None]
        return _normed(parts) * self.blend.alike * self._known

    @cached_property
    def _against(self) -> Floats:
        parts = self._closeness * np.maximum(-2 * self._weights, 0)[:, None]
        return np.asarray(_normed(parts).sum(axis=0) * self.blend.against * self._known)

    @cached_property
    def _people(self) -> Floats:
        best = [
            max((weight for _, weight in self._shared.get(film_id, [])), default=0.0)
            for film_id in self.film_ids
        ]
        return np.array(best) * self.blend.people * self._known

    @cached_property
    def _leaning(self) -> Floats:
        films = self.evidence.films
        fits = [sum(fit(films[film_id], self._liking).values()) for film_id in self.film_ids]
        return np.array(fits, dtype=float) * self.blend.leaning * self._known

    @cached_property
    def _popular(self) -> Floats:
        loved = [self.evidence.films[film_id].popular for film_id in self.film_ids]
        return (
            np.array(loved, dtype=float)
            * self.blend.popular
            * (1 - self.blend.fading * self._known)
        )

    @cached_property
    def _said(self) -> Floats:
        sums = [
            sum(cause.amount for cause in self._said_causes(film_id)) for film_id in self.film_ids
        ]
        return np.array(sums, dtype=float)

    @cached_property
    def _weights(self) -> Floats:
        return np.array([seed.weight for seed in self.evidence.seeds], dtype=float)

    @cached_property
    def _closeness(self) -> Floats:
        cosines = self._matrix(self.evidence.alike)
        return np.clip((cosines - _UNRELATED) / (_SAME - _UNRELATED), 0, 1)

    @cached_property
    def _liking(self) -> dict[Trait, float]:
        return affinities(self.evidence.seeds, self.evidence.films)

    @cached_property
    def _shared(self) -> dict[int, list[tuple[SharedPerson, float]]]:
        weights = {seed.title_id: seed.weight for seed in self.evidence.seeds}
        found: dict[int, list[tuple[SharedPerson, float]]] = {}
        for shared in self.evidence.people:
            weight = weights.get(shared.seed_id, 0.0) * _ROLE_WEIGHT[shared.role]
            found.setdefault(shared.film_id, []).append((shared, weight))
        return found

    def _matrix(self, weights: Weights) -> Floats:
        matrix = np.zeros((len(self.evidence.seeds), len(self.film_ids)))
        for row, seed in enumerate(self.evidence.seeds):
            for film_id, weight in weights.get(seed.title_id, {}).items():
                place = self._place.get(film_id)
                if place is not None:
                    matrix[row, place] = weight
        return matrix


def _normed(parts: Floats) -> Floats:
    """Split the norm of each column among its rows: the largest part has nearly all of it."""
    powers = parts**_NORM
    sums = powers.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = np.where(sums > 0, sums ** (1 / _NORM) / sums, 0.0)
    return np.asarray(powers * scale)
