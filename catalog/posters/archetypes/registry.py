"""How a layout is declared."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.posters.motifs.registry import Kind

if TYPE_CHECKING:
    from catalog.posters.archetypes.stage import Stage

Paint = Callable[["Stage"], None]
ANY = (Kind.STANDING, Kind.OBJECT, Kind.SKY, Kind.SCENE)
FORMS = (Kind.STANDING, Kind.OBJECT, Kind.SKY)
FREE = (Kind.OBJECT, Kind.SKY)
FOOTED = (Kind.STANDING, Kind.OBJECT)


@dataclass(frozen=True)
class Layout:
    """One composition.

    bands: colours the title band may have, as names of palette colours; turns: the title may stand
    above the picture; kinds: motifs it suits; bleed: the picture must reach the edge, no margin.
    """

    name: str
    archetype: str
    bands: tuple[str, ...]
    turns: bool
    kinds: tuple[Kind, ...]
    weight: int
    bleed: bool
    paint: Paint


LAYOUTS: list[Layout] = []


def layout(
    archetype: str,
    *bands: str,
    turns: bool = False,
    kinds: tuple[Kind, ...] = FORMS,
    weight: int = 10,
    bleed: bool = False,
) -> Callable[[Paint], Paint]:
    """Declare a layout of an archetype."""

    def declare(paint: Paint) -> Paint:
        name = paint.__name__
        LAYOUTS.append(Layout(name, archetype, bands, turns, kinds, weight, bleed, paint))
        return paint

    return declare
