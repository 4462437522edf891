"""Instruments, papers, machines for words and pictures."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.angles import polar
from catalog.posters.brush import Brush, Tones, ellipse, rectangle
from catalog.posters.motifs.registry import motif, standing
from catalog.posters.seed import Seed


@motif("clock", 190, 190)
def clock(b: Brush, t: Tones, s: Seed) -> None:
    """A wall clock with heavy hands."""
    b.disc(t.body, 0, 0, 94)
    b.disc(t.detail, 0, 0, 80)
    b.rays(t.body, 0, 0, 60, 70, 75, share=0.2)
    b.rays(t.body, 0, 0, 12, 58, 75, share=0.13)
    hour = s.whole(0, 11) * 30 + 15
    b.line(t.body, 10, (0, 0), polar(0, 0, 38, hour - 90))
    b.line(t.body, 6, (0, 0), polar(0, 0, 62, s.whole(0, 11) * 30 - 90))
    b.line(
        t.accent, 3.5, polar(0, 0, -18, s.whole(0, 359)), (0, 0), polar(0, 0, 66, s.whole(0, 359))
    )
    b.disc(t.accent, 0, 0, 8)


@motif("watch", 130, 200)
def watch(b: Brush, t: Tones, s: Seed) -> None:
    """A pocket watch on its chain."""
    b.curve(t.second, 5, "M0-66Q-6-84 18-88T58-98", dash="7 4")
    b.ring(t.body, 8, 0, -52, 13)
    b.bar(t.body, -9, -42, 18, 16)
    b.disc(t.body, 0, 36, 63)
    b.disc(t.detail, 0, 36, 51)
    b.rays(t.body, 0, 36, 12, 39, 47, share=0.12)
    b.line(t.body, 6, (0, 36), polar(0, 36, 24, s.whole(0, 359)))
    b.line(t.body, 4, (0, 36), polar(0, 36, 38, s.whole(0, 359)))
    b.disc(t.accent, 0, 60, 10)


@standing("hourglass", 120, 196)
def hourglass(b: Brush, t: Tones, s: Seed) -> None:
    """Sand running out."""
    b.path(t.detail, "M-44-84H44Q42-30 6 0 42 30 44 84H-44Q-42 30-6 0-42-30-44-84Z")
    b.path(t.accent, "M-30-36Q0-28 30-36-16-18 4-2V30Q30 44 40 84H-40Q-30 44-3 30V0Q-22-16-30-36Z")
    b.path(t.body, "M-58-98H58V-82H-58ZM-58 82H58V98H-58ZM-54-82H-47V82H-54ZM47-82H54V82H47Z")


@motif("camera", 190, 180)
def camera(b: Brush, t: Tones, s: Seed) -> None:
    """A film camera with two reels, or a photographer's one."""
    if s.chance(55):
        for x in (-42, 30):
            b.disc(t.body, x, -52, 38)
            b.discs(t.detail, [(*polar(x, -52, 21, i * 72), 7.5) for i in range(5)])
            b.disc(t.accent, x, -52, 5)
        b.bar(t.body, -72, -22, 124, 66, 8)
        b.path(t.body, "M52-2L92-18V40L52 22ZM-20 44H4L40 92H28L-8 56-44 92H-56Z")
        b.bar(t.accent, -58, -6, 40, 18, 4)
        return
    b.path(t.body, "M-92-36H-44L-32-60H32L44-36H92V66H-92Z")
    b.disc(t.detail, 0, 14, 44)
    b.disc(t.body, 0, 14, 36)
    b.disc(t.accent, 0, 14, 22)
    b.disc(t.detail, 9, 5, 7)
    b.path(t.detail, "M-80-24H-54V-12H-80ZM56-26H80V-18H56Z")
    b.bar(t.accent, 56, -48, 22, 12)


@motif("film-reel", 190, 190)
def film_reel(b: Brush, t: Tones, s: Seed) -> None:
    """A reel, its film running out."""
    b.curve(t.second, 15, "M-74 48Q-60 90 0 90H96", cap="butt")
    b.curve(t.back, 6, "M0 90H96", dash="5 5", cap="butt")
    b.disc(t.body, 0, 0, 86)
    count = s.pick((5, 5, 6))
    b.discs(
        t.detail,
        [(*polar(0, 0, 49, i * 360 / count + 18), 22 if count == 5 else 19) for i in range(count)],
    )
    b.disc(t.accent, 0, 0, 13)
    b.ring(t.detail, 3, 0, 0, 78)


