"""Space: one body far too large, rings, a thin line to hold on to."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import ellipse, polygon
from catalog.posters.colours import first_clear, mix


@layout("space", "dark", "ground", kinds=ANY, bleed=True)
def planet_edge(st: Stage) -> None:
    """The curve of a world below, the motif above it, alone."""
    b, p, s = st.b, st.p, st.s
    sky = st.night if s.chance(60) else st.day
    st.fill(sky)
    side = s.side()
    x, y, r = 200 + side * s.whole(60, 150), st.h * 1.24, st.h * s.between(0.7, 0.82)
    world = first_clear(sky, 1.7, p.second, p.accent, p.light)
    if sky == st.night:
        st.stars(p.light, 60, 0, 0.7)
    b.disc(mix(sky, world, 35), x, y, r + 26)
    b.disc(world, x, y, r)
    b.disc(mix(world, p.dark, 26), x + side * 34, y + 30, r * 0.93)
    b.disc(mix(world, p.dark, 48), x + side * 74, y + 64, r * 0.86)
    cx, cy = 200 - side * 62, st.h * s.between(0.27, 0.34)
    b.curve(
        p.accent,
        2.5,
        f"M{cx:.0f} {cy:.0f}Q{cx - side * 90:.0f} {st.h * 0.5:.0f} {cx + side * 40:.0f} {st.h * 0.62:.0f}T{x:.0f} {y - r:.0f}",
    )
    st.hero(cx, cy, 190, st.h * 0.46, sky, turn=s.whole(-12, 12) if not st.stands else 0)


@layout("space", "dark", kinds=ANY, weight=12, turns=True)
def orbits(st: Stage) -> None:
    """Rings round one body; small moons on them."""
    b, p, s = st.b, st.p, st.s
    st.fill(st.night)
    st.stars(p.light, 46)
    x, y = 200.0, st.h * s.between(0.46, 0.52)
    body = first_clear(st.night, 2.2, p.accent, p.second, p.light)
    tilt = s.pick((0.26, 0.34, 1.0, 1.0))
    with b.moved(x, y, turn=s.pick((-24, -12, 0, 18)) if tilt < 1 else 0):
        for i, r in enumerate(range(150, 330, s.pick((26, 34, 44)))):
            shade = mix(st.night, p.light, 58 - i * 7)
            b.curve(shade, 1.6, ellipse(0, 0, r, r * tilt), dash="" if i % 2 else "2 7", cap="butt")
    for _ in range(4):
        b.disc(
            s.pick((p.light, p.second, p.accent)),
            s.whole(30, 370),
            s.whole(30, int(st.h) - 30),
            s.whole(4, 9),
        )
    b.disc(body, x, y, 122)
    b.path(
        mix(body, p.dark, 24),
        f"M{x:.0f} {y - 122:.0f}A122 122 0 0 1 {x:.0f} {y + 122:.0f}A{s.pick((150, 190))} 150 0 0 0 {x:.0f} {y - 122:.0f}Z",
    )
    st.hero(x, y, 196, 196, body)


@layout("space", "dark", "accent", kinds=ANY, bleed=True)
def far_too_large(st: Stage) -> None:
    """A disc cropped by the edge; the motif hangs before it on a thread."""
    b, p, s = st.b, st.p, st.s
    ground = p.ground
    st.fill(ground)
    side = s.side()
    disc = first_clear(ground, 1.5, s.pick((p.light, p.accent)), p.second, p.light)
    r = st.h * 0.46
    x, y = 200 + side * 90, st.h * 0.44
    b.disc(disc, x, y, r)
    for i in range(s.whole(3, 5)):
        yy = y - r * 0.6 + i * r * 0.34
        b.bar(
            mix(disc, p.dark, 14 + 6 * (i % 2)),
            x - r * s.between(0.3, 0.8),
            yy,
            r * s.between(0.5, 1.1),
            r * 0.07,
            r * 0.035,
        )
    st.hero(200 - side * 40, st.h * 0.54, 240, st.h * 0.6, disc, turn=0 if st.stands else side * 8)
    b.disc(p.dark, 200 - side * 150, st.h * 0.14, 11)
    b.ring(p.dark, 2, 200 - side * 150, st.h * 0.14, 22)


@layout("space", "dark", kinds=ANY, bleed=True, weight=8)
def grid_horizon(st: Stage) -> None:
    """A ruled plain under a striped sun."""
    b, p = st.b, st.p
    st.fill(st.night)
    line = st.h * 0.7
    st.stars(p.light, 40, 0, 0.5)
    sun = first_clear(st.night, 2.0, p.accent, p.second)
    r = st.h * 0.27
    b.disc(sun, 200, line - r * 0.62, r)
    bars = [(line - r * 0.62 + r * (0.1 + 0.2 * i), 2 + 2.2 * i) for i in range(4)]
    for y, thick in bars:
        b.bar(st.night, 200 - r - 4, y, 2 * r + 8, thick)
    b.bar(st.deep, -20, line, 440, st.h)
    rule = mix(st.night, p.second, 72)
    b.curve(
        rule,
        1.6,
        "".join(
            polygon([(200 + i * 16, line), (200 + i * 92, st.h + 20)], close=False)
            for i in range(-12, 13)
        ),
    )
    b.curve(
        rule,
        1.6,
        "".join(
            f"M-10 {line + (st.h - line) * k * k:.1f}H410" for k in (0, 0.22, 0.4, 0.58, 0.76, 0.94)
        ),
    )
    if st.stands:
        st.stand(
            200, line + (st.h - line) * 0.4, 260, st.h * 0.62, sun, tones=st.tones(sun, p.dark)
        )
    else:
        st.hero(200, line - r * 0.75, 230, st.h * 0.5, sun, tones=st.tones(sun, p.dark))


@layout("space", "dark", "ground", kinds=ANY, weight=7)
def monoliths(st: Stage) -> None:
    """Tall slabs, one of them open on the motif."""
    b, p, s = st.b, st.p, st.s
    st.fill(st.day)
    for i, x in enumerate(range(-30, 430, 92)):
        top = st.h * s.between(0.05, 0.4)
        b.bar(mix(st.day, p.dark, 22 + 12 * (i % 3)), x, top, 70, st.h)
    b.bar(p.dark, 92, st.h * 0.1, 216, st.h)
    b.disc(first_clear(p.dark, 2.4, p.accent, p.second), 200, st.h * 0.42, 88)
    st.hero(
        200,
        st.h * 0.42,
        170,
        st.h * 0.5,
        p.dark,
        tones=st.tones(first_clear(p.dark, 2.4, p.accent, p.second)),
    )
    st.walker(60, st.h + 2, st.h * 0.13, p.dark)
