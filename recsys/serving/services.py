"""Keeping rails current, announcing them, and taking feedback."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from django.conf import settings
from django.utils import timezone

from catalog.titles.age import suitable_for
from catalog.titles.models import Title
from core.api.errors import InvalidError, NotFoundError
from core.events.facts import emit
from core.profiles.models import Profile
from core.transactions import in_transaction
from realtime.events import NamedMovie, RecommendationsReason, RecommendationsUpdated
from realtime.publishing import publish
from recsys.explain.rules import stars
from recsys.serving.computing import Taste, rails_for, taste_of
from recsys.serving.events import FilmDismissed
from recsys.serving.kept import KeptRail, same_content
from recsys.serving.models import Dismissal, Feedback, RailState, Slate
from recsys.serving.pushed import pushed_rails

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Occasion:
    """What made the rails change, for the sentence that goes with them."""

    kind: Literal["unrated", "dismissed", "said", "refreshed"] = "refreshed"
    title_id: int | None = None


def topic_of(profile_id: int) -> str:
    """Where a profile's rails are announced, by the log's name."""
    return f"recommendations@{profile_id}"


def current_rails(profile_id: int) -> RailState:
    """The rails as they are right now: the kept ones, or new ones when something changed since.

    Four queries when nothing did.
    """
    state = RailState.objects.filter(pk=profile_id).first()
    if state is None or not is_current(state, taste_of(profile_id)):
        state = refresh_rails(profile_id)
    _note_activity(state)
    return state


def is_current(state: RailState, taste: Taste) -> bool:
    """Whether the kept rails were computed from this taste, and lately."""
    if state.computed_at is None or state.fingerprint != taste.fingerprint:
        return False
    age = timezone.now() - state.computed_at
    return age < timedelta(minutes=settings.RECSYS_FRESH_MINUTES)


@in_transaction
def refresh_rails(profile_id: int, occasion: Occasion | None = None) -> RailState:
    """Compute, keep and announce the rails, unless they are current; the profile has to exist.

    Several ratings in a burst are one change: whoever comes after finds the rails current.
    """
    RailState.objects.get_or_create(profile_id=profile_id)
    # First: two changes at once must not announce the same generation, or an older taste last.
    state = RailState.objects.select_for_update().get(pk=profile_id)
    taste = taste_of(profile_id)
    if is_current(state, taste):
        return state
    rails = rails_for(taste)
    # A new rating is answered also when it moves nothing: whoever rated is waiting to see what it did.
    is_answer = state.fingerprint != taste.fingerprint
    changed = is_answer or not (same_content(rails, state.rails) and _shown_again(state.rails))
    reason = _reason(state.computed_at, taste, occasion or Occasion())
    state.computed_at, state.fingerprint = timezone.now(), taste.fingerprint
    if changed:
        state.rails = _logged(rails, profile_id, taste)
        state.model = taste.model_name
        state.generation += 1
    state.save()
    if changed:
        publish(
            topic_of(profile_id),
            RecommendationsUpdated(
                generation=state.generation, reason=reason, rails=pushed_rails(state.rails)
            ),
        )
    return state


@in_transaction
def take_feedback(*, profile_id: int, slate: str, title_id: int, kind: Feedback.Kind) -> None:
    """Note what was done with a film of a slate; the same again changes nothing.

    Raises NotFoundError for a slate that was not shown to this profile, InvalidError for a film not on it.
    """
    shown = Slate.objects.filter(pk=slate, profile=profile_id).first()
    if shown is None:
        raise NotFoundError("There is no such slate.")
    if title_id not in shown.title_ids or not Title.objects.filter(pk=title_id).exists():
        raise InvalidError("movie", "This film is not on that slate.")
    Feedback.objects.get_or_create(slate=shown, title_id=title_id, kind=kind)
    if kind == Feedback.Kind.DISMISS:
        _, is_new = Dismissal.objects.get_or_create(profile_id=profile_id, title_id=title_id)
        if is_new:
            emit(FilmDismissed(profile_id, title_id))


def log_slate(rail: KeptRail, taste: Taste) -> KeptRail:
    """Log one rail as shown; the rail with its slate. For a caller not signed in nothing is logged."""
    return rail if taste.profile_id is None else _logged([rail], taste.profile_id, taste)[0]


def forget_old_slates() -> int:
    """Drop slates, with what was done with them, beyond the days they are kept; how many."""
    oldest = timezone.now() - timedelta(days=settings.RECSYS_KEEP_SLATES_DAYS)
    _, counts = Slate.objects.filter(shown_at__lt=oldest).delete()
    return counts.get(Slate._meta.label, 0)


def active_profiles() -> list[int]:
    """Profiles that did or saw something within the days that count as active."""
    since = timezone.now() - timedelta(days=settings.RECSYS_ACTIVE_DAYS)
    rows = RailState.objects.filter(active_at__gte=since).order_by("pk")
    return list(rows.values_list("pk", flat=True))


def exists(profile_id: int) -> bool:
    """Whether there still is such a profile."""
    return Profile.objects.filter(pk=profile_id).exists()


def _logged(rails: list[KeptRail], profile_id: int, taste: Taste) -> list[KeptRail]:
    slates = Slate.objects.bulk_create(
        Slate(
            profile_id=profile_id,
            rail=rail["id"],
            model=taste.model_name,
            title_ids=[item["movie"] for item in rail["items"]],
        )
        for rail in rails
    )
    return [{**rail, "slate": slate.pk} for rail, slate in zip(rails, slates, strict=True)]


def _shown_again(rails: list[KeptRail]) -> bool:
    """Note that these slates are shown still; False when there are none or some were forgotten."""
    tokens = [rail["slate"] for rail in rails]
    return bool(tokens) and len(tokens) == Slate.objects.filter(pk__in=tokens).update(
        shown_at=timezone.now()
    )


def _note_activity(state: RailState) -> None:
    if timezone.now() - state.active_at > _DAY:
        RailState.objects.filter(pk=state.pk).update(active_at=timezone.now())


def _reason(
    computed_at: datetime | None, taste: Taste, occasion: Occasion
) -> RecommendationsReason:
    """The newest rating when there is one since the last rails, else the occasion."""
    newest = taste.rated[0] if taste.rated else None
    if newest is not None and (computed_at is None or newest.rated_at > computed_at):
        movie = _named(newest.title_id, taste.maturity)
        text = (
            f"you rated {movie.title} {stars(newest.half_stars)}" if movie else "you rated a film"
        )
        return RecommendationsReason(kind="rated", movie=movie, text=text)
    movie = None if occasion.title_id is None else _named(occasion.title_id, taste.maturity)
    return RecommendationsReason(kind=occasion.kind, movie=movie, text=_text(occasion, movie))


def _text(occasion: Occasion, movie: NamedMovie | None) -> str:
    title = movie.title if movie else "a film"
    if occasion.kind == "unrated":
        return f"you withdrew your rating of {title}"
    if occasion.kind == "dismissed":
        return f"you dismissed {title}"
    if occasion.kind == "said":
        return "you said what you like"
    return "what members rated lately"


def _named(title_id: int, maturity: int) -> NamedMovie | None:
    titles = Title.objects.filter(suitable_for(maturity), pk=title_id)
    title = titles.values_list("title", flat=True).first()
    return None if title is None else NamedMovie(id=title_id, title=title)
