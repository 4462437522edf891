"""A shoot-out, kick by kick."""

from random import Random

from sports.providers.demo import words
from sports.providers.demo.incidents import SCORES, Kick, Pitch
from sports.providers.reports import Side

_SCORED_SHARE = 0.76
_EACH = 5


def draw_shootout(random: Random, pitches: dict[Side, Pitch]) -> tuple[Kick, ...]:
    """Kicks in turn until it is decided: within five each, then kick for kick."""
    first: Side = random.choice(("home", "away"))
    order: tuple[Side, Side] = (first, "away" if first == "home" else "home")
    scored: dict[Side, int] = {"home": 0, "away": 0}
    kicks: list[Kick] = []
    while not _decided(scored, order, len(kicks)):
        side = order[len(kicks) % 2]
        takers = sorted(pitches[side].playing, key=lambda player: -SCORES[player.position])
        goal = random.random() < _SCORED_SHARE
        scored[side] += goal
        detail = random.choice(words.PENALTY if goal else words.PENALTY_MISSED)
        kicks.append(Kick(side, goal, takers[len(kicks) // 2 % len(takers)], detail))
    return tuple(kicks)


def _decided(scored: dict[Side, int], order: tuple[Side, Side], taken: int) -> bool:
    kicks = {order[0]: (taken + 1) // 2, order[1]: taken // 2}
    if taken >= 2 * _EACH:
        return taken % 2 == 0 and scored["home"] != scored["away"]
    left = {side: _EACH - kicks[side] for side in order}
    lead = scored[order[0]] - scored[order[1]]
    return lead > left[order[1]] or -lead > left[order[0]]
