"""Drama: a quiet landscape or room with one thing in it."""

from catalog.posters.archetypes.registry import ANY, FOOTED, FORMS, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import polygon
from catalog.posters.colours import first_clear, mix


@layout("drama", "dark", "mid", "ground", weight=11)
def one_thing(st: Stage) -> None:
    """A wide sky, a low line, the motif and its shadow."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    line = st.h * s.between(0.76, 0.84)
    side = s.side()
    disc = first_clear(sky, 1.3, s.pick((p.light, p.accent)), p.second)
    b.disc(disc, 200 + side * s.whole(60, 130), st.h * s.between(0.16, 0.34), s.pick((34, 48, 92)))
    land = p.dark if st.band == p.dark else first_clear(sky, 1.3, st.band, p.mid, p.dark)
    st.rough(land, (-10, line), (410, line + s.whole(-12, 12)), (410, st.h + 20), (-10, st.h + 20))
    x = 200 - side * s.whole(0, 70)
    st.shade(x, line + 4, 26, st.h * 0.3, mix(land, p.dark if land != p.dark else p.light, 22))
    if st.stands:
        st.stand(x, line + 8, 290, st.h * 0.62, sky)
    else:
        st.hero(x, line - st.h * 0.33, 270, st.h * 0.56, sky)


@layout("drama", "dark", "mid", kinds=FORMS, weight=11)
def window_light(st: Stage) -> None:
    """A bare wall with the light of a window on it; the motif in the room."""
    b, p, s = st.b, st.p, st.s
    wall = p.ground
    st.fill(wall)
    line = st.h * 0.8
    side = s.side()
    pane = first_clear(wall, 1.25, p.light, p.accent)
    x, y, w, h = 200 + side * 20, st.h * 0.08, 96, st.h * 0.26
    for row in range(2):
        for column in (-1, 0):
            x0 = x + column * (w + 9)
            y0 = y + row * (h + 9)
            shear = side * 34
            b.poly(
                pane,
                (x0 + row * shear * 0.5, y0),
                (x0 + w + row * shear * 0.5, y0 + 10),
                (x0 + w + (row + 1) * shear * 0.5, y0 + h + 10),
                (x0 + (row + 1) * shear * 0.5, y0 + h),
            )
    floor = p.dark if st.band == p.dark else st.band
    b.bar(floor, -20, line, 440, st.h)
    b.poly(
        mix(floor, pane, 30),
        (120, line),
        (260, line),
        (260 + side * 90, st.h + 10),
        (90 + side * 90, st.h + 10),
    )
    if st.stands:
        st.stand(200 - side * 24, line + 14, 290, st.h * 0.6, pane)
    else:
        table = first_clear(wall, 1.4, p.second, p.dark)
        b.path(
            table,
            polygon([(60, line - 40), (340, line - 40), (350, line - 24), (50, line - 24)])
            + polygon([(80, line - 24), (92, line - 24), (88, st.h), (80, st.h)])
            + polygon([(308, line - 24), (320, line - 24), (320, st.h), (312, st.h)]),
        )
        m = st.motif
        tall = m.height * min(250 / m.width, st.h * 0.52 / m.height)
        st.hero(
            200 - side * 14,
            line - 40 - tall / 2 + (4 if m.height < 150 else 0),
            250,
            st.h * 0.52,
            pane,
        )


@layout("drama", "dark", "light", "accent", "ground", kinds=ANY)
def still_life(st: Stage) -> None:
    """Two planes, a disc, one object: nothing more."""
    b, p, s = st.b, st.p, st.s
    wall = p.ground
    st.fill(wall)
    cloth = first_clear(wall, 1.3, s.pick((p.accent, p.second, p.light)), p.mid, p.dark)
    line = st.h * s.between(0.62, 0.72)
    st.rough(
        cloth,
        (-10, line + s.whole(-30, 30)),
        (410, line + s.whole(-30, 30)),
        (410, st.h + 20),
        (-10, st.h + 20),
    )
    disc = first_clear(wall, 1.25, *(c for c in (p.light, p.second, p.mid, p.accent) if c != cloth))
    r = min(150, st.h * 0.36)
    b.disc(disc, 200 + s.side() * s.whole(0, 50), st.h * 0.42, r)
    if st.stands:
        st.stand(200, st.h * 0.9, 310, st.h * 0.74, disc)
    else:
        st.hero(200, st.h * 0.5, 300, st.h * 0.7, disc)


@layout("drama", "dark", "ground", "second", kinds=ANY)
def cropped(st: Stage) -> None:
    """The motif so near that the frame cuts it; a person at its foot."""
    b, p, s = st.b, st.p, st.s
    back = s.pick((p.ground, p.ground, p.light, p.accent))
    st.fill(back)
    side = s.side()
    if s.chance(50):
        plane = first_clear(back, 1.2, p.mid, p.light)
        b.poly(
            plane,
            (200 - side * 220, -20),
            (200 + side * 120, -20),
            (200 - side * 60, st.h + 20),
            (200 - side * 220, st.h + 20),
        )
    st.hero(200 + side * 84, st.h * 0.46, 460, st.h * 0.96, back)
    line = st.h * 0.93
    b.bar(st.band, -20, line, 440, st.h)
    if not st.person:
        st.walker(200 - side * 140, line + 2, st.h * 0.14, first_clear(back, 2.2, p.dark, p.light))


@layout("drama", "dark", "light", kinds=ANY, weight=8)
def arch(st: Stage) -> None:
    """A niche of another colour with the motif in it."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    niche = first_clear(p.ground, 1.4, s.pick((p.accent, p.light, p.dark)), p.second)
    half, top = s.whole(120, 146), st.h * 0.07
    foot = st.h * 0.94
    b.path(
        niche,
        f"M{200 - half} {foot:.0f}V{top + half:.0f}A{half} {half} 0 0 1 {200 + half} {top + half:.0f}V{foot:.0f}Z",
    )
    step = first_clear(niche, 1.3, p.mid, p.dark, p.light)
    b.bar(step, 200 - half - 18, foot, 2 * half + 36, 14)
    if st.stands:
        st.stand(200, foot + 1, half * 1.76, (foot - top) * 0.84, niche)
    else:
        st.hero(200, st.h * 0.54, half * 1.66, (foot - top) * 0.74, niche)


