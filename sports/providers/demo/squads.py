"""Eighteen players a club: the same for every season, drawn from the club's code alone."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

from sports.providers.demo.clubs import CLUBS, Club
from sports.providers.demo.names import ORIGINS
from sports.providers.reports import PlayerReport

# Shirt numbers by position; the first of each are the likelier starters.
_SHIRTS = {
    "goalkeeper": (1, 13),
    "defender": (2, 5, 4, 3, 15, 22),
    "midfielder": (6, 8, 10, 16, 20, 14),
    "forward": (9, 7, 11, 19),
}
_YOUNGEST = date(2007, 6, 1)
_AGES_DAYS = 16 * 365


@dataclass(frozen=True, slots=True)
class Squad:
    """A club's players by position, likelier starters first."""

    club: Club
    players: tuple[PlayerReport, ...]

    def of(self, position: str) -> tuple[PlayerReport, ...]:
        """The players of one position."""
        return tuple(player for player in self.players if player.position == position)


@cache
def squad_of(code: str) -> Squad:
    """The squad of the club with that code. Raises KeyError for a code that no club has."""
    club = CLUBS[code]
    random = Random(f"squad:{code}")  # noqa: S311
    taken: set[str] = set()
    players = [
        _player(club, random, taken, position, number)
        for position, numbers in _SHIRTS.items()
        for number in numbers
    ]
    return Squad(club, tuple(players))


def _player(
    club: Club, random: Random, taken: set[str], position: str, number: int
) -> PlayerReport:
    while True:
        origin = random.choice(ORIGINS)
        family = random.choice(origin.family)
        if family not in taken:
            break
    taken.add(family)
    given = random.choice(origin.women if club.women else origin.men)
    return PlayerReport(
        key=f"{club.code}-{number}",
        name=family,
        full_name=f"{given} {family}",
        number=number,
        position=position,
        country=origin.country,
        born=_YOUNGEST - timedelta(days=random.randrange(_AGES_DAYS)),
    )
