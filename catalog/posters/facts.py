"""What the generator knows about a film."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PosterFacts:
    """Facts a poster is drawn from; unknown genres, moods and motifs fall back to quiet defaults.

    key: stable and unique (decides the seed); genres: most telling first; motif: one word.
    """

    key: str
    title: str
    year: int
    director: str | None
    genres: tuple[str, ...]
    mood: str
    motif: str
    country: str