@standing("typewriter", 200, 150)
def typewriter(b: Brush, t: Tones, s: Seed) -> None:
    """A typewriter with a sheet in it."""
    b.path(t.detail, "M-52-74H48L52-14H-52Z")
    b.path(t.accent, "M-40-62H20V-57H-40ZM-40-50H34V-45H-40ZM-40-38H6V-33H-40Z")
    b.bar(t.body, -92, -24, 184, 18, 8)
    b.path(t.body, "M-72-6H72L80 26 96 74H-96L-80 26Z")
    keys = [(-66 + i * 19 - j * 5, 24 + j * 17, 6.5) for j in range(3) for i in range(8)]
    b.discs(t.detail, keys)
    b.disc(t.accent, *keys[s.below(len(keys))])
    b.path(t.second, "M-40 4H40V12H-40Z")


@motif("letter", 190, 140)
def letter(b: Brush, t: Tones, s: Seed) -> None:
    """A sealed envelope."""
    with b.moved(turn=s.pick((-8, -4, 6))):
        b.bar(t.body, -92, -60, 184, 122)
        b.path(
            t.detail,
            "M-84-52H84L0 16ZM-84-38L-22 12-84 54ZM84-38L22 12 84 54ZM-72 56L-14 18 0 28 14 18 72 56Z",
        )
        b.disc(t.accent, 0, 12, 20)
        b.path(t.body, "M0 22Q-12 12-8 6-4 2 0 8 4 2 8 6 12 12 0 22Z")


@motif("book", 190, 150)
def book(b: Brush, t: Tones, s: Seed) -> None:
    """An open book, a ribbon between the pages."""
    b.path(t.body, "M-98-52L0-34 98-52V66L0 82-98 66Z")
    b.path(t.detail, "M-90-60Q-40-68-3-42V68Q-40 46-90 56ZM90-60Q40-68 3-42V68Q40 46 90 56Z")
    b.curve(
        t.body,
        3,
        "M-76-38Q-44-40-18-26M-76-18Q-44-20-18-6M-76 2Q-44 0-18 14M-76 22Q-44 20-18 34M18-26Q44-40 76-38M18-6Q44-20 76-18M18 14Q44 0 76 2",
    )
    b.path(t.accent, "M22-46H34V30L28 22 22 34Z")


@motif("newspaper", 150, 190)
def newspaper(b: Brush, t: Tones, s: Seed) -> None:
    """A folded front page: one picture, a loud headline."""
    b.path(t.second, "M-60-86L72-94 76 84-56 92Z")
    b.path(t.detail, "M-70-90H64V90H-70Z")
    b.path(t.body, "M-60-80H54V-66H-60ZM-60-58H54V-54H-60Z")
    b.bar(t.accent, -60, -46, 74, 18)
    b.bar(t.body, -60, -20, 66, 56)
    b.disc(t.accent, -28, 4, 14)
    lines = [(16, y, 38) for y in range(-20, 80, 9)] + [(-60, y, 66) for y in range(46, 80, 9)]
    b.path(t.body, "".join(rectangle(x, y, w * s.between(0.7, 1), 3.5) for x, y, w in lines), 75)
    b.bar(t.body, 22, -46, 32, 18)


@standing("telephone", 190, 150)
def telephone(b: Brush, t: Tones, s: Seed) -> None:
    """A dial telephone."""
    off = s.chance(40)
    with b.moved(-16 if off else 0, -6 if off else 0, turn=-16 if off else 0):
        b.path(
            t.accent,
            "M-92-26Q-96-72-40-74H40Q96-72 92-26 92-16 82-16H58Q48-18 48-32-0-46-48-32-48-18-58-16H-82Q-92-16-92-26Z",
        )
    b.path(t.body, "M-34-22H34L76 44Q82 74 70 74H-70Q-82 74-76 44Z")
    b.disc(t.detail, 0, 28, 36)
    b.discs(t.body, [(*polar(0, 28, 26, 120 + i * 30), 5.5) for i in range(10)])
    b.disc(t.accent, 0, 28, 12)


@standing("radio", 190, 150)
def radio(b: Brush, t: Tones, s: Seed) -> None:
    """A wooden wireless."""
    b.path(t.body, "M-92 74V-30Q-92-70-52-70H52Q92-70 92-30V74ZM-78 74H-62V80H-78ZM62 74H78V80H62Z")
    b.disc(t.detail, -38, -4, 40)
    b.curve(t.body, 4, "M-70-26H-6M-76-12H0M-77 2H1M-72 16H-4M-62 30H-14")
    b.path(t.accent, "M16-44H78V-2H16Z")
    b.curve(t.body, 3, "M24-14H70M30-14V-22M42-14V-26M54-14V-22M66-14V-26")
    b.line(t.body, 3, (s.whole(30, 64), -38), (s.whole(36, 58), -4))
    b.discs(t.second, ((28, 38, 15), (66, 38, 15)))
    b.path(t.body, ellipse(28, 38, 5, 5) + ellipse(66, 38, 5, 5))


