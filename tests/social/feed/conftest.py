"""People who follow each other, and what they read of each other."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from catalog.library.services import remove_rating, save_rating
from core.accounts.models import User
from core.events.delivery import deliver
from core.people.services import update_preferences
from core.profiles.models import EVERYTHING
from realtime.log.reading import events_after
from social.feed.selectors import feed_of
from social.members.services import set_follow
from tests.factories import UserFactory, profile_of
from tests.realtime.conftest import ask, frame, server

__all__ = ["ask", "frame", "server"]


@pytest.fixture
def note_topics(settings):
    """The product's own topics."""
    return settings


@pytest.fixture
def ana(db) -> User:
    return UserFactory(username="ana", display_name="Ana Abril")


@pytest.fixture
def ben(ana) -> User:
    """Ana follows him, and everybody has heard of that."""
    ben = UserFactory(username="ben", display_name="Ben Berg")
    follow(ana, ben)
    return ben


def follow(one: User, other: User, following: bool = True) -> None:
    set_follow(follower_id=one.pk, followed_id=other.pk, following=following)
    work()


def rate(person: User, title: Any, half_stars: int | None) -> None:
    if half_stars is None:
        remove_rating(profile_id=profile_of(person), title_id=title.pk)
    else:
        save_rating(profile_id=profile_of(person), title_id=title.pk, half_stars=half_stars)
    work()


def set_privacy(person: User, **audiences: str) -> None:
    """Through the service, as the page of settings does it."""
    update_preferences(person, {"privacy": audiences})
    work()


def work() -> None:
    """What a worker does until nothing is left to do."""
    while deliver():
        pass


def read(viewer: User, *, maturity: int = EVERYTHING) -> list[tuple[str, str, str]]:
    """The feed in short: who did what to what, newest first."""
    return [
        (
            row.actor.username,
            row.verb,
            row.rating.title.title if row.rating else row.follow.followed.username,
        )
        for row in feed_of(viewer.pk, maturity=maturity)
    ]


def told(viewer: User, profile_id: int | None = None) -> list[tuple[str, dict[str, Any]]]:
    """Type and data of every event on somebody's feed, oldest first."""
    topic = f"feed@{profile_id or profile_of(viewer)}"
    events = events_after(topic, 0, limit=10_000).events
    return [(event.type, json.loads(event.data)) for event in events]


Told = Callable[[User], list[tuple[str, dict[str, Any]]]]
