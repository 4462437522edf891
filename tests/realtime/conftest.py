"""A real server process's worth of live push: uvicorn in a thread, real sockets, real services."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from websockets.sync.client import ClientConnection

from tests.serving import Server, serving

TOPICS = "tests.realtime.notes.TOPICS"


@pytest.fixture
def note_topics(settings):
    settings.MARQUEE_TOPICS = TOPICS
    return settings


@pytest.fixture
def server(transactional_db, note_topics) -> Iterator[Server]:
    """The product on a free port, with the notes as its topics."""
    with serving() as running:
        yield running


@pytest.fixture
def frame() -> Callable[..., dict[str, Any]]:
    """The next frame of a socket."""

    def read(client: ClientConnection, timeout: float = 5) -> dict[str, Any]:
        return json.loads(client.recv(timeout))

    return read


@pytest.fixture
def ask(frame) -> Callable[..., dict[str, Any]]:
    """Send one request and read the answer."""

    def send(client: ClientConnection, **request: Any) -> dict[str, Any]:
        client.send(json.dumps(request))
        return frame(client)

    return send
