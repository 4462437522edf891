"""A person's ratings: handing them out, letting go of them."""

from collections.abc import Sequence

from django.db.models import ExpressionWrapper, F, FloatField

from catalog.library.models import Rating
from catalog.library.services import withdraw
from core.personal_data.table import Reviews, rows_of

_BATCH = 200


def erase_ratings(user_id: int, reviews: Reviews) -> None:
    """Withdraw everything an account's viewing profiles rated; each film's counters are right at once.

    A rating without a name would still tell what somebody liked: it never stays. A few films in a
    transaction, so that nobody waits long for one of them.
    """
    rated = Rating.objects.filter(profile__user_id=user_id)
    title_ids = rated.values_list("title_id", flat=True).distinct().order_by("title_id")
    for batch in _batches(list(title_ids)):
        withdraw(rated, batch)


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
