"""Half stars and averages: pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

LIKED_HALF_STARS = 8


@dataclass(frozen=True, slots=True)
class RatingSummary:
    """Ratings of a title. average: 0.5 to 5 stars, two decimals, None without ratings; histogram: ten counts."""

    average: float | None
    count: int
    histogram: tuple[int, ...]


def half_stars_of(rating: Decimal) -> int:
    """0.5 to 5 stars as 1 to 10. Raises ValueError for anything between or beyond."""
    doubled = rating * 2
    if doubled != doubled.to_integral_value() or not 1 <= doubled <= 10:
        raise ValueError("A rating goes from half a star to five stars, in halves.")
    return int(doubled)


def stars_of(half_stars: int) -> float:
    """1 to 10 as 0.5 to 5."""
    return half_stars / 2


def summary_of(histogram: Sequence[int]) -> RatingSummary:
    """Count and average of a histogram of half stars."""
    count = sum(histogram)
    total = sum(step * number for step, number in enumerate(histogram, start=1))
    average = round(total / count / 2, 2) if count else None
    return RatingSummary(average, count, tuple(histogram))


def moved(histogram: Sequence[int], old: int | None, new: int | None) -> list[int]:
    """The histogram after one person's rating went from `old` to `new` half stars, None meaning no rating."""
    counts = list(histogram)
    if old is not None:
        counts[old - 1] -= 1
    if new is not None:
        counts[new - 1] += 1
    return counts
