"""How a motif is declared.

A drawing lives in the square from -100 to 100, y down, and fills its width x height round the
centre; what stands on the ground has its feet at the lower edge. A scene is different: it fills any
rectangle from (0, 0), and its motif is that scene seen through a round window.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from catalog.posters.brush import Brush, Tones, ellipse
from catalog.posters.seed import Seed

Draw = Callable[[Brush, Tones, Seed], None]
DrawScene = Callable[[Brush, Tones, Seed, float, float], None]


class Kind(Enum):
    """Where a motif is at home."""

    STANDING = "standing"
    OBJECT = "object"
    SKY = "sky"
    SCENE = "scene"


@dataclass(frozen=True)
class Motif:
    """A word with its drawing; width, height: its extent in units of the 200 square."""

    word: str
    kind: Kind
    width: float
    height: float
    draw: Draw
    scene: DrawScene | None = None


MOTIFS: dict[str, Motif] = {}


def motif(
    word: str, width: float = 200, height: float = 200, kind: Kind = Kind.OBJECT
) -> Callable[[Draw], Draw]:
    """Declare a drawing."""

    def declare(draw: Draw) -> Draw:
        MOTIFS[word] = Motif(word, kind, width, height, draw)
        return draw

    return declare


def standing(word: str, width: float = 200, height: float = 200) -> Callable[[Draw], Draw]:
    """Declare something that stands on the ground."""
    return motif(word, width, height, Kind.STANDING)


def airborne(word: str, width: float = 200, height: float = 200) -> Callable[[Draw], Draw]:
    """Declare something at home in the sky."""
    return motif(word, width, height, Kind.SKY)


def scene(word: str) -> Callable[[DrawScene], DrawScene]:
    """Declare a landscape or a room."""

    def declare(draw: DrawScene) -> DrawScene:
        def window(b: Brush, t: Tones, s: Seed) -> None:
            with b.clipped(ellipse(0, 0, 98, 98)), b.moved(-100, -100):
                b.bar(t.back, 0, 0, 200, 200)
                draw(b, t, s, 200, 200)

        MOTIFS[word] = Motif(word, Kind.SCENE, 196, 196, window, draw)
        return draw

    return declare
