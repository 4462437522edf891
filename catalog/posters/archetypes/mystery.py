"""Mystery and history: half hidden, framed, behind columns."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import rectangle
from catalog.posters.colours import first_clear, mix


@layout("mystery", "dark", "ground", kinds=ANY, weight=11, turns=True)
def keyhole(st: Stage) -> None:
    """Seen through a keyhole."""
    b, p, s = st.b, st.p, st.s
    door = s.pick((p.dark, p.ground, p.accent))
    st.fill(door)
    inside = first_clear(door, 2.0, p.light, p.ground, p.accent)
    x, y, r = 200 + s.whole(-16, 16), st.h * 0.38, min(136, st.h * 0.33)
    foot = st.h * 0.95
    hole = f"M{x - r * 0.5:.0f} {y + r * 0.86:.0f}A{r:.0f} {r:.0f} 0 1 1 {x + r * 0.5:.0f} {y + r * 0.86:.0f}L{x + r * 0.86:.0f} {foot:.0f}H{x - r * 0.86:.0f}Z"
    b.curve(mix(door, p.light, 24), 14, hole)
    with b.clipped(hole):
        b.bar(inside, 0, 0, 400, st.h)
        b.bar(mix(inside, p.dark, 30), 0, st.h * 0.78, 400, st.h)
        if st.stands:
            st.stand(x, foot - 10, r * 1.6, st.h * 0.74, inside)
        else:
            st.hero(x, y, r * 1.64, r * 1.64, inside)
    st.focus = (x, y)


@layout("mystery", "dark", "light", "accent", kinds=ANY)
def curtain(st: Stage) -> None:
    """Half of it is hidden behind a curtain."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    st.hero(200, st.h * 0.52, 320, st.h * 0.8, p.ground)
    cloth = first_clear(p.ground, 1.4, p.accent, p.second, p.dark)
    mirror = s.chance(50)
    with b.moved(400 if mirror else 0, 0, mirror=mirror):
        edge = s.whole(150, 196)
        b.path(
            cloth,
            f"M-20-20H{edge + 60}Q{edge} {st.h * 0.3:.0f} {edge - 24} {st.h * 0.55:.0f}T{edge + 4} {st.h + 20:.0f}H-20Z",
        )
        for k in (0.2, 0.42, 0.64, 0.84):
            x = edge * k
            b.curve(
                mix(cloth, p.dark, 38),
                9,
                f"M{x * 1.3:.0f}-20Q{x * 1.05:.0f} {st.h * 0.3:.0f} {x * 0.88:.0f} {st.h * 0.55:.0f}T{x:.0f} {st.h + 20:.0f}",
                cap="butt",
            )


@layout("mystery", "dark", "ground", kinds=ANY, turns=True)
def magnified(st: Stage) -> None:
    """A lens; within it everything is larger and another colour."""
    b, p, s = st.b, st.p, st.s
    back = p.ground
    st.fill(back)
    quiet = mix(back, first_clear(back, 1.5, p.dark, p.light), 30)
    st.hero(200, st.h * 0.5, 330, st.h * 0.86, back, tones=st.flat(quiet, back))
    x, y, r = 200 + s.side() * s.whole(10, 40), st.h * s.between(0.4, 0.46), min(120, st.h * 0.29)
    glass = first_clear(back, 1.35, p.light, p.accent)
    rim = first_clear(back, 2, p.dark, p.light)
    side = s.side()
    b.line(rim, 24, (x + side * r * 0.76, y + r * 0.8), (x + side * r * 1.5, y + r * 1.66))
    b.disc(rim, x, y, r + 13)
    b.disc(glass, x, y, r)
    with b.clipped(st.disc_window(x, y, r)):
        st.hero(200, st.h * 0.5, 430, st.h * 1.1, glass)
    st.focus = (x, y)


