"""A landscape, a street or a room as the whole picture."""

from catalog.posters.archetypes.registry import layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import Tones, rectangle
from catalog.posters.colours import first_clear, mix
from catalog.posters.motifs.registry import Kind
from catalog.posters.seed import Seed

SCENE = (Kind.SCENE,)
# Where a person's feet are, as a share of the height; the other places need nobody.
FEET = {
    "sea": 0.88, "snow": 0.8, "field": 0.62, "road": 0.74, "desert": 0.675, "dune": 0.75,
    "corridor": 0.62, "forest": 0.95, "mountain": 0.86, "storm": 0.88,
}  # fmt: skip


def _scene(st: Stage, sky: str) -> None:
    draw = st.motif.scene
    assert draw is not None
    draw(st.b, st.scene_tones(sky), Seed(st.facts.key).child("motif"), st.w, st.h)


@layout("scenery", "dark", kinds=SCENE, weight=14)
def wide_view(st: Stage) -> None:
    """The place itself, and one person in it."""
    p, s = st.p, st.s
    sky = p.ground
    st.fill(sky)
    _scene(st, sky)
    feet = FEET.get(st.motif.word)
    if feet is not None:
        inside = st.motif.word == "corridor"
        x = 200.0 if inside else 200 + s.side() * s.whole(50, 130)
        dark = inside or st.motif.word in ("storm", "forest", "sea", "desert")
        body = p.dark if dark else first_clear(mix(sky, p.second, 50), 2.0, p.dark, p.light)
        st.walker(x, st.h * feet, st.h * (0.2 if inside else 0.13), body)
    st.focus = (200, st.h * 0.5)


@layout("scenery", "dark", "light", "accent", kinds=SCENE, weight=7)
def through_a_window(st: Stage) -> None:
    """The place in a tall frame, as if remembered."""
    b, p, s = st.b, st.p, st.s
    wall = first_clear(st.band, 1.0, st.band)
    st.fill(wall)
    left, wide, top, tall = 48, 304, 40, st.h - 46
    d = (
        rectangle(left, top, wide, tall)
        if s.chance(50)
        else f"M{left} {top + tall:.0f}V{top + 152:.0f}A152 152 0 0 1 {left + wide} {top + 152}V{top + tall:.0f}Z"
    )
    sky = p.ground if p.ground != wall else first_clear(wall, 1.4, p.accent, p.light)
    with b.clipped(d):
        b.bar(sky, left, top, wide, tall)
        with b.moved(left, top):
            draw = st.motif.scene
            assert draw is not None
            draw(b, st.scene_tones(sky), Seed(st.facts.key).child("motif"), wide, tall)
    b.curve(first_clear(wall, 1.6, p.dark, p.light), 4, d, cap="butt")
    st.focus = (200, st.h * 0.5)


@layout("scenery", "dark", kinds=SCENE, weight=6)
def split_place(st: Stage) -> None:
    """The same place by day and by night."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    _scene(st, p.ground)
    other = first_clear(p.ground, 1.6, p.dark if p.ground != p.dark else p.light, p.accent)
    lean = s.side() * 60
    d = f"M{200 + lean} -20H420V{st.h + 20:.0f}H{200 - lean}Z"
    with b.clipped(d):
        b.bar(other, -20, -20, 440, st.h + 40)
        p2 = st.scene_tones(other)
        draw = st.motif.scene
        assert draw is not None
        near = mix(p.dark, p.light, 14) if other == p.dark else p2.body
        draw(
            b,
            Tones(near, p2.detail, p2.accent, p2.second, other),
            Seed(st.facts.key).child("motif"),
            st.w,
            st.h,
        )
    st.focus = (200, st.h * 0.5)
