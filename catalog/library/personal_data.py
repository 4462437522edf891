"""A person's ratings: handing them out, letting go of them."""

from collections.abc import Sequence

from django.db.models import ExpressionWrapper, F, FloatField

from catalog.library.models import Rating, RatingTally
from catalog.library.rules import moved, summary_of
from catalog.library.services import counts
from core.personal_data.table import Reviews, rows_of
from core.transactions import in_transaction
from realtime.events import MovieRatingChanged
from realtime.publishing import publish

_BATCH = 200


def erase_ratings(user_id: int, reviews: Reviews) -> None:
    """Withdraw everything an account's viewing profiles rated; each film's counters are right at once.

    A rating without a name would still tell what somebody liked: it never stays.
    """
    rated = Rating.objects.filter(profile__user_id=user_id)
    title_ids = rated.values_list("title_id", flat=True).distinct().order_by("title_id")
    for batch in _batches(list(title_ids)):
        _withdraw(user_id, batch)


@in_transaction
def _withdraw(user_id: int, title_ids: Sequence[int]) -> None:
    """In one order, as all who lock several films do, and few at a time, so that nobody waits long."""
    tallies = list(RatingTally.objects.select_for_update().filter(pk__in=title_ids).order_by("pk"))
    ratings = Rating.objects.filter(profile__user_id=user_id, title_id__in=title_ids)
    by_title: dict[int, list[int]] = {}
    for title_id, half_stars in ratings.values_list("title_id", "half_stars"):
        by_title.setdefault(title_id, []).append(half_stars)
    ratings.delete()
    for tally in tallies:
        for half_stars in by_title.get(tally.pk, ()):
            tally.histogram = moved(tally.histogram, half_stars, None)
    RatingTally.objects.bulk_update(tallies, ["histogram"])
    for tally in tallies:
        rating = counts(summary_of(tally.histogram))
        publish(f"movie:{tally.pk}", MovieRatingChanged(movie_id=tally.pk, rating=rating))


def _batches(ids: Sequence[int]) -> Sequence[Sequence[int]]:
    return [ids[start : start + _BATCH] for start in range(0, len(ids), _BATCH)]


RATINGS = rows_of(
    "ratings",
    "The films you rated, in stars; `profile` is the viewer of your account.",
    lambda user_id: Rating.objects.filter(profile__user_id=user_id).order_by("rated_at", "pk"),
    {
        "profile": "profile__name",
        "movie_id": "title_id",
        "title": "title__title",
        "release_year": "title__release_year",
        "imdb_id": "title__imdb_id",
        "tmdb_id": "title__tmdb_id",
        "stars": ExpressionWrapper(F("half_stars") / 2.0, output_field=FloatField()),
        "rated_at": "rated_at",
    },
    erase=erase_ratings,
)
