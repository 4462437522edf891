"""Which archetype and which layout a film gets."""

from catalog.posters.archetypes import (
    adventure,
    animation,
    comedy,
    crime,
    documentary,
    drama,
    horror,
    musical,
    mystery,
    noir,
    romance,
    scenery,
    silent,
    space,
    sport,
    thriller,
    war,
    western,
)
from catalog.posters.archetypes.registry import LAYOUTS, Layout
from catalog.posters.facts import PosterFacts
from catalog.posters.motifs.registry import Kind, Motif
from catalog.posters.seed import Seed

DECLARED_IN = (
    adventure, animation, comedy, crime, documentary, drama, horror, musical, mystery, noir, romance,
    scenery, silent, space, sport, thriller, war, western,
)  # fmt: skip
BY_GENRE = {
    "Action": "action", "Adventure": "adventure", "Animation": "animation", "Comedy": "comedy",
    "Crime": "crime", "Documentary": "documentary", "Drama": "drama", "Family": "family",
    "Fantasy": "fantasy", "History": "history", "Horror": "horror", "Music": "musical",
    "Mystery": "mystery", "Romance": "romance", "Science Fiction": "space", "Thriller": "thriller",
    "War": "war", "Western": "western", "Sport": "sport", "Silent": "silent", "Noir": "noir",
}  # fmt: skip
STRONG = {"Western", "Noir", "Silent", "Documentary", "War", "Animation", "Horror", "Sport"}
TRAVELLING = {"Adventure", "Drama", "Comedy"}
VEHICLES = {"car", "bus", "bicycle", "suitcase", "taxi"}
BY_MOOD = {
    "dark": "thriller",
    "tender": "romance",
    "playful": "comedy",
    "strange": "mystery",
    "tense": "thriller",
}


def choose_archetype(facts: PosterFacts) -> str:
    """The most telling genre, now and then the second; quiet drama turns to its mood."""
    seed = Seed(facts.key).child("archetype")
    known = [genre for genre in facts.genres if genre in BY_GENRE]
    if not known:
        return BY_MOOD.get(facts.mood, "drama")
    strong = [genre for genre in known if genre in STRONG]
    if strong and seed.chance(82):
        return BY_GENRE[strong[0]]
    if facts.motif in VEHICLES and TRAVELLING & set(known) and seed.chance(50):
        return "road"
    return _from_weaker(facts, known, seed)


def _from_weaker(facts: PosterFacts, known: list[str], seed: Seed) -> str:
    """Among genres that share their posters with others."""
    first, second = known[0], (known[1:] or [""])[0]
    share = 55 if first == "Drama" else 18
    if second not in ("", "Drama") and seed.chance(share):
        return BY_GENRE[second]
    if first == "Drama" and facts.mood in BY_MOOD and seed.chance(22):
        return BY_MOOD[facts.mood]
    return BY_GENRE[first]


def choose_layout(facts: PosterFacts, motif: Motif, archetype: str) -> Layout:
    """A layout of the archetype that suits the motif; a scene mostly fills the whole picture."""
    seed = Seed(facts.key).child("layout")
    wanted = archetype
    if motif.kind == Kind.SCENE and seed.chance(72):
        wanted = "scenery"
    rows = [row for row in LAYOUTS if row.archetype == wanted and motif.kind in row.kinds]
    if not rows:
        rows = [row for row in LAYOUTS if row.archetype == "scenery"]
    if motif.kind != Kind.SCENE:
        rows = [row for row in rows if row.archetype != "scenery"]
    rows = rows or [row for row in LAYOUTS if row.archetype == "drama" and motif.kind in row.kinds]
    return seed.weighted([(row, row.weight) for row in rows])