@standing("television", 180, 180)
def television(b: Brush, t: Tones, s: Seed) -> None:
    """A set with rabbit ears and a disturbed picture."""
    b.curve(t.body, 5, "M-6-46L-44-92M6-46L52-90")
    b.path(t.body, "M-84-48H84V62H-84ZM-60 62L-72 92H-62L-48 62ZM60 62L72 92H62L48 62Z")
    b.path(t.detail, "M-72-30Q-16-42 40-30 48 8 40 46-16 56-72 46-80 8-72-30Z")
    bands = "".join(rectangle(-68, y, s.whole(50, 102), 6) for y in range(-22, 40, 13))
    b.path(t.accent, bands)
    b.discs(t.second, ((63, -24, 9), (63, 4, 9)))
    b.curve(t.detail, 3, "M54 26H74M54 34H74M54 42H74")


@standing("computer", 180, 180)
def computer(b: Brush, t: Tones, s: Seed) -> None:
    """A terminal with a waiting cursor."""
    b.path(t.body, "M-78-88H78V40H-78ZM-30 40H30L38 56H-38ZM-88 60H88L96 92H-96Z")
    b.path(t.back, "M-64-74H64V22H-64Z")
    lines = "".join(
        rectangle(-54 + 8 * s.whole(0, 2), y, s.whole(24, 84), 5) for y in range(-64, 0, 12)
    )
    b.path(t.detail, lines)
    b.bar(t.accent, -54, 4, 12, 11)
    b.path(t.detail, "M-76 67H76V72H-76ZM-79 76H79V81H-79ZM-50 84H50V88H-50Z")
    b.disc(t.second, 64, 31, 5)


@standing("screen", 200, 170)
def screen(b: Brush, t: Tones, s: Seed) -> None:
    """A cinema screen above rows of heads."""
    b.bar(t.body, -98, -84, 196, 118)
    b.bar(t.detail, -88, -74, 176, 98)
    b.path(t.accent, "M-88 24V-10L-40-46-8-18 20-38 88 14V24Z")
    b.disc(t.second, 50, -46, 14)
    for row, tone in ((0, t.second), (1, t.body)):
        heads = [(-84 + i * 34 + row * 14, 52 + row * 20, 13) for i in range(6)]
        b.discs(tone, heads)
        b.path(tone, "".join(rectangle(x - 16, y + 9, 32, 30) for x, y, _ in heads))


@motif("map", 190, 150)
def map_(b: Brush, t: Tones, s: Seed) -> None:
    """A folded map with a dotted way and a mark."""
    b.path(t.detail, "M-94-54L-32-70V58L-94 72ZM32-52L94-68V60L32 74Z")
    b.path(t.body, "M-32-70L32-52V74L-32 58Z")
    b.path(t.second, "M-94 8Q-64-12-32 12V58L-94 72ZM32 20Q60-6 94 14V60L32 74Z", 80)
    b.curve(t.accent, 5, "M-78 44Q-50 0-20 14T30-12 66-30", dash="1 11")
    b.curve(t.accent, 8, "M58-46L76-28M76-46L58-28")


@motif("compass", 180, 180)
def compass(b: Brush, t: Tones, s: Seed) -> None:
    """A compass with its needle."""
    b.disc(t.body, 0, 0, 88)
    b.disc(t.detail, 0, 0, 74)
    b.rays(t.body, 0, 0, 24, 62, 69, share=0.16)
    b.rays(t.body, 0, 0, 4, 50, 69, share=0.07)
    with b.moved(turn=s.whole(15, 75)):
        b.path(t.accent, "M0-58L15 0H-15Z")
        b.path(t.body, "M0 58L15 0H-15Z")
    b.disc(t.detail, 0, 0, 5)


@motif("gear", 190, 190)
def gear(b: Brush, t: Tones, s: Seed) -> None:
    """Two wheels whose teeth meet."""
    for x, y, r, count, tone in ((-22, 20, 54, 12, t.body), (54, -50, 30, 8, t.accent)):
        b.rays(tone, x, y, count, r - 4, r * 1.26, share=0.46, turn=s.whole(0, 30))
        b.path(tone, ellipse(x, y, r, r) + ellipse(x, y, r * 0.42, r * 0.42))
        b.discs(t.detail, [(*polar(x, y, r * 0.7, i * 72), r * 0.1) for i in range(5)])
