"""Silent: symmetry, rays, an iris."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import rectangle
from catalog.posters.colours import first_clear, mix


def _steps(st: Stage, x: float, foot: float, wide: float, tall: float, fill: str, lit: str) -> None:  # noqa: PLR0917
    """A stepped tower with thin lights."""
    b, s = st.b, st.s
    parts, lights = [], []
    for i in range(4):
        half = wide / 2 * (1 - i * 0.24)
        top = foot - tall * (0.45 + 0.185 * i)
        parts.append(rectangle(x - half, top, 2 * half, foot - top))
        for j in range(int(half / 5)):
            if s.chance(70):
                lights.append(
                    rectangle(
                        x - half + 4 + j * 10, top + 8, 2.5, s.whole(10, int(tall * 0.14) + 11)
                    )
                )
    b.path(fill, "".join(parts))
    b.path(lit, "".join(lights))


@layout("silent", "dark", "ground", kinds=ANY, weight=12)
def rays_and_steps(st: Stage) -> None:
    """Deco rays, towers left and right, the motif in the middle."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    ray = first_clear(sky, 1.25, p.mid, p.light)
    st.fill(sky)
    y = st.h * s.between(0.5, 0.62)
    b.rays(ray, 200, y, s.pick((20, 24, 30)), 0, 620, turn=90)
    disc = first_clear(sky, 1.4, p.light, p.accent)
    b.disc(disc, 200, y, 124)
    b.ring(p.dark, 2.5, 200, y, 134)
    lit = first_clear(p.dark, 3, p.accent, p.light)
    for x, tall, tone in ((116, 0.46, 60), (284, 0.46, 60), (50, 0.78, 100), (350, 0.78, 100)):
        _steps(st, x, st.h + 10, 92, st.h * tall, mix(sky, p.dark, tone), lit)
    if st.stands:
        st.stand(200, st.h + 2, 230, st.h * 0.72, disc)
    else:
        st.hero(200, y, 196, 196, disc)


@layout("silent", "dark", kinds=ANY, weight=12, turns=True)
def iris(st: Stage) -> None:
    """The round opening a reel closes with."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.dark)
    r = min(168, st.h * 0.44)
    x, y = 200.0, st.h * 0.5
    glass = st.day
    for i in range(3):
        b.ring(mix(p.dark, glass, 20 + 14 * i), 2, x, y, r + 26 - 8 * i)
    b.disc(glass, x, y, r)
    with b.clipped(st.disc_window(x, y, r)):
        b.rays(first_clear(glass, 1.2, p.mid, p.light), x, y + r * 0.5, 26, 0, 400)
        b.oval(p.accent if s.chance(50) else p.second, x, y + r * 1.14, r * 1.2, r * 0.5)
        if st.stands:
            st.stand(x, y + r * 0.82, r * 1.5, r * 1.5, glass)
        else:
            st.hero(x, y - 6, r * 1.5, r * 1.44, glass)
    line = mix(p.dark, glass, 60)
    corner = "M22 60V22H60M30 74V30H74"
    for cx, cy, mirror, turn in (
        (0, 0, False, 0),
        (400, 0, True, 0),
        (400, st.h, False, 180),
        (0, st.h, True, 180),
    ):
        with b.moved(cx, cy, turn=turn, mirror=mirror):
            b.curve(line, 2.4, corner, cap="butt")


@layout("silent", "dark", "ground", "mid", kinds=ANY, turns=True)
def portal(st: Stage) -> None:
    """Arches within arches, each a step darker."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    count = s.whole(4, 6)
    pointed = s.chance(50)
    back = p.ground
    for i in range(count):
        half, top = 186 - i * 22, st.h * (0.03 + 0.045 * i)
        back = (
            mix(p.ground, p.dark, int(88 * (i + 1) / count))
            if i < count - 1
            else first_clear(p.dark, 2.4, p.accent, p.light)
        )
        if pointed:
            d = f"M{200 - half} {st.h + 10:.0f}V{top + half * 1.1:.0f}Q{200 - half} {top + half * 0.4:.0f} 200 {top:.0f}Q{200 + half} {top + half * 0.4:.0f} {200 + half} {top + half * 1.1:.0f}V{st.h + 10:.0f}Z"
        else:
            d = f"M{200 - half} {st.h + 10:.0f}V{top + half:.0f}A{half} {half} 0 0 1 {200 + half} {top + half:.0f}V{st.h + 10:.0f}Z"
        b.path(back, d)
    half = 186 - (count - 1) * 22
    if st.stands:
        st.stand(200, st.h + 2, half * 1.7, st.h * 0.6, back)
    else:
        st.hero(200, st.h * 0.6, half * 1.66, st.h * 0.52, back)


@layout("silent", "dark", "accent", kinds=ANY, weight=8, turns=True)
def fans(st: Stage) -> None:
    """A wall of shells, one opened round the motif."""
    b, p = st.b, st.p
    st.fill(p.ground)
    one, two = (
        first_clear(p.ground, 1.25, p.mid, p.light),
        first_clear(p.ground, 1.5, p.dark, p.light),
    )
    r = 50.0
    for row in range(-1, int(st.h / 50) + 2):
        for column in range(-1, 5):
            x, y = column * 100 + (50 if row % 2 else 0), row * 50.0 + 26
            b.path(one, f"M{x - r:.0f} {y:.0f}a{r:.0f} {r:.0f} 0 0 1 {2 * r:.0f} 0z")
            b.curve(
                two,
                1.5,
                f"M{x - r:.0f} {y:.0f}a{r:.0f} {r:.0f} 0 0 1 {2 * r:.0f} 0M{x - 32:.0f} {y:.0f}a32 32 0 0 1 64 0M{x - 15:.0f} {y:.0f}a15 15 0 0 1 30 0",
                cap="butt",
            )
    disc = first_clear(one, 1.6, p.accent, p.light, p.dark)
    y = st.h * 0.5
    b.disc(p.dark, 200, y, 152)
    b.disc(disc, 200, y, 142)
    st.hero(200, y, 220, 220, disc)
