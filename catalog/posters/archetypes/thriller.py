"""Thriller and action: a pattern that misbehaves."""

from catalog.posters.angles import polar
from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import rectangle
from catalog.posters.colours import first_clear, mix


@layout("thriller", "dark", "accent", "ground", kinds=ANY, weight=12, turns=True)
def sliced(st: Stage) -> None:
    """The picture cut in strips that no longer meet."""
    b, p, s = st.b, st.p, st.s
    back = p.ground
    st.fill(back)
    count = s.whole(5, 8)
    tall = st.h / count
    wrong = s.whole(1, count - 2)
    upright = s.chance(35)
    for i in range(count):
        off = s.side() * s.whole(8, 26)
        loud = i == wrong
        tone = first_clear(back, 1.5, p.accent, p.second) if loud else back
        area = (
            rectangle(i * 400 / count, -20, 400 / count, st.h + 40)
            if upright
            else rectangle(-20, i * tall, 440, tall)
        )
        with b.clipped(area):
            if loud:
                b.bar(tone, -20, -20, 440, st.h + 40)
            dx, dy = (0, off) if upright else (off * (2 if loud else 1), 0)
            st.hero(200 + dx, st.h * 0.5 + dy, 330, st.h * 0.84, tone)
    st.focus = (200, st.h * 0.5)


@layout("thriller", "dark", "light", kinds=ANY, turns=True)
def one_wrong_square(st: Stage) -> None:
    """A grid turning a little more with every cell; one cell holds the motif."""
    b, p, s = st.b, st.p, st.s
    ground = p.ground
    st.fill(ground)
    tile = first_clear(ground, 1.6, p.dark, p.light)
    columns = s.pick((6, 7, 8))
    step = 400 / columns
    rows = int(st.h / step) + 1
    amount = s.whole(4, 9)
    for row in range(rows):
        for column in range(columns):
            x, y = (column + 0.5) * step, (row + 0.5) * step
            turn = (row + column) * amount % 90
            corners = [polar(x, y, step * 0.56, turn + 45 + k * 90) for k in range(4)]
            b.poly(tile, *corners)
    loud = first_clear(tile, 1.8, p.accent, p.light, p.second)
    r = min(142, st.h * 0.36)
    x, y = 200 + s.side() * s.whole(10, 46), st.h * s.between(0.46, 0.54)
    turn = s.pick((-9, -5, 6, 10))
    with b.moved(x, y, turn=turn):
        b.bar(loud, -r, -r, 2 * r, 2 * r)
    st.hero(x, y, r * 1.66, r * 1.66, loud, turn=0 if st.stands else turn)


@layout("thriller", "dark", "accent", kinds=ANY, turns=True)
def closing_in(st: Stage) -> None:
    """Frames within frames, twisting towards what is caught in them."""
    b, p, s = st.b, st.p, st.s
    one = p.ground
    two = first_clear(one, 1.6, p.dark, p.light, p.accent)
    x, y = 200.0, st.h * 0.5
    st.fill(one)
    way = s.side()
    count = s.whole(7, 10)
    sides = s.pick((3, 4, 4, 6, 60))
    size, back = 400.0, one
    for i in range(count):
        back = two if i % 2 == 0 else one
        turn = way * i * s.pick((5, 7)) + 45
        jitter = 14 if sides == 60 else 5
        points = [
            polar(
                x + way * i * 2,
                y,
                size * 0.8 + s.whole(-jitter, jitter) * (sides < 60),
                turn + k * 360 / sides,
            )
            for k in range(sides)
        ]
        b.poly(back, *points)
        size *= 0.83 if count > 8 else 0.8
    centre = first_clear(back, 1.6, p.accent, p.light, p.second)
    b.disc(centre, x, y, 86)
    st.hero(x, y, 136, 136, centre)


