"""The steps that fill a fresh copy, in order."""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings

from project.demo import films
from project.demo.accounts import prepare_accounts

Report = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to fill in. `run` is given a function that takes the share done, 0 to 1."""

    title: str
    run: Callable[[Report], None]


def _accounts(report: Report) -> None:
    prepare_accounts(settings.BASE_DIR / ".local" / "accounts.json")


STEPS: tuple[Step, ...] = (
    Step("Demo accounts", _accounts),
    Step("Films", films.load),
    Step("Meaning of films", films.embed),
)
