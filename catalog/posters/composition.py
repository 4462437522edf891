"""From facts to a picture and a band of type."""

from dataclasses import dataclass
from hashlib import blake2b

from catalog.posters.archetypes.casting import choose_archetype, choose_layout
from catalog.posters.archetypes.registry import Layout
from catalog.posters.archetypes.stage import Stage
from catalog.posters.brush import Brush, Point
from catalog.posters.colours import clearest, contrast
from catalog.posters.facts import PosterFacts
from catalog.posters.lettering import Setting, set_title
from catalog.posters.motifs.gallery import find_motif
from catalog.posters.palette import Palette, choose_palette, period_of
from catalog.posters.seed import Seed
from catalog.posters.voices import choose_voice, spoken_title

HEIGHT = 600.0
MARGIN_PERCENT = {"old": 66, "primary": 60, "ochre": 34, "clean": 8}
TALLEST_TITLE = 168.0
READABLE = 5.6  # of a band with its title; colours.contrast reads a little high


@dataclass(frozen=True)
class Plan:
    """Everything decided before the first stroke; lengths in drawing units."""

    facts: PosterFacts
    palette: Palette
    period: str
    archetype: str
    layout: Layout
    setting: Setting
    band: str
    margin: float
    credit: bool
    on_top: bool
    band_height: float

    @property
    def ident(self) -> str:
        """A short name that no other film's drawing uses."""
        return (
            "p" + blake2b(self.facts.key.encode(errors="surrogatepass"), digest_size=4).hexdigest()
        )

    @property
    def side(self) -> float:
        """From the sheet's edge to the type."""
        return self.margin + (24 if self.margin else 28)


def make_plan(facts: PosterFacts) -> Plan:
    """Decide archetype, palette, layout, voice and the space the title needs."""
    seed = Seed(facts.key).child("plan")
    archetype = choose_archetype(facts)
    palette = choose_palette(facts)
    layout = choose_layout(facts, find_motif(facts.motif), archetype)
    period = period_of(facts.year)
    margin = 13.0 if not layout.bleed and seed.chance(MARGIN_PERCENT[period]) else 0.0
    voice = choose_voice(facts, archetype)
    side = margin + (24 if margin else 28)
    setting = set_title(voice, spoken_title(facts, voice), 400 - 2 * side, TALLEST_TITLE)
    credit = facts.director is not None and seed.chance(58)
    height = (
        20 + setting.height + max(setting.descends * 0.7, 3) + (17 if credit else 0) + 23 + margin
    )
    bands = [
        band
        for band in (str(getattr(palette, name)) for name in layout.bands)
        if contrast(band, clearest(band, palette.light, palette.dark)) >= READABLE
    ]
    return Plan(
        facts,
        palette,
        period,
        archetype,
        layout,
        setting,
        seed.pick(bands or [palette.dark]),
        margin,
        credit,
        layout.turns and seed.chance(30),
        height,
    )


def paint_picture(plan: Plan, brush: Brush) -> Point:
    """Draw the picture from (0, 0) to (400, what the band leaves); returns its focus."""
    height = HEIGHT - plan.band_height
    stage = Stage(
        brush, plan.palette, Seed(plan.facts.key).child("picture"), find_motif(plan.facts.motif),
        plan.facts, height, plan.band,
    )  # fmt: skip
    plan.layout.paint(stage)
    return stage.focus
