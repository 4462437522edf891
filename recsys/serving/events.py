"""Facts of recommendations."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FilmDismissed:
    """A profile does not want to see this film on its rails again."""

    profile_id: int
    title_id: int
