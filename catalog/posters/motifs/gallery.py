"""Every motif by its word."""

from catalog.posters.motifs import (
    animals,
    arms,
    buildings,
    desk,
    grounds,
    heads,
    interiors,
    music,
    people,
    plants,
    play,
    pocket,
    scenes,
    sky,
    vehicles,
)
from catalog.posters.motifs.registry import MOTIFS, Motif

DECLARED_IN = (
    animals, arms, buildings, desk, grounds, heads, interiors, music, people, plants, play, pocket,
    scenes, sky, vehicles,
)  # fmt: skip
FALLBACK = "door"


def find_motif(word: str) -> Motif:
    """The drawing for a word; an unknown word gets the door ajar."""
    return MOTIFS.get(word.strip().lower()) or MOTIFS[FALLBACK]
