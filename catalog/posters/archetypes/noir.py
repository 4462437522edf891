"""Noir: blinds, doorways, a shadow larger than its owner."""

from catalog.posters.archetypes.registry import ANY, FOOTED, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import Tones, polygon
from catalog.posters.colours import mix


@layout("noir", "dark", kinds=ANY, weight=12, turns=True)
def blinds(st: Stage) -> None:
    """Light through slats over a form in the dark."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.dark)
    lean = s.pick((-70, -40, 50, 80))
    count = s.whole(11, 16)
    step = (st.h + 160) / count
    slats = []
    for i in range(count):
        y = -80 + i * step
        thick = step * s.between(0.36, 0.44)
        slats.append(
            polygon([(-10, y), (410, y + lean), (410, y + lean + thick * 0.86), (-10, y + thick)])
        )
    pale = s.pick((p.light, mix(p.light, p.ground, 30), mix(p.light, p.accent, 45)))
    b.path(pale, "".join(slats))
    tones = Tones(
        p.dark, mix(p.dark, pale, 30), p.accent, mix(p.dark, p.second, 60), mix(p.dark, pale, 60)
    )
    x = 200 + s.side() * s.whole(0, 40)
    if st.stands:
        st.stand(x, st.h + 6, 330, st.h * 0.84, p.dark, tones=tones)
    else:
        st.hero(x, st.h * 0.53, 350, st.h * 0.8, p.dark, tones=tones)
    b.path(pale, "".join(slats), 16)


@layout("noir", "dark", kinds=ANY)
def lit_doorway(st: Stage) -> None:
    """A tall opening full of light, what waits in it, and its shadow on the floor."""
    b, p, s = st.b, st.p, st.s
    wall = mix(st.night, p.dark, 40)
    glow = s.pick((p.light, p.accent, mix(p.light, p.accent, 35)))
    st.fill(wall)
    x, floor = 200 + s.side() * s.whole(10, 60), st.h * s.between(0.7, 0.76)
    wide, top = s.whole(74, 96), st.h * s.between(0.1, 0.16)
    b.bar(mix(wall, p.light, 9), -20, floor, 440, st.h)
    spread = s.side() * 40
    b.poly(
        mix(wall, glow, 62),
        (x - wide, floor),
        (x + wide, floor),
        (x + wide * 1.9 + spread, st.h + 10),
        (x - wide * 1.9 + spread, st.h + 10),
    )
    b.bar(glow, x - wide, top, 2 * wide, floor - top)
    b.curve(
        p.dark, 5, f"M{x - wide:.0f} {floor:.0f}V{top:.0f}H{x + wide:.0f}V{floor:.0f}", cap="butt"
    )
    tones = st.tones(glow, p.dark)
    if st.stands:
        st.shade(x, floor + 4, wide * 0.5, st.h, p.dark)
        st.stand(x, floor + 8, wide * 1.7, (floor - top) * 0.84, glow, tones=tones)
    else:
        st.hero(x, (top + floor) / 2 - 30, wide * 1.75, (floor - top) * 0.56, glow, tones=tones)
        st.shade(x, floor + 4, 16, st.h, p.dark)
        st.walker(x, floor + 8, (floor - top) * 0.27, p.dark)


@layout("noir", "dark", "ground", kinds=ANY)
def cast_shadow(st: Stage) -> None:
    """Someone small before a wall; the shadow is the story."""
    b, p, s = st.b, st.p, st.s
    wall = st.day if s.chance(50) else p.accent
    gloom = mix(wall, p.dark, 82)
    st.fill(wall)
    floor = st.h * 0.86
    side = s.side()
    b.poly(
        gloom,
        (200 - side * 220, -20),
        (200 - side * 120, -20),
        (200 - side * 190, floor),
        (200 - side * 220, floor),
    )
    st.hero(
        200 + side * 34,
        floor * 0.47,
        320,
        floor * 0.84,
        wall,
        turn=side * 4,
        tones=st.flat(gloom, wall),
    )
    b.bar(p.dark, -20, floor, 440, st.h)
    x = 200 - side * 128
    st.walker(x, floor + 7, st.h * 0.2, p.dark)


@layout("noir", "dark", kinds=FOOTED, weight=9)
def lamplight(st: Stage) -> None:
    """A cone of lamplight in the rain."""
    b, p, s = st.b, st.p, st.s
    st.fill(st.night)
    side = s.side()
    x, floor = 200 + side * 50, st.h * 0.84
    glow = s.pick((p.light, mix(p.light, p.accent, 55)))
    b.poly(mix(st.night, glow, 30), (x - 14, 36), (x + 14, 36), (x + 190, floor), (x - 190, floor))
    b.poly(mix(st.night, glow, 80), (x - 10, 36), (x + 10, 36), (x + 118, floor), (x - 118, floor))
    b.oval(mix(st.night, glow, 30), x, floor, 190, 30)
    b.oval(glow, x, floor, 120, 20)
    b.path(p.dark, f"M{x - 26:.0f} 38L{x - 12:.0f} 8H{x + 12:.0f}L{x + 26:.0f} 38Z")
    b.line(p.dark, 6, (x, 10), (x, -20))
    tall = st.stand(
        x - side * 10,
        floor + 8,
        200,
        st.h * 0.56,
        mix(st.night, glow, 80),
        tones=st.tones(glow, p.dark),
    )
    reach = min(tall, 120) * 0.5
    b.poly(
        p.dark,
        (x - side * 10 - 24, floor + 6),
        (x - side * 10 + 24, floor + 6),
        (x - side * 50, floor + reach),
        (x - side * 130, floor + reach),
    )
    drops = "".join(
        f"M{s.whole(0, 400)} {s.whole(0, int(st.h))}l-5 {s.whole(14, 26)}" for _ in range(46)
    )
    b.curve(mix(st.night, p.light, 45), 1.2, drops)
