"""What hangs or flies above."""
# ruff: noqa: E501 (an outline is one string)

from catalog.posters.angles import polar
from catalog.posters.brush import Brush, Tones, ellipse, polygon
from catalog.posters.motifs.registry import airborne, standing
from catalog.posters.seed import Seed


@airborne("sun", 190, 190)
def sun(b: Brush, t: Tones, s: Seed) -> None:
    """A sun with cut-paper rays."""
    count = s.pick((12, 14, 16, 20))
    b.rays(t.accent, 0, 0, count, 60, 96, share=0.56, turn=s.whole(0, 20))
    b.disc(t.accent, 0, 0, 52)
    b.ring(t.second, 5, 0, 0, 41)


@airborne("moon", 170, 180)
def moon(b: Brush, t: Tones, s: Seed) -> None:
    """A crescent, or a full moon with its seas."""
    if s.chance(55):
        b.path(t.accent, "M24-88A88 88 0 1 0 80 50 74 74 0 0 1 24-88Z")
        b.discs(t.second, ((-38, 20, 10), (-14, 52, 6), (-46, -20, 5)))
        return
    b.disc(t.accent, 0, 0, 84)
    b.path(
        t.second,
        ellipse(-24, -30, 26, 19)
        + ellipse(30, -14, 17, 13)
        + ellipse(-10, 36, 30, 17)
        + ellipse(38, 40, 10, 9),
        55,
    )


@airborne("star", 190, 190)
def star(b: Brush, t: Tones, s: Seed) -> None:
    """A star: five points, or eight thin ones."""
    count, inner = s.pick(((5, 38), (5, 38), (8, 30), (4, 22)))
    points = []
    for i in range(count * 2):
        radius = inner if i % 2 else (96 if count != 8 or i % 4 == 0 else 62)
        points.append(polar(0, 0, radius, -90 + i * 180 / count))
    b.poly(t.accent, *points)
    halves = [
        polygon([(0, 0), points[i], points[(i + 1) % len(points)]])
        for i in range(0, len(points), 2)
    ]
    b.path(t.second, "".join(halves), 45)


@airborne("planet", 200, 150)
def planet(b: Brush, t: Tones, s: Seed) -> None:
    """A banded planet with rings passing behind and before."""
    with b.moved(turn=s.pick((-22, -14, 16, 24))):
        b.curve(t.second, 9, "M-96 0A96 24 0 0 1 96 0", cap="butt")
        b.disc(t.body, 0, 0, 58)
        b.path(t.accent, "M-56-15Q0-4 56-15L58 2Q0 14-58 2Z")
        b.path(t.detail, "M-46-35Q0-26 46-35L49-30Q0-20-49-30ZM-52 24Q0 36 52 24L48 33Q0 44-48 33Z")
        b.curve(t.second, 9, "M-96 0A96 24 0 0 0 96 0", cap="butt")


@airborne("ring", 180, 200)
def ring(b: Brush, t: Tones, s: Seed) -> None:
    """A ring with a stone, standing on edge."""
    b.ring(t.accent, 20, 0, 30, 58)
    b.curve(t.detail, 5, "M-48 2Q-34-22-4-28")
    b.path(t.body, "M-34-92H34L54-66 0-22-54-66Z")
    b.path(t.detail, "M-34-92L-18-66 0-92 18-66 34-92 54-66H-54ZM-18-66L0-22 18-66Z", 70)


@airborne("rocket", 110, 200)
def rocket(b: Brush, t: Tones, s: Seed) -> None:
    """A finned rocket, burning."""
    b.path(t.accent, "M-20 62H20Q18 84 0 100-18 84-20 62Z")
    b.path(t.second, "M-28 12Q-56 36-54 78L-24 56ZM28 12Q56 36 54 78L24 56Z")
    b.path(t.body, "M0-100Q34-56 32 0 32 36 22 62H-22Q-32 36-32 0-34-56 0-100Z")
    b.path(t.second, "M0-100Q15-80 23-56H-23Q-15-80 0-100Z")
    b.disc(t.detail, 0, -20, 14)
    b.disc(t.accent, 0, -20, 8)
    b.path(t.detail, "M-30 30Q0 38 30 30L28 40Q0 48-28 40Z")


