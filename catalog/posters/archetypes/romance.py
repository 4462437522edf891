"""Romance: two forms with something between."""

from catalog.posters.archetypes.registry import ANY, layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import rectangle
from catalog.posters.colours import first_clear, mix
from catalog.posters.motifs.heads import HEAD
from catalog.posters.motifs.people import bare_figure, hat_and_coat, woman_standing


@layout("romance", "dark", "light", "ground", turns=True)
def counterchange(st: Stage) -> None:
    """Two colours meet; the motif changes sides in the middle."""
    b, p, s = st.b, st.p, st.s
    pairs = ((p.ground, p.dark), (p.accent, p.light), (p.ground, p.accent), (p.light, p.second))
    one, two = s.pick([pair for pair in pairs if pair[0] != pair[1]])
    seam = 200 + s.whole(-24, 24)
    st.fill(one)
    b.bar(two, seam, -20, 240, st.h + 40)
    pattern = mix(one, first_clear(one, 1.3, p.light, p.dark), 22)
    if s.chance(60):
        spots = [
            (x, y, 3.2)
            for i, y in enumerate(range(16, int(st.h), 34))
            for x in range(16 + (i % 2) * 17, int(seam), 34)
        ]
        b.discs(pattern, spots)
    else:
        b.path(pattern, "".join(rectangle(x, -20, 6, st.h + 40) for x in range(10, int(seam), 26)))
    high = st.h * 0.74
    for left, fill, body in (
        (True, one, first_clear(one, 2.2, two, p.dark, p.light)),
        (False, two, first_clear(two, 2.2, one, p.light, p.dark)),
    ):
        area = (
            rectangle(-20, -20, seam + 20, st.h + 40)
            if left
            else rectangle(seam, -20, 240, st.h + 40)
        )
        with b.clipped(area):
            st.hero(seam, st.h * 0.53, 300, high, fill, tones=st.tones(fill, body))


@layout("romance", "dark", "ground", "mid", kinds=ANY, turns=True)
def two_suns(st: Stage) -> None:
    """Two discs that overlap; the motif stands where they do."""
    b, p, s = st.b, st.p, st.s
    st.fill(p.ground)
    one = first_clear(p.ground, 1.4, p.accent, p.light)
    two = first_clear(p.ground, 1.4, *(c for c in (p.second, p.light, p.mid) if c != one))
    r = s.whole(118, 132)
    y = st.h * 0.48
    lift = s.side() * s.whole(0, 34)
    b.disc(one, 200 - r * 0.56, y - lift, r)
    b.disc(two, 200 + r * 0.56, y + lift, r)
    lens = mix(mix(one, two, 50), p.dark, 45)
    with b.clipped(st.disc_window(200 - r * 0.56, y - lift, r)):
        b.disc(lens, 200 + r * 0.56, y + lift, r)
    st.hero(200, y, 210, st.h * 0.62, lens, tones=st.tones(lens, p.light))


@layout("romance", "dark", "accent", kinds=ANY, bleed=True, weight=9)
def face_to_face(st: Stage) -> None:
    """Two profiles at the edges and the motif in the space they leave."""
    b, p, s = st.b, st.p, st.s
    sky = st.day
    st.fill(sky)
    one, two = p.dark, first_clear(sky, 1.7, p.accent, p.second, p.dark)
    if s.chance(50):
        one, two = two, one
    k = st.h / 250
    with b.moved(12, st.h * 0.62, scale=k):
        b.path(one, HEAD)
    with b.moved(
        388, st.h * (0.62 + s.between(-0.04, 0.05)), scale=k * s.between(0.94, 1.04), mirror=True
    ):
        b.path(two, HEAD)
    st.hero(200, st.h * 0.22, 120, st.h * 0.32, sky)


@layout("romance", "dark", "ground")
def under_it(st: Stage) -> None:
    """The motif hangs large; two people stand under it, a little apart."""
    b, p, s = st.b, st.p, st.s
    sky = p.ground if s.chance(70) else p.accent
    st.fill(sky)
    line = st.h * 0.9
    disc = first_clear(sky, 1.3, p.light, p.mid, p.accent)
    if s.chance(60):
        b.disc(disc, 200, st.h * 0.4, 156)
        back = disc
    else:
        back = sky
    st.hero(200, st.h * 0.38, 290, st.h * 0.58, back)
    st.rough(p.dark, (-10, line), (410, line + s.whole(-8, 8)), (410, st.h + 20), (-10, st.h + 20))
    gap = s.whole(26, 62)
    body = first_clear(sky, 2.2, p.dark, p.light)
    tones = st.tones(sky, body)
    k = st.h * 0.19 / 200
    with b.moved(200 - gap, line + 4 - 100 * k, scale=k):
        (hat_and_coat if st.facts.year < 1962 else bare_figure)(b, tones)
    with b.moved(200 + gap, line + 4 - 93 * k, scale=k * 0.93):
        woman_standing(b, tones)
