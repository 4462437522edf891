"""Rails: a few rows of films, each with its own idea. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from recsys.candidates.rules import Evidence, Seed, liked
from recsys.ranking.rules.blend import Cause, Floats, Scores
from recsys.ranking.rules.diversity import diverse, likeness
from recsys.ranking.rules.leanings import Leaning, genre_leaning, strongest_leaning
from recsys.ranking.rules.wishes import weight_of

TOP = 50
_SIDE = 24
# A later rail does not repeat what the eye has just passed on an earlier one.
_SEEN = 10
_SHORTEST = 4
_RELEVANCE = 0.8
_COLD_RELEVANCE = 0.55
_RECENT = 8
# On a rail about one film: how near to it the others have to be, against the nearest, and how much
# the person's whole taste still counts.
_NEAR = 0.25
_TASTE = 0.15
_COLD_GENRES = 3

Kind = Literal["top", "because", "genre", "mood", "different", "trending"]
About = Seed | Literal["popular"] | None


@dataclass(frozen=True, slots=True)
class Pick:
    """A film on a rail, its score there, and what made that score, the largest first."""

    film_id: int
    score: float
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class RailPlan:
    """A rail before words are found for it. One of seed, leaning and name says what it is about.

    said: its genre is one that the person says they like.
    """

    kind: Kind
    picks: tuple[Pick, ...]
    seed: Seed | None = None
    leaning: Leaning | None = None
    name: str = ""
    said: bool = False


def plan_rails(evidence: Evidence) -> list[RailPlan]:
    """The rails for a person; `top` comes first and is there whenever there are films at all."""
    return _Planner(evidence).plan()


def plan_genre(evidence: Evidence, genre: str) -> RailPlan:
    """One rail of the films in `evidence`, which are of that genre."""
    planner = _Planner(evidence)
    leaning = genre_leaning(genre, evidence.seeds, evidence.films)
    picks = planner.choose(planner.scores.totals, TOP)
    return RailPlan("genre", picks, leaning=leaning, name=genre)


class _Planner:
    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        rated = evidence.rated_ids
        ids = [film_id for film_id in evidence.films if film_id not in rated]
        self.films = [evidence.films[film_id] for film_id in ids]
        self.scores = Scores(evidence, ids)
        known = [evidence.films[film_id] for film_id in evidence.films if film_id in rated]
        alike = likeness([*self.films, *known])
        self.alike = alike[: len(ids), : len(ids)]
        self._usual = alike[: len(ids), len(ids) :]
        self.relevance = _RELEVANCE if evidence.seeds else _COLD_RELEVANCE
        self._passed: set[int] = set()

    def plan(self) -> list[RailPlan]:
        makers = self._personal() if self.evidence.seeds else self._cold()
        top = RailPlan("top", self.choose(self.scores.totals, TOP))
        rails = [top]
        self._pass(top)
        for rail in makers:
            if len(rail.picks) >= _SHORTEST:
                rails.append(rail)
                self._pass(rail)
        return rails

    def _personal(self) -> Iterator[RailPlan]:
        for seed in self._strong_recent():
            yield self._because(seed)
        leaning = strongest_leaning(self.evidence.seeds, self.evidence.films)
        if leaning is not None:
            yield self._leaning(leaning)
        known = ("genre", "") if leaning is None else leaning.trait
        for genre in [name for name in self._said if ("genre", name) != known][:1]:
            yield self._of_genre(genre)
        yield self._different()
        yield self._trending()

    def _cold(self) -> Iterator[RailPlan]:
        counted: dict[str, float] = {}
        for film in self.films:
            for genre in film.genres[:1]:
                counted[genre] = counted.get(genre, 0.0) + film.popular
        loved = sorted(counted, key=lambda name: (-counted[name], name))
        for genre in list(dict.fromkeys([*self._said, *loved]))[:_COLD_GENRES]:
            yield self._of_genre(genre)

    @property
    def _said(self) -> tuple[str, ...]:
        """The genres that the person says they like, while that counts."""
        counts = weight_of(len(self.evidence.seeds)) > 0
        return self.evidence.wishes.genres if counts else ()

    def _of_genre(self, genre: str) -> RailPlan:
        wanted = [genre in film.genres for film in self.films]
        picks = self._fresh(self.scores.totals, wanted)
        return RailPlan("genre", picks, name=genre, said=genre in self._said)

    def _strong_recent(self) -> list[Seed]:
        """The newest well-liked films: two of the last few ratings, or else the strongest interest."""
        recent = liked(self.evidence.seeds[:_RECENT], most=2)
        strong = [seed for seed in recent if seed.half_stars >= 8]
        strong.sort(key=self.evidence.seeds.index)
        return strong or liked(self.evidence.seeds, most=1)

    def _because(self, seed: Seed) -> RailPlan:
        own = self.scores.from_seed(seed)
        near = own >= _NEAR * max(float(own.max(initial=0.0)), 1e-9)
        values = own + _TASTE * self.scores.totals
        picks = self._fresh(values, list(near), about=seed)
        return RailPlan("because", picks, seed=seed)

    def _leaning(self, leaning: Leaning) -> RailPlan:
        kind, name = leaning.trait
        wanted = [
            name in film.genres if kind == "genre" else film.mood == name for film in self.films
        ]
        picks = self._fresh(self.scores.totals, wanted)
        return RailPlan("genre" if kind == "genre" else "mood", picks, leaning=leaning, name=name)

    def _different(self) -> RailPlan:
        """Loved films that share the least with whatever the person has rated."""
        loved = np.array([film.popular for film in self.films])
        # The mean of the nearest few: one odd rating does not make a corner familiar.
        nearest = np.sort(self._usual, axis=1)[:, -3:].mean(axis=1)
        values = loved * (1 - nearest)
        return RailPlan("different", self._fresh(values, list(loved > 0), about="popular"))

    def _trending(self) -> RailPlan:
        loved = np.array([film.popular for film in self.films])
        picks = self._fresh(loved, list(loved > 0), about="popular", relevance=1.0)
        return RailPlan("trending", picks)

    def _fresh(
        self,
        values: Floats,
        wanted: Sequence[bool],
        *,
        about: About = None,
        relevance: float | None = None,
    ) -> tuple[Pick, ...]:
        mask = [
            bool(want) and film.film_id not in self._passed
            for want, film in zip(wanted, self.films, strict=True)
        ]
        return self.choose(values, _SIDE, mask=mask, about=about, relevance=relevance)

    def choose(
        self,
        values: Floats,
        limit: int,
        *,
        mask: Sequence[bool] | None = None,
        about: About = None,
        relevance: float | None = None,
    ) -> tuple[Pick, ...]:
        """The best of the films that `mask` lets pass, with variety, each with its causes.

        about: the rating a rail is about, which is then named first; `popular` when nothing else made
        the order.
        """
        places = np.flatnonzero(np.ones(len(self.films), bool) if mask is None else np.array(mask))
        chosen = diverse(
            values[places],
            self.alike[np.ix_(places, places)],
            limit,
            self.relevance if relevance is None else relevance,
        )
        return tuple(self._pick(int(places[place]), values, about) for place in chosen)

    def _pick(self, place: int, values: Floats, about: About) -> Pick:
        film_id = self.films[place].film_id
        causes = self.scores.causes(film_id)
        if about == "popular":
            causes = [cause for cause in causes if cause.kind == "popular"]
        elif about is not None:
            causes.sort(key=lambda cause: cause.seed != about)
        return Pick(film_id, round(float(values[place]), 4), tuple(causes))

    def _pass(self, rail: RailPlan) -> None:
        self._passed |= {pick.film_id for pick in rail.picks[:_SEEN]}
