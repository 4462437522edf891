"""Adventure and fantasy: a way to go and something that towers."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import rectangle
from catalog.posters.colours import first_clear, mix
from catalog.posters.motifs.scenes import ridge


@layout("adventure", "dark", "light", "ground", kinds=ANY, turns=True)
def contours(st: Stage) -> None:
    """A map's lines, a dotted way, and what it leads to."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    x, y = 200 + s.side() * 30, st.h * 0.44
    line = mix(p.ground, first_clear(p.ground, 2, p.dark, p.light), 38)
    lines = []
    for i in range(9):
        r = 120 + i * 30
        k = [s.between(0.88, 1.1) for _ in range(4)]
        lines.append(
            f"M{x - r * k[0]:.0f} {y:.0f}C{x - r * k[0]:.0f} {y - r * 0.6:.0f} {x - r * 0.5:.0f} {y - r * k[1]:.0f} {x:.0f} {y - r * k[1]:.0f}S{x + r * k[2]:.0f} {y - r * 0.5:.0f} {x + r * k[2]:.0f} {y:.0f} {x + r * 0.5:.0f} {y + r * k[3]:.0f} {x:.0f} {y + r * k[3]:.0f} {x - r * k[0]:.0f} {y + r * 0.55:.0f} {x - r * k[0]:.0f} {y:.0f}Z"
        )
    b.curve(line, 1.8, "".join(lines))
    land = first_clear(p.ground, 1.3, p.light, p.accent, p.mid)
    b.disc(land, x, y, 124)
    way = first_clear(p.ground, 1.6, p.accent, p.second, p.dark)
    b.curve(
        way,
        6,
        f"M{s.whole(20, 80)} {st.h - 12:.0f}Q{s.whole(200, 330)} {st.h * 0.96:.0f} {330 - s.whole(0, 40)} {st.h * 0.8:.0f}T{x:.0f} {y + 112:.0f}",
        dash="2 13",
    )
    st.hero(x, y, 224, 224, land)


@layout("adventure", "dark", "accent", kinds=ANY, bleed=True, weight=12)
def beyond_the_pass(st: Stage) -> None:
    """Between two dark cliffs, lit: the goal. Somebody looks up."""
    b, p, s = st.b, st.p, st.s
    sky = st.day
    st.fill(sky)
    sun = first_clear(sky, 1.35, p.accent, p.light, p.second)
    b.rays(mix(sky, sun, 35), 200, st.h * 0.46, s.pick((16, 20, 24)), 0, 600, turn=s.whole(0, 20))
    b.disc(sun, 200, st.h * 0.46, 118)
    st.hero(200, st.h * 0.46, 220, st.h * 0.56, sun)
    for side in (-1, 1):
        for depth, tone in ((0, mix(sky, p.dark, 58)), (1, p.dark)):
            reach = 92 - depth * 44
            edge = [
                (200 + side * (200 - reach + s.between(-26, 22)), st.h * k / 6) for k in range(7)
            ]
            b.poly(tone, *edge, (200 + side * 230, st.h + 20), (200 + side * 230, -20))
    b.path(
        p.dark,
        f"M-20 {st.h * 0.92:.0f}Q200 {st.h * 0.84:.0f} 420 {st.h * 0.92:.0f}V{st.h + 20:.0f}H-20Z",
    )
    if not st.person:
        st.walker(200 + s.side() * 30, st.h * 0.885, st.h * 0.11, p.dark)


