"""Crime: a grid of lights, seen from above or through glass."""

from catalog.posters.archetypes.registry import ANY, FORMS, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import polygon, rectangle
from catalog.posters.colours import first_clear, mix
from catalog.posters.motifs.heads import HEAD


@layout("crime", "dark", "accent", kinds=ANY, bleed=True, turns=True)
def from_above(st: Stage) -> None:
    """Blocks of a city at night, tilted, with one bright thing among them."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.dark)
    block = mix(p.dark, p.second, 28)
    glow = first_clear(p.dark, 3, p.accent, p.light)
    tilt = s.pick((-28, -18, 16, 26))
    blocks, lights = [], []
    with b.moved(200, st.h / 2, turn=tilt):
        for row in range(-5, 6):
            for column in range(-4, 5):
                x, y = column * 92.0 - 40, row * 74.0 - 30
                blocks.append(rectangle(x, y, 78, 60))
                for _ in range(7):
                    lights.append(rectangle(x + 5 + 9 * s.below(8), y + 6 + 9 * s.below(6), 4, 4))
        b.path(block, "".join(blocks))
        b.path(mix(block, p.light, 46), "".join(lights[::2]))
        b.path(mix(block, glow, 80), "".join(lights[1::5]))
        beam = mix(p.dark, glow, 50)
        b.poly(beam, (0, -20), (0, 20), (360, 110), (360, -110), opacity=70)
    disc = glow
    r = min(128, st.h * 0.31)
    b.disc(p.dark, 200, st.h * 0.5, r + 10)
    b.disc(disc, 200, st.h * 0.5, r)
    st.hero(200, st.h * 0.5, r * 1.66, r * 1.66, disc)


@layout("crime", "dark", "light", kinds=ANY, weight=11, turns=True)
def facade(st: Stage) -> None:
    """A wall of windows; in the large one, the motif."""
    b, p, s = st.b, st.p, st.s
    wall = s.pick((p.ground, p.dark, p.mid))
    st.fill(wall)
    pane = mix(wall, p.dark if wall != p.dark else p.light, 30)
    columns = s.pick((5, 6))
    step, tall = 400 / columns, st.h / 8
    lit = {(s.below(columns), s.below(8)) for _ in range(5)}
    panes: list[str] = []
    bright: list[str] = []
    for row in range(8):
        for column in range(columns):
            d = rectangle(
                column * step + step * 0.17, row * tall + tall * 0.16, step * 0.66, tall * 0.66
            )
            (bright if (column, row) in lit else panes).append(d)
    b.path(pane, "".join(panes))
    b.path(mix(wall, p.accent, 70), "".join(bright))
    glow = first_clear(wall, 1.7, p.accent, p.light, p.second)
    x0 = step * (1 if s.chance(50) else columns - 4) if columns == 5 else step
    wide, y0, high = step * (3 if columns == 5 else 4), tall * 1, tall * 6
    b.bar(wall, x0 - 4, y0 - 4, wide + 8, high + 8)
    b.bar(glow, x0 + 8, y0 + 4, wide - 16, high - 10)
    with b.clipped(rectangle(x0 + 8, y0 + 4, wide - 16, high - 10)):
        if st.stands:
            st.stand(x0 + wide / 2, y0 + high - 2, wide * 0.92, high * 0.86, glow)
        else:
            st.hero(x0 + wide / 2, y0 + high / 2, wide * 0.84, high * 0.8, glow)


@layout("crime", "dark", kinds=FORMS, bleed=True)
def giant_over_town(st: Stage) -> None:
    """The motif rises behind a skyline."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    disc = first_clear(sky, 1.45, p.accent, p.second, p.light)
    if s.chance(55):
        b.disc(disc, 200 + s.side() * 30, st.h * 0.42, min(160, st.h * 0.4))
        back = disc
    else:
        b.bar(mix(sky, disc, 50), -20, st.h * 0.5, 440, st.h)
        back = sky
    st.hero(200, st.h * 0.42, 310, st.h * 0.74, back)
    x = -10.0
    town, lights = [], []
    while x < 410:
        wide = s.between(26, 52)
        top = st.h * s.between(0.66, 0.86)
        town.append(rectangle(x, top, wide, st.h))
        if s.chance(30):
            town.append(rectangle(x + wide * 0.45, top - 22, 3, 24))
        for _ in range(5):
            lights.append(
                rectangle(
                    x + 5 + 8 * s.below(max(int(wide / 8) - 1, 1)), top + 8 + 11 * s.below(9), 4, 5
                )
            )
        x += wide
    b.path(p.dark, "".join(town))
    b.path(first_clear(p.dark, 3, p.accent, p.light), "".join(lights))


@layout("crime", "dark", "accent", kinds=ANY, weight=9)
def inside_a_head(st: Stage) -> None:
    """A profile; what it thinks of fills it."""
    b, p, s = st.b, st.p, st.s
    back = st.day
    st.fill(back)
    bars = mix(back, p.dark, 12)
    if s.chance(50):
        b.path(
            bars,
            "".join(
                polygon([(x, -20), (x + 26, -20), (x - 120, st.h + 20), (x - 146, st.h + 20)])
                for x in range(0, 620, 58)
            ),
        )
    k = st.h / 205
    with b.moved(200, st.h * 0.53, scale=k, mirror=s.chance(50)):
        b.path(p.dark, HEAD)
    glow = first_clear(p.dark, 2.4, p.accent, p.second, p.light)
    st.hero(196, st.h * 0.37, 150, st.h * 0.4, p.dark, tones=st.tones(p.dark, p.light))
    b.disc(glow, 200 + s.side() * 150, st.h * 0.12, 13)
