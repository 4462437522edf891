"""Weapons, power, and the end of both."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.angles import polar
from catalog.posters.brush import Brush, Tones
from catalog.posters.motifs.registry import motif, standing
from catalog.posters.seed import Seed


@motif("sword", 90, 200)
def sword(b: Brush, t: Tones, s: Seed) -> None:
    """A straight sword, or a curved one with a wrapped grip."""
    if s.chance(50):
        b.path(t.body, "M0 100L-10 78V-34H10V78Z")
        b.path(t.detail, "M-1.5 82V-30H1.5V82Z")
        b.path(t.accent, "M-44-46H44V-34H-44ZM-6-46V-84H6V-46Z")
        b.disc(t.accent, 0, -90, 11)
        return
    b.path(t.body, "M-6-40H8Q16 40-16 100L-26 96Q0 40-6-40Z")
    b.path(t.detail, "M4-38Q12 36-18 96L-20 94Q8 36 2-38Z")
    b.path(t.accent, "M-8-98H10L9-46H-7Z")
    b.curve(t.body, 4, "M-8-92L10-82M-8-80L10-70M-8-68L10-58M10-92L-8-82M10-80L-8-70M10-68L-8-58")
    b.bar(t.body, -22, -48, 46, 9, 4)


@motif("gun", 190, 140)
def gun(b: Brush, t: Tones, s: Seed) -> None:
    """A revolver."""
    b.path(
        t.body,
        "M96-50V-32H20L10-20Q-10-6-30-10L-54 62H-96Q-86 4-62-30L-74-50-62-58-48-46H-34Q-30-58-10-58H86L92-66V-50Z",
    )
    b.path(t.detail, "M-32-48H0V-44H-32ZM-32-36H0V-32H-32ZM-32-24H-2V-20H-32Z")
    b.path(t.accent, "M-54-14L-40-12-62 52H-84Q-76 10-54-14Z")
    b.curve(t.body, 7, "M16-22Q20 10-14 12-30 12-34 4")
    b.curve(t.body, 5, "M-8-10Q-12 0-4 6")


@motif("knife", 80, 200)
def knife(b: Brush, t: Tones, s: Seed) -> None:
    """A kitchen knife, point down."""
    b.path(t.detail, "M-16-22H20V40Q16 80-12 100-18 40-16-22Z")
    b.path(t.body, "M-16-22H-4Q-8 50-12 100-18 40-16-22Z", 40)
    b.path(t.body, "M-18-98Q0-104 20-96L18-24H-16Z")
    b.discs(t.accent, ((1, -84, 4.5), (1, -62, 4.5), (1, -40, 4.5)))


@motif("bomb", 150, 196)
def bomb(b: Brush, t: Tones, s: Seed) -> None:
    """A round bomb with a burning fuse."""
    b.disc(t.body, -4, 34, 64)
    b.path(t.body, "M6-42L38-30 30-10-2-22Z")
    b.curve(t.second, 6, "M22-36Q26-72 52-74")
    b.rays(t.accent, 54, -76, 9, 0, 24, share=0.4)
    b.curve(t.detail, 7, "M-46 26Q-44-2-18-12")


@motif("helmet", 190, 140)
def helmet(b: Brush, t: Tones, s: Seed) -> None:
    """A soldier's helmet with its strap."""
    b.curve(t.second, 6, "M-66 26Q-40 74 0 68 44 74 64 24")
    b.path(t.body, "M-78 20Q-84-62 0-64 82-62 80 20L98 30Q96 40 78 38-6 22-84 40-98 40-98 32Z")
    b.curve(t.detail, 4, "M-58-6Q-54-44-16-50")
    b.path(t.accent, "M30-34L34-22H46L36-14 40-2 30-9 20-2 24-14 14-22H26Z")


@motif("crown", 190, 140)
def crown(b: Brush, t: Tones, s: Seed) -> None:
    """A crown of five points."""
    b.path(t.accent, "M-84 60L-96-30-52 8-40-52-18 0 0-66 18 0 40-52 52 8 96-30 84 60Z")
    b.path(t.body, "M-84 44H84L81 66H-81Z")
    b.discs(t.body, ((-96, -34, 8), (-40, -56, 8), (0, -68, 9), (40, -56, 8), (96, -34, 8)))
    b.discs(t.second, ((-44, 26, 7), (0, 18, 10), (44, 26, 7)))


@standing("flag", 170, 200)
def flag(b: Brush, t: Tones, s: Seed) -> None:
    """A flag in the wind, its edge torn."""
    b.path(t.body, "M-72-92H-62V100H-72Z")
    b.disc(t.body, -67, -94, 8)
    b.path(t.accent, "M-62-84Q-24-104 14-84T86-86L72-60 88-48 70-34 84-12Q48 6 12-14T-62-10Z")
    b.path(t.second, "M-62-58Q-24-78 14-58T78-58L82-50 74-40Q44-22 14-38T-62-36Z")