@layout("adventure", "dark", "second", kinds=ANY)
def on_the_ridge(st: Stage) -> None:
    """Mountains in steps of colour, the motif on the nearest."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    b.disc(first_clear(sky, 1.3, p.light, p.accent), 200 + s.side() * 80, st.h * 0.26, 60)
    far = first_clear(sky, 1.2, p.mid, p.second)
    b.poly(mix(sky, far, 60), *ridge(s, 400, st.h * 0.34, st.h * 0.56, 6), (410, st.h), (-10, st.h))
    b.poly(far, *ridge(s, 400, st.h * 0.5, st.h * 0.66, 5), (410, st.h), (-10, st.h))
    b.poly(
        st.band,
        (-10, st.h * 0.86),
        (90, st.h * 0.8),
        (200, st.h * 0.77),
        (320, st.h * 0.81),
        (410, st.h * 0.88),
        (410, st.h + 20),
        (-10, st.h + 20),
    )
    if st.stands:
        st.stand(200, st.h * 0.79, 300, st.h * 0.62, far)
    else:
        st.hero(200, st.h * 0.45, 290, st.h * 0.6, far)


@layout("fantasy", "dark", "ground", kinds=ANY, bleed=True, weight=12)
def towering(st: Stage) -> None:
    """The motif as large as a mountain, a winding way, a traveller."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    moon = first_clear(sky, 1.3, p.light, p.accent)
    side = s.side()
    b.disc(mix(sky, moon, 30), 200, st.h * 0.4, 176)
    b.disc(moon, 200, st.h * 0.4, 142)
    st.stars(first_clear(sky, 2, p.light, p.dark), 24, 0, 0.4)
    st.hero(200, st.h * 0.44, 320, st.h * 0.74, moon)
    far = first_clear(sky, 1.25, p.mid, p.second)
    b.poly(
        mix(far, p.dark, 30), *ridge(s, 400, st.h * 0.66, st.h * 0.8, 8), (410, st.h), (-10, st.h)
    )
    b.path(
        p.dark,
        f"M-20 {st.h * 0.84:.0f}Q{200 - side * 90:.0f} {st.h * 0.76:.0f} 200 {st.h * 0.85:.0f}T420 {st.h * 0.82:.0f}V{st.h + 20:.0f}H-20Z",
    )
    path = first_clear(p.dark, 2.4, p.accent, p.light)
    b.path(
        path,
        f"M{200 + side * 30:.0f} {st.h * 0.845:.0f}q{side * 70} 12 {side * 10} 26t{-side * 60} {st.h * 0.13:.0f}h40q{side * 30}-30 {side * 70}-{st.h * 0.09:.0f}t{-side * 56}-46z",
    )
    st.walker(200 - side * 96, st.h * 0.84, st.h * 0.1, p.dark)


@layout("fantasy", "dark", "accent", kinds=ANY)
def gate_of_stars(st: Stage) -> None:
    """An arch in the night with another sky in it."""
    b, p = st.b, st.p
    st.fill(st.night)
    st.stars(p.light, 60)
    half, top = 134, st.h * 0.08
    other = first_clear(st.night, 2, p.accent, p.second, p.light)
    for grow, tone in ((22, mix(st.night, other, 30)), (10, mix(st.night, other, 60)), (0, other)):
        w = half + grow
        b.path(
            tone,
            f"M{200 - w} {st.h + 10:.0f}V{st.h * 0.46:.0f}Q{200 - w} {top + 30 - grow:.0f} 200 {top - grow:.0f}Q{200 + w} {top + 30 - grow:.0f} {200 + w} {st.h * 0.46:.0f}V{st.h + 10:.0f}Z",
        )
    b.path(
        first_clear(other, 1.5, p.light, p.dark),
        f"M{200 - 34} {st.h * 0.24:.0f}a34 34 0 1 0 44-30a28 28 0 0 1-44 30z",
    )
    if st.stands:
        st.stand(200, st.h + 2, half * 1.76, st.h * 0.6, other)
    else:
        st.hero(200, st.h * 0.6, half * 1.66, st.h * 0.5, other)


@layout("fantasy", "dark", "light", kinds=ANY)
def storybook(st: Stage) -> None:
    """A framed plate with vines and a moon in each corner."""
    b, p = st.b, st.p
    st.fill(p.ground)
    frame = first_clear(p.ground, 1.5, p.dark, p.light)
    inner = first_clear(frame, 2, p.ground, p.light, p.accent)
    b.bar(frame, 22, 22, 356, st.h - 26)
    b.bar(inner, 34, 34, 332, st.h - 50)
    sun = first_clear(inner, 1.3, p.accent, p.second)
    b.disc(sun, 200, st.h * 0.46, 118)
    if st.stands:
        st.stand(200, st.h - 30, 280, st.h * 0.74, inner)
    else:
        st.hero(200, st.h * 0.48, 270, st.h * 0.62, sun)
    for x, y, mirror, turn in (
        (34, 34, False, 0),
        (366, 34, True, 0),
        (366, st.h - 16, False, 180),
        (34, st.h - 16, True, 180),
    ):
        with b.moved(x, y, turn=turn, mirror=mirror):
            b.path(frame, "M0 0H62Q20 14 0 62Z")
            b.disc(sun, 20, 20, 9)
            b.curve(frame, 4, "M40 14Q92 6 104 30T86 40M14 40Q6 92 30 104T40 86")
    b.path(frame, rectangle(60, st.h - 30, 280, 3))
