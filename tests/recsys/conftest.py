"""A village with two tastes, so that it is known beforehand who should be shown what."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.utils import timezone

from catalog.embeddings.models import DIMENSIONS, Embedding
from catalog.library.models import Rating, RatingTally
from catalog.titles.models import Title
from core.events.delivery import deliver
from recsys.training.popularity import refresh_popularity
from recsys.training.services import train
from tests.factories import TitleFactory, UserFactory, profile_of
from tests.realtime.conftest import ask, frame, server  # noqa: F401  # fixtures of sockets


@dataclass
class Village:
    noirs: list[Title]
    musicals: list[Title]

    @property
    def noir_ids(self) -> set[int]:
        return {title.pk for title in self.noirs}

    @property
    def musical_ids(self) -> set[int]:
        return {title.pk for title in self.musicals}


def add_ratings(profile_id: int, half_stars: dict[int, int], days_ago: float = 1) -> None:
    """Ratings as if given earlier, with their counters, announcing nothing."""
    for place, (title_id, given) in enumerate(half_stars.items()):
        at = timezone.now() - timedelta(days=days_ago, minutes=-place)
        Rating.objects.create(
            profile_id=profile_id, title_id=title_id, half_stars=given, rated_at=at
        )
        tally, _ = RatingTally.objects.get_or_create(title_id=title_id)
        tally.histogram[given - 1] += 1
        tally.save()


def _films(genre: str, mood: str, axis: int) -> list[Title]:
    films = []
    for place in range(10):
        title = TitleFactory(
            title=f"{genre.capitalize()} {place}",
            genres=[genre],
            poster_mood=mood,
            release_year=1940 + 10 * (place % 3),
            directors=[f"{genre} director {place // 3}"],
        )
        vector = [0.0] * DIMENSIONS
        vector[axis], vector[axis + 1 + place] = 0.8, 0.6
        Embedding.objects.create(title=title, model="m", text_hash="h", vector=vector)
        films.append(title)
    return films


@pytest.fixture
def village(db) -> Village:
    """Ten films of each kind; six members love one kind and dislike a few of the other, six the reverse."""
    found = Village(_films("noir", "dark", 0), _films("musical", "bright", 50))
    for place in range(12):
        loved, other = (found.noirs, found.musicals) if place % 2 else (found.musicals, found.noirs)
        seen = [film for number, film in enumerate(loved) if number % 6 != place // 2]
        stars = {film.pk: 10 - (number + place) % 3 for number, film in enumerate(seen)}
        stars |= {film.pk: 3 for film in other[place % 5 :: 5]}
        add_ratings(profile_of(UserFactory()), stars, days_ago=1 + place)
    refresh_popularity()
    train()
    return found


@pytest.fixture
def newcomer(village) -> int:
    """The profile of somebody who has rated nothing."""
    return profile_of(UserFactory(username="newcomer"))


class Queue:
    """The worker's part, done when a test says so."""

    def __call__(self, entry_ids: list[int]) -> None:
        """What is committed waits in the outbox."""

    def deliver(self) -> None:
        """As the worker would, in a transaction of its own."""
        deliver()


_queue = Queue()


@pytest.fixture
def queue(settings) -> Queue:
    """Reactions after a transaction wait until `queue.deliver()`."""
    settings.MARQUEE_OUTBOX_QUEUE = f"{__name__}._queue"
    return _queue
