"""Animals, and the rider."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.brush import Brush, Tones
from catalog.posters.motifs.registry import airborne, motif, standing
from catalog.posters.seed import Seed

HORSE = (
    "M60-86L66-98 70-84Q86-68 98-46 98-34 90-32 80-34 72-46L64-44Q62-24 58-12 58 4 54 16L52 20"
    "Q20 30-32 20L-66 26Q-84 8-78-14-72-34-46-34-10-26 16-36 30-46 36-64 44-82 60-86Z"
)


def horse_shape(b: Brush, t: Tones) -> None:
    """A horse at a walk, looking to the right."""
    b.path(t.body, HORSE)
    b.path(t.body, "M-74-22Q-98-16-96 30-98 48-90 56-82 24-72 4Z")
    b.path(
        t.body,
        "M52 4L56 40 70 62 66 92 72 100H58L58 66 40 44 34 14ZM38 10L34 50 28 92 34 100H18L20 50 18 12Z",
    )
    b.path(
        t.body,
        "M-76-8L-72 30-84 54-80 92-74 100H-90L-94 54-84 20ZM-62 6L-50 34-54 56-42 90-36 100H-52L-66 58-66 34Z",
    )
    b.path(t.detail, "M58-80Q40-70 34-52 26-40 14-34 28-34 38-46 52-56 60-76Z")


@standing("horse", 196, 200)
def horse(b: Brush, t: Tones, s: Seed) -> None:
    """A horse."""
    horse_shape(b, t)
    b.disc(t.accent, 73, -66, 4)


@standing("rider", 170, 200)
def rider(b: Brush, t: Tones, s: Seed) -> None:
    """Someone on a horse, hat low."""
    with b.moved(0, 27, scale=0.73):
        horse_shape(b, t)
    b.path(t.accent, "M-30-2Q-10 4 14-2L10 20H-26Z")
    b.path(t.body, "M-22-54Q-8-62 6-54L10-4 20 30 14 62 26 66 24 72H4L4 32-18 2Z")
    b.line(t.body, 9, (0, -48), (16, -22), (32, -18))
    b.oval(t.body, -6, -66, 9, 12)
    b.path(
        t.body,
        "M-32-74Q-20-70-18-78-18-94-8-92-4-89 0-92 6-92 6-78 12-70 24-76 16-64-6-66-26-64-32-74Z",
    )
    b.curve(t.body, 2, "M34-18Q44-14 56-20")


@standing("dog", 190, 170)
def dog(b: Brush, t: Tones, s: Seed) -> None:
    """A dog, waiting."""
    b.curve(t.body, 14, "M-58 54Q-92 46-88 12")
    b.path(
        t.body,
        "M-54 82Q-74 40-40 14-18-4 6-22L14-54Q24-78 50-76L80-60Q94-56 92-46 86-36 62-38 54-34 50-22 56 6 44 34L46 70 58 82H28L24 44Q10 52-8 54L2 72 14 74V82Z",
    )
    b.path(t.detail, "M22-68Q6-62 4-34 8-18 16-18 28-30 32-58Z")
    b.disc(t.back, 55, -60, 4)
    b.disc(t.accent, 90, -53, 6)
    b.path(t.accent, "M8-20Q30-8 52-20L50-10Q30 2 8-10Z")


@standing("cat", 150, 190)
def cat(b: Brush, t: Tones, s: Seed) -> None:
    """A cat from behind or in front, tail round its feet."""
    b.curve(t.body, 15, "M34 80Q84 92 70 42 66 26 52 26")
    b.path(
        t.body,
        "M-40-92L-22-66Q-6-72 10-66L28-92 36-46Q36-20 16-12 50 22 48 74 46 94 30 95H-42Q-58 92-58 70-58 22-28-12-48-20-48-46Z",
    )
    b.path(t.accent, "M-34-46Q-24-58-14-44-24-38-34-46ZM22-46Q12-58 2-44 12-38 22-46Z")
    b.curve(t.back, 4, "M-24-57V-40M12-57V-40")
    b.path(t.back, "M-11-32H-1L-6-26Z")
    b.curve(t.detail, 2.5, "M-18-28L-60-34M-18-24L-58-16M6-28L48-34M6-24L46-16M-18 95V46M4 95V46")


@airborne("bird", 200, 150)
def bird(b: Brush, t: Tones, s: Seed) -> None:
    """A bird with open wings."""
    b.path(t.detail, "M4-2Q-6-62-62-76-54-60-58-52-46-46-46-36-36-30-34-20-26-10-16 6Z")
    b.path(
        t.body,
        "M92-2L76-10Q70-26 52-22 38-18 22-4-4 4-40 18L-100 30-84 38-98 50-66 52Q-20 58 24 42 58 28 74 4Z",
    )
    b.path(t.body, "M-22 18Q-6-56 66-76 56-58 62-50 48-46 50-34 38-30 38-16 28 4 10 22Z")
    b.disc(t.back, 64, -12, 3.5)
    b.path(t.accent, "M78-10L98-1 76 4Z")


@motif("fish", 200, 110)
def fish(b: Brush, t: Tones, s: Seed) -> None:
    """A fish with a long side line."""
    b.path(t.accent, "M-20-30Q0-62 44-50L30-26ZM-6 30Q0 52 28 52L24 26Z")
    b.path(
        t.body, "M96 2Q70-40 14-38-38-36-64-6L-98-42Q-88 0-98 46L-62 14Q-36 44 14 42 68 40 96 2Z"
    )
    b.curve(
        t.detail,
        4,
        "M46-28Q30 4 46 32M24-18Q14 2 24 22M2-18Q-8 2 2 22M-20-14Q-30 2-20 18M-40-8Q-46 2-40 12",
    )
    b.disc(t.detail, 66, -8, 9)
    b.disc(t.back, 68, -8, 4)


@motif("whale", 200, 150)
def whale(b: Brush, t: Tones, s: Seed) -> None:
    """A whale, blowing."""
    b.curve(t.accent, 6, "M44-34Q44-58 24-66M46-34Q46-64 64-72M45-36V-58")
    b.path(
        t.body,
        "M98 14Q94-32 40-32-16-30-42 6-54 18-66 6-72-16-98-24-98-2-84 14-96 22-98 40-74 38-66 30-40 66 22 66 90 64 98 14Z",
    )
    b.path(t.detail, "M97 22Q60 42 10 26 20 60 40 65 88 60 97 22Z")
    b.curve(t.body, 3, "M86 34Q60 46 28 40M82 44Q60 54 34 50M72 54Q58 60 42 58")
    b.path(t.body, "M20 36Q-4 50-10 76 20 74 38 48Z")
    b.disc(t.back, 70, 8, 5)


@airborne("spider", 190, 200)
def spider(b: Brush, t: Tones, s: Seed) -> None:
    """A spider on its thread."""
    b.line(t.accent, 3, (0, -100), (0, -20))
    for side in (-1, 1):
        for knee, foot in (
            ((58, -64), (84, -22)), ((76, -24), (92, 30)),
            ((70, 28), (84, 78)), ((44, 52), (46, 98)),
        ):  # fmt: skip
            b.line(t.body, 6, (side * 12, 4), (side * knee[0], knee[1]), (side * foot[0], foot[1]))
    b.disc(t.body, 0, -10, 22)
    b.oval(t.body, 0, 36, 32, 40)
    b.path(t.accent, "M-12 14H12L2 34 12 56H-12L-2 34Z")


@airborne("insect", 200, 170)
def insect(b: Brush, t: Tones, s: Seed) -> None:
    """A moth with eyes on its wings."""
    for mirror in (False, True):
        with b.moved(mirror=mirror):
            b.path(t.body, "M2-30Q40-92 98-80 100-36 74-8 92 20 72 62 44 88 22 50L2 24Z")
            b.path(t.accent, "M30-34Q56-66 84-64 82-36 58-20Z")
            b.disc(t.body, 64, -46, 10)
            b.disc(t.second, 46, 34, 15)
            b.disc(t.body, 46, 34, 7)
            b.curve(t.detail, 4, "M2-44Q16-76 36-84")
    b.path(t.detail, "M-8-44Q0-54 8-44L10 10 0 72-10 10Z")
