"""What can be in a script: incidents, kicks, and a side while it is drawn."""

from dataclasses import dataclass, field
from random import Random
from typing import Literal

from sports.providers.demo.chance import pick_weighted
from sports.providers.reports import PlayerReport, Side

Period = Literal[1, 2, 3, 4]
Weights = dict[str, float]

# How likely a player of each position is to score and to foul.
SCORES: Weights = {"forward": 6.0, "midfielder": 3.0, "defender": 1.0, "goalkeeper": 0.0}
FOULS: Weights = {"forward": 1.5, "midfielder": 3.0, "defender": 3.0, "goalkeeper": 0.0}


@dataclass(frozen=True, slots=True)
class Incident:
    """One thing that will happen at `second` of its period. `ruled_out`: the second at which a goal is taken back.

    For an own goal `side` gains and `player` is the other side's; a substitution brings `player` on for `assist`.
    """

    period: Period
    second: int
    kind: str
    side: Side
    player: PlayerReport | None = None
    assist: PlayerReport | None = None
    detail: str = ""
    ruled_out: int | None = None
    ruling: str = ""


@dataclass(frozen=True, slots=True)
class Kick:
    """One kick of a shoot-out."""

    side: Side
    scored: bool
    player: PlayerReport
    detail: str


@dataclass(slots=True)
class Pitch:
    """One side while the script is drawn: who plays, who waits, who is booked."""

    playing: list[PlayerReport]
    bench: list[PlayerReport]
    booked: set[str] = field(default_factory=set)

    def one(
        self, random: Random, weights: Weights, but: PlayerReport | None = None
    ) -> PlayerReport:
        """Someone who plays, as likely as the weight of the position; never `but`."""
        players = [player for player in self.playing if player is not but]
        return pick_weighted(random, players, [weights[player.position] for player in players])
