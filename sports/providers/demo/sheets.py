"""Line-ups of the match day: formations with a place on the pitch for each of the eleven."""

from dataclasses import dataclass
from random import Random

from sports.providers.demo.squads import Squad
from sports.providers.reports import LineupPlayerReport, LineupReport, PlayerReport

Place = tuple[str, str, float, float]  # squad position, place on the sheet, x, y

_BACK_FOUR: tuple[Place, ...] = (
    ("defender", "LB", 0.28, 0.12),
    ("defender", "CB", 0.22, 0.37),
    ("defender", "CB", 0.22, 0.63),
    ("defender", "RB", 0.28, 0.88),
)
_KEEPER: Place = ("goalkeeper", "GK", 0.05, 0.5)
FORMATIONS: dict[str, tuple[Place, ...]] = {
    "4-3-3": (
        _KEEPER,
        *_BACK_FOUR,
        ("midfielder", "DM", 0.5, 0.5),
        ("midfielder", "CM", 0.56, 0.24),
        ("midfielder", "CM", 0.56, 0.76),
        ("forward", "ST", 0.86, 0.5),
        ("forward", "LW", 0.8, 0.14),
        ("forward", "RW", 0.8, 0.86),
    ),
    "4-4-2": (
        _KEEPER,
        *_BACK_FOUR,
        ("midfielder", "CM", 0.52, 0.38),
        ("midfielder", "CM", 0.52, 0.62),
        ("midfielder", "LM", 0.58, 0.12),
        ("midfielder", "RM", 0.58, 0.88),
        ("forward", "ST", 0.84, 0.37),
        ("forward", "ST", 0.84, 0.63),
    ),
    "3-5-2": (
        _KEEPER,
        ("defender", "CB", 0.24, 0.24),
        ("defender", "CB", 0.2, 0.5),
        ("defender", "CB", 0.24, 0.76),
        ("midfielder", "DM", 0.46, 0.5),
        ("midfielder", "CM", 0.56, 0.32),
        ("midfielder", "CM", 0.56, 0.68),
        ("midfielder", "LM", 0.52, 0.08),
        ("midfielder", "RM", 0.52, 0.92),
        ("forward", "ST", 0.84, 0.37),
        ("forward", "ST", 0.84, 0.63),
    ),
    "4-2-3-1": (
        _KEEPER,
        *_BACK_FOUR,
        ("midfielder", "DM", 0.46, 0.37),
        ("midfielder", "DM", 0.46, 0.63),
        ("midfielder", "AM", 0.68, 0.5),
        ("midfielder", "LW", 0.66, 0.15),
        ("midfielder", "RW", 0.66, 0.85),
        ("forward", "ST", 0.88, 0.5),
    ),
}
_OTHER_FORMATION = 0.2
_RESERVE_STARTS = 0.12


@dataclass(frozen=True, slots=True)
class Sheet:
    """Who begins and who waits, and the same as a report."""

    starters: tuple[PlayerReport, ...]
    bench: tuple[PlayerReport, ...]
    lineup: LineupReport


def draw_sheet(squad: Squad, random: Random) -> Sheet:
    """A club mostly plays its own formation with its first choices."""
    names = tuple(FORMATIONS)
    formation = names[squad.club.founded % len(names)]
    if random.random() < _OTHER_FORMATION:
        formation = random.choice(names)
    waiting = {place: list(squad.of(place)) for place, *_ in FORMATIONS[formation]}
    starters, lines = [], []
    for position, place, x, y in FORMATIONS[formation]:
        player = _next_choice(waiting[position], position, random)
        starters.append(player)
        lines.append(LineupPlayerReport(player.key, place, starts=True, x=x, y=y))
    bench = tuple(player for player in squad.players if player not in starters)
    lines += [
        LineupPlayerReport(player.key, _BENCH[player.position], starts=False) for player in bench
    ]
    return Sheet(tuple(starters), bench, LineupReport(formation, tuple(lines)))


_BENCH = {"goalkeeper": "GK", "defender": "DF", "midfielder": "MF", "forward": "FW"}


def _next_choice(waiting: list[PlayerReport], position: str, random: Random) -> PlayerReport:
    rotates = position != "goalkeeper" and len(waiting) > 1 and random.random() < _RESERVE_STARTS
    return waiting.pop(-1 if rotates else 0)
