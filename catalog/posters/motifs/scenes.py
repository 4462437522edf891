"""Landscapes and weather that fill any rectangle."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.brush import Brush, Tones, ellipse, number, polygon, rectangle
from catalog.posters.motifs.people import hat_and_coat, woman_standing
from catalog.posters.motifs.registry import scene
from catalog.posters.seed import Seed


def ridge(s: Seed, w: float, low: float, high: float, steps: int) -> list[tuple[float, float]]:
    """A rising and falling line of peaks from left to right."""
    points = []
    for i in range(steps + 1):
        y = s.between(low, high) if i % 2 else s.between(high, high + (high - low) * 0.35)
        points.append((w * i / steps, y))
    return points


def _below(points: list[tuple[float, float]], w: float, h: float) -> list[tuple[float, float]]:
    return [*points, (w, h), (0, h)]


@scene("mountain")
def mountain(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """One peak with snow, a nearer ridge, a disc in the sky."""
    x, y = w * s.between(0.38, 0.66), h * s.between(0.16, 0.26)
    b.disc(t.accent, w * (0.22 if x > w / 2 else 0.8), h * 0.24, w * 0.1)
    b.poly(t.second, (x, y), (x + w * 0.62, h), (x - w * 0.62, h))
    b.poly(t.detail, (x, y), (x + w * 0.15, y + h * 0.2), (x + w * 0.07, y + h * 0.16),
           (x + w * 0.02, y + h * 0.26), (x - w * 0.05, y + h * 0.17), (x - w * 0.13, y + h * 0.22))  # fmt: skip
    b.poly(
        t.body,
        (x, y),
        (x + w * 0.62, h),
        (x + w * 0.1, h),
        (x + w * 0.12, y + h * 0.42),
        opacity=30,
    )
    b.poly(t.body, *_below(ridge(s, w, h * 0.66, h * 0.84, 6), w, h))


@scene("forest")
def forest(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """Trunks behind trunks, and a light between them."""
    b.disc(t.accent, w * s.between(0.4, 0.62), h * 0.4, w * 0.15)
    for tone, count, width in ((t.second, 9, 0.03), (t.detail, 6, 0.055), (t.body, 4, 0.11)):
        trunks = []
        for i in range(count):
            x = w * (i + s.between(0.15, 0.85)) / count
            half = w * width * s.between(0.35, 0.6)
            if tone == t.body and abs(x - w / 2) < w * 0.16:
                continue
            trunks.append(polygon([(x - half * 0.7, 0), (x + half * 0.7, 0), (x + half, h * 0.94),
                                   (x + half * 2, h), (x - half * 2, h), (x - half, h * 0.94)]))  # fmt: skip
        b.path(tone, "".join(trunks), 45 if tone == t.second else 100)
    b.path(
        t.body,
        f"M0 {number(h * 0.93)}Q{number(w / 2)} {number(h * 0.88)} {number(w)} {number(h * 0.93)}V{number(h)}H0Z",
    )


def swell(w: float, y: float, length: float, height: float, shift: float, bottom: float) -> str:  # noqa: PLR0917
    """A row of pointed waves as an area down to bottom."""
    x = -length + shift
    parts = [f"M{number(x)} {number(y)}"]
    while x < w + length:
        parts.append(f"q{number(length * 0.3)} {number(height)} {number(length)} 0")
        x += length
    return "".join(parts) + f"V{number(bottom)}H{number(-length)}Z"


@scene("sea")
def sea(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """A level sea, a low sun and its broken reflection."""
    line = h * s.between(0.42, 0.56)
    x = w * s.between(0.34, 0.66)
    b.disc(t.accent, x, line - h * 0.04, w * 0.21)
    b.bar(t.second, 0, line, w, h - line)
    dashes = []
    for i in range(9):
        y = line + (h - line) * (i + 0.5) / 9.6
        half = w * (0.2 - 0.012 * i) * s.between(0.55, 1)
        dashes.append(
            rectangle(x - half + w * s.between(-0.04, 0.04), y, 2 * half, h * 0.008 + i * 0.5)
        )
    b.path(t.accent, "".join(dashes))
    b.path(t.body, swell(w, h * 0.86, w * 0.16, h * 0.04, w * s.between(0, 0.15), h))


@scene("wave")
def wave(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """One wave about to fall, rows of smaller ones before it."""
    b.disc(t.accent, w * 0.7, h * 0.3, w * 0.13)
    with b.moved(0, 0, scale=w / 200):
        k = h / w
        b.path(
            t.second,
            f"M-4 {200 * k}V{84 * k}Q20 {20 * k} 84 {30 * k} 128 {40 * k} 134 {74 * k} 118 {58 * k} 100 {66 * k} 84 {80 * k} 104 {112 * k} 140 {150 * k} 204 {140 * k}V{200 * k}Z",
        )
        b.path(
            t.detail,
            f"M84 {30 * k}Q128 {40 * k} 134 {74 * k} 128 {68 * k} 122 {66 * k} 122 {78 * k} 112 {76 * k} 112 {64 * k} 100 {70 * k} 98 {62 * k} 104 {52 * k} 92 {50 * k} 76 {46 * k} 40 {46 * k} 10 {80 * k} 34 {30 * k} 84 {30 * k}Z",
        )
    for i, tone in enumerate((t.detail, t.body)):
        y = h * (0.76 + 0.1 * i)
        b.path(
            tone,
            swell(w, y, w * (0.22 - 0.04 * i), h * 0.07, w * s.between(0, 0.2), h),
            100 - 25 * (1 - i),
        )


@scene("island")
def island(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """A small island with one palm."""
    line, x = h * 0.64, w * s.between(0.42, 0.58)
    b.disc(t.accent, x + w * 0.16, h * 0.36, w * 0.22)
    b.bar(t.second, 0, line, w, h - line)
    b.path(
        t.body,
        f"M{number(x - w * 0.3)} {number(line)}Q{number(x)} {number(line - h * 0.14)} {number(x + w * 0.3)} {number(line)}Z",
    )
    k = w / 200
    with b.moved(x - 6 * k, line - h * 0.06, scale=k):
        b.curve(t.body, 6, "M0 4Q6-30 18-62")
        b.path(
            t.body,
            "M18-62Q40-84 62-60 38-68 18-62ZM18-62Q46-66 54-34 38-56 18-62ZM18-62Q0-92-26-74 0-74 18-62ZM18-62Q-12-66-18-34-4-54 18-62ZM18-62Q22-90 42-96 30-80 18-62Z",
        )
    rows = [
        rectangle(
            w * s.between(0, 0.7),
            line + h * (0.05 + 0.055 * i),
            w * s.between(0.15, 0.4),
            h * 0.008,
        )
        for i in range(6)
    ]
    b.path(t.detail, "".join(rows))


@scene("river")
def river(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """A river winding towards us between banks."""
    b.disc(t.accent, w * s.between(0.3, 0.7), h * 0.26, w * 0.13)
    b.poly(t.second, *_below(ridge(s, w, h * 0.28, h * 0.42, 8), w, h))
    b.bar(t.body, 0, h * 0.46, w, h)
    bends = (
        (0.52, 0.46), (0.86, 0.56), (0.84, 0.62), (0.2, 0.66), (0.1, 0.78), (0.1, 0.92), (0.5, 0.92),
        (0.5, 1.02), (1.02, 1.02), (1.0, 0.86), (0.42, 0.88), (0.44, 0.78), (0.46, 0.7), (0.98, 0.68),
        (0.98, 0.58), (0.98, 0.5), (0.64, 0.5), (0.56, 0.46),
    )  # fmt: skip
    mirror = s.chance(50)
    p = [f"{number(w * (1 - x if mirror else x))} {number(h * y)}" for x, y in bends]
    b.path(
        t.detail,
        f"M{p[0]}C{p[1]} {p[2]} {p[3]}S{p[5]} {p[7]}L{p[8]}C{p[9]} {p[10]} {p[11]}S{p[14]} {p[17]}Z",
    )


@scene("rain")
def rain(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """Slanting rain, somebody under an umbrella, rings on the wet ground."""
    lean = s.pick((-0.16, 0.16, 0.24))
    drops = []
    for _ in range(78):
        x, y, long = s.between(-0.1, 1.1) * w, s.between(-0.05, 0.8) * h, s.between(0.05, 0.12) * h
        drops.append(f"M{number(x)} {number(y)}l{number(-lean * long)} {number(long)}")
    b.bar(t.body, 0, h * 0.82, w, h * 0.18)
    b.curve(t.detail, w * 0.008, "".join(drops))
    x, k = w * s.between(0.34, 0.66), h * 0.42 / 200
    with b.moved(x, h * 0.84 - 100 * k, scale=k):
        somebody = hat_and_coat if s.chance(50) else woman_standing
        somebody(b, Tones(t.body, t.body, t.body, t.body, t.back))
        b.curve(t.body, 5, "M34-20L20-150")
        b.path(
            t.accent,
            "M-84-104Q-70-178 20-180 104-176 122-108 104-120 86-104 70-120 52-104 36-120 19-104 2-120-14-104-32-120-50-104-66-118-84-104Z",
        )
    places = [(w * s.between(0.06, 0.94), h * s.between(0.87, 0.97)) for _ in range(6)]
    b.curve(t.accent, 1.5, "".join(ellipse(px, py, w * 0.06, h * 0.01) for px, py in places))


@scene("snow")
def snow(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """A white slope, flakes, and tracks that lead away."""
    b.path(
        t.detail,
        f"M0 {number(h * 0.62)}Q{number(w * 0.4)} {number(h * 0.5)} {number(w)} {number(h * 0.66)}V{number(h)}H0Z",
    )
    b.path(
        t.second,
        f"M0 {number(h * 0.8)}Q{number(w * 0.5)} {number(h * 0.66)} {number(w)} {number(h * 0.86)}V{number(h)}H0Z",
        35,
    )
    b.discs(
        t.detail,
        [
            (w * s.between(0, 1), h * s.between(0, 0.6), w * s.between(0.006, 0.017))
            for _ in range(42)
        ],
    )
    steps = []
    for i in range(9):
        y = h * (0.96 - i * 0.042)
        x = w * (0.3 + 0.035 * i) + (w * 0.022 if i % 2 else -w * 0.022) * (1 - i / 12)
        steps.append(ellipse(x, y, w * (0.016 - 0.001 * i), h * (0.011 - 0.0007 * i)))
    b.path(t.body, "".join(steps))


@scene("storm")
def storm(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """A heavy cloud and one flash over low land."""
    x = w * s.between(0.42, 0.6)
    y = h * 0.36
    b.poly(t.accent, (x, y), (x - w * 0.11, h * 0.62), (x - w * 0.01, h * 0.6), (x - w * 0.09, h * 0.86),
           (x + w * 0.13, h * 0.54), (x + w * 0.03, h * 0.55), (x + w * 0.1, y))  # fmt: skip
    puffs = [
        (w * (0.06 + 0.11 * i), h * s.between(0.2, 0.33), w * s.between(0.11, 0.17))
        for i in range(9)
    ]
    b.bar(t.body, 0, 0, w, h * 0.26)
    b.discs(t.body, puffs[::2])
    b.discs(t.body, puffs[1::2])
    b.bar(t.body, 0, h * 0.86, w, h * 0.14)
    b.curve(
        t.second,
        w * 0.012,
        f"M{number(w * 0.1)} {number(h * 0.14)}H{number(w * 0.5)}M{number(w * 0.36)} {number(h * 0.2)}H{number(w * 0.84)}",
    )
