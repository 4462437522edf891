"""Everybody who may look at somebody, and sockets on the product's own topics."""

import pytest

from tests.core.relations.conftest import owner, viewers
from tests.realtime.conftest import ask, frame, server

__all__ = ["ask", "frame", "owner", "server", "viewers"]


@pytest.fixture
def note_topics(settings):
    """The product's own topics."""
    return settings
