"""A real server process's worth of live push: uvicorn in a thread, real sockets, real services."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from typing import Any

import pytest
import uvicorn
from websockets.sync.client import ClientConnection, connect

from realtime.consumers.limits import places

TOPICS = "tests.realtime.notes.TOPICS"


@dataclass
class Server:
    port: int

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def open(self, path: str = "/ws/", **options: Any) -> AbstractContextManager[ClientConnection]:
        options.setdefault("compression", None)
        return connect(f"ws://{self.host}{path}", **options)


@pytest.fixture
def note_topics(settings):
    settings.MARQUEE_TOPICS = TOPICS
    return settings


@pytest.fixture
def server(transactional_db, note_topics) -> Iterator[Server]:
    """The product's own ASGI application on a free port, with the notes as its topics."""
    from project.asgi import application

    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = uvicorn.Config(
        application,
        host="127.0.0.1",
        port=port,
        ws="websockets-sansio",
        ws_max_size=65_536,
        ws_per_message_deflate=False,
        lifespan="off",
        log_level="warning",
        timeout_graceful_shutdown=1,
    )
    running = uvicorn.Server(config)
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    while not running.started:
        time.sleep(0.01)
    yield Server(port)
    running.should_exit = True
    thread.join(10)
    assert not thread.is_alive()
    places._taken.clear()


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
