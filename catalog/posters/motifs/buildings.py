"""What people built to stay."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.brush import Brush, Tones, polygon, rectangle
from catalog.posters.motifs.registry import scene, standing
from catalog.posters.seed import Seed


def windows(s: Seed, x: float, y: float, columns: int, rows: int, step: float, share: int) -> str:  # noqa: PLR0917
    """Some of the windows of a wall."""
    return "".join(
        rectangle(x + i * step, y + j * step * 1.3, step * 0.5, step * 0.7)
        for j in range(rows)
        for i in range(columns)
        if s.chance(share)
    )


@scene("city")
def city(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """Blocks behind blocks, some windows lit."""
    b.disc(t.accent, w * s.between(0.25, 0.75), h * 0.26, w * 0.15)
    for tone, low, high, count, lit in ((t.second, 0.24, 0.5, 7, 0), (t.body, 0.4, 0.74, 6, 1)):
        x = -w * 0.04
        while x < w:
            wide = w / count * s.between(0.7, 1.2)
            top = h * s.between(low, high)
            b.bar(tone, x, top, wide, h - top)
            if s.chance(35):
                b.bar(tone, x + wide * 0.4, top - h * 0.06, wide * 0.12, h * 0.06)
            if lit:
                step = wide / 4.4
                rows = int((h - top) / (step * 1.3)) - 1
                d = windows(s, x + step * 0.4, top + step * 0.8, 4, max(rows, 0), step, 34)
                if d:
                    b.path(t.detail, d)
            x += wide + w * 0.008
    b.bar(t.accent, w * s.between(0.3, 0.6), h * 0.82, w * 0.03, h * 0.03)


@standing("tower", 90, 200)
def tower(b: Brush, t: Tones, s: Seed) -> None:
    """A stone tower with one window lit, or a stepped skyscraper."""
    if s.chance(50):
        b.path(t.body, "M-30 100L-24-52H-36V-82H-24V-72H-12V-82H12V-72H24V-82H36V-52H24L30 100Z")
        b.line(t.body, 3, (0, -76), (0, -98))
        b.path(t.accent, "M0-99L26-92 0-84ZM-7-26Q-7-40 0-40 7-40 7-26V-12H-7Z")
        b.path(t.detail, "M-4 18H4V36H-4ZM-14 100V78Q-14 66 0 66 14 66 14 78V100Z")
        return
    b.path(t.body, "M-42 100V10H-30V-34H-18V-62H-6L0-100 6-62H18V-34H30V10H42V100Z")
    rows = "".join(
        rectangle(x, y, 4, 9)
        for x in (-36, -26, -14, -4, 6, 16, 26)
        for y in (20, 38, 56, 74)
        if s.chance(60)
    )
    b.path(
        t.detail,
        rows + rectangle(-12, -26, 4, 24) + rectangle(8, -26, 4, 24) + rectangle(-2, -52, 4, 50),
    )
    b.bar(t.accent, s.pick((-36, -14, 16)), 38, 5, 10)


@standing("house", 190, 170)
def house(b: Brush, t: Tones, s: Seed) -> None:
    """A house with one window lit."""
    if s.chance(60):
        b.path(t.body, "M-80 84V-4H80V84ZM36-72H56V-30H36Z")
        b.path(t.second, "M-95 0L0-84 95 0 84 8 0-64-84 8Z")
        b.path(t.body, "M-80 0L0-70 80 0Z")
        lit = s.whole(0, 2)
        for i, x in enumerate((-58, -15, 30)):
            if i == 1:
                b.path(t.accent if lit == 1 else t.detail, "M-13 84V34H13V84Z")
            else:
                b.bar(t.accent if lit == i else t.detail, x, 22, 28, 32)
                b.curve(t.body, 3, f"M{x + 14} 22V54M{x} 38H{x + 28}")
        b.disc(t.accent if lit == 1 else t.detail, 0, -26, 9)
        return
    b.path(t.body, "M-70 84V-30L-20-84 30-30V84ZM24 84V0H74V84ZM16-84H28V-46H16Z")
    b.path(t.second, "M-80-26L-20-92 40-26 32-20-20-78-72-20ZM20-6H82V4H20Z")
    b.path(t.detail, "M-52 0H-30V26H-52ZM-12 0H10V26H-12ZM40 24H60V48H40ZM-34 84V48H-8V84Z")
    b.bar(t.accent, *s.pick(((-52, 0), (-12, 0))), 22, 26)


@standing("castle", 190, 180)
def castle(b: Brush, t: Tones, s: Seed) -> None:
    """Towers with pointed roofs on a rock."""
    b.path(t.second, "M-100 90Q-70 40-20 52 50 36 100 90Z")
    b.path(t.body, "M-62 64V-8H-34V16H-16V-40H16V10H36V-22H62V64Q0 52-62 64Z")
    b.path(t.accent, "M-70-8L-48-56-26-8ZM-24-40L0-90 24-40ZM28-22L49-66 70-22Z")
    b.path(
        t.detail,
        "M-52 6H-44V22H-52ZM-4-24H4V-6H-4ZM45-8H53V8H45ZM-10 56V36Q-10 24 0 24 10 24 10 36V55Z",
    )


@standing("church", 150, 200)
def church(b: Brush, t: Tones, s: Seed) -> None:
    """A village church with its steeple."""
    b.path(t.body, "M-24 100V-22L0-84 24-22V24L74 46V100Z")
    b.path(t.second, "M-30-18L0-88 30-18 22-14 0-66-22-14ZM24 16L80 44 76 54 24 30Z")
    b.curve(t.accent, 5, "M0-78V-100M-9-93H9", cap="butt")
    b.disc(t.accent, 0, 2, 9)
    b.path(
        t.detail,
        "M-10 100V66Q-10 50 0 50 10 50 10 66V100ZM40 88V70Q40 62 46 62 52 62 52 70V88ZM60 88V72Q60 66 65 66 70 66 70 72V88Z",
    )


@standing("factory", 200, 170)
def factory(b: Brush, t: Tones, s: Seed) -> None:
    """Saw-tooth roofs, chimneys, smoke."""
    for x, top in ((-74, -40), (-44, -58)):
        b.poly(t.body, (x - 9, 84), (x - 6, top), (x + 8, top), (x + 11, 84))
        b.discs(t.second, ((x + 6, top - 14, 10), (x + 22, top - 22, 14)))
        b.path(t.accent, rectangle(x - 6, top + 8, 14, 6))
    b.path(t.body, "M-90 84V20L-20 20V-14L20 20V-14L60 20V-14L98 20V84Z")
    b.path(t.detail, "".join(rectangle(x, 38, 16, 18) for x in range(-76, 84, 26)))
    b.bar(t.accent, -76 + 26 * s.whole(1, 5), 38, 16, 18)


@standing("windmill", 170, 200)
def windmill(b: Brush, t: Tones, s: Seed) -> None:
    """A mill with lattice sails."""
    b.path(t.body, "M-34 100L-18-30Q0-56 18-30L34 100Z")
    b.path(t.detail, "M-9 100V76Q-9 66 0 66 9 66 9 76V100ZM-5 14H5V30H-5Z")
    with b.moved(0, -26, turn=s.pick((14, 28, 45))):
        for i in range(4):
            with b.moved(turn=i * 90):
                b.bar(t.body, -2.5, -78, 5, 78)
                b.path(t.accent, "M2.5-76H20V-16H2.5Z")
                b.path(t.body, "M2.5-62H20V-60H2.5ZM2.5-48H20V-46H2.5ZM2.5-34H20V-32H2.5Z")
    b.disc(t.second, 0, -26, 7)


@standing("pyramid", 200, 130)
def pyramid(b: Brush, t: Tones, s: Seed) -> None:
    """A pyramid with its dark side, courses of stone."""
    b.path(t.accent, "M10-64L-100 64H40Z")
    b.path(t.body, "M10-64L100 64H40Z")
    b.curve(t.body, 2, "M-8-42H16M-30-17H22M-52 8H28M-74 34H33")
    b.path(t.second, "M10-64L-1-51 12-47 19-51Z")


@standing("temple", 200, 160)
def temple(b: Brush, t: Tones, s: Seed) -> None:
    """Columns under a gable."""
    b.path(t.body, "M-98-30L0-80 98-30V-14H-98ZM-88 60H88V68H-88ZM-98 68H98V80H-98Z")
    b.path(
        t.body,
        "".join(
            polygon([(x - 8, 60), (x - 6, -14), (x + 6, -14), (x + 8, 60)])
            for x in (-76, -46, -15, 15, 46, 76)
        ),
    )
    b.path(t.detail, "M-60-34L0-66 60-34Z", 85)
    b.disc(t.accent, 0, -44, 9)


@standing("pagoda", 170, 200)
def pagoda(b: Brush, t: Tones, s: Seed) -> None:
    """Roofs over roofs, lit between."""
    b.line(t.body, 5, (0, -98), (0, -60))
    for i, (y, half) in enumerate(((-52, 40), (-6, 56), (44, 72))):
        b.path(t.body, f"M{-half - 12} {y + 4}Q{-half * 0.5} {y - 6} {-half * 0.32} {y - 26}H{half * 0.32:.0f}Q{half * 0.5} {y - 6} {half + 12} {y + 4}"
               f"L{half} {y + 10}H{-half}Z")  # fmt: skip
        b.bar(t.accent, -half * 0.62, y + 10, half * 1.24, 20)
        b.path(
            t.detail,
            "".join(rectangle(x, y + 14, 7, 12) for x in range(-12 - 12 * i, 13 + 12 * i, 12)),
        )
    b.path(t.body, "M-56 74H56V100H-56Z")
    b.path(t.accent, "M-12 100V80H12V100Z")


@standing("tent", 200, 150)
def tent(b: Brush, t: Tones, s: Seed) -> None:
    """A ridge tent, its flap open on a light."""
    b.curve(t.body, 3, "M-98 74L-30-64M98 74L30-64")
    b.path(t.body, "M-30-66H30L86 74H-86Z")
    b.path(t.second, "M-30-66H30L4-62-52 74H-86Z", 90)
    b.path(t.accent, "M12-46L52 74H-10Z")
    b.path(t.detail, "M12-46L20 74H-10Z")


@standing("well", 150, 196)
def well(b: Brush, t: Tones, s: Seed) -> None:
    """A roofed well with a bucket."""
    b.path(t.body, "M-50 30V-44H-42V30ZM42 30V-44H50V30ZM-46-16H46V-10H-46Z")
    b.path(t.second, "M-74-42L0-96 74-42Z")
    b.curve(t.detail, 3, "M0-10V14")
    b.path(t.accent, "M-14 10H14L10 32H-10Z")
    b.path(t.body, "M-64 28H64V42H-64ZM-58 42H58L54 98H-54Z")
    b.curve(
        t.detail,
        3,
        "M-56 60H56M-55 79H55M-28 42V60M10 42V60M-46 60V79M-8 60V79M32 60V79M-26 79V98M14 79V98",
    )
