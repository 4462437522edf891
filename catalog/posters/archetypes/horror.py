"""Horror: one form too near, or waiting at the end."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import polygon
from catalog.posters.colours import first_clear, mix


@layout("horror", "dark", "accent", kinds=ANY, weight=12, bleed=True)
def too_near(st: Stage) -> None:
    """The motif cropped by the edge; a small house or person below it."""
    b, p, s = st.b, st.p, st.s
    sky = s.pick((p.accent, st.night, p.ground))
    st.fill(sky)
    side = s.side()
    st.hero(
        200 + side * s.whole(44, 90),
        st.h * s.between(0.36, 0.44),
        430,
        st.h * 1.06,
        sky,
        turn=s.whole(-10, 10),
    )
    line = st.h * 0.88
    land = p.dark if sky != p.dark else mix(p.dark, p.light, 14)
    b.path(land, f"M-20 {line:.0f}Q200 {line - 26:.0f} 420 {line:.0f}V{st.h + 20:.0f}H-20Z")
    x = 200 - side * 120
    st.walker(x, line + 2, st.h * 0.115, first_clear(sky, 2.2, p.dark, p.light))


@layout("horror", "dark", kinds=ANY, turns=True)
def end_of_the_hall(st: Stage) -> None:
    """One-point walls; at the end, lit, the motif."""
    b, p, s = st.b, st.p, st.s
    x, y = 200 + s.whole(-24, 24), st.h * 0.45
    walls = [mix(p.accent, p.dark, k) for k in (12, 34, 56)]
    st.fill(p.dark)
    count = s.whole(5, 7)
    for i in range(count):
        share = 1.12 * (0.66**i)
        tone = walls[i % 2] if i < count - 1 else first_clear(walls[0], 1.8, p.light, p.ground)
        b.poly(tone, (x - 200 * share, y - st.h * 0.5 * share), (x + 200 * share, y - st.h * 0.5 * share),
               (x + 200 * share, y + st.h * 0.56 * share), (x - 200 * share, y + st.h * 0.56 * share))  # fmt: skip
    end = 1.12 * (0.66 ** (count - 1))
    b.poly(
        mix(p.dark, p.light, 12),
        (-20, st.h + 20),
        (420, st.h + 20),
        (x + 200 * end, y + st.h * 0.56 * end),
        (x - 200 * end, y + st.h * 0.56 * end),
    )
    tiles = []
    share = 1.0
    while share > 0.2:
        low, high = y + st.h * 0.56 * share, y + st.h * 0.56 * share * 0.86
        tiles.append(
            polygon(
                [
                    (x - 218 * share, low),
                    (x + 218 * share, low),
                    (x + 188 * share, high),
                    (x - 188 * share, high),
                ]
            )
        )
        share *= 0.72
    b.path(p.second, "".join(tiles))
    glow = first_clear(walls[0], 1.8, p.light, p.ground)
    st.hero(x, y - 8, 176, st.h * 0.5, glow, tones=st.tones(glow, p.dark), mirror=False)


@layout("horror", "dark", "light", kinds=ANY)
def drips(st: Stage) -> None:
    """A flood from above that has begun to run."""
    b, p, s = st.b, st.p, st.s
    ground = p.ground
    st.fill(ground)
    flood = first_clear(ground, 1.6, p.accent, p.dark)
    level = st.h * s.between(0.16, 0.26)
    d = f"M-10-20H410V{level:.0f}"
    x = 410.0
    while x > -10:
        wide = s.between(16, 30)
        long = s.pick((14, 30, 50, 90, 150)) * s.between(0.7, 1.2)
        d += f"q{-wide * 0.1:.1f}-14 {-wide * 0.5:.1f}-14t{-wide * 0.4:.1f} 16v{long:.1f}a{wide * 0.3:.1f} {wide * 0.3:.1f} 0 0 1 {-wide * 0.6:.1f} 0v{-long:.1f}"
        x -= wide * 1.5
    b.path(flood, d + "Z")
    if st.stands:
        st.stand(200 + s.side() * 20, st.h * 1.0, 320, st.h * 0.68, ground)
    else:
        st.hero(200 + s.side() * 20, st.h * 0.6, 310, st.h * 0.66, ground)


@layout("horror", "dark", kinds=ANY)
def eyes_around(st: Stage) -> None:
    """In the dark, many pairs of eyes; in the light, one thing."""
    b, p, s = st.b, st.p, st.s
    st.fill(st.night)
    glow = first_clear(st.night, 2.5, p.accent, p.light)
    pairs = []
    for row in range(7):
        for column in range(5):
            x, y = 44 + column * 80 + (row % 2) * 34, 30 + row * st.h / 7
            if abs(x - 200) < 112 and abs(y - st.h * 0.54) < st.h * 0.32:
                continue
            wide = s.whole(7, 11)
            for dx in (-wide - 3, wide + 3):
                pairs.append(
                    f"M{x + dx - wide:.0f} {y:.0f}q{wide} {-wide} {2 * wide} 0q{-wide} {wide} {-2 * wide} 0zM{x + dx - 2:.0f} {y:.0f}a2 3 0 1 0 4 0a2 3 0 1 0-4 0z"
                )
    b.path(glow, "".join(pairs))
    pool = first_clear(st.night, 2.5, p.light, p.second)
    b.disc(pool, 200, st.h * 0.54, 104)
    st.hero(200, st.h * 0.54, 170, st.h * 0.52, pool, tones=st.tones(pool, p.dark))


@layout("horror", "dark", "accent", kinds=ANY, weight=8)
def torn_open(st: Stage) -> None:
    """Paper torn down the middle; behind it, the motif."""
    b, p, s = st.b, st.p, st.s
    inside = s.pick((p.accent, p.dark))
    paper = first_clear(inside, 1.8, p.ground, p.light)
    st.fill(inside)
    st.hero(200, st.h * 0.5, 300, st.h * 0.8, inside)
    for side in (-1, 1):
        edge = [
            (
                200 + side * s.between(128, 164) * (0.5 + 0.5 * (1 - abs(k - 4.5) / 4.5)),
                st.h * k / 9,
            )
            for k in range(10)
        ]
        b.poly(
            mix(paper, p.light, 60),
            *[(x - side * s.whole(5, 12), y) for x, y in edge],
            (200 + side * 230, st.h + 10),
            (200 + side * 230, -10),
        )
        b.poly(paper, *edge, (200 + side * 230, st.h + 10), (200 + side * 230, -10))
