"""How fast the recommendations are, with several people rating at once."""

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import connection

from catalog.library.models import Rating
from catalog.library.services import remove_rating, save_rating
from catalog.titles.models import Title
from core.accounts.models import User
from core.profiles.models import Profile
from recsys.serving.computing import rails_for, taste_of
from recsys.serving.services import current_rails, refresh_rails
from recsys.training.services import train

_SEED = 7


@dataclass(frozen=True, slots=True)
class Timing:
    """One line of the table; milliseconds, sorted."""

    name: str
    milliseconds: tuple[float, ...]

    def at(self, share: float) -> float:
        """The time that this share of the runs stayed below."""
        return self.milliseconds[
            min(len(self.milliseconds) - 1, int(share * len(self.milliseconds)))
        ]


def bench(people: int, ratings: int) -> list[Timing]:
    """Let so many made-up people rate so many films each, all at once; they are gone afterwards.

    Films have to be loaded. A running worker takes part: whoever is first computes the rails.
    """
    titles = list(Title.objects.order_by("-popularity").values_list("pk", flat=True)[:200])
    with _people(people) as profiles:
        began = time.perf_counter()
        train()
        timings = [Timing("training on all ratings", (_since(began),))]
        with ThreadPoolExecutor(people) as threads:
            runs = list(threads.map(lambda profile: _rate(profile, titles, ratings), profiles))
        timings.append(
            _timing("rating to event log, all at once", [ms for run in runs for ms in run])
        )
        timings.append(_timing("rails computed, alone", [_timed(_compute(p)) for p in profiles]))
        timings.append(_timing("rails read as kept, alone", [_timed(_read(p)) for p in profiles]))
    return timings


def _rate(profile_id: int, titles: list[int], ratings: int) -> list[float]:
    chance = random.Random(_SEED + profile_id)  # noqa: S311  # a choice of films, not a secret
    spent = []
    try:
        for title_id in chance.sample(titles, min(ratings, len(titles))):
            began = time.perf_counter()
            save_rating(profile_id=profile_id, title_id=title_id, half_stars=chance.randint(1, 10))
            refresh_rails(profile_id)
            spent.append(_since(began))
    finally:
        connection.close()
    return spent


def _compute(profile_id: int) -> Callable[[], object]:
    return lambda: rails_for(taste_of(profile_id))


def _read(profile_id: int) -> Callable[[], object]:
    return lambda: current_rails(profile_id)


@contextmanager
def _people(count: int) -> Iterator[list[int]]:
    users = [User.objects.create_user(f"bench-{place}", is_demo=True) for place in range(count)]
    profiles = list(Profile.objects.filter(user__in=users).values_list("pk", flat=True))
    try:
        yield profiles
    finally:
        # One by one through the service, so that the films' counters are right again.
        for profile_id, title_id in list(
            Rating.objects.filter(profile__in=profiles).values_list("profile_id", "title_id")
        ):
            remove_rating(profile_id=profile_id, title_id=title_id)
        User.objects.filter(pk__in=[user.pk for user in users]).delete()


def _timing(name: str, milliseconds: list[float]) -> Timing:
    return Timing(name, tuple(sorted(milliseconds)))


def _timed(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return _since(began)


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000
