"""The feel of paper: a small tile of specks, drawn once and repeated."""

from functools import lru_cache

from catalog.posters.brush import Brush, number
from catalog.posters.seed import Seed

TILE = 132
STRENGTH = {"old": (34, 26), "primary": (24, 18), "ochre": (18, 13), "clean": (8, 6)}


@lru_cache(maxsize=8)
def specks(name: str, count: int) -> str:
    """Path data of tiny strokes over one tile."""
    seed = Seed(f"grain {name}")
    parts = []
    for _ in range(count):
        x, y = seed.below(TILE * 10) / 10, seed.below(TILE * 10) / 10
        dx, dy = seed.pick(((0.7, 0), (0, 0.8), (1.1, 0.4), (0.5, -0.6), (1.5, 0)))
        parts.append(f"M{number(x)} {number(y)}l{number(dx)} {number(dy)}")
    return "".join(parts)


def draw_grain(b: Brush, period: str, dark: str, light: str) -> None:
    """Dark and light specks over everything, weaker the newer the print."""
    deep, pale = STRENGTH[period]
    name = f"{b.ident}g"
    b.raw(
        f'<pattern id="{name}" width="{TILE}" height="{TILE}" patternUnits="userSpaceOnUse">'
        f'<path fill="none" stroke="{dark}" stroke-opacity=".{deep:02d}" d="{specks("dark", 190)}"/>'
        f'<path fill="none" stroke="{light}" stroke-opacity=".{pale:02d}" '
        f'd="{specks("light", 150)}"/></pattern>'
        f'<path fill="url(#{name})" d="M0 0h400v600H0z"/>'
    )
