"""War: diagonals, a row of equal forms, an instrument."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import Tones
from catalog.posters.colours import first_clear, mix
from catalog.posters.motifs.arms import helmet


@layout("war", "dark", "ground", "accent", kinds=ANY)
def searchlights(st: Stage) -> None:
    """Beams crossing behind the motif."""
    b, p, s = st.b, st.p, st.s
    sky = st.night if s.chance(50) else p.ground
    st.fill(sky)
    beam = mix(sky, first_clear(sky, 1.5, p.light, p.accent), 46)
    for x, reach in (
        (s.whole(10, 60), 300),
        (s.whole(340, 390), 110),
        (s.whole(160, 240), s.pick((-40, 420))),
    ):
        b.poly(beam, (x - 8, st.h), (x + 8, st.h), (reach + 54, -20), (reach - 54, -20), opacity=80)
    cross = first_clear(sky, 1.6, p.accent, p.light)
    b.disc(cross, 200, st.h * 0.4, 100)
    st.hero(200, st.h * 0.45, 320, st.h * 0.66, cross)
    land = p.dark if sky != p.dark else mix(p.dark, p.light, 12)
    b.poly(
        land,
        (-10, st.h * 0.9),
        (60, st.h * 0.86),
        (130, st.h * 0.91),
        (230, st.h * 0.87),
        (300, st.h * 0.92),
        (410, st.h * 0.86),
        (410, st.h + 20),
        (-10, st.h + 20),
    )


@layout("war", "dark", "accent", kinds=ANY, weight=11)
def wedge(st: Stage) -> None:
    """Hard diagonals driving into a pale field."""
    p, s = st.p, st.s
    field = st.day
    st.fill(field)
    side = s.side()

    def at(x: float, y: float) -> tuple[float, float]:
        return (200 + side * (x - 200), y * st.h)

    st.rough(p.dark, at(-10, 0.46), at(410, 0.98), at(410, 1.1), at(-10, 1.1))
    st.rough(
        first_clear(field, 1.5, p.accent, p.second),
        at(-10, 0.28),
        at(410, 0.86),
        at(410, 0.98),
        at(-10, 0.46),
    )
    st.rough(mix(field, p.dark, 20), at(-10, 0.16), at(410, 0.78), at(410, 0.82), at(-10, 0.22))
    st.hero(
        200 + side * 40,
        st.h * 0.42,
        320,
        st.h * 0.72,
        field,
        turn=side * s.whole(4, 12) if not st.stands else 0,
    )


@layout("war", "dark", kinds=ANY, weight=11)
def row_of_equals(st: Stage) -> None:
    """A line of helmets, one place in it empty; the motif above."""
    b, p, s = st.b, st.p, st.s
    sky = st.day
    st.fill(sky)
    sun = first_clear(sky, 1.5, p.accent, p.light)
    if s.chance(50):
        st.hero(200, st.h * 0.37, 300, st.h * 0.58, sky)
    else:
        _before_disc(st, sun)
    gone = s.whole(1, 4)
    for row in range(2):
        y = st.h * (0.8 + 0.12 * row)
        tone = mix(sky, p.dark, 62 if row == 0 else 100)
        for i in range(6):
            if row == 1 and i == gone:
                continue
            x = 30 + i * 72 - row * 18
            with b.moved(x, y - 18, scale=0.4):
                helmet(b, Tones(tone, mix(tone, sky, 40), tone, tone, sky), s)
            b.path(
                tone,
                f"M{x - 34:.0f} {y + 60:.0f}V{y + 18:.0f}Q{x - 30:.0f} {y + 2:.0f} {x:.0f} {y - 2:.0f}Q{x + 30:.0f} {y + 2:.0f} {x + 34:.0f} {y + 18:.0f}V{y + 60:.0f}ZM{x - 18:.0f} {y - 14:.0f}H{x + 18:.0f}Q{x + 18:.0f} {y + 10:.0f} {x:.0f} {y + 10:.0f}Q{x - 18:.0f} {y + 10:.0f} {x - 18:.0f} {y - 14:.0f}Z",
            )


def _before_disc(st: Stage, sun: str) -> None:
    st.b.disc(sun, 200, st.h * 0.36, st.h * 0.28)
    st.hero(200, st.h * 0.37, 250, st.h * 0.5, sun)


@layout("war", "dark", "ground", kinds=ANY, turns=True)
def crosshair(st: Stage) -> None:
    """Seen through an instrument."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.dark)
    glass = st.day
    r = min(176, st.h * 0.45)
    x, y = 200.0, st.h * 0.5
    b.disc(mix(p.dark, p.light, 20), x, y, r + 14)
    b.disc(glass, x, y, r)
    with b.clipped(st.disc_window(x, y, r)):
        b.bar(mix(glass, p.dark, 30), 0, y + r * 0.42, 400, r)
        st.hero(x + s.whole(-14, 14), y + r * 0.04, r * 1.5, r * 1.36, glass)
        line = first_clear(glass, 1.6, p.accent, p.dark)
        b.curve(
            line,
            2.4,
            f"M{x - r:.0f} {y:.0f}H{x - 16:.0f}M{x + 16:.0f} {y:.0f}H{x + r:.0f}M{x:.0f} {y - r:.0f}V{y - 16:.0f}M{x:.0f} {y + 16:.0f}V{y + r:.0f}",
            cap="butt",
        )
        ticks = "".join(
            f"M{x - r + 20 * i:.0f} {y - 6:.0f}v12"
            for i in range(1, int(r / 10))
            if i != int(r / 20)
        )
        b.curve(line, 1.6, ticks)
        b.ring(line, 2.4, x, y, r * 0.52)
