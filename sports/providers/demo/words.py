"""How things happened, in few words. `{}` is the name of whoever helped or was fouled."""

ASSISTED = (
    "header, corner by {}",
    "low shot, pass by {}",
    "volley, cross by {}",
    "one on one, through ball by {}",
    "far post, free kick by {}",
    "first touch, cut back by {}",
    "chip, long ball by {}",
    "tap-in, square pass by {}",
)
ALONE = (
    "solo, from the left",
    "solo, from the right",
    "from distance",
    "rebound",
    "free kick, over the wall",
    "scramble after a corner",
)
PENALTY = ("penalty, low to the left", "penalty, high to the right", "penalty, down the middle")
PENALTY_MISSED = ("saved", "over the bar", "against the post", "wide")
OWN_GOAL = ("deflected cross", "back pass under pressure", "off the post and in")
RULED_OUT = (
    "goal ruled out, offside",
    "goal ruled out, handball",
    "goal ruled out, foul before",
)
YELLOW = ("late on {}", "holding {}", "dissent", "time wasting", "handball", "tripping {}")
RED = ("serious foul", "denied a clear chance", "striking out")
