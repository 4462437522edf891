"""Whole people, most of them standing."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.brush import Brush, Tones
from catalog.posters.motifs.registry import standing
from catalog.posters.seed import Seed

LEGS = "M-19 50L-17 94 -27 98V100H-5L-3 50ZM3 50L5 100H27V98L17 94 19 50Z"
COAT = (
    "M-8-62Q-11-57-21-54-32-50-35-38L-42 14Q-42 24-36 25-31 25-30 16L-26-20-31 56"
    "Q0 62 31 56L26-20 30 16Q31 25 36 25 42 24 42 14L35-38Q32-50 21-54 11-57 8-62Z"
)
BARE = (
    "M-7-66Q-8-58-18-56-29-53-31-42L-36 6Q-36 14-31 14-27 14-26 8L-21-26-22 14-20 94-28 97V100H-7"
    "L-2 24H2L7 100H28V97L20 94 22 14 21-26 26 8Q27 14 31 14 36 14 36 6L31-42Q29-53 18-56 8-58 7-66Z"
)
GOWN = (
    "M-6-64Q-7-57-15-55-24-52-25-42L-31 2Q-31 9-27 9-24 9-23 4L-17-30-13-14Q-17 6-27 52L-21 54"
    "Q0 60 21 54L27 52Q17 6 13-14L17-30 23 4Q24 9 27 9 31 9 31 2L25-42Q24-52 15-55 7-57 6-64Z"
)


def hat_and_coat(b: Brush, t: Tones) -> None:
    """Someone in a hat and a long belted coat, facing us or leaving."""
    b.path(t.body, LEGS)
    b.path(t.body, COAT)
    b.oval(t.body, 0, -72, 10.5, 13)
    b.path(
        t.body,
        "M-15-79Q-15-99-5-97-1-94 4-98 15-99 15-79L27-77Q28-72 14-73 0-71-14-73-28-72-27-77Z",
    )
    b.path(t.accent, "M-15-82Q0-78 15-82V-78Q0-74-15-78Z")
    b.path(t.detail, "M-27 3Q0 8 27 3V8Q0 13-27 8ZM-1 13H1V56H-1Z", 80)


def bare_figure(b: Brush, t: Tones) -> None:
    """Someone without a hat."""
    b.path(t.body, BARE)
    b.oval(t.body, 0, -82, 11.5, 14)


def woman_standing(b: Brush, t: Tones) -> None:
    """A woman in a dress, her hair in a bob."""
    b.path(t.body, "M-11 50L-8 94-15 98V100H-2L-1 50ZM11 50L8 94 15 98V100H2L1 50Z")
    b.path(t.accent, GOWN)
    b.path(t.body, "M-20-30L-26 4H-29L-23-42ZM20-30L26 4H29L23-42Z")
    b.path(
        t.body, "M-17-62Q-20-100 0-100 20-100 17-62 11-58 6-62L7-52Q0-46-7-52L-6-62Q-11-58-17-62Z"
    )
    b.path(t.detail, "M-13-13Q0-9 13-13L14-8Q0-4-14-8Z", 85)


def small_child(b: Brush, t: Tones) -> None:
    """A child: a large head, short legs, arms a little away."""
    b.disc(t.body, 0, -56, 33)
    b.path(t.body, "M-12 40L-14 92-24 96V100H-4L-1 40ZM12 40L14 92 24 96V100H4L1 40Z")
    b.path(t.accent, "M-12-26H12Q22-22 25-8L34 54Q0 64-34 54L-25-8Q-22-22-12-26Z")
    b.line(t.body, 11, (-24, -10), (-42, 26))
    b.line(t.body, 11, (24, -10), (42, 26))
    b.path(t.body, "M-33-60Q-34-94 0-94 34-94 33-60L40-44Q24-62 0-66-24-62-40-44Z")


@standing("figure", 84, 200)
def figure(b: Brush, t: Tones, s: Seed) -> None:
    """Hat and coat."""
    hat_and_coat(b, t)


@standing("shadow", 190, 196)
def shadow(b: Brush, t: Tones, s: Seed) -> None:
    """Someone small and the long shadow that falls towards us."""
    b.path(t.second, "M-74-2L-30 100H96L-40-2Z", 85)
    b.path(t.body, "M-62-4L-10 98H-2L-54 0 28 98H44L-48-4Z")
    b.path(t.body, "M-62-2L-16 66Q-24 98 18 100 60 96 34 62L-50-2Z")
    with b.moved(-56, -50, scale=0.46):
        hat_and_coat(b, t)


@standing("pair", 150, 200)
def pair(b: Brush, t: Tones, s: Seed) -> None:
    """Two people, side by side."""
    with b.moved(-36, 0, mirror=s.chance(50)):
        if s.chance(50):
            hat_and_coat(b, t)
        else:
            bare_figure(b, t)
    with b.moved(36, 8, scale=0.92):
        woman_standing(b, t)


@standing("crowd", 200, 170)
def crowd(b: Brush, t: Tones, s: Seed) -> None:
    """Heads and shoulders in three rows, one of them loud."""
    loud = s.whole(1, 3)
    for row, (y, tone) in enumerate(((-50, t.detail), (0, t.second), (48, t.body))):
        for i in range(5):
            x = -80 + i * 40 + (20 if row == 1 else 0) - (10 if row == 1 else 0)
            head = s.whole(0, 8)
            fill = t.accent if row == 1 and i == loud else tone
            b.path(fill, f"M{x - 26} 92V{y + 40}Q{x - 26} {y + 16} {x} {y + 14} "
                   f"{x + 26} {y + 16} {x + 26} {y + 40}V92Z")  # fmt: skip
            b.oval(fill, x, y - head, 14, 18)


@standing("woman", 62, 200)
def woman(b: Brush, t: Tones, s: Seed) -> None:
    """A woman standing."""
    woman_standing(b, t)


@standing("child", 96, 196)
def child(b: Brush, t: Tones, s: Seed) -> None:
    """A child standing."""
    small_child(b, t)


@standing("dancer", 180, 200)
def dancer(b: Brush, t: Tones, s: Seed) -> None:
    """A dancer on one toe, arms in a long line."""
    b.curve(t.body, 9, "M2-44Q-34-66-86-62")
    b.curve(t.body, 9, "M4-46Q44-70 82-92")
    b.path(t.body, "M-9-48Q3-54 15-46L12-6H-8Z")
    b.path(t.body, "M-4 4L-2 60-8 92 0 100 5 92 8 60 16 2Z")
    b.path(t.body, "M4 6Q40 20 62 14L90 2 88-4 62 2Q40 2 20-6Z")
    b.path(
        t.accent, "M-8-12H12Q44-6 72 26 40 18 34 36 20 20 8 40-4 22-18 34-22 18-52 20-34-4-8-12Z"
    )
    b.path(t.body, "M0-50L-1-60H9L8-48Z")
    b.oval(t.body, 4, -72, 11, 13)
    b.disc(t.body, 13, -84, 7)


@standing("angel", 180, 200)
def angel(b: Brush, t: Tones, s: Seed) -> None:
    """A robed figure with high wings and a ring above the head."""
    wing = "M8-34Q40-92 92-86 88-64 78-56 88-50 74-34 82-26 66-14 70-2 54 4 40 22 8 0Z"
    b.path(t.detail, wing)
    with b.moved(mirror=True):
        b.path(t.detail, wing)
    b.path(
        t.body,
        "M-9-46Q0-50 9-46 22-42 24-26L28 22H20L16-8 34 98Q0 106-34 98L-16-8-20 22H-28L-24-26Q-22-42-9-46Z",
    )
    b.oval(t.body, 0, -62, 12, 15)
    b.curve(t.accent, 5, "M-20-88a20 7 0 1 0 40 0a20 7 0 1 0-40 0z")


@standing("astronaut", 150, 200)
def astronaut(b: Brush, t: Tones, s: Seed) -> None:
    """Someone in a space suit, floating on a line."""
    b.curve(t.accent, 4, "M-30 0Q-90 20-66 60T-72 98")
    b.bar(t.second, -42, -52, 84, 78, 14)
    for side in (-1, 1):
        b.line(t.body, 26, (side * 28, -30), (side * 56, 0), (side * 62, -26 if side > 0 else 24))
        b.line(t.body, 30, (side * 16, 20), (side * 22, 58), (side * 26, 84))
    b.bar(t.body, -34, -46, 68, 84, 20)
    b.disc(t.body, 0, -62, 37)
    b.path(t.back, "M-25-66Q-25-86 0-86 25-86 25-66 25-42 0-42-25-42-25-66Z")
    b.curve(t.accent, 5, "M-14-72Q-10-79-2-80")
    b.bar(t.detail, -18, -16, 36, 22, 4)
    b.bar(t.accent, -12, -10, 10, 5)
    b.bar(t.back, -42, 78, 30, 6)
    b.bar(t.back, 12, 78, 30, 6)


@standing("spacesuit", 140, 200)
def spacesuit(b: Brush, t: Tones, s: Seed) -> None:
    """A helmet and chest from the front: the visor is the picture."""
    b.path(t.body, "M-70 100V66Q-66 34-34 28H34Q66 34 70 66V100Z")
    b.bar(t.second, -48, 20, 96, 18, 9)
    b.disc(t.body, 0, -36, 63)
    b.path(t.back, "M-46-38Q-46-80 0-80 46-80 46-38 46 2 0 2-46 2-46-38Z")
    b.disc(t.accent, 16, -48, 17)
    b.curve(t.detail, 5, "M-36-46Q-32-68-12-72")
    b.path(t.detail, "M-26 58H26V88H-26ZM-18 65V72H-4V65ZM4 65V81H18V65Z")
    b.curve(t.detail, 7, "M26 74Q48 76 52 98")


@standing("ghost", 130, 196)
def ghost(b: Brush, t: Tones, s: Seed) -> None:
    """A sheet with two holes."""
    b.path(
        t.body,
        "M0-98Q42-98 46-50 48-20 60 30L64 92Q50 78 38 94 26 78 14 96 0 78-14 96-26 78-38 94-50 78-64 92L-60 30Q-48-20-46-50-42-98 0-98Z",
    )
    b.oval(t.back, -15, -52, 7, 12)
    b.oval(t.back, 17, -52, 7, 12)
    b.curve(t.detail, 4, "M-34-6Q-30 34-38 74M2 4Q-2 44 4 78M34-2Q34 34 44 70")
