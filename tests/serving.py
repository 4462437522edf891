"""The product's own ASGI application, served for real in this process: uvicorn in a thread."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from typing import Any

import uvicorn
from websockets.sync.client import ClientConnection, connect

from realtime.consumers.limits import places


@dataclass
class Server:
    port: int

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def open(self, path: str = "/ws/", **options: Any) -> AbstractContextManager[ClientConnection]:
        options.setdefault("compression", None)
        return connect(f"ws://{self.host}{path}", **options)

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    @property
    def ws_url(self) -> str:
        return f"ws://{self.host}/ws/"


class QuickServer(uvicorn.Server):
    """Notices at once that it is to stop; uvicorn itself looks ten times a second."""

    async def main_loop(self) -> None:
        while not await self.on_tick(0):
            await asyncio.sleep(0.01)


@contextmanager
def serving() -> Iterator[Server]:
    """Needs a database that other threads see: `transactional_db`."""
    from project.asgi import application

    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = uvicorn.Config(
        application,
        host="127.0.0.1",
        port=port,
        http="project.http_protocol:BoundedProtocol",
        proxy_headers=False,
        server_header=False,
        ws="realtime.server.protocol:PushProtocol",
        ws_max_size=65_536,
        ws_per_message_deflate=False,
        lifespan="off",
        log_level="warning",
        timeout_graceful_shutdown=1,
    )
    running = QuickServer(config)
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    while not running.started:
        time.sleep(0.01)
    yield Server(port)
    running.should_exit = True
    thread.join(10)
    assert not thread.is_alive()
    places._taken.clear()
