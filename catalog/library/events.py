"""Facts of the library."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RatingChanged:
    """A profile's rating of a title is now `half_stars` (1 to 10), or None: withdrawn."""

    profile_id: int
    title_id: int
    half_stars: int | None
