"""Heads, faces and parts of them."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.brush import Brush, Tones
from catalog.posters.motifs.registry import motif
from catalog.posters.seed import Seed

HEAD = (
    "M-92 100C-90 72-52 66-40 52-36 40-52 20-54-12-56-62-18-92 16-90 44-88 58-70 59-50"
    "C59-44 57-40 58-36 61-28 69-18 74-9 76-4 72 0 65 2 63 5 64 8 67 12 69 15 68 18 63 19"
    " 67 22 68 27 65 30 62 33 63 37 65 43 65 52 56 56 46 55 36 54 31 56 28 62 26 72 32 80 52 86"
    " 70 91 80 95 84 100Z"
)


@motif("profile", 180, 190)
def profile(b: Brush, t: Tones, s: Seed) -> None:
    """A head from the side, hair pinned or cropped."""
    b.path(t.body, HEAD)
    if s.chance(50):
        b.path(t.body, "M-30-70Q-70-82-78-52-80-26-50-18Z")
        b.curve(t.detail, 4, "M-44-12Q-60-60-14-80M-30 4Q-40-50 10-74")
    else:
        b.curve(t.detail, 4, "M-10-14Q-22-20-20-4-16 8-6 4")
    b.disc(t.accent, -4, 16, 6)


@motif("hat", 200, 150)
def hat(b: Brush, t: Tones, s: Seed) -> None:
    """A felt hat, a little tilted."""
    b.path(
        t.body,
        "M-98 38Q-60 24-50 10-54-50-30-62-14-68 2-54 20-70 38-62 56-48 54 10 66 26 98 30 80 62 0 62-76 62-98 38Z",
    )
    b.path(t.accent, "M-51 2Q0 22 54 2L55 20Q0 42-53 18Z")
    b.curve(t.detail, 4, "M2-52Q-4-34-8-14")


@motif("face", 150, 196)
def face(b: Brush, t: Tones, s: Seed) -> None:
    """A face from the front, one half in shadow."""
    side = s.side()
    b.path(t.body, "M0-98C56-98 74-60 72-12 70 40 40 98 0 98-40 98-70 40-72-12-74-60-56-98 0-98Z")
    with b.moved(mirror=side < 0):
        b.path(
            t.detail,
            "M0-98C56-98 74-60 72-12 70 40 40 98 0 98V56Q-14 56-14 52T0 50V36Q-16 36-16 28-6 0-2-24L0-40Z",
        )
        b.path(t.detail, "M-52-22Q-36-36-18-20-36-10-52-22Z")
        b.path(t.body, "M52-22Q36-36 18-20 36-10 52-22ZM0 50Q22 50 26 54 14 66 0 66Z")
        b.curve(t.detail, 6, "M-56-42Q-38-54-16-44")
        b.curve(t.body, 6, "M56-42Q38-54 16-44")
        b.curve(t.detail, 5, "M-26 54Q-14 50 0 56")
    b.disc(t.accent, side * 35, -23, 6)


@motif("eye", 200, 130)
def eye(b: Brush, t: Tones, s: Seed) -> None:
    """An open eye, its iris cut like a wheel."""
    b.path(t.body, "M-100 4Q-50-64 4-64 60-62 100 0 56 56 2 56-54 54-100 4Z")
    b.path(t.detail, "M-84 4Q-44-46 4-46 52-44 84 2 48 42 2 42-46 42-84 4Z")
    count = s.pick((8, 10, 12, 16))
    b.disc(t.body, 2, -2, 42)
    b.rays(t.accent, 2, -2, count, 16, 38, turn=s.whole(0, 40))
    b.rays(t.second, 2, -2, count, 24, 38, share=0.22, turn=180 / count + s.whole(0, 40))
    b.disc(t.body, 2, -2, 19)
    b.disc(t.detail, 11, -11, 6)
    b.curve(t.body, 5, "M-92-30Q-48-92 8-90 60-86 92-40")


@motif("hand", 160, 200)
def hand(b: Brush, t: Tones, s: Seed) -> None:
    """An open hand, palm to us."""
    for root, tip, width in (
        ((-36, 10), (-52, -56), 22), ((-14, 0), (-18, -84), 24),
        ((12, 0), (18, -86), 24), ((36, 10), (54, -62), 22), ((44, 50), (74, 2), 22),
    ):  # fmt: skip
        b.line(t.body, width, root, tip)
    b.path(t.body, "M-48 4Q-46-14 0-12 44-12 48 8L58 36Q56 60 38 72L36 100H-34L-36 74Q-52 48-48 4Z")
    b.curve(t.detail, 4, "M-38 20Q-10 8 30 22M-34 38Q-2 26 26 44M44 16Q14 32 18 72")
    if s.chance(60):
        b.disc(t.accent, *s.pick(((-52, -58), (-18, -86), (18, -88), (54, -64))), 9)


@motif("mask", 180, 130)
def mask(b: Brush, t: Tones, s: Seed) -> None:
    """A half mask with ribbons."""
    b.curve(t.accent, 7, "M-84-14Q-110 10-92 62M84-14Q112 14 90 64")
    b.path(
        t.body,
        "M-92-40Q-50-66 0-40 50-66 92-40 96 20 62 40 26 54 12 22 0 8-12 22-26 54-62 40-96 20-92-40Z",
    )
    b.path(t.back, "M-66-10Q-44-34-18-8-44 12-66-10ZM66-10Q44-34 18-8 44 12 66-10Z")
    b.curve(t.second, 5, "M-80-32Q-48-50-8-30M80-32Q48-50 8-30")
    b.discs(t.accent, ((0, -46, 7), (-16, -52, 4), (16, -52, 4)))


@motif("mask-pair", 190, 170)
def mask_pair(b: Brush, t: Tones, s: Seed) -> None:
    """The laughing and the weeping mask."""
    shape = "M-52-58Q0-42 52-58 62 10 34 44 14 66 0 66-14 66-34 44-62 10-52-58Z"
    with b.moved(38, -22, turn=14):
        b.path(t.second, shape)
        b.path(
            t.back,
            "M-36-18Q-22-4-8-14-22-26-36-18ZM36-18Q22-4 8-14 22-26 36-18ZM-24 40Q0 6 24 40 0 26-24 40Z",
        )
    with b.moved(-36, 10, turn=-12):
        b.path(t.body, shape)
        b.path(
            t.back,
            "M-36-10Q-22-28-8-12-22-20-36-10ZM36-10Q22-28 8-12 22-20 36-10ZM-30 16Q0 28 30 16 22 50 0 50-22 50-30 16Z",
        )
        b.disc(t.accent, 26, 8, 6)


@motif("skull", 150, 190)
def skull(b: Brush, t: Tones, s: Seed) -> None:
    """A skull from the front."""
    b.path(
        t.body,
        "M0-95Q72-95 74-26 74 4 60 22 62 38 48 44L44 44 42 84Q0 100-42 84L-44 44-48 44Q-62 38-60 22-74 4-74-26-72-95 0-95Z",
    )
    b.path(
        t.back,
        "M-52-14Q-48-38-26-34-10-28-14-4-22 14-42 8-54 2-52-14ZM52-14Q48-38 26-34 10-28 14-4 22 14 42 8 54 2 52-14ZM0 6L12 32Q4 34 0 28-4 34-12 32Z",
    )
    b.curve(t.back, 4, "M-36 52V82M-18 54V90M0 54V92M18 54V90M36 52V82M-40 66Q0 76 40 66")
    b.disc(t.accent, s.side() * 32, -12, 7)


@motif("heart", 180, 170)
def heart(b: Brush, t: Tones, s: Seed) -> None:
    """A heart with a torn edge through it."""
    b.path(
        t.accent, "M0 84Q-92 18-90-32-86-80-44-80-14-78 0-44 14-78 44-80 86-80 90-32 92 18 0 84Z"
    )
    b.path(t.back, "M0-46L-14-20 10 2-10 26 4 46 0 84-4 50-22 28-4 2-28-20-6-48Z")


@motif("monster", 190, 196)
def monster(b: Brush, t: Tones, s: Seed) -> None:
    """A huge shoulder, horns, too many teeth."""
    b.path(
        t.body,
        "M-96 100Q-96 20-66 0-72-28-60-50-86-62-80-98-58-76-44-70 0-92 44-70 58-76 80-98 86-62 60-50 72-28 66 0 96 20 96 100Z",
    )
    b.path(t.accent, "M-46-34L-12-22Q-16-6-32-8-46-14-46-34ZM46-34L12-22Q16-6 32-8 46-14 46-34Z")
    b.discs(t.body, ((-26, -18, 4.5), (26, -18, 4.5)))
    b.path(t.back, "M-54 12Q0 30 54 12 46 58 0 58-46 58-54 12Z")
    b.path(
        t.detail,
        "M-48 16L-38 36-30 20-20 42-10 23 0 44 10 23 20 42 30 20 38 36 48 16Q0 32-48 16ZM-30 52L-22 38-14 56ZM30 52L22 38 14 56Z",
    )


@motif("robot", 150, 196)
def robot(b: Brush, t: Tones, s: Seed) -> None:
    """A riveted head and chest."""
    b.line(t.body, 5, (0, -66), (0, -92))
    b.disc(t.accent, 0, -92, 8)
    b.bar(t.body, -48, -68, 96, 84, 12)
    b.bar(t.detail, -62, -42, 14, 34, 4)
    b.bar(t.detail, 48, -42, 14, 34, 4)
    b.bar(t.detail, -14, 16, 28, 14)
    b.path(t.body, "M-62 30H62Q74 32 74 46V98H-74V46Q-74 32-62 30Z")
    b.discs(t.back, ((-22, -36, 16), (22, -36, 16)))
    b.discs(t.accent, ((-22, -36, 8), (22, -36, 8)))
    b.path(t.back, "M-28-6H28V6H-28Z")
    b.path(t.detail, "M-20-6H-16V6H-20ZM-6-6H-2V6H-6ZM8-6H12V6H8Z")
    b.disc(t.back, -28, 62, 18)
    b.curve(t.second, 4, "M-28 62L-38 52")
    b.path(t.second, "M8 50H52V58H8ZM8 66H40V74H8Z")


@motif("doll", 130, 200)
def doll(b: Brush, t: Tones, s: Seed) -> None:
    """A jointed doll: round cheeks, stitched limbs."""
    for side in (-1, 1):
        b.line(t.body, 15, (side * 24, 0), (side * 54, 34))
        b.disc(t.body, side * 56, 40, 9)
        b.line(t.body, 17, (side * 15, 56), (side * 17, 84))
        b.path(t.second, f"M{side * 6} 84H{side * 30}V98H{side * 4}Z")
    b.path(t.accent, "M-16-16H16L44 62Q0 76-44 62Z")
    b.discs(t.detail, ((0, 6, 4), (0, 24, 4), (0, 42, 4)))
    b.path(t.second, "M-44-28Q-52-98 0-98 52-98 44-28 50-14 38-18L30-64H-30L-38-18Q-50-14-44-28Z")
    b.disc(t.body, 0, -48, 36)
    b.path(t.second, "M-34-58Q-14-84 0-70 14-84 34-58 20-90 0-88-20-90-34-58Z")
    b.discs(t.back, ((-14, -48, 5.5), (14, -48, 5.5)))
    b.discs(t.accent, ((-22, -34, 6), (22, -34, 6)))
    b.curve(t.back, 3, "M-7-32Q0-26 7-32")
