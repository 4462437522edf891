"""Which voice a title speaks with: by genre and printing age."""

from catalog.posters.facts import PosterFacts
from catalog.posters.lettering import Voice, speak
from catalog.posters.palette import period_of
from catalog.posters.seed import Seed

DECO = Voice("deco", upper=True, tracking=0.03, centred=True, largest=62)
DECO_MIXED = Voice("deco", centred=True, largest=66)
SLAB = Voice("slab", upper=True, block=True, centred=True)
SLAB_MIXED = Voice("slab", largest=62)
CONDENSED = Voice("condensed", upper=True, tracking=0.01, largest=104)
CONDENSED_BLOCK = Voice(
    "condensed", upper=True, tracking=0.01, block=True, centred=True, largest=92
)
NARROW = Voice("narrow", upper=True, tracking=-0.005, largest=88)
NARROW_MIXED = Voice("narrow", tracking=-0.01, largest=80)
GROTESQUE = Voice("grotesque", tracking=-0.015, largest=66)
GROTESQUE_BLOCK = Voice("grotesque", upper=True, tracking=-0.01, block=True, largest=76)
WIDE = Voice("light", upper=True, tracking=0.13, centred=True, largest=56)
BLACK = Voice("black", largest=66)
BLACK_CENTRED = Voice("black", centred=True, largest=64)
SOFT = Voice("soft", largest=66)
SOFT_CENTRED = Voice("soft", centred=True, largest=64)
ITALIC = Voice("italic", largest=66)
ITALIC_CENTRED = Voice("italic", centred=True, largest=66)
SERIF = Voice("serif", tracking=-0.01, largest=74)
SERIF_UPPER = Voice("serif", upper=True, tracking=0.06, centred=True, largest=62)
TYPED = Voice("typewriter", tracking=-0.02, largest=56)
SANS = Voice("sans", tracking=-0.02, largest=62)

BY_PERIOD: dict[str, tuple[tuple[Voice, int], ...]] = {
    "old": ((BLACK, 3), (SLAB_MIXED, 2), (DECO_MIXED, 2), (BLACK_CENTRED, 2), (SLAB, 1), (CONDENSED, 1)),
    "primary": ((BLACK, 4), (CONDENSED, 3), (SLAB_MIXED, 2), (GROTESQUE, 2), (BLACK_CENTRED, 2), (NARROW, 1)),
    "ochre": ((SOFT, 4), (SOFT_CENTRED, 2), (NARROW_MIXED, 2), (CONDENSED, 2), (BLACK, 2), (GROTESQUE, 1)),
    "clean": ((NARROW, 3), (GROTESQUE, 3), (SERIF, 2), (CONDENSED, 2), (SANS, 2), (NARROW_MIXED, 2), (BLACK, 1)),
}  # fmt: skip
BY_ARCHETYPE: dict[str, tuple[tuple[Voice, int], ...]] = {
    "noir": ((BLACK, 4), (SLAB_MIXED, 2), (CONDENSED, 2)),
    "space": ((WIDE, 3), (NARROW, 3), (GROTESQUE_BLOCK, 1)),
    "western": ((SLAB, 5), (SLAB_MIXED, 3), (CONDENSED_BLOCK, 2)),
    "romance": ((ITALIC, 5), (ITALIC_CENTRED, 4), (SERIF, 2)),
    "horror": ((BLACK, 3), (CONDENSED, 3), (NARROW, 2), (SOFT, 1)),
    "comedy": ((GROTESQUE, 3), (GROTESQUE_BLOCK, 4), (SOFT, 2), (SLAB_MIXED, 1)),
    "war": ((CONDENSED, 5), (CONDENSED_BLOCK, 3), (NARROW, 2)),
    "documentary": ((TYPED, 5), (NARROW_MIXED, 2), (SANS, 2)),
    "animation": ((SOFT, 4), (SOFT_CENTRED, 3), (GROTESQUE, 3)),
    "crime": ((CONDENSED, 4), (NARROW, 4), (NARROW_MIXED, 1), (CONDENSED_BLOCK, 1)),
    "silent": ((DECO, 4), (DECO_MIXED, 3), (BLACK_CENTRED, 1)),
    "road": ((ITALIC, 2), (NARROW, 2), (SOFT, 2), (CONDENSED, 1)),
    "sport": ((CONDENSED, 4), (CONDENSED_BLOCK, 3), (NARROW, 3)),
    "musical": ((SOFT, 3), (SLAB_MIXED, 1), (GROTESQUE_BLOCK, 2), (ITALIC, 2)),
    "thriller": ((NARROW, 4), (CONDENSED, 3), (GROTESQUE, 2), (SANS, 1)),
    "drama": ((SERIF, 4), (ITALIC, 2), (BLACK, 2), (SERIF_UPPER, 1), (GROTESQUE, 1)),
    "fantasy": ((BLACK_CENTRED, 3), (SOFT_CENTRED, 2), (SERIF_UPPER, 2), (BLACK, 2)),
    "adventure": ((SLAB, 2), (CONDENSED_BLOCK, 3), (BLACK, 2), (NARROW, 2)),
    "history": ((SERIF_UPPER, 3), (BLACK_CENTRED, 3), (SERIF, 2)),
    "mystery": ((BLACK, 3), (SERIF, 2), (NARROW_MIXED, 2), (ITALIC, 1)),
    "family": ((SOFT, 3), (GROTESQUE, 3), (SLAB_MIXED, 2), (SOFT_CENTRED, 1)),
    "action": ((CONDENSED, 4), (CONDENSED_BLOCK, 3), (NARROW, 3)),
}
TOO_THIN_BEFORE = {"old": {"light", "sans", "grotesque"}, "primary": {"light"}}
LONG_TITLE = 26
FEW_LETTERS = 13


def choose_voice(facts: PosterFacts, archetype: str) -> Voice:
    """The archetype speaks louder than the age, and never in a face the age did not have."""
    period = period_of(facts.year)
    banned = TOO_THIN_BEFORE.get(period, set())
    if period != "old" and archetype != "silent":
        banned = banned | {"deco"}
    if len(facts.title) > LONG_TITLE:
        banned = banned | {"light", "slab", "deco", "typewriter"}
    rows = [(v, w * 2) for v, w in BY_ARCHETYPE.get(archetype, ())] + list(BY_PERIOD[period])
    if len(facts.title) > FEW_LETTERS:
        banned = banned | {"light"}
    fitting = [(voice, weight) for voice, weight in rows if voice.face not in banned]
    return Seed(facts.key).child("voice").weighted(fitting)


def spoken_title(facts: PosterFacts, voice: Voice) -> str:
    """The title in letters the voice has; the year when it has none of them."""
    return speak(voice, facts.title) or speak(voice, str(facts.year)) or "?"
