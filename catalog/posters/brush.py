"""Shapes as SVG text: short numbers, flat colours, nothing else."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from catalog.posters.angles import polar

Point = tuple[float, float]


def number(value: float) -> str:
    """At most one decimal, no trailing zero, no minus zero."""
    text = f"{value:.1f}"
    if text.endswith(".0"):
        text = text[:-2]
    return "0" if text == "-0" else text


def polygon(points: Iterable[Point], close: bool = True) -> str:
    """Path data through the points."""
    row = " ".join(f"{number(x)} {number(y)}" for x, y in points)
    return f"M{row}z" if close else f"M{row}"


def ellipse(x: float, y: float, rx: float, ry: float) -> str:
    """Path data of an ellipse."""
    arc = f"a{number(rx)} {number(ry)} 0 1 0 "
    return f"M{number(x - rx)} {number(y)}{arc}{number(2 * rx)} 0{arc}{number(-2 * rx)} 0z"


def rectangle(x: float, y: float, width: float, height: float) -> str:
    """Path data of a rectangle."""
    return f"M{number(x)} {number(y)}h{number(width)}v{number(height)}h{number(-width)}z"


@dataclass(frozen=True)
class Tones:
    """The colours a motif may use.

    body: the silhouette; detail: cuts into the body; accent, second: small and loud;
    back: what lies behind, for holes.
    """

    body: str
    detail: str
    accent: str
    second: str
    back: str


class Brush:
    """Collects shapes. `ident` makes ids unique on a page that carries many drawings."""

    def __init__(self, ident: str) -> None:
        self.ident = ident
        self._parts: list[str] = []
        self._clips = 0

    def text(self) -> str:
        """Everything drawn so far."""
        return "".join(self._parts)

    def raw(self, text: str) -> None:
        """Append SVG text as it is."""
        self._parts.append(text)

    def path(self, fill: str, d: str, opacity: int = 100) -> None:
        """A filled path; even-odd, so an inner outline is a hole. opacity in percent."""
        more = f' opacity=".{opacity:02d}"' if opacity < 100 else ""
        self._parts.append(f'<path fill="{fill}" d="{d}"{more}/>')

    def poly(self, fill: str, *points: Point, opacity: int = 100) -> None:
        """A filled polygon."""
        self.path(fill, polygon(points), opacity)

    def disc(self, fill: str, x: float, y: float, r: float) -> None:
        """A filled circle."""
        self._parts.append(
            f'<circle fill="{fill}" cx="{number(x)}" cy="{number(y)}" r="{number(r)}"/>'
        )

    def discs(self, fill: str, spots: Iterable[tuple[float, float, float]]) -> None:
        """Many circles of one colour as one path: (x, y, r) each."""
        self.path(fill, "".join(ellipse(x, y, r, r) for x, y, r in spots))

    def oval(self, fill: str, x: float, y: float, rx: float, ry: float) -> None:
        """A filled ellipse."""
        self.path(fill, ellipse(x, y, rx, ry))

    def bar(self, fill: str, x: float, y: float, width: float, height: float, r: float = 0) -> None:  # noqa: PLR0917
        """A filled rectangle, its corners rounded by r."""
        round_ = f' rx="{number(r)}"' if r else ""
        self._parts.append(
            f'<rect fill="{fill}" x="{number(x)}" y="{number(y)}" width="{number(width)}" '
            f'height="{number(height)}"{round_}/>'
        )

    def curve(
        self, colour: str, width: float, d: str, *, dash: str = "", cap: str = "round"
    ) -> None:
        """A stroked path; dash as in SVG, cap `round` or `butt`."""
        more = f' stroke-dasharray="{dash}"' if dash else ""
        join = f' stroke-linecap="{cap}" stroke-linejoin="round"' if cap == "round" else ""
        self._parts.append(
            f'<path fill="none" stroke="{colour}" stroke-width="{number(width)}"{join}{more} '
            f'd="{d}"/>'
        )

    def line(self, colour: str, width: float, *points: Point) -> None:
        """A stroked polyline with round ends."""
        self.curve(colour, width, polygon(points, close=False))

    def ring(self, colour: str, width: float, x: float, y: float, r: float, dash: str = "") -> None:  # noqa: PLR0917
        """A stroked circle."""
        self.curve(colour, width, ellipse(x, y, r, r), dash=dash, cap="butt")

    def rays(  # noqa: PLR0917
        self, fill: str, x: float, y: float, count: int, inner: float, outer: float,
        *, share: float = 0.5, turn: float = 0.0,
    ) -> None:  # fmt: skip
        """Wedges round a centre; share: how much of the turn they cover."""
        step = 360 / count
        half = step * share / 2
        wedges = []
        for i in range(count):
            middle = turn + i * step
            ends = [polar(x, y, outer, middle - half), polar(x, y, outer, middle + half)]
            if inner:
                ends += [polar(x, y, inner, middle + half), polar(x, y, inner, middle - half)]
            else:
                ends.append((x, y))
            wedges.append(polygon(ends))
        self.path(fill, "".join(wedges))

    @contextmanager
    def moved(
        self, x: float = 0, y: float = 0, *, scale: float = 1, turn: float = 0, mirror: bool = False
    ) -> Iterator[None]:
        """Everything within is scaled, mirrored, turned (degrees), then moved."""
        steps = []
        if x or y:
            steps.append(f"translate({number(x)} {number(y)})")
        if turn:
            steps.append(f"rotate({number(turn)})")
        if mirror or scale != 1:
            across = -scale if mirror else scale
            steps.append(f"scale({across:.3f} {scale:.3f})" if mirror else f"scale({scale:.3f})")
        self._parts.append(f'<g transform="{"".join(steps)}">' if steps else "<g>")
        yield
        self._parts.append("</g>")

    @contextmanager
    def clipped(self, d: str) -> Iterator[None]:
        """Everything within shows only inside the outline."""
        self._clips += 1
        name = f"{self.ident}c{self._clips}"
        self._parts.append(
            f'<clipPath id="{name}"><path clip-rule="evenodd" d="{d}"/></clipPath>'
            f'<g clip-path="url(#{name})">'
        )
        yield
        self._parts.append("</g>")
