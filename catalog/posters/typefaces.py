"""Outlines of letters, read once from the faces beside this file."""

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

FACES = Path(__file__).parent / "faces"
# Letters that do not fall apart into a base and an accent, and look-alike marks by code point.
PLAIN = {
    "ß": "ss", "ẞ": "SS", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ø": "O", "ø": "o",
    "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Þ": "Th", "þ": "th", "ð": "d", "Ð": "D",
    "\u0131": "i", "\u2026": "...", "\u2013": "-", "\u2014": "-", "\u2010": "-", "\u2011": "-",
    "\u2212": "-", "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "·": ".",
    "\u2022": ".",
}  # fmt: skip


class _RelativePen(BasePen):  # type: ignore[misc]  # fontTools carries no types
    """Collects an outline as relative SVG commands in whole font units, y down."""

    def __init__(self, glyphs: Any) -> None:
        super().__init__(glyphs)
        self.parts: list[str] = []
        self._at = (0, 0)
        self._start = (0, 0)

    def _step(self, point: tuple[float, float]) -> str:
        return f"{round(point[0]) - self._at[0]} {self._at[1] - round(point[1])}"

    def _go(self, point: tuple[float, float]) -> None:
        self._at = (round(point[0]), round(point[1]))

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self.parts.append(f"m{self._step(pt)}")
        self._go(pt)
        self._start = self._at

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        x, y = round(pt[0]), round(pt[1])
        if y == self._at[1]:
            self.parts.append(f"h{x - self._at[0]}")
        elif x == self._at[0]:
            self.parts.append(f"v{self._at[1] - y}")
        else:
            self.parts.append(f"l{self._step(pt)}")
        self._go(pt)

    def _qCurveToOne(self, pt1: tuple[float, float], pt2: tuple[float, float]) -> None:  # noqa: N802
        self.parts.append(f"q{self._step(pt1)} {self._step(pt2)}")
        self._go(pt2)

    def _curveToOne(  # noqa: N802
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self.parts.append(f"c{self._step(pt1)} {self._step(pt2)} {self._step(pt3)}")
        self._go(pt3)

    def _closePath(self) -> None:  # noqa: N802
        self.parts.append("z")
        self._at = self._start


@dataclass(frozen=True)
class Glyph:
    """One letter: its outline from its own origin, and its advance, in font units."""

    name: str
    outline: str
    advance: int


@dataclass
class Face:
    """A face of two files: western letters with kerning, and the extended Latin ones."""

    name: str
    unit: int = field(init=False)
    cap_height: float = field(init=False)
    _fonts: list[TTFont] = field(init=False, repr=False)
    _cache: dict[str, Glyph | None] = field(init=False, repr=False, default_factory=dict)
    _reading: Lock = field(init=False, repr=False, default_factory=Lock)
    _kern: dict[tuple[str, str], int] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._fonts = [TTFont(FACES / f"{self.name}{end}.ttf") for end in ("", "-ext")]
        main = self._fonts[0]
        self.unit = int(main["head"].unitsPerEm)
        self.cap_height = float(main["glyf"]["H"].yMax) / self.unit
        if "kern" in main:
            self._kern = dict(main["kern"].kernTables[0].kernTable)

    def glyph(self, letter: str) -> Glyph | None:
        """The letter, or None when the face lacks it."""
        if letter not in self._cache:
            # fontTools reads its tables when they are first asked for, and not for two threads at once.
            with self._reading:
                self._cache[letter] = self._read(letter)
        return self._cache[letter]

    def kerning(self, left: Glyph, right: Glyph) -> int:
        """How much closer (negative) two letters stand, in font units."""
        return self._kern.get((left.name, right.name), 0)

    def _read(self, letter: str) -> Glyph | None:
        for font in self._fonts:
            name = font.getBestCmap().get(ord(letter))
            if name is None:
                continue
            glyphs = font.getGlyphSet()
            pen = _RelativePen(glyphs)
            glyphs[name].draw(pen)
            # Files differ in their names for glyphs; only the first has kerning.
            known = name if font is self._fonts[0] else f"ext {name}"
            unit = font["head"].unitsPerEm
            assert unit == self.unit
            return Glyph(known, "".join(pen.parts), int(glyphs[name].width))
        return None


@lru_cache(maxsize=32)
def face_named(name: str) -> Face:
    """A face, read on first use."""
    return Face(name)


def drawable(face: Face, text: str) -> str:
    """The text in letters this face has: accents dropped where they must be, the rest left out."""
    kept = []
    for letter in unicodedata.normalize("NFC", text):
        if letter.isspace():
            kept.append(" ")
        elif face.glyph(letter):
            kept.append(letter)
        else:
            plain = PLAIN.get(letter) or unicodedata.normalize("NFKD", letter)
            kept.extend(part for part in plain if not part.isspace() and face.glyph(part))
    return " ".join("".join(kept).split())