@layout("thriller", "dark", kinds=ANY, weight=9, turns=True)
def behind_glass(st: Stage) -> None:
    """Broken glass over the motif."""
    b, p, s = st.b, st.p, st.s
    back = p.ground
    st.fill(back)
    st.hero(200, st.h * 0.52, 320, st.h * 0.82, back)
    x, y = 200 + s.whole(-70, 70), st.h * s.between(0.26, 0.44)
    count = s.whole(9, 12)
    angles = [i * 360 / count + s.whole(-9, 9) for i in range(count)]
    for i in range(0, count - 1, 3):
        b.poly(
            p.light,
            (x, y),
            polar(x, y, 520, angles[i]),
            polar(x, y, 520, angles[i + 1]),
            opacity=16,
        )
    crack = first_clear(back, 1.7, p.light, p.dark)
    b.curve(
        crack,
        2.2,
        "".join(
            f"M{x:.0f} {y:.0f}L{ex:.1f} {ey:.1f}"
            for ex, ey in (polar(x, y, 520, a) for a in angles)
        ),
    )
    for r in (34, 78, 132):
        ends = [polar(x, y, r * s.between(0.8, 1.15), a) for a in angles]
        b.curve(crack, 1.8, "M" + " ".join(f"{ex:.1f} {ey:.1f}" for ex, ey in ends) + "z")
    b.disc(p.accent, x, y, 9)


@layout("action", "dark", "accent", kinds=ANY, weight=12, turns=True)
def burst(st: Stage) -> None:
    """Uneven rays from one point, the motif in front."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    x, y = 200 + s.side() * s.whole(10, 60), st.h * s.between(0.44, 0.6)
    ray = first_clear(p.ground, 1.3, s.pick((p.accent, p.mid)), p.light)
    angle = s.whole(0, 20)
    while angle < 360:
        wide = s.pick((7, 11, 16))
        b.poly(ray, (x, y), polar(x, y, 640, angle), polar(x, y, 640, angle + wide))
        angle += wide + s.pick((9, 13, 18))
    core = first_clear(ray, 1.3, p.light, p.second, p.dark)
    star = [
        polar(x, y, s.between(150, 176) if i % 2 else s.between(108, 122), i * 18)
        for i in range(20)
    ]
    b.poly(core, *star)
    st.hero(200, st.h * 0.52, 330, st.h * 0.78, core)


@layout("action", "dark", "accent", "light", kinds=ANY)
def speed(st: Stage) -> None:
    """Everything leans; streaks behind the motif."""
    b, p, s = st.b, st.p, st.s
    side = s.side()
    st.fill(p.ground)
    streaks = [first_clear(p.ground, 1.25, c, p.light) for c in (p.accent, p.second, p.mid)]
    for i in range(13):
        y = st.h * (i + s.between(0, 0.8)) / 12
        long, thick = s.whole(120, 380), s.pick((4, 9, 18, 30))
        x = s.whole(-60, 260)
        b.poly(
            streaks[i % 3],
            (x, y + side * 40),
            (x + long, y - side * 40 * long / 300),
            (x + long - 10, y + thick - side * 40 * long / 300),
            (x - 14, y + thick + side * 40),
        )
    st.rough(
        p.dark,
        (-10, st.h * 0.9 - side * 34),
        (410, st.h * 0.9 + side * 34),
        (410, st.h + 20),
        (-10, st.h + 20),
    )
    st.hero(200, st.h * 0.48, 340, st.h * 0.74, p.ground, turn=side * 7)


@layout("action", "dark", kinds=ANY, weight=9)
def split_screen(st: Stage) -> None:
    """Three panels at a slant: the whole, and two details too near."""
    b, p, s = st.b, st.p, st.s
    backs = s.shuffled([p.ground, p.accent, p.light])
    st.fill(p.dark)
    lean = s.side() * 34
    cuts = (-30.0, st.h * 0.56, st.h * 0.78, st.h + 30)
    for i, back in enumerate(backs):
        top, low = cuts[i] + 5, cuts[i + 1] - 5
        d = f"M-10 {top + lean:.0f}L410 {top - lean:.0f}V{low - lean:.0f}L-10 {low + lean:.0f}Z"
        with b.clipped(d):
            b.bar(back, -20, -80, 440, st.h + 160)
            if i == 0:
                st.hero(200, st.h * 0.29, 330, st.h * 0.5, back)
            else:
                st.hero(
                    200 + (60 if i == 1 else -70),
                    (top + low) / 2 + (40 if i == 1 else -30),
                    620,
                    620,
                    back,
                )
    b.bar(mix(p.dark, p.light, 10), -20, st.h + 12, 440, 2)
    st.focus = (200, st.h * 0.29)
