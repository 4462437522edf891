"""What a layout works with: the brush, the palette, the motif and the picture's size."""

from dataclasses import dataclass, field

from catalog.posters.brush import Brush, Point, Tones, ellipse, polygon
from catalog.posters.colours import clearest, contrast, first_clear, light, mix
from catalog.posters.facts import PosterFacts
from catalog.posters.motifs import people
from catalog.posters.motifs.registry import Kind, Motif
from catalog.posters.palette import Palette
from catalog.posters.seed import Seed

WIDTH = 400.0
CHILDLIKE = {"Animation", "Family"}
PEOPLE = {
    "figure",
    "pair",
    "crowd",
    "rider",
    "woman",
    "child",
    "dancer",
    "shadow",
    "profile",
    "face",
}


@dataclass
class Stage:
    """The picture from (0, 0) to (400, h); layouts may paint a little beyond.

    band: the colour of the title band below (or above); focus: what an enlargement should show.
    """

    b: Brush
    p: Palette
    s: Seed
    motif: Motif
    facts: PosterFacts
    h: float
    band: str
    w: float = WIDTH
    focus: Point = (200.0, 250.0)
    _hero: Seed = field(init=False)

    def __post_init__(self) -> None:
        self._hero = self.s.child("hero")

    @property
    def night(self) -> str:
        """A dark ground: the palette's own when it has one."""
        return self.p.ground if light(self.p.ground) < 90 else self.p.dark

    @property
    def day(self) -> str:
        """A ground that dark forms stand out on."""
        return first_clear(self.p.dark, 3.2, self.p.ground, self.p.light)

    @property
    def deep(self) -> str:
        """A second dark, a step from the night."""
        return mix(self.night, self.p.light, 10)

    @property
    def stands(self) -> bool:
        """Whether the motif has feet or a base."""
        return self.motif.kind == Kind.STANDING

    @property
    def person(self) -> bool:
        """Whether the motif is somebody already."""
        return self.motif.word in PEOPLE

    def fill(self, colour: str) -> None:
        """Paint the whole picture."""
        self.b.bar(colour, -20, -20, self.w + 40, self.h + 40)

    def tones(self, back: str, body: str | None = None) -> Tones:
        """Colours for a motif on a ground, told apart from it and from one another."""
        p = self.p
        body = body or (p.dark if contrast(back, p.dark) >= 2.4 else p.light)
        detail = first_clear(body, 3.0, p.light if body != p.light else p.dark, p.dark, back)
        loud = [c for c in (p.accent, p.second, p.light, p.ground) if c != body]
        fits = [c for c in loud if contrast(back, c) >= 1.45 and contrast(body, c) >= 1.35]
        accent = (fits or [clearest(back, *loud)])[0]
        rest = [c for c in (p.second, p.accent, p.mid, p.light) if c not in (accent, body)]
        second = first_clear(back, 1.35, *rest)
        return Tones(body, detail, accent, second, back)

    def scene_tones(self, sky: str) -> Tones:
        """Colours for a landscape under a sky: near, far and lit planes apart from one another."""
        p = self.p
        near = p.dark if contrast(sky, p.dark) >= 1.2 else mix(p.dark, p.light, 16)
        planes = [c for c in (p.light, p.mid, p.second, p.accent) if contrast(sky, c) >= 1.3]
        lit = [c for c in planes if contrast(near, c) >= 2]
        detail = (lit or [clearest(near, p.light, p.accent, p.second)])[0]
        second = first_clear(sky, 1.25, *(c for c in (p.second, p.mid, p.light) if c != detail))
        rest = [c for c in (p.accent, p.second, p.light, p.dark) if c not in (second, detail)]
        accent = first_clear(sky, 1.4, *rest)
        return Tones(near, detail, accent, second, sky)

    def flat(self, colour: str, holes: str) -> Tones:
        """Everything in one colour, as a shadow is."""
        return Tones(colour, holes, colour, colour, holes)

    def hero(
        self, x: float, y: float, width: float, height: float, back: str,
        *, turn: float = 0, mirror: bool | None = None, tones: Tones | None = None,
    ) -> None:  # fmt: skip
        """The motif as large as the box allows, its centre at (x, y)."""
        m = self.motif
        scale = min(width / m.width, height / m.height)
        if tones is None:
            tones = self.scene_tones(self._sky(back)) if m.kind == Kind.SCENE else self.tones(back)
        flip = self.mirrored() if mirror is None else mirror
        with self.b.moved(x, y, scale=scale, turn=turn, mirror=flip):
            m.draw(self.b, tones, Seed(self.facts.key).child("motif"))
        self.focus = (x, y)

    def _sky(self, back: str) -> str:
        """The sky of a scene in its round window, apart from what surrounds the window."""
        p = self.p
        return first_clear(back, 1.3, p.light, p.ground, p.accent, p.mid)

    def mirrored(self) -> bool:
        """Whether this film's motif faces left."""
        return Seed(self.facts.key).child("mirror").chance(50) and self.motif.word not in UNFLIPPED

    def stand(
        self, x: float, foot: float, width: float, height: float, back: str,
        *, tones: Tones | None = None, mirror: bool | None = None,
    ) -> float:  # fmt: skip
        """The motif with its base at foot; returns the height it took."""
        m = self.motif
        tall = m.height * min(width / m.width, height / m.height)
        self.hero(x, foot - tall / 2, width, height, back, tones=tones, mirror=mirror)
        return tall

    def walker(self, x: float, foot: float, tall: float, fill: str) -> None:
        """Somebody small, for scale."""
        tones = Tones(fill, fill, fill, fill, fill)
        with self.b.moved(x, foot - tall / 2, scale=tall / 200):
            if CHILDLIKE & set(self.facts.genres):
                people.small_child(self.b, tones)
            elif self.facts.year < 1965 and self._hero.chance(65):
                people.hat_and_coat(self.b, tones)
            elif self._hero.chance(35):
                people.woman_standing(self.b, tones)
            else:
                people.bare_figure(self.b, tones)

    def shade(self, x: float, foot: float, wide: float, reach: float, fill: str) -> None:
        """A long shadow that falls towards us."""
        lean = (x - self.w / 2) * 0.6
        self.b.poly(
            fill, (x - wide / 2, foot), (x + wide / 2, foot),
            (x + wide * 1.5 + lean, foot + reach), (x - wide * 1.5 + lean, foot + reach),
        )  # fmt: skip

    def stars(self, fill: str, count: int, low: float = 0.0, high: float = 1.0) -> None:
        """Specks of different size between two shares of the height."""
        spots = [
            (
                self.s.between(0, self.w),
                self.h * self.s.between(low, high),
                self.s.pick((0.8, 0.8, 1.2, 1.9)),
            )
            for _ in range(count)
        ]
        self.b.discs(fill, spots)

    def rough(self, fill: str, *points: Point, by: float = 2.2) -> None:
        """A polygon with the edge of hand-cut paper; smooth in new prints."""
        if self.facts.year >= 1975:
            self.b.poly(fill, *points)
            return
        self.b.path(fill, polygon(cut(self.s, points, by)))

    def disc_window(self, x: float, y: float, r: float) -> str:
        """Path data of a round opening."""
        return ellipse(x, y, r, r)


UNFLIPPED = {
    "coin",
    "money",
    "computer",
    "newspaper",
    "ticket",
    "grave",
    "clock",
    "watch",
    "cards",
    "book",
    "telephone",
}


def cut(s: Seed, points: tuple[Point, ...], by: float) -> list[Point]:
    """More points along every edge, each a little off, like scissors."""
    row: list[Point] = []
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        steps = max(2, int((abs(x1 - x0) + abs(y1 - y0)) / 70))
        row.append((x0, y0))
        for i in range(1, steps):
            share = i / steps
            row.append(
                (
                    x0 + (x1 - x0) * share + s.between(-by, by) * 0.6,
                    y0 + (y1 - y0) * share + s.between(-by, by) * 0.6,
                )
            )
    return row
