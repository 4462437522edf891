"""A client's side of the conversation; a service that is gone may take its time."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from websockets.sync.client import ClientConnection, connect

from tests.realtime.processes import Web


@contextmanager
def open_socket(web: Web) -> Iterator[ClientConnection]:
    """Open and greeted."""
    with connect(f"ws://{web.host}/ws/", compression=None, max_size=None) as client:
        assert frame(client)["op"] == "hello"
        yield client


def frame(client: ClientConnection, seconds: float = 40) -> dict[str, Any]:
    return json.loads(client.recv(seconds))


def ask(client: ClientConnection, **request: Any) -> dict[str, Any]:
    client.send(json.dumps(request))
    return frame(client)
