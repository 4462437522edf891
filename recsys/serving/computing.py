"""Computing rails for a taste, without keeping them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from catalog.titles.age import EVERYTHING
from catalog.titles.models import Genre
from core.profiles.models import Profile
from recsys.candidates.rules import NO_WISHES, Evidence, Rated, Wishes
from recsys.candidates.selectors import evidence_for, films_of_genre, ratings_of
from recsys.explain.rules import Because, Known, heading, reasons
from recsys.explain.selectors import known_for
from recsys.ranking.rules.rails import Pick, RailPlan, plan_genre, plan_rails
from recsys.ranking.rules.wishes import weight_of
from recsys.serving.kept import KeptBecause, KeptItem, KeptRail
from recsys.serving.models import Dismissal
from recsys.training.models import ModelVersion
from recsys.training.selectors import serving_model

# Raise when ranking changes, so that slates of before and after can be told apart.
VARIANT = "blend-2"


@dataclass(frozen=True)
class Taste:
    """What rails are computed from. profile_id: None for somebody not signed in. maturity: years.

    wishes: empty once they no longer count, so that changing them then changes nothing.
    """

    profile_id: int | None
    rated: tuple[Rated, ...] = ()
    dismissed: frozenset[int] = frozenset()
    model: ModelVersion | None = None
    maturity: int = EVERYTHING
    wishes: Wishes = NO_WISHES

    @property
    def model_name(self) -> str:
        """What the header and slates say."""
        return f"{VARIANT}/{self.model.name}" if self.model else VARIANT

    @cached_property
    def fingerprint(self) -> str:
        """Changes when the rails may have to."""
        ratings = sorted((rating.title_id, rating.half_stars) for rating in self.rated)
        parts = (self.model_name, ratings, sorted(self.dismissed), self.maturity, self.wishes)
        return hashlib.blake2s(repr(parts).encode(), digest_size=16).hexdigest()


def taste_of(profile_id: int | None) -> Taste:
    """Read a profile's taste. Three queries, four with preferred genres, one for nobody."""
    if profile_id is None:
        return Taste(None, model=serving_model())
    said = _said_of(profile_id)
    rated = tuple(ratings_of(profile_id, said.maturity))
    wishes = (
        Wishes(_genre_names(said.genres), said.languages) if weight_of(len(rated)) else NO_WISHES
    )
    return Taste(profile_id, rated, said.dismissed, serving_model(), said.maturity, wishes)


@dataclass(frozen=True, slots=True)
class _Said:
    """What was set for a profile, and set aside; nothing is shown to one that is gone. genres: slugs."""

    maturity: int = 0
    dismissed: frozenset[int] = frozenset()
    genres: Sequence[str] = ()
    languages: tuple[str, ...] = ()


def _said_of(profile_id: int) -> _Said:
    """The account's preferences are of its first profile: others of a household like what they like. One query."""
    dismissed = Dismissal.objects.filter(profile=OuterRef("pk")).values("title_id")
    row = (
        Profile.objects.filter(pk=profile_id)
        .values_list(
            "maturity",
            ArraySubquery(dismissed),
            "is_default",
            "language",
            "user__preferences__preferred_genres",
            "user__preferences__preferred_languages",
        )
        .first()
    )
    if row is None:
        return _Said()
    maturity, titles, is_default, own, genres, languages = row
    preferred = (genres or [], languages or []) if is_default else ([], [])
    spoken = dict.fromkeys([*([own] if own else []), *preferred[1]])
    return _Said(maturity, frozenset(titles), preferred[0], tuple(spoken))


def _genre_names(slugs: Sequence[str]) -> tuple[str, ...]:
    """In the same order. One query, for none none."""
    if not slugs:
        return ()
    names = dict(Genre.objects.filter(slug__in=slugs).values_list("slug", "name"))
    return tuple(names[slug] for slug in slugs if slug in names)


def rails_for(taste: Taste) -> list[KeptRail]:
    """All rails of a taste. At most nine queries, whatever the number of ratings and films."""
    evidence = evidence_for(
        taste.rated,
        taste.model,
        without=taste.dismissed,
        maturity=taste.maturity,
        wishes=taste.wishes,
    )
    return _worded(plan_rails(evidence), evidence, taste.profile_id)


def genre_rail(taste: Taste, genre: Genre) -> KeptRail:
    """The films of a genre for a taste, best first. At most eight queries."""
    only = films_of_genre(genre.slug, taste.maturity)
    evidence = evidence_for(
        taste.rated, taste.model, without=taste.dismissed, only=only, wishes=taste.wishes
    )
    return _worded([plan_genre(evidence, genre.name)], evidence, taste.profile_id)[0]


def _worded(plans: list[RailPlan], evidence: Evidence, profile_id: int | None) -> list[KeptRail]:
    known = known_for(plans, evidence, profile_id)
    return [_rail(plan, evidence, known) for plan in plans]


def _rail(plan: RailPlan, evidence: Evidence, known: Known) -> KeptRail:
    words = heading(plan, evidence, known)
    return {
        "id": words.id,
        "title": words.title,
        "reason": words.reason,
        "slate": None,
        "items": [_item(pick, evidence, known) for pick in plan.picks],
    }


def _item(pick: Pick, evidence: Evidence, known: Known) -> KeptItem:
    because = [_because(reason, known) for reason in reasons(pick, evidence, known)]
    return {"movie": pick.film_id, "score": pick.score, "because": because}


def _because(reason: Because, known: Known) -> KeptBecause:
    film_id = reason.movie_id
    title = None if film_id is None else known.titles.get(film_id)
    named = None if film_id is None or title is None else {"id": film_id, "title": title}
    return {"kind": reason.kind, "text": reason.text, "movie": named}  # type: ignore[typeddict-item]
