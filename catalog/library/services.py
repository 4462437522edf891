"""Rating films."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from catalog.library.events import RatingChanged
from catalog.library.models import Rating, RatingTally
from catalog.library.rules import RatingSummary, moved, summary_of
from core.api.errors import NotFoundError
from core.events.facts import emit
from core.profiles.models import Profile
from core.transactions import in_transaction
from realtime.events import MovieRatingChanged, RatingCounts
from realtime.publishing import publish


@in_transaction
def save_rating(*, profile_id: int, title_id: int, half_stars: int) -> RatingSummary:
    """Rate a title or change the rating; the same rating again changes and announces nothing.

    half_stars: 1 to 10. The title has to exist. Returns how the title is rated afterwards.
    Raises NotFoundError for a profile that has just been deleted.
    """
    return _set(profile_id, title_id, half_stars)


@in_transaction
def remove_rating(*, profile_id: int, title_id: int) -> RatingSummary:
    """Withdraw a rating; without one nothing happens. Raises NotFoundError like `save_rating`."""
    return _set(profile_id, title_id, None)


@in_transaction
def withdraw(ratings: QuerySet[Rating], title_ids: Sequence[int]) -> None:
    """Withdraw those of the ratings that are of these titles; their counters are right at once."""
    # In one order: two who lock several titles at once must not wait for one another.
    tallies = list(RatingTally.objects.select_for_update().filter(pk__in=title_ids).order_by("pk"))
    by_title = {tally.pk: tally for tally in tallies}
    withdrawn = ratings.filter(title__in=title_ids)
    # Of all that can be counted: letting go of somebody must not fail for a title that never was.
    for title_id, half_stars in withdrawn.values_list("title_id", "half_stars"):
        if title_id in by_title:
            tally = by_title[title_id]
            tally.histogram = moved(tally.histogram, half_stars, None)
    withdrawn.delete()
    RatingTally.objects.bulk_update(tallies, ["histogram"], batch_size=500)
    for tally in tallies:
        _announce(tally.pk, summary_of(tally.histogram))


@in_transaction
def forget_ratings(profile_id: int) -> None:
    """Withdraw all ratings of a profile that is about to be deleted, so that its films' counters stay right."""
    # The profile's own lock first: no further rating can hang on it from here on.
    Profile.objects.select_for_update().get(pk=profile_id)
    ratings = Rating.objects.filter(profile=profile_id)
    withdraw(ratings, list(ratings.values_list("title_id", flat=True)))


def before_profile_deleted(instance: Profile, **_: Any) -> None:
    """Receiver of `pre_delete` of viewing profiles, whoever deletes them."""
    forget_ratings(instance.pk)


def _set(profile_id: int, title_id: int, half_stars: int | None) -> RatingSummary:
    # First, as a profile's deletion does: its ratings' counters are locked when nobody can rate with it any more.
    if not Profile.objects.select_for_update(no_key=True).filter(pk=profile_id).exists():
        raise NotFoundError("There is no such viewing profile.")
    RatingTally.objects.get_or_create(title_id=title_id)
    # Then: two people who rate at once must not both count, and announce, the same numbers.
    tally = RatingTally.objects.select_for_update().get(title_id=title_id)
    old = (
        Rating.objects.filter(profile_id=profile_id, title_id=title_id)
        .values_list("half_stars", flat=True)
        .first()
    )
    if old == half_stars:
        return summary_of(tally.histogram)
    _store(profile_id, title_id, half_stars)
    tally.histogram = moved(tally.histogram, old, half_stars)
    tally.save(update_fields=["histogram"])
    summary = summary_of(tally.histogram)
    _announce(title_id, summary)
    emit(RatingChanged(profile_id, title_id, half_stars))
    return summary


def counts(summary: RatingSummary) -> RatingCounts:
    """The summary as it is pushed."""
    return RatingCounts(average=summary.average, count=summary.count, histogram=summary.histogram)


def _announce(title_id: int, summary: RatingSummary) -> None:
    publish(f"movie:{title_id}", MovieRatingChanged(movie_id=title_id, rating=counts(summary)))


def _store(profile_id: int, title_id: int, half_stars: int | None) -> None:
    if half_stars is None:
        Rating.objects.filter(profile_id=profile_id, title_id=title_id).delete()
        return
    Rating.objects.update_or_create(
        profile_id=profile_id,
        title_id=title_id,
        defaults={"half_stars": half_stars, "rated_at": timezone.now()},
    )
