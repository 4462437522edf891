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
# As many ratings are worked on at a time as a small installation's processes do.
_WORKERS = 4


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
        timings.append(
            _timing("rating to event log, all at once", _rounds(profiles, titles, ratings))
        )
        timings.append(_timing("rails computed, alone", [_timed(_compute(p)) for p in profiles]))
        timings.append(_timing("rails read as kept, alone", [_timed(_read(p)) for p in profiles]))
    return timings


def _rounds(profiles: list[int], titles: list[int], ratings: int) -> list[float]:
    """In each round everybody rates in the same moment; waiting for a free worker counts."""
    chance = random.Random(_SEED)  # noqa: S311  # a choice of films, not a secret
    spent: list[float] = []
    with ThreadPoolExecutor(_WORKERS) as workers:
        for title_id in chance.sample(titles, min(ratings, len(titles))):
            began = time.perf_counter()
            jobs = [
                workers.submit(_rate, profile_id, title_id, chance.randint(1, 10), began)
                for profile_id in profiles
            ]
            spent += [job.result() for job in jobs]
    return spent


def _rate(profile_id: int, title_id: int, half_stars: int, began: float) -> float:
    try:
        save_rating(profile_id=profile_id, title_id=title_id, half_stars=half_stars)
        refresh_rails(profile_id)
        return _since(began)
    finally:
        connection.close()


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
