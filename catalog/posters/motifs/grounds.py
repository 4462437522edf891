"""More places: built, dug or drifting."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.brush import Brush, Tones, number, polygon, rectangle
from catalog.posters.motifs.people import bare_figure
from catalog.posters.motifs.registry import scene
from catalog.posters.motifs.scenes import ridge
from catalog.posters.seed import Seed


@scene("desert")
def desert(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """Flat-topped rocks under a hard sun."""
    line = h * 0.66
    b.disc(t.accent, w * s.between(0.3, 0.7), h * 0.3, w * 0.17)
    for x, wide, high in ((0.16, 0.22, 0.3), (0.66, 0.13, 0.22), (0.88, 0.2, 0.34)):
        left, right, top = (
            w * (x - wide / 2),
            w * (x + wide / 2),
            line - h * high * s.between(0.7, 1),
        )
        b.poly(t.second, (left, line), (left + w * 0.03, top + h * 0.03), (left + w * 0.04, top),
               (right - w * 0.03, top), (right - w * 0.02, top + h * 0.05), (right + w * 0.02, line))  # fmt: skip
    b.bar(t.body, 0, line, w, h - line)
    cracks = "".join(
        f"M{number(w * s.between(0, 1))} {number(line + (h - line) * s.between(0.1, 0.95))}"
        f"h{number(w * s.between(0.05, 0.16))}"
        for _ in range(9)
    )
    b.curve(t.detail, 2, cracks)


@scene("dune")
def dune(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """Dunes, each with a lit and a dark side."""
    b.disc(t.accent, w * s.between(0.55, 0.8), h * 0.22, w * 0.12)
    for i, (y, tip) in enumerate(((0.5, 0.3), (0.66, 0.7), (0.84, 0.42))):
        x = w * (tip + s.between(-0.08, 0.08))
        top, base = h * (y - 0.13), h * (y + 0.12)
        b.path(t.detail if i != 1 else t.second, f"M{number(-w * 0.1)} {number(base)}Q{number(x - w * 0.3)} {number(base)} {number(x)} {number(top)}"
               f"Q{number(x + w * 0.4)} {number(base - h * 0.02)} {number(w * 1.1)} {number(base)}V{number(h)}H{number(-w * 0.1)}Z")  # fmt: skip
        b.path(t.body, f"M{number(x)} {number(top)}Q{number(x - w * 0.02)} {number(base)} {number(x + w * 0.16)} {number(h)}H{number(w * 1.1)}V{number(base)}"
               f"Q{number(x + w * 0.4)} {number(base - h * 0.02)} {number(x)} {number(top)}Z", 72 + 14 * i)  # fmt: skip


@scene("field")
def field(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """Furrows running to the horizon, one tree far off."""
    line, x = h * 0.46, w * s.between(0.3, 0.7)
    b.bar(t.second, 0, line, w, h - line)
    rows = []
    for i in range(-9, 10):
        rows.append(polygon([(x + i * w * 0.012, line), (x + i * w * 0.012 + w * 0.004, line),
                             (x + (i + 0.45) * w * 0.17, h), (x + i * w * 0.17, h)]))  # fmt: skip
    b.path(t.body, "".join(rows))
    tree = w * (0.8 if x < w / 2 else 0.2)
    b.bar(t.body, tree - w * 0.008, line - h * 0.06, w * 0.016, h * 0.06)
    b.disc(t.body, tree, line - h * 0.085, w * 0.05)
    b.disc(t.accent, w * (0.3 if tree > w / 2 else 0.7), h * 0.2, w * 0.1)


@scene("road")
def road(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """A straight road to the horizon with poles along it."""
    line, x = h * s.between(0.4, 0.5), w * s.between(0.42, 0.62)
    b.disc(t.accent, w * s.between(0.2, 0.8), line - h * 0.1, w * 0.13)
    b.poly(t.second, *ridge(s, w, line - h * 0.1, line - h * 0.03, 7), (w, line + 2), (0, line + 2))
    b.bar(t.detail, 0, line, w, h - line)
    b.poly(t.body, (x - 3, line), (x + 3, line), (w * 0.98, h), (w * 0.04, h))
    for i in range(6):
        near, far = 0.04 + 0.16 * i, 0.12 + 0.17 * i
        low, high = near * near, far * far
        middle = w * 0.51
        c0, c1 = x + (middle - x) * low, x + (middle - x) * high
        b.poly(t.accent, (c0 - w * 0.012 * low, line + (h - line) * low), (c0 + w * 0.012 * low, line + (h - line) * low),
               (c1 + w * 0.018 * high, line + (h - line) * high), (c1 - w * 0.018 * high, line + (h - line) * high))  # fmt: skip
    poles = []
    for k in (0.04, 0.1, 0.24, 0.55):
        px, foot, tall = x + (w * 1.12 - x) * k, line + (h - line) * k * 0.8, h * (0.04 + 0.6 * k)
        poles.append(rectangle(px, foot - tall, w * (0.006 + 0.016 * k), tall))
        poles.append(
            rectangle(px - tall * 0.16, foot - tall * 0.92, tall * 0.34, w * (0.005 + 0.012 * k))
        )
    b.path(t.body, "".join(poles))


@scene("corridor")
def corridor(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """One-point corridor with a patterned floor and a lit end."""
    x, y, k = w * 0.5, h * 0.42, 0.11
    b.poly(t.second, (0, 0), (x, y), (0, h))
    b.poly(t.second, (w, 0), (x, y), (w, h))
    b.poly(t.detail, (0, h), (x, y), (w, h))
    b.poly(t.body, (0, 0), (x, y), (w, 0))
    stripes = []
    scale = 1.0
    while scale > 0.16:
        inner = scale * 0.84
        stripes.append(polygon([(x - x * scale, y + (h - y) * scale), (x + x * scale, y + (h - y) * scale),
                                (x + x * inner, y + (h - y) * inner), (x - x * inner, y + (h - y) * inner)]))  # fmt: skip
        scale *= 0.7
    b.path(t.accent, "".join(stripes))
    doors = []
    for near in (0.92, 0.6, 0.38):
        far = near * 0.8
        for side in (-1, 1):
            x0, x1 = x + side * x * near, x + side * x * far
            doors.append(polygon([(x0, y - y * near * 0.52), (x1, y - y * far * 0.52),
                                  (x1, y + (h - y) * far), (x0, y + (h - y) * near)]))  # fmt: skip
    b.path(t.body, "".join(doors))
    b.bar(t.back, x - x * k * 1.4, y - y * k * 1.6, x * k * 2.8, y * k * 1.6 + (h - y) * k * 1.4)
    b.bar(t.detail, x - x * k * 0.8, y - y * k * 1.1, x * k * 1.6, y * k * 1.1 + (h - y) * k * 1.4)


@scene("room")
def room(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """A bare room: a window's light on the wall and floor, an empty chair."""
    line = h * 0.74
    lean = s.side()
    b.bar(t.second, 0, line, w, h - line)
    x, y, pane = w * (0.5 - 0.18 * lean), h * 0.16, w * 0.17
    for row in range(2):
        for column in range(2):
            left, top = x - pane + column * pane * 1.08, y + row * pane * 1.35
            shift = lean * pane * 0.16 * row
            b.poly(t.accent, (left + shift, top), (left + pane + shift, top),
                   (left + pane + shift + lean * pane * 0.14, top + pane * 1.27), (left + shift + lean * pane * 0.14, top + pane * 1.27))  # fmt: skip
    b.poly(
        t.accent,
        (w * 0.3, line),
        (w * 0.62, line),
        (w * (0.62 + 0.2 * lean), h),
        (w * (0.24 + 0.2 * lean), h),
        opacity=60,
    )
    c = w * (0.5 + 0.24 * lean)
    k = w / 200
    with b.moved(c, line + h * 0.08, scale=k, mirror=lean < 0):
        b.path(t.body, "M-20 0V-74H-14V-36H22V0H17V-29H-14V0ZM-20-70H-14V-44H-20Z")


