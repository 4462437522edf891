"""Comedy and family: cut paper, off register, things with legs."""

from catalog.posters.archetypes.registry import FORMS, FREE, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import polygon
from catalog.posters.colours import first_clear, mix


@layout("comedy", "light", "ground", kinds=FREE, weight=12)
def with_legs(st: Stage) -> None:
    """The motif walks."""
    b, p, s = st.b, st.p, st.s
    wall, floor = s.pick(
        ((p.ground, p.light), (p.accent, p.light), (p.ground, p.accent), (p.second, p.light))
    )
    st.fill(wall)
    line = st.h * 0.8
    st.rough(
        floor,
        (-10, line + s.whole(-24, 24)),
        (410, line + s.whole(-24, 24)),
        (410, st.h + 20),
        (-10, st.h + 20),
    )
    body = first_clear(wall, 2, p.dark, p.light)
    hips = st.h * 0.62
    stripe = first_clear(wall, 1.5, p.second, p.accent, p.light)
    stride = s.side()
    for side in (-1, 1):
        x = 200 + side * 34
        knee, foot = (x + side * 12, hips + st.h * 0.12), (x + side * 24 + stride * 6, st.h * 0.9)
        b.line(body, 17, (x, hips - 40), knee, foot)
        b.line(stripe, 17, (foot[0] - side * 4, foot[1] - 22), foot)
        b.path(
            body,
            f"M{foot[0] - 12:.0f} {foot[1] + 10:.0f}q0-16 12-16h{10 * stride}q{26 * stride} 2 {28 * stride} 16z",
        )
    st.hero(200, st.h * 0.37, 310, st.h * 0.62, wall, turn=s.pick((-10, -6, 7, 11)))