@layout("drama", "dark", "accent", kinds=FOOTED, weight=8)
def table_and_two_chairs(st: Stage) -> None:
    """Seen from across: a lamp's cone over the motif on a table."""
    b, p, s = st.b, st.p, st.s
    room = mix(p.ground, p.dark, 30)
    st.fill(room)
    glow = first_clear(room, 1.6, p.light, p.accent)
    x = 200 + s.side() * 20
    b.poly(
        mix(room, glow, 26),
        (x - 40, 78),
        (x + 40, 78),
        (x + 210, st.h * 0.84),
        (x - 210, st.h * 0.84),
    )
    b.line(p.dark, 3, (x, -20), (x, 50))
    b.path(
        p.accent, f"M{x - 50:.0f} 80Q{x - 40:.0f} 46 {x:.0f} 44 {x + 40:.0f} 46 {x + 50:.0f} 80Z"
    )
    table = st.h * 0.82
    m = st.motif
    tall = m.height * min(240 / m.width, st.h * 0.52 / m.height)
    st.hero(x, table - tall / 2 + 2, 240, st.h * 0.52, mix(room, glow, 26))
    b.bar(p.dark, 30, table, 340, 15)
    b.path(
        p.dark,
        polygon([(60, table + 10), (74, table + 10), (66, st.h + 10), (56, st.h + 10)])
        + polygon([(326, table + 10), (340, table + 10), (344, st.h + 10), (334, st.h + 10)]),
    )
