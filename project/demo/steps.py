"""The steps that fill a fresh copy, in order."""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.utils import timezone

from project.demo import films
from project.demo.accounts import prepare_accounts
from project.demo.members.seeding import seed_members
from recsys.training.models import ModelVersion
from recsys.training.services import train
from sports.providers.demo.seed import seed_match_day

Report = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to fill in. `run` is given a function that takes the share done, 0 to 1."""

    title: str
    run: Callable[[Report], None]


def _accounts(report: Report) -> None:
    prepare_accounts(settings.STATE_DIR / "accounts.json")


def _match_day(report: Report) -> None:
    seed_match_day(timezone.now(), report)


def _training(report: Report) -> None:
    # Later on the schedule trains every night.
    if not ModelVersion.objects.exists():
        train()


STEPS: tuple[Step, ...] = (
    Step("Demo accounts", _accounts),
    Step("Match day", _match_day),
    Step("Films", films.load),
    Step("Meaning of films", films.embed),
    Step("Members and their ratings", seed_members),
    Step("Recommendations", _training),
)