@motif("cross", 130, 200)
def cross(b: Brush, t: Tones, s: Seed) -> None:
    """A cross, its shadow beside it."""
    b.path(t.second, "M-2-90H30V-40H74V-8H30V98H-2V-8H-46V-40H-2Z")
    b.path(t.body, "M-18-98H14V-46H58V-14H14V92H-18V-14H-62V-46H-18Z")
    b.disc(t.accent, -2, -30, 10)


@motif("coffin", 110, 200)
def coffin(b: Brush, t: Tones, s: Seed) -> None:
    """A coffin, its lid pushed aside."""
    b.path(t.body, "M-26-98H26L50-44 28 98H-28L-50-44Z")
    b.path(t.detail, "M-18-86H18L39-43 20 86H-20L-39-43Z", 30)
    with b.moved(s.side() * 10, 6, turn=s.pick((-9, 8, 12))):
        b.path(t.accent, "M-24-92H24L46-42 26 90H-26L-46-42Z")
        b.path(t.body, "M-5-66H5V-42H24V-32H5V30H-5V-32H-24V-42H-5Z")


@standing("grave", 170, 180)
def grave(b: Brush, t: Tones, s: Seed) -> None:
    """A leaning headstone on a mound."""
    with b.moved(0, 0, turn=s.pick((-7, -4, 5))):
        b.path(t.body, "M-50 80V-34Q-48-86 0-86 48-86 50-34V80Z")
        b.path(
            t.detail,
            "M-4-62H4V-44H18V-36H4V-4H-4V-36H-18V-44H-4ZM-30 14H30V19H-30ZM-22 28H22V33H-22Z",
        )
    b.path(t.second, "M-92 88Q-60 54-10 62 50 58 92 88Z")
    b.line(t.second, 3, (56, 66), (60, 34))
    b.discs(t.accent, [(*polar(61, 28, 7, i * 72), 5.5) for i in range(5)])


@motif("rope", 180, 150)
def rope(b: Brush, t: Tones, s: Seed) -> None:
    """A coil of rope with its end let go."""
    b.curve(t.body, 15, "M20 50Q70 46 92 66")
    for y in (44, 24, 4, -16):
        b.oval(t.body, -10, y, 72, 26)
        b.oval(t.back, -10, y - 7, 52, 14)
    b.oval(t.body, -10, -30, 72, 26)
    b.oval(t.back, -10, -34, 50, 14)
    b.curve(
        t.detail,
        3,
        "M-66 2l12 14M-40 12l12 12M-10 16l12 11M20 12l12 10M46 2l10 10M-66 24l12 14M-40 34l12 12M-10 38l12 11M20 34l12 10M46 24l10 10M-66 44l12 14M-40 54l12 12M-10 58l12 11M20 54l12 10",
    )
    b.curve(t.accent, 15, "M40-44Q56-78 20-70")


@standing("ladder", 100, 200)
def ladder(b: Brush, t: Tones, s: Seed) -> None:
    """A ladder leaning on nothing, one rung broken."""
    with b.moved(turn=s.pick((-10, -6, 8))):
        b.path(t.body, "M-38 98L-28-98H-18L-26 98ZM26 98L18-98H28L38 98Z")
        gone = s.whole(2, 5)
        for i in range(8):
            y = -82 + i * 23
            half = 22 + i
            if i == gone:
                b.poly(t.accent, (-half, y), (-4, y + 8), (-6, y + 14), (-half, y + 8))
            else:
                b.bar(t.body, -half, y, 2 * half, 8)


@motif("boxing-glove", 160, 190)
def boxing_glove(b: Brush, t: Tones, s: Seed) -> None:
    """A boxing glove, laced."""
    b.path(t.accent, "M-40 44Q-76 10-70-38-62-92 0-92 62-92 68-40 70-2 48 20L42 52H-38Z")
    b.path(t.second, "M-70-30Q-92-10-74 24-58 46-40 34-22 20-30-6-34-18-24-30-50-46-70-30Z")
    b.path(t.body, "M-42 50H46L52 94H-46Z")
    b.curve(t.detail, 4, "M-16 58L16 70M16 58L-16 70M-16 76L16 88M16 76L-16 88")
    b.curve(t.detail, 5, "M8-72Q44-70 48-40")


@motif("glove", 150, 196)
def glove(b: Brush, t: Tones, s: Seed) -> None:
    """An empty glove."""
    for root, tip in (
        ((-30, 0), (-44, -62)),
        ((-10, 0), (-14, -84)),
        ((12, 0), (16, -82)),
        ((32, 4), (46, -56)),
        ((40, 36), (70, 2)),
    ):
        b.line(t.body, 23, root, tip)
    b.path(t.body, "M-42-2H44L52 34Q50 56 34 64H-34Q-50 34-42-2Z")
    b.path(t.accent, "M-38 60H38L46 98H-46Z")
    b.curve(t.detail, 3.5, "M-16 6V44M2 4V48M20 6V44")
    b.disc(t.detail, 0, 78, 6)
