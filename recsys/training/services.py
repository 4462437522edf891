"""Training, and keeping versions."""

import time

import numpy as np
from django.conf import settings
from django.utils import timezone

from catalog.library.models import Rating
from core.transactions import in_transaction
from recsys.training.models import ModelVersion, TitleNeighbours
from recsys.training.rules import Neighbours, Ratings, learn_neighbours

METHOD = "ease"
_KEPT_VERSIONS = 3


def train() -> ModelVersion | None:
    """Learn from all ratings and put the result to use; None when nobody has rated anything.

    Readers see the version before until this one is whole.
    """
    began = time.perf_counter()
    ratings = _all_ratings()
    if not len(ratings.title_ids):
        return None
    rows = learn_neighbours(
        ratings,
        regularisation=settings.RECSYS_REGULARISATION,
        keep=settings.RECSYS_NEIGHBOURS,
    )
    return _put_to_use(ratings, rows, began)


def _all_ratings() -> Ratings:
    columns = np.array(
        list(Rating.objects.values_list("profile_id", "title_id", "half_stars").order_by("pk")),
        dtype=np.int64,
    ).reshape(-1, 3)
    return Ratings(columns[:, 0], columns[:, 1], columns[:, 2])


@in_transaction
def _put_to_use(ratings: Ratings, rows: list[Neighbours], began: float) -> ModelVersion:
    version = ModelVersion.objects.create(
        method=METHOD,
        ratings=len(ratings.title_ids),
        profiles=len(np.unique(ratings.profile_ids)),
        titles=len(rows),
    )
    TitleNeighbours.objects.bulk_create(
        [
            TitleNeighbours(
                model=version,
                title_id=row.title_id,
                neighbours=list(row.neighbours),
                weights=list(row.weights),
            )
            for row in rows
        ],
        batch_size=500,
    )
    version.seconds = round(time.perf_counter() - began, 3)
    version.ready_at = timezone.now()
    version.save(update_fields=["seconds", "ready_at"])
    _drop_old_versions()
    return version


def _drop_old_versions() -> None:
    kept = ModelVersion.objects.order_by("-pk").values_list("pk", flat=True)[:_KEPT_VERSIONS]
    ModelVersion.objects.exclude(pk__in=list(kept)).delete()