@scene("stairs")
def stairs(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """Steps climbing across the picture into light."""
    count = s.whole(7, 10)
    mirror = s.chance(50)
    b.disc(t.accent, w * (0.22 if mirror else 0.78), h * 0.16, w * 0.15)
    for back, tone in ((0.16, t.second), (0.0, t.body)):
        points = [(0.0, h)]
        for i in range(count):
            y = h * (0.94 - 0.66 * i / count - back)
            points += [(w * i / count, y), (w * (i + 1) / count, y)]
        points.append((w, h))
        b.poly(tone, *[(w - x if mirror else x, y) for x, y in points])
    edges = [(w * i / count, h * (0.94 - 0.66 * i / count)) for i in range(count)]
    lines = [
        rectangle(w - x - w / count if mirror else x, y, w / count, h * 0.012) for x, y in edges
    ]
    b.path(t.detail, "".join(lines))
    step = s.whole(2, count - 3)
    x, y = w * (step + 0.5) / count, edges[step][1]
    k = h * 0.17 / 200
    with b.moved(w - x if mirror else x, y - 100 * k, scale=k):
        bare_figure(b, Tones(t.body, t.body, t.body, t.body, t.back))


@scene("fire")
def fire(b: Brush, t: Tones, s: Seed, w: float, h: float) -> None:
    """Flames in three flat layers."""
    for tone, top, grow, count in (
        (t.second, 0.22, 1.0, 4),
        (t.accent, 0.42, 0.8, 5),
        (t.detail, 0.68, 0.5, 5),
    ):
        tongues = []
        for i in range(count):
            x = w * (i + 0.5) / count
            half = w / count * 0.72
            tip = h * (top + s.between(0, 0.14))
            lean = half * s.between(-0.5, 0.5)
            tongues.append(
                f"M{number(x - half)} {number(h)}C{number(x - half * 1.2)} {number(h * (1 - grow * 0.4))} "
                f"{number(x + lean - half * 0.3)} {number(h * (1 - grow * 0.45))} {number(x + lean)} {number(tip)}"
                f"C{number(x + lean * 0.4)} {number(h * (1 - grow * 0.4))} {number(x + half * 1.3)} {number(h * (1 - grow * 0.36))} "
                f"{number(x + half)} {number(h)}Z"
            )
        for tongue in tongues:
            b.path(tone, tongue)
    b.bar(t.body, 0, h * 0.93, w, h * 0.07)
