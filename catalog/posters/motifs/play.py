"""Games, toys, fairs and riddles."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.angles import polar
from catalog.posters.brush import Brush, Tones, polygon
from catalog.posters.motifs.registry import motif, standing
from catalog.posters.seed import Seed


@motif("spiral", 190, 190)
def spiral(b: Brush, t: Tones, s: Seed) -> None:
    """A spiral that grows heavier outward."""
    turns = s.whole(3, 5)
    way = s.side()
    count = turns * 24
    outer, inner = [], []
    for i in range(count + 1):
        radius, half = 94 * i / count, 9 * i / count * 4 / turns
        outer.append(polar(0, 0, radius + half * 0.2, way * i * 15))
        inner.append(polar(0, 0, radius - half * 1.6, way * i * 15))
    b.poly(t.body, *outer, *reversed(inner))
    b.disc(t.accent, 0, 0, 8)


@motif("maze", 190, 190)
def maze(b: Brush, t: Tones, s: Seed) -> None:
    """A round maze with its way in."""
    walls = []
    for ring in range(5):
        radius = 26 + ring * 17
        gap, start = 44 - ring * 5, s.whole(0, 359)
        (x0, y0), (x1, y1) = polar(0, 0, radius, start), polar(0, 0, radius, start + 360 - gap)
        walls.append(f"M{x0:.1f} {y0:.1f}A{radius} {radius} 0 1 1 {x1:.1f} {y1:.1f}")
        if ring:
            for _ in range(2):
                angle = start + s.whole(30, 290)
                walls.append(
                    polygon(
                        [polar(0, 0, radius - 17, angle), polar(0, 0, radius, angle)], close=False
                    )
                )
    b.curve(t.body, 7, "".join(walls))
    b.disc(t.accent, 0, 0, 10)


@motif("puzzle", 190, 190)
def puzzle(b: Brush, t: Tones, s: Seed) -> None:
    """A jigsaw with one piece taken out."""
    b.bar(t.body, -88, -70, 158, 158)
    b.curve(
        t.detail,
        4,
        "M-88 9H-50Q-56-10-40-12-26-10-30 9H70M-9-70V-34Q10-42 12-26 10-12-9-14V40Q-30 36-28 50-26 64-9 60V88",
    )
    b.path(t.back, "M-9-72H72V9H36Q40-10 26-12 12-10 16 9H-9V-14Q10-12 12-26 10-42-9-34Z")
    with b.moved(28, -24, turn=s.pick((12, 18, -10))):
        b.path(t.accent, "M-9-70H70V9H36Q40-10 26-12 12-10 16 9H-9V-14Q10-12 12-26 10-42-9-34Z")


@standing("chess", 120, 200)
def chess(b: Brush, t: Tones, s: Seed) -> None:
    """A knight, or a king."""
    base = "M-44 76H44L54 100H-54ZM-36 62H36V72H-36Z"
    b.path(t.body, base)
    if s.chance(55):
        b.path(
            t.body,
            "M-30 62Q-30 22 4-4-14 4-30 2-38 14-52 10-60-2-54-14L-26-54-24-86 2-68Q52-60 50 2 46 40 34 62Z",
        )
        b.disc(t.accent, -18, -36, 6)
        b.curve(t.detail, 5, "M16-62Q42-46 38-6 34 28 24 52")
        return
    b.path(
        t.body,
        "M-24 62Q-10 10-20-24H20Q10 10 24 62ZM-34-36H34V-26H-34ZM-26-38L-36-70Q0-88 36-70L26-38ZM-5-100H5V-92H14V-84H5V-74H-5V-84H-14V-92H-5Z",
    )
    b.path(t.accent, "M-22-60Q0-70 22-60L18-46Q0-52-18-46Z")


@motif("cards", 180, 180)
def cards(b: Brush, t: Tones, s: Seed) -> None:
    """A hand of three cards."""
    for i, tone in enumerate((t.second, t.body, t.detail)):
        with b.moved(-8, 70, turn=-26 + i * 26):
            b.bar(t.body if tone != t.body else t.detail, -44, -146, 88, 126, 9)
            b.bar(tone, -40, -142, 80, 118, 7)
            if i == 2:
                b.path(
                    t.accent,
                    "M0-106L26-80Q30-64 16-64 6-64 2-70L6-54H-6L-2-70Q-6-64-16-64-30-64-26-80Z",
                )
                b.path(t.accent, "M-30-134L-22-126-30-118-38-126ZM30-32L22-40 30-48 38-40Z")


@motif("dice", 180, 170)
def dice(b: Brush, t: Tones, s: Seed) -> None:
    """Two dice, thrown."""
    for x, y, r, tone, dot in ((-38, 16, 44, t.body, t.detail), (44, -26, 36, t.accent, t.body)):
        with b.moved(x, y, turn=s.whole(-28, 28)):
            b.bar(tone, -r, -r, 2 * r, 2 * r, r * 0.24)
            k = r * 0.5
            spots = {2: ((-k, -k), (k, k)), 3: ((-k, -k), (0, 0), (k, k)), 5: ((-k, -k), (k, -k), (0, 0), (-k, k), (k, k)),
                     6: ((-k, -k), (k, -k), (-k, 0), (k, 0), (-k, k), (k, k))}  # fmt: skip
            b.discs(dot, [(px, py, r * 0.16) for px, py in spots[s.pick((2, 3, 5, 6))]])


@motif("ball", 180, 180)
def ball(b: Brush, t: Tones, s: Seed) -> None:
    """A football with its patches."""
    b.disc(t.body, 0, 0, 88)
    b.disc(t.detail, 0, 0, 80)
    turn = s.whole(0, 71)
    b.poly(t.body, *[polar(0, 0, 28, turn + i * 72) for i in range(5)])
    for i in range(5):
        angle = turn + i * 72
        b.line(t.body, 5, polar(0, 0, 28, angle), polar(0, 0, 54, angle))
        b.poly(t.accent if i == 0 else t.body, polar(0, 0, 54, angle), polar(0, 0, 66, angle - 21), polar(0, 0, 82, angle - 15),
               polar(0, 0, 82, angle + 15), polar(0, 0, 66, angle + 21))  # fmt: skip
        b.line(t.body, 5, polar(0, 0, 66, angle + 21), polar(0, 0, 66, angle + 51))


@standing("toy", 190, 180)
def toy(b: Brush, t: Tones, s: Seed) -> None:
    """A rocking horse."""
    b.curve(t.second, 9, "M-92 56Q0 116 92 56")
    b.path(
        t.accent,
        "M40-84L48-98 54-78Q76-62 84-42 80-28 66-34L52-42Q50-22 50-6 48 24 34 26L52 78H40L20 34H-28L-44 80H-56L-46 30Q-62 10-50-14-30-26 10-18 22-40 22-62Q28-82 40-84Z",
    )
    b.path(
        t.body,
        "M-8-22H18L14 12H-10ZM40-84Q20-78 14-52L10-30Q22-34 28-50L36-70ZM-50-14Q-78-10-80 24-64 22-48 2Z",
    )
    b.disc(t.body, 56, -60, 4)


@standing("carousel", 190, 196)
def carousel(b: Brush, t: Tones, s: Seed) -> None:
    """A roundabout with a striped roof."""
    for i in range(8):
        x0, x1 = -90 + i * 22.5, -67.5 + i * 22.5
        b.poly(t.accent if i % 2 else t.second, (0, -80), (x0, -30), (x1, -30))
    b.path(t.body, "M-92-32H92V-20H-92ZM-84 76H84V88H-84ZM-70 88H70V98H-70ZM-10-20H10V76H-10Z")
    b.path(t.accent, "M0-99L20-91 0-83ZM-2-99H2V-76H-2Z")
    for x, y in (
        (-58, s.whole(16, 40)),
        (58, s.whole(16, 40)),
        (-30, s.whole(0, 18)),
        (30, s.whole(0, 18)),
    ):
        b.line(t.body, 3, (x, -22), (x, 76))
        b.path(
            t.detail if abs(x) > 40 else t.second,
            f"M{x + 8} {y - 14}L{x + 22} {y - 2} {x + 18} {y + 4} {x + 10} {y} {x + 10} {y + 10} {x + 18} {y + 22}H{x + 12}L{x + 2} {y + 12}H{x - 8}L{x - 14} {y + 24}H{x - 20}L{x - 16} {y + 6}Q{x - 16} {y - 2} {x - 6} {y - 2}H{x + 2}Z",
        )


@standing("circus", 200, 170)
def circus(b: Brush, t: Tones, s: Seed) -> None:
    """The big top with its pennant."""
    for i in range(6):
        x0, x1 = -90 + i * 30, -60 + i * 30
        tone = t.accent if i % 2 else t.detail
        b.poly(tone, (x0 * 0.05, -62), (x1 * 0.05, -62), (x1, 8), (x0, 8))
        b.poly(tone, (x0, 8), (x1, 8), (x1 * 0.94, 84), (x0 * 0.94, 84))
    b.path(t.body, "M-96 6Q-81 22-66 6-51 22-36 6-21 22-6 6 9 22 24 6 39 22 54 6 69 22 96 6V2H-96Z")
    b.path(t.body, "M0 14L20 84H-20Z")
    b.line(t.body, 4, (0, -60), (0, -86))
    b.path(t.second, "M0-86L30-78 0-68Z")
