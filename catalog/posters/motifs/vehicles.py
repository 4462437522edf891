"""What carries people."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.brush import Brush, Tones, rectangle
from catalog.posters.motifs.registry import motif, standing
from catalog.posters.seed import Seed


@motif("boat", 190, 190)
def boat(b: Brush, t: Tones, s: Seed) -> None:
    """A small sailing boat, or a rowing boat with someone in it."""
    if s.chance(60):
        b.path(t.accent, "M-4-96Q60-30 66 30L-4 34Z")
        b.path(t.second, "M-12-76Q-58-10-62 30L-12 34Z")
        b.line(t.body, 5, (-8, -96), (-8, 46))
        b.path(t.body, "M-86 44H90Q76 84 54 86H-54Q-78 80-86 44Z")
        b.path(t.detail, "M-76 58H82L79 65H-73Z")
        return
    b.path(
        t.body,
        "M-6-30Q-24-26-24 2L-22 36H18L16 2Q14-26-4-30ZM-16-46A12 14 0 1 1 8-46 12 14 0 1 1-16-46Z",
    )
    b.line(t.accent, 5, (-4, 0), (70, 64))
    b.line(t.accent, 5, (-10, 0), (-84, 62))
    b.path(t.body, "M-96 22Q0 50 96 22 84 66 50 68H-50Q-84 66-96 22Z")
    b.path(t.detail, "M-90 34Q0 58 90 34L87 41Q0 64-87 41Z")


@standing("ship", 200, 160)
def ship(b: Brush, t: Tones, s: Seed) -> None:
    """A steamer with funnels, or a square-rigged ship."""
    if s.chance(55):
        for x in (-36, 0, 36):
            b.path(t.accent, f"M{x - 9}-18L{x - 4}-66H{x + 14}L{x + 10}-18Z")
            b.path(t.body, f"M{x - 4}-66H{x + 14}V-54H{x - 5}Z")
        b.path(t.second, "M4-72Q20-96 60-84 40-76 36-70 20-66 4-72Z")
        b.path(t.detail, "M-66-20H66V10H-66Z")
        b.path(
            t.body,
            "M-60-12H60V-7H-60ZM-98 8H98Q90 60 70 78H-78Q-92 44-98 8ZM-76 8V-40H-72V8ZM76 8V-40H80V8Z",
        )
        b.discs(t.detail, [(x, 28, 4) for x in range(-70, 80, 20)])
        return
    for x, top, wide in ((-50, -54, 30), (0, -80, 38), (48, -50, 28)):
        b.line(t.body, 4, (x, top), (x, 34))
        for k in (0, 1):
            y = top + 4 + k * 40
            half = wide * (0.7 + 0.3 * k)
            b.path(
                t.accent if k else t.second,
                f"M{x - half:.0f} {y}H{x + half:.0f}Q{x + half - 12:.0f} {y + 18} {x + half:.0f} {y + 35}Q{x} {y + 26} {x - half:.0f} {y + 35}Q{x - half - 10:.0f} {y + 18} {x - half:.0f} {y}Z",
            )
    b.path(t.body, "M-96 20L-84 34H72L98 16Q90 62 66 80H-66Q-90 60-96 20Z")
    b.path(t.detail, "M-76 50H74L70 57H-73Z")


@motif("submarine", 200, 110)
def submarine(b: Brush, t: Tones, s: Seed) -> None:
    """A submarine, one port lit."""
    b.path(
        t.body,
        "M-98 10Q-86-20-30-20H40Q92-16 98 12 90 42 40 44H-40Q-84 42-98 10ZM-98-10L-84 10-98 34ZM-26-18L-18-46H22L28-18ZM-2-46V-56H-14V-60H4V-46Z",
    )
    b.discs(t.accent, ((52, 8, 9),))
    b.discs(t.detail, ((-8, 8, 6), (-34, 8, 6), (20, 8, 6)))
    b.path(t.detail, "M-90 24Q0 34 92 22L88 28Q0 42-84 30Z", 70)


@standing("car", 200, 100)
def car(b: Brush, t: Tones, s: Seed) -> None:
    """A car from the side: a finned saloon or a coupe."""
    if s.chance(50):
        b.path(
            t.accent,
            "M-98 24Q-100-4-86-8L-52-12Q-40-42-18-44H22Q42-42 56-12L86-4Q98 0 98 26L92 30H-92Z",
        )
    else:
        b.path(
            t.accent, "M-98 24L-96-16-82-10-50-12-24-40Q0-46 26-40L48-12 90-6Q98-2 98 24L92 30H-92Z"
        )
    b.path(t.back, "M-42-13L-24-34H-2V-13ZM6-34H20Q32-32 42-13H6Z")
    b.path(t.body, "M-98 14H98V22H-98Z")
    for x in (-56, 56):
        b.disc(t.body, x, 28, 21)
        b.disc(t.detail, x, 28, 9)
    b.path(t.detail, "M86 0H97V9H88Z")


@standing("taxi", 200, 120)
def taxi(b: Brush, t: Tones, s: Seed) -> None:
    """A round cab with a sign and a checked band."""
    b.bar(t.detail, -18, -60, 36, 14, 3)
    b.path(
        t.accent, "M-98 34Q-98-2-72-6L-58-8Q-46-46-24-48H24Q46-46 58-8L80-4Q98 0 98 34L92 40H-92Z"
    )
    b.path(t.back, "M-44-9Q-34-38-22-38H-3V-9ZM4-38H22Q34-38 44-9H4Z")
    checks = "".join(
        rectangle(x, 8 + (8 if i % 2 else 0), 10, 8) for i, x in enumerate(range(-90, 90, 10))
    )
    b.path(t.body, checks)
    for x in (-56, 56):
        b.disc(t.body, x, 38, 21)
        b.disc(t.detail, x, 38, 9)
    b.disc(t.detail, 90, 4, 6)


@standing("bus", 200, 130)
def bus(b: Brush, t: Tones, s: Seed) -> None:
    """A bus with one passenger lit."""
    b.path(t.accent, "M-98-44Q-98-58-84-58H84Q98-58 98-40V44H-98Z")
    one = s.whole(0, 4)
    for i in range(5):
        b.bar(t.detail if i == one else t.back, -86 + i * 34, -42, 28, 34, 3)
    b.path(
        t.body,
        f"M{-83 + one * 34}-8Q{-72 + one * 34}-22 {-61 + one * 34}-8ZM{-78 + one * 34}-24A6 7 0 1 1 {-66 + one * 34}-24 6 7 0 1 1 {-78 + one * 34}-24Z",
    )
    b.path(t.body, "M-98 10H98V18H-98ZM84-42H98V2H84Z")
    for x in (-56, 54):
        b.disc(t.body, x, 44, 20)
        b.disc(t.detail, x, 44, 8)


@standing("train", 200, 170)
def train(b: Brush, t: Tones, s: Seed) -> None:
    """A locomotive coming at us, or from the side with steam."""
    if s.chance(45):
        b.disc(t.body, 0, -8, 68)
        b.ring(t.detail, 4, 0, -8, 55)
        b.disc(t.accent, 0, -50, 15)
        b.path(t.body, "M-16-84H16L12-66H-12ZM-84 44H84V58H-84ZM-66 58H66L90 84H-90Z")
        b.curve(
            t.detail,
            4,
            "M-44 62L-60 82M-22 62L-30 82M0 62V82M22 62L30 82M44 62L60 82M-20-8H20M0-28V12",
        )
        b.discs(t.second, ((-58, 30, 8), (58, 30, 8)))
        return
    b.discs(t.second, ((52, -64, 14), (32, -74, 17), (4, -76, 20), (-34, -74, 15)))
    b.path(t.body, "M-92-44H-42V-22H44L48-54H66L62-22Q84-20 88 2V30L98 58H74L66 46H-92Z")
    b.bar(t.detail, -80, -34, 26, 22)
    b.path(t.accent, "M-42 4H88V12H-42Z")
    for x, r in ((-68, 22), (-20, 26), (36, 20), (74, 13)):
        b.disc(t.body, x, 80 - r, r)
        b.ring(t.detail, 3, x, 80 - r, r * 0.6)
    b.line(t.accent, 5, (-68, 62), (36, 62))
    b.path(t.body, "M-100 80H100V84H-100Z")


@standing("bicycle", 200, 140)
def bicycle(b: Brush, t: Tones, s: Seed) -> None:
    """A bicycle."""
    for x in (-54, 54):
        b.ring(t.body, 7, x, 26, 40)
        b.curve(
            t.detail,
            1.5,
            f"M{x - 38} 26H{x + 38}M{x}-12V64M{x - 27}-1L{x + 27} 53M{x + 27}-1L{x - 27} 53",
        )
    b.curve(t.accent, 7, "M-54 26L-20-28H40L0 28H-54M-26-40L0 28M36-44L54 26")
    b.curve(t.body, 8, "M-40-42H-14M36-46Q56-60 62-44")
    b.ring(t.body, 5, 0, 28, 11)
    b.line(t.body, 5, (0, 28), (10, 50))


@standing("tank", 200, 120)
def tank(b: Brush, t: Tones, s: Seed) -> None:
    """A tank, its gun level or raised."""
    with b.moved(8, -30, turn=s.pick((-14, -6, 0))):
        b.bar(t.body, 10, -5, 88, 10)
        b.bar(t.body, 84, -8, 16, 16)
    b.path(t.body, "M-40-6Q-44-44-14-46H16Q36-44 42-8L84-6 96 12H-96L-84-6ZM-22-46H4V-54H-22Z")
    b.path(t.body, "M-96 14H96Q100 40 72 56H-72Q-100 40-96 14Z")
    b.discs(t.detail, [(x, 34, 11) for x in (-66, -33, 0, 33, 66)])
    b.discs(t.body, [(x, 34, 5) for x in (-66, -33, 0, 33, 66)])
    b.path(t.accent, "M-14-30L-10-20H0L-8-14-5-4-14-10-23-4-20-14-28-20H-18Z")
