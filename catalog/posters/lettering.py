"""Titles as outlines: measured, broken into lines, fitted."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from catalog.posters.brush import Brush, number
from catalog.posters.typefaces import Face, Glyph, drawable, face_named

LEADING = {"upper": 1.16, "mixed": 1.42}
GOOD_CAPITAL = 40.0


@dataclass(frozen=True)
class Voice:
    """How a title speaks: face, case, tracking in em, whether lines are set to one width."""

    face: str
    upper: bool = False
    tracking: float = 0.0
    block: bool = False
    centred: bool = False
    largest: float = 78.0


@dataclass(frozen=True)
class Line:
    """One line with its capital height in drawing units."""

    text: str
    capital: float
    width: float


@dataclass(frozen=True)
class Setting:
    """A title ready to draw; height runs from the first line's capitals to the last base line."""

    voice: Voice
    lines: tuple[Line, ...]
    height: float
    descends: float


def speak(voice: Voice, text: str) -> str:
    """The title in the voice's case and in letters its face has; '' when none is left."""
    face = face_named(voice.face)
    plain = drawable(face, text)
    return drawable(face, plain.upper()) if voice.upper else plain


def _glyphs(face: Face, text: str) -> list[Glyph]:
    return [glyph for glyph in map(face.glyph, text) if glyph]


@lru_cache(maxsize=4096)
def natural_width(voice: Voice, text: str) -> float:
    """Width in multiples of the capital height."""
    face = face_named(voice.face)
    glyphs = _glyphs(face, text)
    total = 0.0
    for i, glyph in enumerate(glyphs):
        total += glyph.advance
        if i + 1 < len(glyphs):
            total += face.kerning(glyph, glyphs[i + 1]) + voice.tracking * face.unit
    return total / face.unit / face.cap_height


def _breaks(words: list[str], most: int) -> Iterator[list[str]]:
    for count in range(1, min(most, len(words)) + 1):
        for cuts in combinations(range(1, len(words)), count - 1):
            edges = [0, *cuts, len(words)]
            yield [" ".join(words[a:b]) for a, b in pairwise(edges)]


def _gap(voice: Voice, capital: float) -> float:
    return capital * (LEADING["upper" if voice.upper else "mixed"] - 1)


def _even(voice: Voice, texts: list[str], width: float, height: float) -> tuple[Line, ...]:
    """Every line at one size, as large as the box allows."""
    widest = max(natural_width(voice, text) for text in texts)
    leading = LEADING["upper" if voice.upper else "mixed"]
    tall = 1 + leading * (len(texts) - 1)
    capital = min(width / max(widest, 0.01), height / tall, voice.largest)
    return tuple(Line(text, capital, natural_width(voice, text) * capital) for text in texts)


def _block(voice: Voice, texts: list[str], width: float, height: float) -> tuple[Line, ...]:
    """Every line as wide as the box, within reason."""
    capitals = [
        min(width / max(natural_width(voice, t), 0.01), voice.largest * 1.25) for t in texts
    ]
    low = min(capitals)
    capitals = [min(capital, low * 2.1) for capital in capitals]
    tall = 0.0
    for i, capital in enumerate(capitals):
        tall += capital + (_gap(voice, capital) if i else 0)
    shrink = min(1.0, height / tall)
    return tuple(
        Line(text, capital * shrink, natural_width(voice, text) * capital * shrink)
        for text, capital in zip(texts, capitals, strict=True)
    )


def _height(voice: Voice, lines: tuple[Line, ...]) -> float:
    total = lines[0].capital
    for line in lines[1:]:
        total += line.capital + _gap(voice, line.capital)
    return total


def _merit(lines: tuple[Line, ...], width: float, height: float) -> float:
    """Large letters first; among large ones few lines, filled well and not lopsided."""
    smallest = min(line.capital for line in lines)
    fill = min(line.width for line in lines) / width
    short = min(len(line.text) for line in lines)
    lonely = 6.0 if short <= 3 and len(lines) > 1 else 0.0
    size = min(smallest, GOOD_CAPITAL) * 2.8 + max(smallest - GOOD_CAPITAL, 0) * 0.5
    return size + fill * 12 - len(lines) * 7 - lonely - height * 0.06


def _candidates(words: list[str], voice: Voice) -> list[list[str]]:
    if len(words) <= 9:
        return list(_breaks(words, 5))
    rows = []
    for count in range(3, 7):
        target = natural_width(voice, " ".join(words)) / count
        lines: list[str] = []
        line = ""
        for word in words:
            longer = f"{line} {word}".strip()
            if line and natural_width(voice, longer) > target * 1.12 and len(lines) < count - 1:
                lines.append(line)
                line = word
            else:
                line = longer
        rows.append([*lines, line])
    return rows


def _clipped(words: list[str], limit: int = 110) -> list[str]:
    """Words up to a sensible length, very long ones cut in two."""
    kept: list[str] = []
    total = 0
    for word in words:
        pieces = [word[i : i + 18] for i in range(0, len(word), 18)] if len(word) > 24 else [word]
        for piece in pieces:
            total += len(piece) + 1
            if total > limit:
                return kept
            kept.append(piece)
    return kept


def set_title(voice: Voice, text: str, width: float, height: float) -> Setting:
    """The best setting of a spoken text in a box; text must not be empty."""
    words = _clipped(text.split())
    best: tuple[Line, ...] = ()
    best_merit = float("-inf")
    for texts in _candidates(words, voice):
        fit = _block if voice.block and len(texts) > 1 else _even
        lines = fit(voice, texts, width, height)
        merit = _merit(lines, width, _height(voice, lines))
        if merit > best_merit:
            best, best_merit = lines, merit
    drop = 0.0 if voice.upper else 0.3
    return Setting(voice, best, _height(voice, best), best[-1].capital * drop)


def draw_line(b: Brush, voice: Voice, line: Line, x: float, y: float, fill: str) -> None:  # noqa: PLR0917
    """One line of outlines, its base line starting at (x, y)."""
    face = face_named(voice.face)
    scale = line.capital / face.cap_height / face.unit
    glyphs = _glyphs(face, line.text)
    at, parts = 0, []
    for i, glyph in enumerate(glyphs):
        if glyph.outline:
            parts.append(f"M{at} 0{glyph.outline}")
        at += glyph.advance
        if i + 1 < len(glyphs):
            at += face.kerning(glyph, glyphs[i + 1]) + round(voice.tracking * face.unit)
    b.raw(
        f'<path transform="translate({number(x)} {number(y)})scale({scale:.5f})" '
        f'fill="{fill}" d="{"".join(parts)}"/>'
    )


def draw_setting(b: Brush, setting: Setting, x: float, y: float, width: float, fill: str) -> None:  # noqa: PLR0917
    """All lines below one another; y is the top of the first line's capitals."""
    base = y
    for i, line in enumerate(setting.lines):
        base += line.capital + (_gap(setting.voice, line.capital) if i else 0)
        indent = (width - line.width) / 2 if setting.voice.centred else 0
        draw_line(b, setting.voice, line, x + indent, base, fill)
