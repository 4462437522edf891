"""Small things people carry, wear, eat and drink from."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.angles import polar
from catalog.posters.brush import Brush, Tones, ellipse
from catalog.posters.motifs.registry import motif, standing
from catalog.posters.seed import Seed


@motif("coin", 180, 180)
def coin(b: Brush, t: Tones, s: Seed) -> None:
    """A coin with a head and a milled edge."""
    b.rays(t.second, 0, 0, 48, 78, 90, share=0.6)
    b.disc(t.accent, 0, 0, 84)
    b.ring(t.body, 3.5, 0, 0, 70)
    with b.moved(-2, 4, scale=0.52):
        b.path(
            t.body,
            "M-60 92C-58 64-40 62-38 44-56 20-60-30-40-62-16-92 40-90 52-50 51-36 62-18 66-8 68-2 60 2 58 4 60 16 58 22 56 30 58 40 52 54 32 52 18 54 18 78 40 82 56 92Z",
        )
        b.path(t.accent, "M-52-44Q0-70 52-56L50-46Q0-58-54-32Z")


@motif("money", 190, 150)
def money(b: Brush, t: Tones, s: Seed) -> None:
    """A fan of notes."""
    for i, tone in enumerate((t.second, t.detail, t.accent)):
        with b.moved(-40, 60, turn=-34 + i * 17):
            b.bar(t.body, -22, -92, 152, 74)
            b.bar(tone, -18, -88, 144, 66)
            if i == 2:
                b.disc(t.body, 54, -55, 22)
                b.path(
                    t.accent,
                    "M51-71H57V-66Q64-65 65-59H59Q56-62 52-60 51-57 57-55 66-52 65-46 63-41 57-40V-36H51V-40Q44-41 43-48H49Q52-44 57-46 58-49 51-51 43-54 44-60 46-65 51-66Z",
                )
                b.path(t.body, "M-8-80H8V-66H-8ZM100-44H116V-30H100Z")


@standing("suitcase", 190, 150)
def suitcase(b: Brush, t: Tones, s: Seed) -> None:
    """A strapped suitcase with a label."""
    b.curve(t.body, 10, "M-28-46V-62Q-28-72-18-72H18Q28-72 28-62V-46", cap="butt")
    b.bar(t.accent, -92, -48, 184, 122, 12)
    b.path(t.body, "M-62-48H-44V74H-62ZM44-48H62V74H44ZM-92 4H92V9H-92Z")
    b.path(t.detail, "M-66-8H-40V12H-66ZM40-8H66V12H40Z")
    with b.moved(0, 36, turn=s.pick((-10, 8))):
        b.bar(t.detail, -28, -14, 56, 30)
        b.path(t.body, "M-20-5H14V-1H-20ZM-20 5H4V9H-20Z")


@motif("ticket", 190, 110)
def ticket(b: Brush, t: Tones, s: Seed) -> None:
    """A torn admission ticket."""
    with b.moved(turn=s.pick((-14, -8, 10))):
        b.path(t.accent, "M-94-46H94V-14A14 14 0 0 0 94 14V46H-94V14A14 14 0 0 0-94-14Z")
        b.path(t.body, "M-78-34H42V-31H-78ZM-78 31H42V34H-78ZM-70-10H30V10H-70Z")
        b.curve(t.body, 3, "M56-44V44", dash="5 6")
        star = [polar(74, 0, 6 if i % 2 else 15, -90 + i * 36) for i in range(10)]
        b.poly(t.body, *star)


@standing("umbrella", 190, 190)
def umbrella(b: Brush, t: Tones, s: Seed) -> None:
    """An open umbrella."""
    with b.moved(turn=s.pick((-12, 0, 0, 10))):
        b.curve(t.body, 6, "M0-90V72Q0 92 18 92 34 92 34 74")
        b.path(
            t.accent,
            "M-94 14Q-88-74 0-78 88-74 94 14 78-6 62 12 46-8 31 10 15-8 0 10-15-8-31 10-46-8-62 12-78-6-94 14Z",
        )
        b.path(
            t.second,
            "M-31 10Q-30-56 0-78-74-70-62 12-46-8-31 10ZM31 10Q30-56 0-78 74-70 62 12 46-8 31 10Z",
        )


@standing("dress", 150, 200)
def dress(b: Brush, t: Tones, s: Seed) -> None:
    """A dress on a hanger."""
    b.curve(t.body, 4, "M0-76Q0-84 8-86 12-98 0-98-8-98-8-92M-38-58L0-78 38-58")
    b.path(
        t.accent,
        "M-32-62L-22-58Q0-34 22-58L32-62 30-20 22 2Q50 44 70 92 40 100 24 90 12 102 0 92-12 102-24 90-40 100-70 92-50 44-22 2L-30-20Z",
    )
    b.path(t.body, "M-24-4H24V6H-24Z")
    b.discs(t.second, [(s.whole(-22, 22) * (1 + y / 60), y, 5) for y in range(20, 86, 9)])


@motif("shoe", 190, 150)
def shoe(b: Brush, t: Tones, s: Seed) -> None:
    """A high-heeled shoe, or a worn boot."""
    if s.chance(55):
        b.path(
            t.accent,
            "M-88-52Q-70-64-56-44-28 6 20 20 74 26 92 42 98 56 86 60H26Q-20 44-56-2L-66 62H-76Q-80 10-88-52Z",
        )
        b.path(
            t.body,
            "M92 48Q98 60 86 64H26Q-20 48-56 2L-58 12Q-20 58 24 70H90Q100 68 92 48ZM-66 58H-76L-74 70H-66Z",
        )
        return
    b.path(t.body, "M-70-74H-4L0-12Q60-6 84 22 92 34 90 48H-72Q-78-10-70-74Z")
    b.path(t.accent, "M-76 48H92V62H-20V72H-76Z")
    b.curve(t.detail, 4, "M-30-52L2-44M-28-34L4-26M-24-16L8-8M-70-60H-4")


@motif("glass", 110, 196)
def glass(b: Brush, t: Tones, s: Seed) -> None:
    """A stemmed glass, half full."""
    if s.chance(50):
        b.path(t.detail, "M-48-94H48Q52-10 8 4H-8Q-52-10-48-94Z", 60)
        b.path(t.accent, "M-47-50Q0-42 47-50 42-6 8 2H-8Q-42-6-47-50Z")
        b.path(t.body, "M-5 0H5V80H-5ZM-38 94Q-36 82 0 78 36 82 38 94Z")
        b.curve(t.body, 5, "M-48-94Q-52-10-6 2H6Q52-10 48-94")
        return
    b.path(t.detail, "M-54-80H54L4-6H-4Z", 60)
    b.path(t.accent, "M-40-58H40L4-6H-4Z")
    b.path(t.body, "M-4-10H4V82H-4ZM-36 94Q-32 84 0 80 32 84 36 94Z")
    b.curve(t.body, 5, "M-54-82L0-4 54-82Z")
    b.line(t.body, 3, (-14, -34), (40, -98))
    b.disc(t.second, 4, -56, 9)


@standing("bottle", 76, 200)
def bottle(b: Brush, t: Tones, s: Seed) -> None:
    """A bottle with a label."""
    b.path(
        t.body,
        "M-12-98H12V-82L11-40Q36-24 36 4V90Q36 98 28 98H-28Q-36 98-36 90V4Q-36-24-11-40L-12-82Z",
    )
    b.bar(t.accent, -15, -98, 30, 18, 3)
    b.bar(t.detail, -36, 18, 72, 48)
    b.path(t.accent, ellipse(0, 42, 16, 16))
    b.curve(t.detail, 4, "M-24 8Q-24-12-8-26")


@standing("cup", 180, 150)
def cup(b: Brush, t: Tones, s: Seed) -> None:
    """A cup on a saucer, steaming."""
    b.curve(t.second, 6, "M-24-34Q-34-52-22-62T-24-88M8-34Q-2-52 10-62T8-88")
    b.curve(t.body, 11, "M50-10Q88-18 82 14 76 38 42 36")
    b.path(t.body, "M-62-20H58Q60 42 26 58H-30Q-64 42-62-20Z")
    b.oval(t.accent, -2, -20, 60, 9)
    b.path(t.body, "M-88 58H84Q60 76-2 76-64 76-88 58Z")
    b.curve(t.detail, 4, "M-48 4Q-46 30-28 44")


@motif("plate", 200, 150)
def plate(b: Brush, t: Tones, s: Seed) -> None:
    """A plate between knife and fork, almost empty."""
    b.disc(t.body, 0, 0, 66)
    b.disc(t.detail, 0, 0, 59)
    b.ring(t.body, 2.5, 0, 0, 42)
    b.disc(t.accent, s.whole(-12, 12), s.whole(-12, 12), 15)
    b.path(
        t.body,
        "M-92-70H-88V-34H-85V-70H-81V-34H-78V-70H-74V-30Q-74-18-80-16V70H-86V-16Q-92-18-92-30ZM80-70Q96-50 94 0H86V70H80Z",
    )


@standing("cake", 170, 180)
def cake(b: Brush, t: Tones, s: Seed) -> None:
    """A cake with candles, a slice missing."""
    b.path(t.body, "M-70 14H70V78H-70ZM-46-34H46V14H-46Z")
    b.path(
        t.accent,
        "M-46-36H46V-20Q38-8 30-20 22-8 15-20 7-8 0-20-8-8-15-20-22-8-30-20-38-8-46-20ZM-70 12H70V28Q60 42 50 28 40 42 30 28 20 42 10 28 0 42-10 28-20 42-30 28-40 42-50 28-60 42-70 28Z",
    )
    for x in (-26, 0, 26):
        b.bar(t.second, x - 3.5, -62, 7, 28)
        b.path(t.accent, f"M{x}-86Q{x + 9}-72 {x}-64 {x - 9}-72 {x}-86Z")
    b.path(t.detail, "M-70 52H70V58H-70Z")
    b.path(t.body, "M-88 78H88L80 90H-80Z")


@motif("knot", 190, 150)
def knot(b: Brush, t: Tones, s: Seed) -> None:
    """A figure-of-eight knot, over and under."""
    b.curve(t.back, 24, "M-98 30Q-40 34-8 4T60-44Q92-40 86-4 78 36 30 30")
    b.curve(t.body, 17, "M-98 30Q-40 34-8 4T60-44Q92-40 86-4 78 36 30 30")
    b.curve(t.back, 26, "M30 30Q-14 22-34-14-48-46-68-40-92-30-78-4-60 18-12-2")
    b.curve(t.accent, 17, "M30 30Q-14 22-34-14-48-46-68-40-92-30-78-4-60 18-12-2 34-14 98 40")
    b.curve(t.back, 26, "M-14 9Q0-4 16-18", cap="butt")
    b.curve(t.body, 17, "M-16 11Q0-2 20-21", cap="butt")
