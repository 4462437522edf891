"""Instruments and what records them."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.brush import Brush, Tones, rectangle
from catalog.posters.motifs.registry import motif, standing
from catalog.posters.seed import Seed


@motif("guitar", 100, 200)
def guitar(b: Brush, t: Tones, s: Seed) -> None:
    """A guitar, upright."""
    b.path(t.body, "M-12-98H12L14-74H7V-10H-7V-74H-14Z")
    b.path(
        t.accent,
        "M-8-18Q-34-22-36 2-34 18-28 26-50 38-48 66-44 98 0 98 44 98 48 66 50 38 28 26 34 18 36 2 34-22 8-18Z",
    )
    b.disc(t.body, 0, 26, 17)
    b.path(t.body, "M-22 68H22V76H-22ZM-6-20H6V14H-6Z")
    b.curve(t.detail, 1.6, "M-4-78V70M0-78V70M4-78V70")
    b.path(t.body, "M-22-94H-12V-88H-22ZM-22-82H-12V-76H-22ZM12-94H22V-88H12ZM12-82H22V-76H12Z")


@motif("violin", 90, 200)
def violin(b: Brush, t: Tones, s: Seed) -> None:
    """A violin with its bow across."""
    b.path(t.body, "M-5-98Q8-104 10-92 8-86 5-86V-20H-5Z")
    b.path(
        t.accent,
        "M-6-28Q-32-30-32-4-32 12-22 18-16 30-24 40-42 48-40 70-36 98 0 98 36 98 40 70 42 48 24 40 16 30 22 18 32 12 32-4 32-30 6-28Z",
    )
    b.curve(t.body, 3.5, "M-16 22Q-22 32-16 44M16 22Q22 32 16 44")
    b.path(t.body, "M-6-28H6V12H-6ZM-12 38H12V43H-12ZM-7 60H7L4 92H-4Z")
    with b.moved(0, 10, turn=s.pick((34, -34, 42))):
        b.curve(t.second, 4, "M-2-96Q8 0-2 92")
        b.line(t.detail, 1.5, (-2, -96), (-2, 92))


@standing("piano", 200, 180)
def piano(b: Brush, t: Tones, s: Seed) -> None:
    """A grand piano with its lid up."""
    b.path(t.body, "M-80 6L-66-86Q10-92 62-34 80-12 92-10L90-2-70 8Z")
    b.path(t.accent, "M-66 0L-56-74Q4-78 48-28 64-10 78-6Z")
    b.path(t.body, "M-94 4H94V34H-94ZM-78 34H-64L-68 88H-74ZM64 34H78L74 88H68ZM-4 34H8L5 88H-1Z")
    b.path(t.detail, rectangle(-92, 12, 60, 12))
    b.path(t.body, "".join(rectangle(x, 12, 4, 7) for x in range(-86, -34, 9)))
    b.line(t.body, 4, (40, 4), (16, -56))


@motif("trumpet", 200, 110)
def trumpet(b: Brush, t: Tones, s: Seed) -> None:
    """A trumpet."""
    with b.moved(turn=s.pick((-18, -10, 0, 8))):
        b.path(
            t.accent,
            "M-96-12H-86L-80-7H40Q74-10 92-44 98-44 98-38V34Q98 40 92 40 74 8 40 5H-80L-86 9H-96Z",
        )
        b.curve(t.accent, 8, "M-40 2Q-66 4-66 24-64 44-40 44H26Q46 44 46 24 46 6 26 4")
        for x in (-22, -2, 18):
            b.bar(t.body, x - 6, -22, 12, 72, 4)
            b.bar(t.body, x - 2, -36, 4, 16)
            b.bar(t.second, x - 7, -40, 14, 6, 3)
        b.oval(t.body, 93, -2, 6, 40)


@standing("drum", 190, 170)
def drum(b: Brush, t: Tones, s: Seed) -> None:
    """A drum with crossed sticks."""
    b.path(t.accent, "M-84-16V56Q-80 84 0 84 80 84 84 56V-16Z")
    b.curve(t.detail, 4, "M-82 0L-52 78-22 6 8 82 36 4 62 74 82-2")
    b.oval(t.body, 0, -16, 86, 26)
    b.oval(t.detail, 0, -18, 76, 20)
    b.curve(t.body, 9, "M-84 50Q-80 80 0 80 80 80 84 50", cap="butt")
    b.line(t.second, 7, (-64, -80), (14, -14))
    b.line(t.second, 7, (64, -84), (-8, -18))
    b.discs(t.second, ((14, -15, 7), (-8, -19, 7)))


@standing("microphone", 90, 200)
def microphone(b: Brush, t: Tones, s: Seed) -> None:
    """A ribbed stage microphone."""
    b.path(t.body, "M-4 14H4V90H-4ZM-36 90H36V100H-36Z")
    b.path(t.body, "M-38-56Q-38-98 0-98 38-98 38-56V-18Q36 14 0 16-36 14-38-18Z")
    b.path(
        t.detail,
        "M-28-70H-4V-62H-28ZM4-70H28V-62H4ZM-28-54H-4V-46H-28ZM4-54H28V-46H4ZM-28-18H-4V-10H-28ZM4-18H28V-10H4ZM-18-86H-4V-78H-18ZM4-86H18V-78H4Z",
    )
    b.bar(t.accent, -40, -40, 80, 16, 3)


@motif("record", 190, 190)
def record(b: Brush, t: Tones, s: Seed) -> None:
    """A record with its arm."""
    b.disc(t.body, 0, 0, 93)
    for r in (84, 74, 62, 52, 42):
        b.ring(t.detail, 1.4, 0, 0, r, dash=f"{s.whole(60, 140)} {s.whole(10, 60)}")
    b.disc(t.accent, 0, 0, 31)
    b.path(t.body, "M-18-12H18V-8H-18ZM-12 10H12V14H-12Z")
    b.disc(t.detail, 0, 0, 5)
    b.line(t.second, 7, (84, -88), (74, -10), (38, 32))
    b.disc(t.second, 84, -88, 11)
