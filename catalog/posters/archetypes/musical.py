"""Music: diagonal rhythm, grooves, repeats."""

from catalog.posters.archetypes.registry import ANY, FORMS, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import rectangle
from catalog.posters.colours import first_clear


@layout("musical", "dark", "light", "accent", kinds=ANY, weight=12, turns=True)
def syncopation(st: Stage) -> None:
    """Slanted bars of unequal width, the motif leaning with them."""
    b, p, s = st.b, st.p, st.s
    colours = [c for c in (p.accent, p.second, p.light, p.mid) if c != p.ground]
    st.fill(p.ground)
    side = s.side()
    x = -120.0
    i = s.below(4)
    while x < 520:
        wide = s.pick((12, 20, 34, 58))
        if s.chance(70):
            tone = colours[i % len(colours)]
            top, low = (x + side * 90, x - side * 90)
            st.rough(tone, (top, -10), (top + wide, -10), (low + wide, st.h + 10), (low, st.h + 10))
            i += 1
        x += wide + s.pick((8, 16))
    disc = s.pick((p.dark, p.light))
    r = min(146, st.h * 0.37)
    b.disc(disc, 200, st.h * 0.5, r)
    st.hero(
        200,
        st.h * 0.5,
        r * 1.62,
        r * 1.62,
        disc,
        turn=side * s.whole(4, 12) if not st.stands else 0,
    )


@layout("musical", "dark", "ground", kinds=ANY, turns=True)
def grooves(st: Stage) -> None:
    """Rings from a corner, like a record or a spotlight."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    side = s.side()
    x, y = 200 + side * s.whole(150, 210), st.h * s.between(-0.02, 0.12)
    colours = [p.dark, p.accent, p.ground, p.second, p.light]
    r = 520.0
    i = s.below(5)
    while r > 60:
        b.disc(colours[i % 5], x, y, r)
        r -= s.pick((16, 28, 44))
        i += 1
    body = p.dark
    back = first_clear(p.dark, 2.5, p.light, p.accent)
    b.disc(back, 200 - side * 40, st.h * 0.62, min(138, st.h * 0.34))
    st.hero(200 - side * 40, st.h * 0.62, 224, st.h * 0.6, back, tones=st.tones(back, body))


@layout("musical", "dark", "light", "ground", kinds=FORMS, turns=True)
def three_times(st: Stage) -> None:
    """The motif in three beats and three colours."""
    b, p, s = st.b, st.p, st.s
    colours = s.shuffled(
        [c for c in (p.ground, p.accent, p.second, p.light, p.dark) if c != st.band]
    )[:3]
    if s.chance(50):
        for i, back in enumerate(colours):
            y, tall = st.h * i / 3, st.h / 3
            b.bar(back, -20, y - (20 if i == 0 else 0), 440, tall + 21)
            st.hero(
                200 + (i - 1) * 100 * (1 if s.chance(90) else -1),
                y + tall / 2,
                240,
                tall * 0.86,
                back,
                turn=(i - 1) * 8,
            )
        st.focus = (200, st.h / 2)
        return
    for i, back in enumerate(colours):
        x, wide = 400 * i / 3, 400 / 3
        with b.clipped(rectangle(x, -20, wide, st.h + 40)):
            b.bar(back, x, -20, wide, st.h + 40)
            st.hero(
                200 + (i - 1) * 10, st.h * 0.5 + (i - 1) * 14, 340, st.h * 0.8, back, mirror=False
            )


@layout("musical", "dark", "accent", kinds=ANY, weight=9)
def keyboard(st: Stage) -> None:
    """Black and white keys as a floor to play on."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    top = st.h * 0.64
    white = first_clear(p.dark, 4, p.light)
    with b.moved(200, top, turn=s.pick((-7, 0, 6))):
        b.bar(white, -260, 0, 520, st.h)
        b.path(p.dark, "".join(rectangle(x, 0, 2.5, st.h) for x in range(-240, 250, 40)))
        b.path(
            p.dark,
            "".join(
                rectangle(-240 + i * 40 - 13, 0, 26, st.h * 0.2)
                for i in range(13)
                if i % 7 not in (2, 6)
            ),
        )
        b.bar(p.accent, -240 + 40 * s.whole(4, 7) + 2.5, 0, 37.5, st.h)
    sun = first_clear(p.ground, 1.4, p.second, p.light)
    b.disc(sun, 200 + s.side() * 70, top * 0.5, top * 0.4)
    if st.stands:
        st.stand(200, top + 16, 300, st.h * 0.56, sun)
    else:
        st.hero(200, top * 0.53, 280, st.h * 0.52, sun)
