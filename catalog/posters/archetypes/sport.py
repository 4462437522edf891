"""Sport: the field from above, lanes, floodlight."""

from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import ellipse, polygon, rectangle
from catalog.posters.colours import first_clear, mix


@layout("sport", "dark", "light", kinds=ANY, weight=12, turns=True)
def from_the_stand(st: Stage) -> None:
    """A field with its lines, mown in stripes."""
    b, p, s = st.b, st.p, st.s
    turf = p.ground
    st.fill(turf)
    tilt = s.pick((-22, -14, 0, 14, 20))
    chalk = first_clear(turf, 1.6, p.light, p.dark)
    with b.moved(200, st.h * 0.5, turn=tilt):
        b.path(
            mix(turf, p.dark, 11),
            "".join(rectangle(-330, y, 660, 42) for y in range(-420, 420, 84)),
        )
        b.curve(
            chalk,
            4,
            "M-320 0H320M-230-330V330M230-330V330M-230-250H230M-120-250V-160H120V-250"
            + ellipse(0, 0, 116, 116),
            cap="butt",
        )
    r = min(150, st.h * 0.37)
    disc = first_clear(turf, 1.4, p.accent, p.dark)
    if s.chance(50):
        b.disc(disc, 200, st.h * 0.5, r)
        back = disc
    else:
        back = turf
    st.hero(200, st.h * 0.5, r * 1.75, r * 1.75, back, turn=s.whole(-8, 8) if not st.stands else 0)
    st.walker(200 + s.side() * 158, st.h * 0.92, st.h * 0.1, first_clear(turf, 2, p.dark, p.light))


@layout("sport", "dark", "accent", kinds=ANY)
def lanes(st: Stage) -> None:
    """Lanes running away, a number for each."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground
    st.fill(sky)
    line = st.h * 0.34
    x = 200 + s.side() * s.whole(0, 90)
    track = first_clear(sky, 1.3, p.accent, p.second, p.mid)
    b.bar(track, -20, line, 440, st.h)
    chalk = first_clear(track, 1.6, p.light, p.dark)
    b.path(
        chalk,
        "".join(
            polygon(
                [
                    (x + i * 7 - 0.6, line),
                    (x + i * 7 + 0.6, line),
                    (200 + i * 96 + 5, st.h + 20),
                    (200 + i * 96 - 5, st.h + 20),
                ]
            )
            for i in range(-5, 6)
        ),
    )
    crowd = [
        (s.between(0, 400), s.between(line - 60, line - 6), s.between(2.5, 4.5)) for _ in range(120)
    ]
    b.discs(first_clear(sky, 1.5, p.dark, p.light), crowd[:80])
    b.discs(first_clear(sky, 1.3, p.second, p.light), crowd[80:])
    if st.stands:
        st.stand(200, st.h * 0.95, 320, st.h * 0.8, track)
    else:
        st.hero(200, st.h * 0.56, 310, st.h * 0.68, track)


@layout("sport", "dark", kinds=ANY)
def floodlight(st: Stage) -> None:
    """Two masts, two beams, one thing in both."""
    b, p = st.b, st.p
    st.fill(st.night)
    beam = first_clear(st.night, 2.4, p.light, p.accent)
    for side in (-1, 1):
        x = 200 + side * 168
        b.poly(
            mix(st.night, beam, 34),
            (x - 22, 56),
            (x + 22, 40),
            (200 - side * 20 + 120, st.h * 0.9),
            (200 - side * 20 - 120, st.h * 0.9),
            opacity=80,
        )
        b.line(mix(st.night, p.light, 40), 4, (x, 50), (x + side * 12, st.h))
        b.path(
            beam,
            "".join(
                rectangle(x - 24 + i * 13, 26 + j * 13, 10, 10) for i in range(4) for j in range(3)
            ),
        )
    b.oval(beam, 200, st.h * 0.9, 150, 26)
    tones = st.tones(mix(st.night, beam, 60), first_clear(st.night, 3, p.light))
    if st.stands:
        st.stand(200, st.h * 0.93, 280, st.h * 0.66, st.night, tones=tones)
    else:
        st.hero(200, st.h * 0.54, 250, st.h * 0.6, st.night, tones=tones)
