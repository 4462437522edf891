"""The methods compared: ours as it serves, and the baselines it has to beat."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

import numpy as np
import numpy.typing as npt
from scipy import sparse

from recsys.candidates.rules import Evidence, Rated, SharedPerson, disliked, liked, pool, seeds_of
from recsys.candidates.selectors import MOST_RATINGS
from recsys.evaluation.datasets import Dataset
from recsys.ranking.rules.blend import Blend, Scores
from recsys.ranking.rules.rails import plan_rails
from recsys.training.rules import ease, graded, strength, strongest

Floats = npt.NDArray[np.float64]

_LIKED = 8
_NEAREST = 10
_KEPT = 50
_STOP_WORDS = frozenset(
    "a an and as at by for from her his in into is it its of on or the to with who".split()
)


class Method(Protocol):
    """Recommends to one person from their history, oldest first; never what is in it."""

    def __call__(self, person: int, history: Sequence[Rated]) -> list[int]: ...


class World:
    """What may be learnt from: matrices over people and films, shared by the methods."""

    def __init__(
        self,
        dataset: Dataset,
        ratings: dict[int, list[Rated]],
        *,
        regularisation: float,
        keep: int,
        half_life_days: float,
    ) -> None:
        self.dataset = dataset
        self.ids = np.array(sorted(dataset.films))
        self.place = {int(film_id): place for place, film_id in enumerate(self.ids)}
        self.people = {person: row for row, person in enumerate(ratings)}
        rows = [
            (self.people[person], self.place[r.title_id], r.half_stars, r.rated_at)
            for person, given in ratings.items()
            for r in given
        ]
        self.half_stars = np.zeros((len(self.people), len(self.ids)))
        for row, column, half_stars, _ in rows:
            self.half_stars[row, column] = half_stars
        self.likes = (self.half_stars >= _LIKED).sum(axis=0).astype(float)
        self.decayed = self._decayed(rows, half_life_days)
        liked_by = np.where(self.half_stars > 0, graded(self.half_stars.astype(np.int64)), 0)
        self.weights = ease(liked_by, regularisation)
        self.neighbours = {
            row.title_id: dict(zip(row.neighbours, row.weights, strict=True))
            for row in strongest(self.ids, self.weights, keep)
        }

    def best(self, values: Floats, history: Sequence[Rated]) -> list[int]:
        """The films with the highest values that the person has not rated."""
        values = values.copy()
        values[[self.place[rating.title_id] for rating in history]] = -np.inf
        return [int(self.ids[place]) for place in np.argsort(-values, kind="stable")[:_KEPT]]

    def _decayed(self, rows: list[tuple[int, int, int, datetime]], half_life_days: float) -> Floats:
        values = np.zeros(len(self.ids))
        now = max(at for *_, at in rows)
        for _, column, half_stars, at in rows:
            age_days = (now - at).total_seconds() / 86_400
            values[column] += max(0, half_stars - 5) / 5 * 0.5 ** (age_days / half_life_days)
        return values


def popularity(world: World) -> Method:
    """Films that most people liked."""
    return lambda person, history: world.best(world.likes, history)


def decayed_popularity(world: World) -> Method:
    """Films that most people liked lately."""
    return lambda person, history: world.best(world.decayed, history)


def tf_idf(world: World) -> Method:
    """Cosine between the words of films and those of the films somebody liked."""
    texts = [world.dataset.texts.get(int(film_id), "") for film_id in world.ids]
    words = [_words(text) for text in texts]
    columns = {word: place for place, word in enumerate(sorted({w for ws in words for w in ws}))}
    counts = sparse.lil_matrix((len(words), max(1, len(columns))))
    for row, found in enumerate(words):
        for word in found:
            counts[row, columns[word]] += 1
    matrix = counts.tocsr()
    seen_in = np.asarray((matrix > 0).sum(axis=0)).ravel()
    weighted = matrix @ sparse.diags(np.log((1 + len(words)) / (1 + seen_in)) + 1)
    lengths = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    unit = sparse.diags(1 / np.where(lengths > 0, lengths, 1)) @ weighted

    def method(person: int, history: Sequence[Rated]) -> list[int]:
        rows = [world.place[r.title_id] for r in history if r.half_stars >= _LIKED]
        mean = np.asarray(unit[rows].sum(axis=0)).ravel()
        return world.best(np.asarray(unit @ mean), history)

    return method


def user_user(world: World) -> Method:
    """What the ten people with the most alike ratings rated best."""

    def method(person: int, history: Sequence[Rated]) -> list[int]:
        return world.best(_by_alike_people(world, person, history), history)

    return method


def half_and_half(world: World) -> Method:
    """Half the people alike, half the best rated films of genres the person liked."""
    rated = np.maximum(1, (world.half_stars > 0).sum(axis=0))
    average = world.half_stars.sum(axis=0) / rated / 10

    def method(person: int, history: Sequence[Rated]) -> list[int]:
        films = world.dataset.films
        liked_genres = {
            genre for r in history if r.half_stars >= _LIKED for genre in films[r.title_id].genres
        }
        fits = np.array([bool(liked_genres & set(films[int(i)].genres)) for i in world.ids])
        alike = _by_alike_people(world, person, history)
        most = float(alike.max()) or 1.0
        return world.best(0.5 * alike / most + 0.5 * fits * average, history)

    return method


def plain_ease(world: World) -> Method:
    """Item-to-item weights alone, all ratings alike in age."""

    def method(person: int, history: Sequence[Rated]) -> list[int]:
        own = np.zeros(len(world.ids))
        for rating in history:
            own[world.place[rating.title_id]] = strength(rating.half_stars)
        return world.best(own @ world.weights, history)

    return method


def ours(world: World, blend: Blend | None = None, *, diverse: bool = True) -> Method:
    """The blend as it serves; without `diverse`, its plain order."""

    def method(person: int, history: Sequence[Rated]) -> list[int]:
        evidence = _evidence(world, list(reversed(history))[:MOST_RATINGS])
        if diverse:
            top = plan_rails(evidence)[0]
            return [pick.film_id for pick in top.picks]
        hidden = evidence.rated_ids
        ids = [film_id for film_id in evidence.films if film_id not in hidden]
        totals = Scores(evidence, ids, blend).totals
        return [ids[place] for place in np.argsort(-totals, kind="stable")[:_KEPT]]

    return method


def _by_alike_people(world: World, person: int, history: Sequence[Rated]) -> Floats:
    own = np.zeros(len(world.ids))
    for rating in history:
        own[world.place[rating.title_id]] = rating.half_stars
    lengths = np.linalg.norm(world.half_stars, axis=1) * (np.linalg.norm(own) or 1.0)
    alike = world.half_stars @ own / np.where(lengths > 0, lengths, 1)
    if person in world.people:
        alike[world.people[person]] = -1
    nearest = np.argsort(-alike)[:_NEAREST]
    return np.asarray(alike[nearest] @ world.half_stars[nearest])


def _evidence(world: World, rated: Sequence[Rated]) -> Evidence:
    films = world.dataset.films
    seeds = seeds_of(rated)
    likes = liked(seeds)
    alike = _alike(world, [seed.title_id for seed in (*likes, *disliked(seeds))])
    people = _shared_people(world, [seed.title_id for seed in likes])
    loved = [int(world.ids[place]) for place in np.argsort(-world.decayed)[:80]]
    together = {seed.title_id: world.neighbours.get(seed.title_id, {}) for seed in seeds}
    others = [*loved, *dict.fromkeys(shared.film_id for shared in people)]
    rated_ids = {rating.title_id for rating in rated}
    wanted = pool(seeds, together, alike, others, without=rated_ids, most=400)
    known = {film_id: films[film_id] for film_id in (*wanted, *rated_ids)}
    return Evidence(seeds, together, alike, people, known)


def _alike(world: World, film_ids: Sequence[int]) -> dict[int, dict[int, float]]:
    vectors = world.dataset.vectors
    if not vectors:
        return {}
    ids = list(vectors)
    matrix = np.stack([vectors[film_id] for film_id in ids])
    found = {}
    for film_id in film_ids:
        cosines = matrix @ vectors[film_id]
        best = [place for place in np.argsort(-cosines)[:61] if ids[place] != film_id]
        found[film_id] = {ids[place]: float(cosines[place]) for place in best}
    return found


def _shared_people(world: World, film_ids: Sequence[int]) -> tuple[SharedPerson, ...]:
    people = world.dataset.people
    films_by: dict[tuple[int, str], list[int]] = {}
    for film_id, who in people.items():
        for part in who:
            films_by.setdefault(part, []).append(film_id)
    return tuple(
        SharedPerson(seed_id, film_id, person_id, "", role)  # type: ignore[arg-type]
        for seed_id in film_ids
        for person_id, role in people.get(seed_id, [])
        for film_id in films_by[person_id, role]
        if film_id != seed_id
    )


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]{2,}", text.lower()) if word not in _STOP_WORDS]