@airborne("balloon", 150, 200)
def balloon(b: Brush, t: Tones, s: Seed) -> None:
    """A hot-air balloon with gores."""
    b.path(
        t.accent, "M0-98C50-98 74-60 72-26 70 6 34 34 22 52H-22C-34 34-70 6-72-26-74-60-50-98 0-98Z"
    )
    b.path(
        t.second, "M0-98C24-90 34-56 32-26 30 6 14 34 10 52H-10C-14 34-30 6-32-26-34-56-24-90 0-98Z"
    )
    b.path(t.accent, "M0-98C8-90 10-56 9-26 8 6 5 34 4 52H-4C-5 34-8 6-9-26-10-56-8-90 0-98Z")
    b.curve(t.body, 2.5, "M-22 52L-14 78M22 52L14 78M0 52V78")
    b.bar(t.body, -16, 76, 32, 22, 4)
    b.path(t.detail, "M-16 84H16V88H-16Z")


@airborne("kite", 150, 200)
def kite(b: Brush, t: Tones, s: Seed) -> None:
    """A four-coloured kite with a tail of bows."""
    with b.moved(10, -26, turn=16):
        b.path(t.accent, "M0-72L44-14 0-14ZM0 62L-44-14H0Z")
        b.path(t.second, "M0-72L-44-14H0ZM0 62L44-14H0Z")
        b.curve(t.body, 3, "M0-72V62M-44-14H44")
    b.curve(t.body, 3, "M-8 34Q-40 52-16 68T-40 98")
    b.path(
        t.accent,
        "M-32 48L-44 40-46 56ZM-32 48L-20 40-20 56ZM-22 76L-34 70-36 84ZM-22 76L-10 70-10 84Z",
    )


@airborne("plane", 200, 150)
def plane(b: Brush, t: Tones, s: Seed) -> None:
    """A propeller plane or an airliner seen from above."""
    if s.chance(50):
        b.path(
            t.body, "M-96-6L-84-34H-70L-58-10Q0-18 56-12 86-8 92 6 84 20 52 20L-44 14Q-80 10-96-6Z"
        )
        b.path(t.detail, "M16-13Q30-34 48-12Z")
        b.path(t.accent, "M-14 4H44L22 18H-40Z")
        b.path(t.body, "M-30-46H52V-38H-30Z")
        b.curve(t.body, 4, "M-14-40L-6-14M36-40L40-14M20 20L12 40M44 20L46 40")
        b.disc(t.body, 14, 46, 12)
        b.oval(t.second, 95, 4, 4, 36)
        return
    with b.moved(turn=s.pick((-30, 0, 24))):
        b.path(
            t.body,
            "M98 0Q84-11 60-10H28L-16-72H-34L-8-10H-58L-78-34H-92L-82 0-92 34H-78L-58 10H-8L-34 72H-16L28 10H60Q84 11 98 0Z",
        )
        b.path(t.accent, "M-60-3H70V3H-60Z")
        b.path(t.second, "M10-46H28V-38H16ZM10 46H28V38H16Z")


@standing("crane", 200, 200)
def crane(b: Brush, t: Tones, s: Seed) -> None:
    """A building crane with a load."""
    b.path(t.body, "M-36-78H-16V92H-36ZM-46 92H-6V100H-46ZM-98-58H98V-48H-98Z")
    b.curve(t.body, 4, "M-26-98L-96-56M-26-98L94-56M-26-98V-60")
    b.path(
        t.back,
        "".join(
            polygon([(-33, y), (-19, y + 10), (-19, y + 16), (-33, y + 6)])
            for y in range(-40, 84, 18)
        ),
    )
    b.bar(t.accent, -96, -48, 26, 24)
    b.line(t.body, 3, (68, -48), (68, 8))
    b.bar(t.accent, 46, 8, 44, 30, 2)
    b.bar(t.second, -36, -44, 20, 16)