@layout("comedy", "light", "dark", "accent", weight=11, turns=True)
def off_register(st: Stage) -> None:
    """Two tilted papers and the motif printed twice, not quite in place."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    other = first_clear(p.ground, 1.35, s.pick((p.accent, p.second, p.light)), p.light, p.mid)
    tilt = s.whole(30, 90) * s.side()
    st.rough(
        other,
        (-10, st.h * 0.4 + tilt),
        (410, st.h * 0.4 - tilt),
        (410, st.h + 20),
        (-10, st.h + 20),
    )
    ghost = first_clear(p.ground, 1.3, *(c for c in (p.second, p.accent, p.light) if c != other))
    dx = s.side() * s.whole(9, 14)
    turn = s.pick((-8, -5, 6, 9))
    with b.moved(dx, 9):
        st.hero(200, st.h * 0.5, 310, st.h * 0.78, other, turn=turn, tones=st.flat(ghost, other))
    body = first_clear(other, 2.2, p.dark, p.light)
    st.hero(200, st.h * 0.5, 310, st.h * 0.78, other, turn=turn, tones=st.tones(other, body))


@layout("comedy", "dark", "light", "accent", turns=True)
def awning(st: Stage) -> None:
    """Broad stripes and a round stage."""
    b, p, s = st.b, st.p, st.s
    one = p.ground
    two = first_clear(one, 1.35, s.pick((p.light, p.accent)), p.light, p.mid)
    st.fill(one)
    if s.chance(50):
        count = s.pick((5, 7, 9))
        wide = 400 / count
        for i in range(0, count, 2):
            st.rough(
                two,
                (i * wide, -10),
                ((i + 1) * wide, -10),
                ((i + 1) * wide, st.h + 20),
                (i * wide, st.h + 20),
            )
    else:
        b.rays(two, 200, st.h * 0.5, s.pick((10, 12, 16)), 0, 520, turn=s.whole(0, 30))
    disc = first_clear(two, 1.35, *(c for c in (p.accent, p.second, p.dark) if c != two))
    b.disc(disc, 200, st.h * 0.5, min(164, st.h * 0.42))
    st.hero(
        200, st.h * 0.5, 270, st.h * 0.72, disc, turn=s.pick((-6, 0, 5)) if not st.stands else 0
    )


@layout("comedy", "dark", "light", "ground", kinds=FORMS, weight=8, turns=True)
def tossed(st: Stage) -> None:
    """Many small ones in the air and a large one that lands."""
    p, s = st.p, st.s
    st.fill(p.ground)
    small = [first_clear(p.ground, 1.3, c, p.mid, p.light) for c in (p.mid, p.light, p.second)]
    cells = [(x, y) for y in range(4) for x in range(4)]
    for i, (cx, cy) in enumerate(s.shuffled(cells)):
        x, y = 50 + cx * 100 + s.whole(-14, 14), st.h * (0.12 + 0.25 * cy) + s.whole(-14, 14)
        if abs(x - 200) < 100 and abs(y - st.h * 0.5) < st.h * 0.3:
            continue
        st.hero(
            x, y, 66, 66, p.ground, turn=s.whole(-60, 60), tones=st.flat(small[i % 3], p.ground)
        )
    st.hero(200, st.h * 0.5, 260, st.h * 0.7, p.ground, turn=s.pick((-8, 0, 8)))


@layout("family", "dark", "light", "accent", turns=True)
def patchwork(st: Stage) -> None:
    """A quilt of simple blocks, the motif sewn on."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    colours = [p.ground, p.mid, p.accent, p.second, p.light]
    size = 400 / 5
    rows = int(st.h / size) + 1
    for row in range(rows):
        for column in range(5):
            x, y = column * size, row * size
            one, two = s.pick(colours), s.pick(colours)
            b.bar(one, x, y, size + 0.5, size + 0.5)
            shape = s.whole(0, 3)
            if shape == 0:
                b.path(two, polygon([(x, y), (x + size, y), (x, y + size)]))
            elif shape == 1:
                b.disc(two, x + size / 2, y + size / 2, size * 0.32)
            elif shape == 2:
                b.path(
                    two,
                    f"M{x:.0f} {y:.0f}A{size:.0f} {size:.0f} 0 0 1 {x + size:.0f} {y + size:.0f}H{x:.0f}Z",
                )
    disc = s.pick((p.light, p.dark))
    r = min(150, st.h * 0.4)
    b.disc(disc, 200, st.h * 0.5, r)
    st.hero(200, st.h * 0.5, r * 1.6, r * 1.6, disc)


@layout("family", "dark", "ground", "second", weight=12)
def bunting(st: Stage) -> None:
    """Flags on a line over a round hill."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    sun = first_clear(sky, 1.3, p.light, p.accent)
    side = s.side()
    b.disc(sun, 200 + side * 110, st.h * 0.3, 62)
    hill = first_clear(sky, 1.3, p.second, p.mid, p.dark)
    b.oval(mix(hill, p.dark, 22), 200 - side * 140, st.h * 1.02, 260, st.h * 0.3)
    b.oval(hill, 200 + side * 40, st.h * 1.1, 330, st.h * 0.36)
    for y, sag in ((14, 60), (62, 44)):
        b.curve(p.dark, 2.5, f"M-10 {y}Q200 {y + 2 * sag} 410 {y}")
        for i in range(8):
            k = (i + 0.5) / 8
            fy = y + 4 * sag * k * (1 - k) * 1.0
            tone = (p.accent, p.second, p.light, p.dark)[(i + (y > 20)) % 4]
            b.poly(tone, (k * 400 - 15, fy), (k * 400 + 15, fy), (k * 400, fy + 32))
    top = st.h * 0.78
    if st.stands:
        st.stand(200 - side * 10, top + 14, 290, st.h * 0.5, sky)
    else:
        st.hero(200 - side * 10, st.h * 0.56, 250, st.h * 0.46, sky)
    st.walker(200 + side * 140, st.h * 0.87, st.h * 0.11, p.dark)
