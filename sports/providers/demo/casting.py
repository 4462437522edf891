"""To whom an incident happens, and in which words."""

from dataclasses import replace
from random import Random

from sports.providers.demo import words
from sports.providers.demo.incidents import FOULS, SCORES, Incident, Pitch
from sports.providers.reports import Side

_PENALTY_SHARE = 0.09
_OWN_GOAL_SHARE = 0.03
_ALONE_SHARE = 0.3
_SECOND_YELLOW = 0.25


def cast(random: Random, pitches: dict[Side, Pitch], plan: Incident) -> Incident | None:
    """Give the plan its players and words; None when there is nobody left for it."""
    own = pitches[plan.side]
    other = pitches["away" if plan.side == "home" else "home"]
    if plan.kind in ("goal", "ruled_out"):
        return _cast_goal(random, plan, own, other)
    if plan.kind == "penalty_missed":
        return replace(
            plan, player=own.one(random, SCORES), detail=random.choice(words.PENALTY_MISSED)
        )
    if plan.kind in ("yellow", "red"):
        return _cast_card(random, plan, own, other)
    return _cast_substitution(random, plan, own)


def _cast_goal(random: Random, plan: Incident, own: Pitch, other: Pitch) -> Incident:
    if plan.kind == "ruled_out":
        ruled_out = plan.second + random.randint(50, 100)
        plan = replace(plan, ruled_out=ruled_out, ruling=random.choice(words.RULED_OUT))
    elif random.random() < _OWN_GOAL_SHARE:
        player = other.one(random, FOULS)
        return replace(plan, kind="own_goal", player=player, detail=random.choice(words.OWN_GOAL))
    elif random.random() < _PENALTY_SHARE:
        player = own.one(random, SCORES)
        return replace(
            plan, kind="penalty_goal", player=player, detail=random.choice(words.PENALTY)
        )
    scorer = own.one(random, SCORES)
    helper = own.one(random, SCORES, but=scorer)
    if random.random() < _ALONE_SHARE:
        return replace(plan, kind="goal", player=scorer, detail=random.choice(words.ALONE))
    detail = random.choice(words.ASSISTED).format(helper.name)
    return replace(plan, kind="goal", player=scorer, assist=helper, detail=detail)


def _cast_card(random: Random, plan: Incident, own: Pitch, other: Pitch) -> Incident | None:
    player = own.one(random, FOULS)
    if plan.kind == "red":
        own.playing.remove(player)
        return replace(plan, player=player, detail=random.choice(words.RED))
    if player.key in own.booked:
        if random.random() > _SECOND_YELLOW:
            return None
        own.playing.remove(player)
        return replace(plan, kind="second_yellow", player=player, detail="second yellow card")
    own.booked.add(player.key)
    rival = other.one(random, SCORES)
    return replace(plan, player=player, detail=random.choice(words.YELLOW).format(rival.name))


def _cast_substitution(random: Random, plan: Incident, own: Pitch) -> Incident | None:
    fresh = [player for player in own.bench if player.position != "goalkeeper"]
    if not fresh:
        return None
    off = own.one(random, {**SCORES, "defender": 2.0})
    alike = [player for player in fresh if player.position == off.position]
    on = random.choice(alike or fresh)
    own.bench.remove(on)
    own.playing[own.playing.index(off)] = on
    detail = "injured" if plan.kind == "injury" else ""
    return replace(plan, kind="substitution", player=on, assist=off, detail=detail)