@layout("mystery", "dark", "mid", kinds=ANY, weight=9)
def fog(st: Stage) -> None:
    """Layers of fog; the motif stands in them to the waist."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    b.disc(first_clear(p.ground, 1.25, p.light, p.accent), 200 + s.side() * 100, st.h * 0.2, 46)
    st.hero(200, st.h * 0.5, 320, st.h * 0.8, p.ground)
    for i in range(5):
        y = st.h * (0.58 + 0.085 * i)
        tone = mix(p.ground, st.band, 18 * i + 12)
        lift = s.whole(14, 34)
        b.path(tone, f"M-20 {y:.0f}q60-{lift} 120 0t120 0 120-6 120 0V{st.h + 20:.0f}H-20Z", 94)


@layout("history", "dark", "light", "ground", kinds=ANY, weight=11)
def colonnade(st: Stage) -> None:
    """Columns in a row, the motif between the widest two."""
    b, p, s = st.b, st.p, st.s
    back = s.pick((p.accent, p.ground, p.dark))
    stone = first_clear(back, 1.6, p.light, p.ground, p.dark)
    st.fill(back)
    top, foot = st.h * 0.14, st.h * 0.9
    glow = first_clear(back, 1.4, p.second, p.accent, p.light)
    b.disc(glow, 200, st.h * 0.46, 112)
    if st.stands:
        st.stand(200, foot + 1, 210, st.h * 0.68, glow)
    else:
        st.hero(200, st.h * 0.48, 204, st.h * 0.56, glow)
    edge = mix(stone, p.dark if stone != p.dark else p.light, 24)
    for x in (34, 84, 316, 366):
        b.bar(stone, x - 18, top, 36, foot - top)
        b.path(edge, "".join(rectangle(x - 12 + i * 9, top, 2.5, foot - top) for i in range(4)))
        b.bar(stone, x - 24, top - 12, 48, 14)
        b.bar(stone, x - 24, foot - 12, 48, 14)
    b.bar(stone, -20, -20, 440, top + 8)
    b.bar(edge, -20, top - 22, 440, 4)
    b.bar(stone, -20, foot, 440, st.h)


@layout("history", "dark", "accent", kinds=ANY)
def banner(st: Stage) -> None:
    """A hanging banner parted in two colours."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    one = first_clear(p.ground, 1.5, p.accent, p.second, p.dark)
    two = first_clear(one, 1.4, *(c for c in (p.light, p.dark, p.second) if c != p.ground), p.light)
    foot = st.h * 0.88
    left, right = 62, 338
    b.bar(p.dark, 30, 26, 340, 10, 5)
    b.discs(p.dark, ((30, 31, 9), (370, 31, 9)))
    d = f"M{left} 32H{right}V{foot:.0f}L{(right + 200) / 2:.0f} {foot - 34:.0f} 200 {foot + 14:.0f} {(left + 200) / 2:.0f} {foot - 34:.0f} {left} {foot:.0f}Z"
    b.path(one, d)
    parted = s.below(3)
    with b.clipped(d):
        if parted == 0:
            b.bar(two, 200, 0, 200, st.h)
        elif parted == 1:
            b.poly(two, (left, 32), (right, 32), (left, foot))
        else:
            b.bar(two, left, st.h * 0.36, 300, st.h * 0.28)
    disc = first_clear(one, 1.5, p.dark, p.light)
    b.disc(disc, 200, st.h * 0.47, 108)
    st.hero(200, st.h * 0.47, 168, 168, disc)


@layout("history", "dark", "mid", kinds=ANY)
def procession(st: Stage) -> None:
    """Small people in a line under something vast."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    sun = first_clear(sky, 1.25, p.light, p.accent)
    b.disc(sun, 200, st.h * 0.42, 160)
    st.hero(200, st.h * 0.43, 310, st.h * 0.66, sun)
    line = st.h * 0.87
    side = s.side()
    land = p.dark
    b.poly(
        land, (-10, line + side * 14), (410, line - side * 14), (410, st.h + 20), (-10, st.h + 20)
    )
    count = s.whole(6, 9)
    for i in range(count):
        x = 30 + i * 340 / (count - 1)
        st.walker(x, line + side * 14 * (1 - 2 * x / 400) + 3, st.h * s.between(0.08, 0.1), land)
