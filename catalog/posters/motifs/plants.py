"""What grows."""

from catalog.posters.angles import polar
from catalog.posters.brush import Brush, Tones, ellipse
from catalog.posters.motifs.registry import motif, standing
from catalog.posters.seed import Seed


@standing("tree", 190, 200)
def tree(b: Brush, t: Tones, s: Seed) -> None:
    """A wide old tree, full of leaves or bare."""
    if s.chance(62):
        b.path(t.body, "M-13 100Q-6 40-12 0L12 0Q6 40 15 100L30 100Q0 94-28 100Z")
        b.line(t.body, 9, (0, 40), (-34, 4))
        b.line(t.body, 8, (2, 30), (36, -4))
        crown = [polar(0, -34, s.between(42, 52), i * 40 + s.whole(0, 20)) for i in range(9)]
        b.discs(t.accent, [(x * 1.12, y * 0.86, s.whole(24, 34)) for x, y in crown])
        b.oval(t.accent, 0, -30, 60, 46)
        spots = [(s.whole(-50, 50), s.whole(-66, 0), s.whole(6, 15)) for _ in range(6)]
        b.discs(t.second, spots)
        return
    b.path(t.body, "M-14 100Q-4 50-8 10L8 8Q8 50 16 100L28 100H-28Z")
    for side in (-1, 1):
        b.line(t.body, 10, (0, 40), (side * 26, 4), (side * 34, -40), (side * 24, -78))
        b.line(t.body, 7, (side * 28, -10), (side * 64, -30), (side * 70, -62))
        b.line(t.body, 5, (side * 48, -22), (side * 84, -12), (side * 96, -34))
        b.line(t.body, 5, (side * 34, -36), (side * 52, -66), (side * 46, -92))
        b.line(t.body, 4, (side * 6, -20), (side * 10, -60), (side * 2, -98))
    b.disc(t.accent, s.side() * 72, -66, 9)


@motif("flower", 120, 200)
def flower(b: Brush, t: Tones, s: Seed) -> None:
    """One flower on a long stem."""
    count = s.pick((6, 7, 8, 11))
    b.curve(t.body, 6, "M0-40Q10 30-4 100")
    b.path(t.body, "M3 40Q40 0 56 18 50 50 2 58ZM0 66Q-40 36-54 50-44 82-2 84Z")
    for i in range(count):
        with b.moved(0, -46, turn=i * 360 / count):
            b.path(t.accent, "M0 0Q-18-28 0-52 18-28 0 0Z")
    b.disc(t.second, 0, -46, 15)


@motif("rose", 130, 200)
def rose(b: Brush, t: Tones, s: Seed) -> None:
    """A rose, half open, with thorns."""
    b.curve(t.body, 7, "M0-20Q-8 40 4 100")
    b.path(
        t.body,
        "M-3 30Q-48 4-60 26-46 54-4 50ZM0 58Q34 30 54 48 44 76 2 76ZM-4 0L-16-6-3 8ZM1 86L14 80 2 94Z",
    )
    b.path(
        t.accent,
        "M-56-66Q-46-14 0-14 46-14 56-66 46-82 32-84 18-100 0-98-18-100-32-84-46-82-56-66Z",
    )
    b.curve(t.body, 5, "M-50-72Q-20-62-12-24M50-72Q22-64 6-30M-30-82Q0-52 32-82M-16-84Q0-72 17-85")


@standing("cactus", 120, 200)
def cactus(b: Brush, t: Tones, s: Seed) -> None:
    """A tall cactus with two arms."""
    b.line(t.body, 36, (0, -80), (0, 100))
    b.line(t.body, 24, (0, 40), (-44, 40), (-46, -20))
    b.line(t.body, 22, (0, 14), (44, 14), (46, -44))
    b.curve(t.detail, 2.5, "M-8-78V98M8-78V98M-46-18V34M46-42V10", dash="7 6")
    b.disc(t.accent, 0, -96, 8)


@motif("fruit", 180, 190)
def fruit(b: Brush, t: Tones, s: Seed) -> None:
    """An apple with one bite missing, or two cherries."""
    if s.chance(55):
        bite = s.side()
        b.path(
            t.accent,
            "M0-46Q34-66 64-46 90-14 74 40 52 92 24 92 8 92 0 86-8 92-24 92-52 92-74 40-90-14-64-46-34-66 0-46Z",
        )
        b.disc(t.back, bite * 82, 6, 27)
        b.disc(t.back, bite * 70, 38, 16)
        b.curve(t.body, 8, "M0-44Q0-74 14-92")
        b.path(t.body, "M8-66Q30-94 62-82 42-54 8-66Z")
        b.curve(t.detail, 6, f"M{-bite * 56}-18Q{-bite * 64} 14 {-bite * 50} 42")
        return
    b.curve(t.body, 6, "M-40 40Q-30-40 20-92Q40-40 46 24")
    b.path(t.body, "M20-90Q60-104 92-74 56-56 20-90Z")
    b.discs(t.accent, ((-42, 56, 40), (48, 40, 40)))
    b.curve(t.detail, 6, "M-66 44Q-64 32-52 28M24 28Q26 16 38 12")


@motif("egg", 140, 180)
def egg(b: Brush, t: Tones, s: Seed) -> None:
    """An egg with a crack."""
    b.path(t.detail, "M0-90C48-90 68 0 68 34 68 70 38 90 0 90-38 90-68 70-68 34-68 0-48-90 0-90Z")
    b.path(t.body, "M-66 14L-44 0-28 18-8-8 10 16 30-4 46 14 66 8Q72 84 0 90-72 84-66 14Z", 92)
    b.curve(t.accent, 5, "M-66 14L-44 0-28 18-8-8 10 16 30-4 46 14 66 8")
    b.path(t.accent, ellipse(-24, -46, 8, 15))
