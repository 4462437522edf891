"""Reasons and headings in words. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from recsys.candidates.rules import Evidence, Seed
from recsys.ranking.rules.blend import Cause
from recsys.ranking.rules.leanings import genre_leaning
from recsys.ranking.rules.rails import Pick, RailPlan

MOST_REASONS = 2
# What added less than this share of the largest part is not worth a sentence.
_TELLING = 0.35
# Below so many other members a count sounds like an accident.
_SOME = 3

Kind = Literal["rated", "people", "community", "popular", "genre", "language"]


@dataclass(frozen=True, slots=True)
class Because:
    """One reason. movie_id: the film it speaks of, when it speaks of one."""

    kind: Kind
    text: str
    movie_id: int | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above a rail."""

    id: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the words are made from.

    titles: names of rated films. loved: film -> members who gave it 4 stars or more. also_liked:
    (rated film, film) -> other members who gave both 4 stars or more. languages: code -> English name.
    """

    titles: Mapping[int, str] = field(default_factory=dict)
    loved: Mapping[int, int] = field(default_factory=dict)
    also_liked: Mapping[tuple[int, int], int] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)


def stars(half_stars: int) -> str:
    """1 as ½, 8 as 4, 9 as 4½."""
    whole, half = divmod(half_stars, 2)
    return f"{whole or ''}{'½' if half else ''}"


def pairs_to_count(plans: Iterable[RailPlan]) -> set[tuple[int, int]]:
    """(rated film, film) for the reasons that need to know how many others liked both."""
    return {
        (cause.seed.title_id, pick.film_id)
        for plan in plans
        for pick in plan.picks
        for cause in _telling(pick)
        if cause.seed is not None and cause.by_community >= cause.amount / 2
    }


def reasons(pick: Pick, evidence: Evidence, known: Known) -> tuple[Because, ...]:
    """Why this film: the one or two things that added most; never empty."""
    found: list[Because] = []
    for cause in _telling(pick):
        found.extend(_worded(cause, pick.film_id, evidence, known))
    return tuple(found[:MOST_REASONS]) or (_plain_fact(pick.film_id, evidence),)


def _telling(pick: Pick) -> list[Cause]:
    if not pick.causes:
        return []
    enough = pick.causes[0].amount * _TELLING
    return [cause for cause in pick.causes[: MOST_REASONS + 1] if cause.amount >= enough]


def _worded(cause: Cause, film_id: int, evidence: Evidence, known: Known) -> Iterator[Because]:
    if cause.seed is not None:
        yield from _about_rating(cause, cause.seed, film_id, known)
    elif cause.person is not None:
        yield Because("people", f"{cause.person.name} again", cause.person.seed_id)
    elif cause.kind == "said":
        yield from _about_wish(cause, known)
    elif cause.genre is not None:
        leaning = genre_leaning(cause.genre, evidence.seeds, evidence.films)
        if leaning is not None:
            number = _films(leaning.films, cause.genre.lower())
            yield Because("genre", f"You gave {number} {_average(leaning.average)}")
    elif known.loved.get(film_id, 0) > 0:
        yield Because("popular", _loved(known.loved[film_id]))


def _about_rating(cause: Cause, seed: Seed, film_id: int, known: Known) -> Iterator[Because]:
    title = known.titles.get(seed.title_id)
    if title is None:
        return
    yield Because("rated", f"You rated {title} {stars(seed.half_stars)}", seed.title_id)
    others = known.also_liked.get((seed.title_id, film_id), 0)
    if others >= _SOME and cause.by_community >= cause.amount / 2:
        text = f"{others} others who liked {title} rated it 4 or more"
        yield Because("community", text, seed.title_id)


def _about_wish(cause: Cause, known: Known) -> Iterator[Because]:
    if cause.genre is not None:
        yield Because("genre", _said(cause.genre))
    elif cause.language is not None and cause.language in known.languages:
        yield Because("language", f"Because you like films in {known.languages[cause.language]}")


def _said(genre: str) -> str:
    return f"Because you like {genre.lower()}"


def _plain_fact(film_id: int, evidence: Evidence) -> Because:
    film = evidence.films[film_id]
    kind = film.genres[0] if film.genres else "Film"
    return Because("genre", f"{kind} of the {film.decade}s")


def _loved(members: int) -> str:
    return (
        "1 member rated it 4 or more" if members == 1 else f"{members} members rated it 4 or more"
    )


def _films(number: int, kind: str) -> str:
    return f"1 {kind} film" if number == 1 else f"{number} {kind} films"


def _average(half_stars: float) -> str:
    shown = f"{half_stars / 2:.1f}".removesuffix(".0")
    return f"{shown} {'star' if shown == '1' else 'stars'} on average"


def heading(plan: RailPlan, evidence: Evidence, known: Known) -> Heading:
    """The rail's id, title and reason."""
    loved_here = any(known.loved.get(pick.film_id) for pick in plan.picks)
    by_all = "Loved by members here" if loved_here else "A bit of everything"
    number = len(evidence.seeds)
    if plan.kind == "top":
        if not number:
            return Heading("top", "A place to start", by_all)
        ratings = "your first rating" if number == 1 else f"your {number} ratings"
        return Heading("top", "Picked for you", f"From {ratings}")
    if plan.seed is not None:
        title = known.titles.get(plan.seed.title_id, "it")
        return Heading(
            f"because-{plan.seed.title_id}",
            f"Because you rated {title} {stars(plan.seed.half_stars)}",
            "Close to it in story, or liked by the same people",
        )
    if plan.kind == "different":
        return Heading(
            "different", "Something different", "Well liked here, unlike what you usually rate"
        )
    if plan.kind == "trending":
        return Heading("trending", "Loved here lately", "What members liked most in the last weeks")
    return _trait_heading(plan, by_all)


def _trait_heading(plan: RailPlan, by_all: str) -> Heading:
    name = plan.name.lower()
    reason, title = _said(name) if plan.said else by_all, plan.name
    if plan.leaning is not None:
        reason = f"You gave {_films(plan.leaning.films, name)} {_average(plan.leaning.average)}"
        title = f"Your kind of {name}"
    if plan.kind == "mood":
        title = f"In a {name} mood"
    return Heading(f"{plan.kind}-{name.replace(' ', '-')}", title, reason)
