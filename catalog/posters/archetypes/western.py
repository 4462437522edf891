"""Western, and the road: a low line, a disc, somebody small."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.archetypes.registry import ANY, FORMS, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.colours import first_clear, mix
from catalog.posters.motifs.scenes import ridge


@layout("western", "dark", weight=12)
def low_sun(st: Stage) -> None:
    """The motif before a sun on the horizon, shadows towards us."""
    b, p, s = st.b, st.p, st.s
    sky = st.day
    st.fill(sky)
    sun = first_clear(sky, 1.5, p.accent, p.second, p.light)
    line = st.h * s.between(0.74, 0.82)
    x, r = 200 + s.side() * s.whole(0, 40), st.h * s.between(0.3, 0.37)
    b.disc(mix(sky, sun, 45), x, line - r * 0.72, r * 1.2)
    b.disc(sun, x, line - r * 0.72, r)
    b.bar(mix(sun, p.dark, 55), -20, line, 440, st.h)
    for i in range(s.whole(2, 3)):
        wx = s.pick((46, 84, 330, 362)) + i * 7
        st.shade(wx, line + 2, 9, st.h, p.dark)
        st.walker(wx, line + 6, st.h * 0.12, p.dark)
    st.shade(x, line + 2, 60, st.h, p.dark)
    if st.stands:
        st.stand(x, line + 6, 260, st.h * 0.56, sun, tones=st.tones(sun, p.dark))
    else:
        st.hero(x, line - st.h * 0.3, 230, st.h * 0.5, sun, tones=st.tones(sun, p.dark))


@layout("western", "dark", kinds=ANY, bleed=True)
def from_the_doorway(st: Stage) -> None:
    """A dark room; through its door the land, and what comes."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.dark)
    left, right = (70, 300) if s.chance(50) else (100, 330)
    top, line = st.h * 0.1, st.h * 0.68
    with b.clipped(f"M{left} {st.h + 20:.0f}V{top:.0f}H{right}V{st.h + 20:.0f}Z"):
        b.bar(st.day, left, top, 300, st.h)
        b.disc(p.accent, (left + right) / 2 + s.side() * 50, line - st.h * 0.22, st.h * 0.12)
        b.poly(
            mix(st.day, p.second, 70),
            *ridge(s, 400, line - 70, line - 20, 5),
            (400, line + 2),
            (0, line + 2),
        )
        b.bar(mix(p.accent, st.day, 40), left, line, 300, st.h)
        st.shade((left + right) / 2, line + 34, 30, st.h, p.dark)
    if st.stands:
        st.stand(
            (left + right) / 2, line + 40, 190, st.h * 0.42, st.day, tones=st.tones(st.day, p.dark)
        )
    else:
        st.hero(
            (left + right) / 2, st.h * 0.42, 190, st.h * 0.4, st.day, tones=st.tones(st.day, p.dark)
        )
    b.path(
        p.dark,
        f"M{left - 10} {st.h:.0f}V{st.h * 0.9:.0f}H{right + 10}V{st.h + 10:.0f}H{left - 10}Z",
    )


@layout("western", "dark", "accent", "ground", kinds=FORMS)
def near_and_far(st: Stage) -> None:
    """The motif close at one side; on the ridge a rider no larger than a thumb."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    side = s.side()
    line = st.h * 0.56
    far = first_clear(sky, 1.3, p.mid, p.second)
    b.disc(first_clear(sky, 1.4, p.accent, p.light), 200 - side * 70, line - 60, 62)
    b.poly(far, *ridge(s, 400, line - 80, line - 10, 4), (410, st.h + 10), (-10, st.h + 10))
    land = first_clear(far, 1.5, p.dark, p.light)
    b.poly(land, (-10, st.h * 0.78), (410, st.h * 0.7), (410, st.h + 10), (-10, st.h + 10))
    st.walker(200 - side * 120, st.h * 0.76, st.h * 0.1, first_clear(far, 2, p.dark, p.light))
    st.hero(200 + side * 76, st.h * 0.55, 300, st.h * 0.82, far)


@layout("road", "dark", kinds=FORMS, weight=12)
def vanishing(st: Stage) -> None:
    """A road to the horizon, the motif on it."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    line, x = st.h * s.between(0.42, 0.5), 200 + s.side() * s.whole(10, 60)
    sun = first_clear(sky, 1.4, p.accent, p.light)
    b.disc(sun, x + s.side() * 80, line - 20, 76)
    b.poly(
        first_clear(sky, 1.3, p.mid, p.second),
        *ridge(s, 400, line - 44, line - 8, 6),
        (400, line + 2),
        (0, line + 2),
    )
    land = first_clear(sky, 1.35, p.second, p.mid, p.light)
    b.bar(land, -20, line, 440, st.h)
    b.poly(p.dark, (x - 3, line), (x + 3, line), (400, st.h + 10), (0, st.h + 10))
    dash = first_clear(p.dark, 4, p.accent, p.light)
    for i in range(6):
        near, far = (0.06 + 0.165 * i) ** 2, (0.13 + 0.165 * i) ** 2
        y0, y1 = line + (st.h - line) * near, line + (st.h - line) * far
        c0, c1 = x + (200 - x) * near, x + (200 - x) * far
        b.poly(
            dash,
            (c0 - 5 * near - 0.4, y0),
            (c0 + 5 * near + 0.4, y0),
            (c1 + 6 * far + 0.4, y1),
            (c1 - 6 * far - 0.4, y1),
        )
    poles = "".join(
        f"M{x + (430 - x) * k:.0f} {line + (st.h - line) * k * 0.7:.0f}v{-st.h * 0.5 * k - 14:.0f}m{-13 * k - 3:.0f} {5 + 6 * k:.0f}h{26 * k + 6:.0f}"
        for k in (0.05, 0.14, 0.32, 0.66)
    )
    b.curve(p.dark, 3.2, poles)
    st.stand(200 + s.side() * 20, st.h * 0.94, 230, st.h * 0.44, p.dark, tones=st.tones(p.dark))


@layout("road", "dark", "ground")
def mirror_and_mile(st: Stage) -> None:
    """Broad bands of land rushing by, the motif steady between them."""
    b, p, s = st.b, st.p, st.s
    bands = [p.ground, p.mid, p.accent, p.second, p.dark]
    st.fill(p.ground)
    y = st.h * 0.34
    b.disc(first_clear(p.ground, 1.4, p.light, p.accent), 200 + s.side() * 90, y, 70)
    for i, tone in enumerate(bands[1:]):
        top = y + (st.h - y) * (i / 4) ** 1.3
        st.rough(
            tone,
            (-10, top + s.whole(-10, 10)),
            (410, top + s.whole(-10, 10)),
            (410, st.h + 20),
            (-10, st.h + 20),
        )
    st.stand(200, st.h * 0.8, 330, st.h * 0.5, p.accent, tones=st.tones(p.accent))
