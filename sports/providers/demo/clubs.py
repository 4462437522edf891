"""The invented clubs, as `clubs.csv` lists them.

Strength lies between -0.6 and 0.6; a difference of 1 makes one side score about 2.5 times as often.
"""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Club:
    """A club as the match day knows it. crest: (shape, pattern). women: whose names its squad bears."""

    code: str
    name: str
    short_name: str
    city: str
    founded: int
    venue: str
    capacity: int
    colors: tuple[str, str]
    crest: tuple[str, str]
    strength: float
    women: bool


def _club(row: dict[str, str]) -> Club:
    return Club(
        code=row["code"],
        name=row["name"],
        short_name=row["short_name"],
        city=row["city"],
        founded=int(row["founded"]),
        venue=row["venue"],
        capacity=int(row["capacity"]),
        colors=(row["color_main"], row["color_second"]),
        crest=(row["crest_shape"], row["crest_pattern"]),
        strength=float(row["strength"]),
        women=row["league"] == "aurora",
    )


def _read() -> dict[str, tuple[Club, ...]]:
    with Path(__file__).with_name("clubs.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    leagues = dict.fromkeys(row["league"] for row in rows)
    return {
        league: tuple(_club(row) for row in rows if row["league"] == league) for league in leagues
    }


_LEAGUES = _read()
MERIDIAN = _LEAGUES["meridian"]
NORTHERN = _LEAGUES["northern"]
COASTAL = _LEAGUES["coastal"]
AURORA = _LEAGUES["aurora"]
# The cup draws the six best of either division and the four from the coast.
CUP_ENTRANTS = (*MERIDIAN[:6], *NORTHERN[:6], *COASTAL)
CLUBS = {club.code: club for clubs in _LEAGUES.values() for club in clubs}
