"""Doors, furniture, light, and what shuts people in."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.brush import Brush, Tones, rectangle
from catalog.posters.motifs.registry import motif, standing
from catalog.posters.seed import Seed


@standing("door", 110, 200)
def door(b: Brush, t: Tones, s: Seed) -> None:
    """A door ajar, light behind it."""
    b.bar(t.body, -52, -98, 104, 198)
    b.bar(t.accent, -40, -86, 80, 186)
    with b.moved(mirror=s.chance(50)):
        b.path(t.body, "M-40-86L14-70V94L-40 100Z")
        b.path(t.detail, "M-30-66L4-57V-6L-30-8ZM-30 12L4 12V70L-30 74Z", 40)
        b.disc(t.second, 5, 4, 5)


@standing("window", 150, 190)
def window(b: Brush, t: Tones, s: Seed) -> None:
    """A window with a curtain drawn to one side."""
    b.bar(t.body, -66, -92, 132, 176)
    b.path(
        t.detail,
        rectangle(-56, -82, 52, 76)
        + rectangle(4, -82, 52, 76)
        + rectangle(-56, 2, 52, 72)
        + rectangle(4, 2, 52, 72),
    )
    b.disc(t.accent, 30, -44, 18)
    with b.moved(mirror=s.chance(50)):
        b.path(t.second, "M-66-92H4Q-6-20-44 10-50 50-46 84H-66Z")
        b.curve(t.body, 2.5, "M-44-90Q-46-30-58 4M-18-90Q-24-26-52 6")
    b.bar(t.body, -74, 80, 148, 14)


@standing("chair", 110, 200)
def chair(b: Brush, t: Tones, s: Seed) -> None:
    """A plain chair from the front corner."""
    with b.moved(mirror=s.chance(50)):
        b.path(
            t.body,
            "M-46-98L-34-98-28 8H-40ZM22-86L34-86 30 4H20ZM-44-90L30-80V-62L-42-70ZM-42-54L28-48V-36L-41-40ZM-41-24L27-20V-10L-40-10Z",
        )
        b.path(t.accent, "M-42 6L30 0 52 16-30 24Z")
        b.path(
            t.body,
            "M-31 24L52 16V26L-31 35ZM-31 30H-20L-24 100H-32ZM42 24H52L50 88H44ZM22 26H29L27 72H22ZM-42 20L-34 26-38 80H-43Z",
        )


@standing("bed", 200, 120)
def bed(b: Brush, t: Tones, s: Seed) -> None:
    """An iron bed from the side, the cover turned back."""
    b.curve(t.body, 7, "M-94 58V-50Q-94-58-82-54M92 58V-22")
    b.curve(t.body, 4, "M-94-34H-80M-94-10H-86M92-12H82")
    b.path(t.detail, "M-86 4Q-82-24-50-20-28-18-30 6ZM-88 4H88V24H-88Z")
    b.path(t.accent, "M-24-4Q20-26 88-8V34H-32Q-12 18-24-4Z")
    b.path(t.second, "M-24-4Q-4-12 8-14 10 12-8 34H-32Q-12 18-24-4Z")
    b.bar(t.body, -90, 32, 182, 8)


@standing("lamp", 110, 200)
def lamp(b: Brush, t: Tones, s: Seed) -> None:
    """A street lamp, or a standing lamp with its cone."""
    if s.chance(50):
        b.poly(t.accent, (-18, -44), (18, -44), (50, 100), (-50, 100), opacity=60)
        b.path(t.body, "M-5 92V-40H5V92ZM-22 92H22V100H-22Z")
        b.path(t.second, "M-28-46L-16-96H16L28-46Z")
        b.bar(t.detail, -28, -47, 56, 5)
        return
    b.path(
        t.body, "M-5 100V-44H5V100ZM-16 100L-9 66H9L16 100ZM-24-44H24V-38H-24ZM-20-80L0-98 20-80Z"
    )
    b.path(t.accent, "M-18-78H18L22-45H-22Z")
    b.curve(t.body, 3, "M-18-78L-22-45M18-78L22-45M0-80V-45M-26-14H26")


@standing("candle", 90, 200)
def candle(b: Brush, t: Tones, s: Seed) -> None:
    """A burning candle in its dish."""
    b.path(t.accent, "M0-100Q22-66 18-50 14-34 0-34-14-34-18-50-20-66 0-100Z")
    b.path(t.detail, "M0-70Q10-54 8-46 5-38 0-38-5-38-8-46-9-54 0-70Z")
    b.path(t.body, "M-18-22Q0-30 18-22V78H-18ZM-2-36H2V-24H-2Z")
    b.path(t.second, "M18-22Q26-4 20 18-6 24-10-2-4-20 18-22Z")
    b.path(t.body, "M-44 74H44Q40 98 0 98-40 98-44 74Z")


@motif("mirror", 120, 200)
def mirror(b: Brush, t: Tones, s: Seed) -> None:
    """A hand mirror, cracked."""
    b.path(t.body, "M-8 40H8L12 98H-12Z")
    b.oval(t.body, 0, -34, 58, 66)
    b.oval(t.detail, 0, -34, 46, 54)
    b.path(t.second, "M-34-62L14-88 38-66-34-6Z", 60)
    b.curve(t.accent, 4, "M8-84L-6-44 18-24-4 18M-6-44L-40-34M18-24L44-30")


@motif("fence", 200, 150)
def fence(b: Brush, t: Tones, s: Seed) -> None:
    """Pickets, one of them missing."""
    gone = s.whole(1, 5)
    b.path(t.body, "M-98-26H98V-14H-98ZM-98 36H98V48H-98Z")
    for i in range(7):
        x = -90 + i * 30
        if i == gone:
            b.poly(t.accent, (x - 20, 74), (x - 8, -46), (x, -56), (x + 6, -44), (x - 4, 76))
        else:
            b.poly(t.body, (x - 10, 76), (x - 10, -56), (x, -70), (x + 10, -56), (x + 10, 76))


@motif("wire", 200, 150)
def wire(b: Brush, t: Tones, s: Seed) -> None:
    """Barbed wire between two posts."""
    b.path(t.body, "M-92 76L-86-76H-74L-72 76ZM72 76L76-76H88L92 76Z")
    for y in (-50, -8, 34):
        sag = s.whole(8, 22)
        b.curve(t.body, 4, f"M-80 {y}Q0 {y + sag} 82 {y}")
        for i, x in enumerate((-50, -16, 18, 52)):
            k = y + sag * (1 - (x / 82) * (x / 82)) * 0.5
            tone = t.accent if (i, y) == (2, -8) else t.body
            b.curve(
                tone,
                4,
                f"M{x - 8} {k - 9:.0f}L{x + 8} {k + 9:.0f}M{x + 8} {k - 9:.0f}L{x - 8} {k + 9:.0f}",
            )


@motif("prison", 170, 190)
def prison(b: Brush, t: Tones, s: Seed) -> None:
    """A barred window, hands on the bars."""
    b.bar(t.body, -82, -92, 164, 184, 4)
    b.bar(t.detail, -66, -76, 132, 152)
    b.disc(t.accent, s.side() * 28, -36, 24)
    b.path(
        t.body,
        "".join(rectangle(x, -78, 11, 156) for x in (-49, -17, 15, 47))
        + rectangle(-68, -6, 136, 10),
    )
    for x in (-44, 52):
        b.bar(t.second, x - 16, 22, 34, 28, 10)
        b.curve(t.body, 2.5, f"M{x - 14} 31H{x + 6}M{x - 14} 38H{x + 6}")


@motif("chain", 110, 200)
def chain(b: Brush, t: Tones, s: Seed) -> None:
    """Links hanging down, one broken open."""
    broken = s.whole(2, 3)
    for i in range(5):
        y = -98 + i * 40
        tone = t.accent if i == broken else t.body
        if i % 2:
            b.bar(tone, -7, y, 14, 38, 7)
        elif i == broken:
            b.curve(
                tone,
                12,
                f"M-10 {y + 6}Q-28 {y + 4} -26 {y + 22}T0 {y + 34}Q24 {y + 36} 30 {y + 20}",
            )
        else:
            b.curve(tone, 12, f"M-22 {y + 18}a22 17 0 1 1 44 0a22 17 0 1 1-44 0z")


@motif("key", 100, 200)
def key(b: Brush, t: Tones, s: Seed) -> None:
    """An old key."""
    b.path(
        t.body,
        "M-46-52A46 46 0 1 1 46-52 46 46 0 1 1-46-52ZM-26-52A26 26 0 1 0 26-52 26 26 0 1 0-26-52Z",
    )
    b.path(t.body, "M-9-10H9V96H-9ZM9 44H42V58H30V68H9ZM9 78H46V96H9ZM-16-8H16V4H-16Z")
    b.disc(t.accent, 0, -52, 11)


@motif("lock", 140, 190)
def lock(b: Brush, t: Tones, s: Seed) -> None:
    """A padlock."""
    b.curve(t.second, 20, "M-42 4V-40Q-42-84 0-84 42-84 42-40V4", cap="butt")
    b.bar(t.body, -68, -8, 136, 100, 14)
    b.path(t.accent, "M-16 32A16 16 0 1 1 16 32Q14 42 8 45L14 72H-14L-8 45Q-14 42-16 32Z")


@standing("bridge", 200, 130)
def bridge(b: Brush, t: Tones, s: Seed) -> None:
    """A hanging bridge, or stone arches over water."""
    if s.chance(55):
        b.curve(t.accent, 4, "M-100-4Q-74-10-56-60 0 30 56-60 74-10 100-4")
        b.curve(
            t.accent,
            1.8,
            "M-40-32V14M-26-14V14M-12-4V14M0-1V14M12-4V14M26-14V14M40-32V14M-72-20V14M72-20V14M-86-8V14M86-8V14",
        )
        b.path(
            t.body,
            "M-100 12H100V22H-100ZM-62-64H-50V64H-62ZM50-64H62V64H50ZM-64-34H-48V-26H-64ZM48-34H64V-26H48Z",
        )
        b.path(t.second, "M-100 58H100V65H-100Z")
        return
    b.path(
        t.body,
        "M-100-24Q0-62 100-24V50H76V26A26 30 0 0 0 24 26V50H-24V26A26 30 0 0 0-76 26V50H-100Z",
    )
    b.curve(t.detail, 3, "M-100-12Q0-50 100-12")
    b.path(t.second, "M-100 50H100V64H-100Z")
    b.path(t.accent, "M-70 55H-30V58H-70ZM20 58H76V61H20Z")


@standing("phone-box", 90, 200)
def phone_box(b: Brush, t: Tones, s: Seed) -> None:
    """A telephone box with a lit pane."""
    b.path(t.accent, "M-44-80Q0-108 44-80V100H-44Z")
    b.bar(t.body, -36, -74, 72, 14)
    b.bar(t.detail, -32, -52, 64, 128)
    b.path(
        t.accent,
        "M-13-52H-10V76H-13ZM10-52H13V76H10ZM-32-24H32V-20H-32ZM-32 8H32V12H-32ZM-32 40H32V44H-32Z",
    )
    b.path(t.body, "M-10-10Q0-18 10-10L16 76H-16ZM-8-26A8 9 0 1 1 8-26 8 9 0 1 1-8-26Z")
