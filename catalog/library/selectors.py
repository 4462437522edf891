"""Reading ratings."""

from collections.abc import Iterable

from catalog.library.models import STEPS, Rating, RatingTally
from catalog.library.rules import RatingSummary, summary_of


def summaries_of(title_ids: Iterable[int]) -> dict[int, RatingSummary]:
    """How each of these titles is rated, also those nobody rated. One query."""
    ids = list(title_ids)
    known = dict(RatingTally.objects.filter(title__in=ids).values_list("title_id", "histogram"))
    return {title_id: summary_of(known.get(title_id, [0] * STEPS)) for title_id in ids}


def own_ratings(profile_id: int, title_ids: Iterable[int]) -> dict[int, int]:
    """A profile's half stars for those of these titles that it rated. One query."""
    rows = Rating.objects.filter(profile=profile_id, title__in=list(title_ids))
    return dict(rows.values_list("title_id", "half_stars"))
