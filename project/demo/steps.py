"""The steps that fill a fresh copy, in order."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.utils import timezone

from project.demo import films
from project.demo.accounts import prepare_accounts
from project.demo.members.activities import record_activities
from project.demo.members.learning import learn
from project.demo.members.relations import seed_relations
from project.demo.members.seeding import seed_members
from sports.live.turns import turn
from sports.providers.demo.seed import seed_match_day

Report = Callable[[float], None]

_TURN_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to fill in. `run` is given a function that takes the share done, 0 to 1."""

    title: str
    run: Callable[[Report], None]


def _accounts(report: Report) -> None:
    prepare_accounts(settings.STATE_DIR / "accounts.json")


def _match_day(report: Report) -> None:
    # A tick of a product that runs already would write the same rows in the same moment.
    while not _seed_in_turn(report):
        time.sleep(_TURN_SECONDS)


def _seed_in_turn(report: Report) -> bool:
    with turn("sports.tick") as mine:
        if mine:
            seed_match_day(timezone.now(), report)
    return mine


STEPS: tuple[Step, ...] = (
    Step("Demo accounts", _accounts),
    Step("Match day", _match_day),
    Step("Films", films.load),
    Step("Meaning of films", films.embed),
    Step("Members and their ratings", seed_members),
    Step("Who follows whom", seed_relations),
    Step("What members did", record_activities),
    Step("Recommendations", learn),
)
