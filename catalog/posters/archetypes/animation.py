"""Animation: rounded layers, one light."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.archetypes.registry import layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.colours import first_clear, mix


def _puff(st: Stage, x: float, y: float, k: float, fill: str) -> None:
    st.b.path(
        fill,
        f"M{x - 60 * k:.0f} {y:.0f}q0-{22 * k:.0f} {26 * k:.0f}-{24 * k:.0f}q{10 * k:.0f}-{30 * k:.0f} {40 * k:.0f}-{22 * k:.0f}q{26 * k:.0f}-{4 * k:.0f} {30 * k:.0f} {22 * k:.0f}q{24 * k:.0f} 0 {26 * k:.0f} {24 * k:.0f}z",
    )


@layout("animation", "dark", "second", "mid", weight=12, bleed=True)
def round_hills(st: Stage) -> None:
    """Hills like cushions, a great moon, the motif where they meet."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    side = s.side()
    moon = first_clear(sky, 1.3, p.light, p.accent)
    b.disc(mix(sky, moon, 40), 200 + side * 60, st.h * 0.34, 134)
    b.disc(moon, 200 + side * 60, st.h * 0.34, 110)
    hill = first_clear(sky, 1.25, p.second, p.mid)
    b.disc(mix(hill, sky, 40), 200 - side * 150, st.h * 1.1, st.h * 0.46)
    b.disc(mix(hill, p.dark, 12), 200 + side * 170, st.h * 1.16, st.h * 0.46)
    b.oval(mix(hill, p.dark, 42), 200, st.h * 1.16, 330, st.h * 0.36)
    _puff(st, 200 - side * 110, st.h * 0.2, 1, p.light)
    if s.chance(60):
        _puff(st, 200 + side * 150, st.h * 0.46, 0.7, mix(p.light, sky, 25))
    if st.stands:
        st.stand(200 + side * 16, st.h * 0.86, 290, st.h * 0.56, moon)
    else:
        st.hero(200 + side * 26, st.h * 0.5, 250, st.h * 0.5, moon)
    st.walker(
        200 - side * 120,
        st.h * 0.9,
        st.h * 0.1,
        first_clear(mix(hill, p.dark, 42), 2, p.light, p.dark),
    )


@layout("animation", "dark", "accent", "ground")
def rainbow_arches(st: Stage) -> None:
    """Arches within arches and the motif under the smallest."""
    b, p, s = st.b, st.p, st.s
    colours = s.shuffled([p.accent, p.second, p.light, p.mid])
    st.fill(p.ground)
    base = st.h * 0.92
    r = 236.0
    for colour in colours:
        b.path(
            colour,
            f"M{200 - r:.0f} {st.h + 10:.0f}V{base:.0f}A{r:.0f} {r * 1.5:.0f} 0 0 1 {200 + r:.0f} {base:.0f}V{st.h + 10:.0f}Z",
        )
        r -= 28
    inner = first_clear(colours[-1], 1.5, p.dark, p.light, p.ground)
    b.path(
        inner,
        f"M{200 - r:.0f} {st.h + 10:.0f}V{base:.0f}A{r:.0f} {r * 1.5:.0f} 0 0 1 {200 + r:.0f} {base:.0f}V{st.h + 10:.0f}Z",
    )
    st.stars(first_clear(p.ground, 2, p.light, p.dark), 18, 0, 0.3)
    if st.stands:
        st.stand(200, st.h + 2, r * 1.7, st.h * 0.58, inner)
    else:
        st.hero(200, st.h * 0.66, r * 1.62, st.h * 0.5, inner)


@layout("animation", "dark", "light", "second")
def big_and_small(st: Stage) -> None:
    """The motif as round and near as a friend, somebody small beside it."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    blob = first_clear(sky, 1.25, p.mid, p.light, p.second)
    side = s.side()
    b.discs(
        blob,
        [
            (x, y, r)
            for x, y, r in (
                (70, st.h * 0.34, 92),
                (190, st.h * 0.24, 120),
                (320, st.h * 0.34, 100),
                (250, st.h * 0.52, 140),
                (120, st.h * 0.56, 120),
            )
        ],
    )
    line = st.h * 0.88
    grass = first_clear(sky, 1.4, p.second, p.dark)
    st.hero(200 + side * 16, st.h * 0.5, 330, st.h * 0.76, blob)
    b.path(
        grass,
        f"M-20 {line:.0f}Q{200 + side * 90:.0f} {line - 30:.0f} 420 {line + 6:.0f}V{st.h + 20:.0f}H-20Z",
    )
    blades = "".join(
        f"M{s.whole(0, 400)} {line + s.whole(-10, 4):.0f}l{s.whole(-4, 4)}-{s.whole(8, 16)}"
        for _ in range(26)
    )
    b.curve(grass, 3, blades)
    st.walker(200 - side * 140, line - 2, st.h * 0.13, first_clear(blob, 2.2, p.dark, p.light))


@layout("animation", "dark", "accent", weight=8)
def under_water(st: Stage) -> None:
    """Waves above, plants below, light coming down."""
    b, p, s = st.b, st.p, st.s
    deep = first_clear(p.light, 1.6, p.ground, p.second)
    st.fill(deep)
    for x in (60, 170, 290):
        b.poly(mix(deep, p.light, 22), (x, -20), (x + 50, -20), (x + 10, st.h), (x - 90, st.h))
    for i, y in enumerate((0, 26)):
        d = (
            f"M-40 {y - 60}"
            + "".join(f"V{y}" if k == 0 else "q26 26 52 0" for k in range(10))
            + f"V{y - 60}Z"
        )
        b.path(p.light if i == 0 else mix(deep, p.light, 55), d)
    weed = first_clear(deep, 1.5, p.accent, p.dark)
    for i in range(9):
        x, tall = s.whole(0, 400), st.h * s.between(0.1, 0.3)
        b.curve(
            weed if i % 2 else p.dark,
            s.whole(7, 13),
            f"M{x} {st.h + 10:.0f}q{s.whole(-18, 18)}-{tall * 0.3:.0f} 0-{tall * 0.5:.0f}t{s.whole(-12, 12)}-{tall * 0.5:.0f}",
        )
    st.hero(200, st.h * 0.5, 280, st.h * 0.6, deep)
    for _ in range(7):
        b.ring(p.light, 2, s.whole(30, 370), s.whole(60, int(st.h * 0.8)), s.whole(3, 9))
