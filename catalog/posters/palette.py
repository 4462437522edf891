"""Which colours a film gets: by period and mood, about a third of them light."""

from dataclasses import dataclass

from catalog.posters.colours import light, mix
from catalog.posters.facts import PosterFacts
from catalog.posters.palettes import PALETTES
from catalog.posters.seed import Seed

LIGHT_SHARE = {
    "dark": 12, "tense": 25, "violent": 22, "cold": 45, "melancholy": 38, "strange": 32,
    "heroic": 42, "tender": 52, "warm": 38, "bright": 52, "playful": 45, "dreamy": 38,
}  # fmt: skip
NIGHT_SHARE = {"dark": 72, "tense": 48, "violent": 40, "cold": 28, "melancholy": 28, "strange": 34}


@dataclass(frozen=True)
class Palette:
    """Flat colours as `#rrggbb`.

    ground: the largest area; mid: a second plane near the ground; dark, light: the two ends;
    accent, second: loud, in small amounts.
    """

    ground: str
    mid: str
    dark: str
    light: str
    accent: str
    second: str


def period_of(year: int) -> str:
    """The printing age a year belongs to."""
    for end, name in ((1950, "old"), (1970, "primary"), (1990, "ochre")):
        if year < end:
            return name
    return "clean"


def _lightness(ground: str) -> str:
    value = light(ground)
    return "day" if value >= 420 else "night" if value < 90 else "colour"


def choose_palette(facts: PosterFacts) -> Palette:
    """The film's palette: period and mood narrow the choice, the seed decides."""
    seed = Seed(facts.key).child("palette")
    roll = seed.below(100)
    day = LIGHT_SHARE.get(facts.mood, 36)
    night = NIGHT_SHARE.get(facts.mood, 20)
    wanted = "day" if roll < day else "night" if roll < day + night else "colour"
    rows = [row for row in PALETTES if row.period == period_of(facts.year)]
    fitting = [row for row in rows if _lightness(row.colours[0]) == wanted] or rows
    row = seed.weighted([(r, 5 if facts.mood in r.moods else 1) for r in fitting])
    ground, mid, dark, pale, accent, second = row.colours
    if seed.chance(30):
        accent, second = second, accent
    # A breath of another colour: two films with one palette still differ side by side.
    ground = mix(ground, seed.pick((mid, pale, accent, second)), seed.below(8))
    return Palette(ground, mid, dark, pale, accent, second)
