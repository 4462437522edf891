"""Documentary: contact sheets, cards, traces."""

from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import ellipse, rectangle
from catalog.posters.colours import first_clear, mix


@layout("documentary", "light", "ground", kinds=ANY, weight=12, turns=True)
def contact_sheet(st: Stage) -> None:
    """Rows of small frames, one of them marked."""
    b, p, s = st.b, st.p, st.s
    st.fill(st.band)
    columns, rows = s.pick(((3, 4), (3, 3), (2, 3)))
    left, top, wide, high = 26, 26, 348, st.h - 34
    b.bar(p.dark, left, top, wide, high)
    cell, tall = wide / columns, high / rows
    marked = (s.below(columns), s.whole(1, rows - 1))
    for row in range(rows):
        for column in range(columns):
            x, y = left + column * cell, top + row * tall
            back = mix(p.light, p.ground, s.pick((0, 30, 60)))
            if s.chance(14):
                back = mix(p.dark, p.light, 22)
            with b.clipped(rectangle(x + 7, y + 12, cell - 14, tall - 22)):
                b.bar(back, x, y, cell, tall)
                b.bar(mix(back, p.dark, 18), x, y + tall * s.between(0.66, 0.74), cell, tall)
                st.hero(
                    x + cell / 2 + s.whole(-12, 12),
                    y + tall / 2,
                    cell * 0.82,
                    tall * s.between(0.6, 0.86),
                    back,
                )
            b.path(
                mix(p.dark, p.light, 55),
                "".join(
                    rectangle(x + 8 + i * 12, y + 3.5, 6, 5) for i in range(int((cell - 16) / 12))
                ),
            )
    mx, my = left + (marked[0] + 0.5) * cell, top + (marked[1] + 0.5) * tall
    loud = first_clear(p.light, 1.9, p.accent, p.second)
    b.curve(loud, 5, ellipse(mx + 2, my, cell * 0.56, tall * 0.52))
    b.curve(
        loud,
        4,
        f"M{mx - cell * 0.5:.0f} {my - 10:.0f}Q{mx:.0f} {my - tall * 0.66:.0f} {mx + cell * 0.54:.0f} {my + 6:.0f}",
    )
    st.focus = (200, my)


@layout("documentary", "light", "ground", kinds=ANY, turns=True)
def archive_card(st: Stage) -> None:
    """A photograph taped to an index card."""
    b, p, s = st.b, st.p, st.s
    st.fill(st.band)
    ruled = mix(st.band, p.dark, 22)
    b.path(ruled, "".join(rectangle(-10, y, 420, 1.2) for y in range(20, int(st.h) + 10, 18)))
    b.bar(first_clear(st.band, 1.5, p.accent, p.second), 46, -20, 2, st.h + 40)
    photo = s.pick((p.ground, p.mid, p.accent, p.second))
    photo = photo if photo != st.band else p.dark
    with b.moved(206, st.h * 0.5, turn=s.pick((-4, -2.5, 3, 4.5))):
        half = st.h * 0.41
        b.bar(mix(st.band, p.dark, 35), -138, -half + 8, 290, 2 * half)
        b.bar(p.light, -148, -half, 296, 2 * half)
        with b.clipped(rectangle(-134, -half + 14, 268, 2 * half - 44)):
            b.bar(photo, -140, -half, 280, 2 * half)
            b.bar(mix(photo, p.dark, 25), -140, half * 0.42, 280, half)
            st.hero(0, -8, 240, half * 1.5, photo)
    st.focus = (206, st.h * 0.5)
    for x, y, turn in ((96, st.h * 0.1, -38), (318, st.h * 0.1, 36)):
        with b.moved(x, y, turn=turn):
            b.bar(mix(p.light, p.accent, 30), -40, -12, 80, 24)


@layout("documentary", "dark", "ground", "light", kinds=ANY, turns=True)
def traces(st: Stage) -> None:
    """The same thing three times, as if time had passed between."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    side = s.side()
    shades = [
        first_clear(p.ground, 1.2, p.mid, p.second),
        first_clear(p.ground, 1.5, p.second, p.accent),
    ]
    for i, shade in enumerate(shades):
        st.hero(
            200 - side * (76 - 46 * i),
            st.h * 0.52,
            290,
            st.h * 0.76,
            p.ground,
            tones=st.flat(shade, p.ground),
        )
    st.hero(200 + side * 40, st.h * 0.52, 290, st.h * 0.76, p.ground)
    marks = "".join(f"M{20 + i * 12} {st.h - 6:.0f}v{-14 if i % 5 == 0 else -7}" for i in range(31))
    b.curve(first_clear(p.ground, 2, p.dark, p.light), 1.6, marks)


@layout("documentary", "dark", kinds=ANY, weight=8, turns=True)
def film_strip(st: Stage) -> None:
    """Three frames of a strip running down the picture."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    tilt = s.pick((-7, -4, 5, 8))
    with b.moved(200, st.h / 2, turn=tilt):
        b.bar(p.dark, -146, -st.h, 292, st.h * 2)
        b.path(
            p.light,
            "".join(rectangle(x, y, 15, 11) for y in range(-360, 360, 24) for x in (-138, 123)),
        )
        tall = st.h * 0.5
        for i in (-1, 0, 1):
            y = i * (tall + 14)
            back = (
                first_clear(p.dark, 2.4, p.light, p.accent) if i == 0 else mix(p.dark, p.light, 46)
            )
            with b.clipped(rectangle(-112, y - tall / 2, 224, tall)):
                b.bar(back, -120, y - tall / 2, 240, tall)
                st.hero(i * 24, y + 4, 210, tall * 0.86, back, tones=st.tones(back, p.dark))
    st.focus = (200, st.h / 2)
