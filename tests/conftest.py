"""What every test may use."""

import pytest

from realtime.log.models import Topic
from realtime.log.reading import events_after


@pytest.fixture
def published():
    """The types of what was published on a topic, oldest first."""

    def types(topic: str) -> list[str]:
        return [event.type for event in events_after(topic, 0, limit=10_000).events]

    return types


@pytest.fixture
def topics_published():
    """The names of all topics that anything was published on."""

    def names() -> list[str]:
        return sorted(Topic.objects.values_list("name", flat=True))

    return names
