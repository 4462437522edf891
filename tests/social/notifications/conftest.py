"""Ana, whom others follow, and the product's own topics."""

import json

import pytest

from core.events.delivery import deliver
from realtime.log.reading import events_after
from social.members.services import set_block, set_follow
from tests.factories import UserFactory
from tests.realtime.conftest import ask, frame, server

__all__ = ["ask", "frame", "server"]


@pytest.fixture
def note_topics(settings):
    """The product's own topics."""
    return settings


@pytest.fixture
def ana(db):
    return UserFactory(username="ana")


@pytest.fixture
def ben(db):
    return UserFactory(username="ben", display_name="Ben Okri")


def follow(follower, followed, following=True):
    """Follow or stop, and let the worker do its part."""
    set_follow(follower_id=follower.pk, followed_id=followed.pk, following=following)
    deliver()


def block(blocker, blocked, blocking=True):
    """Block or take it back, and let the worker do its part."""
    set_block(blocker_id=blocker.pk, blocked_id=blocked.pk, blocking=blocking)
    deliver()


def told(user):
    """The events of somebody's topic as (type, data), oldest first."""
    events = events_after(f"notifications@{user.pk}", 0, limit=10_000).events
    return [(event.type, json.loads(event.data)) for event in events]
