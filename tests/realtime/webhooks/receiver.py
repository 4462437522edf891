"""Somebody's server, to which events are sent: a real one, that answers as a test says."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Received:
    """A request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes
    at: float

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]


@dataclass
class Answer:
    """How to answer; `raw` writes whatever it likes instead."""

    code: int = 204
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    raw: Callable[[socket.socket], None] | None = None


class Receiver:
    """`received`: all requests so far. `answers`: what comes next, then `answer` for all others."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.answers: list[Answer] = []
        self.answer = Answer()
        self.before: Callable[[], None] = lambda: None
        self.at_once = self.most_at_once = 0
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/hook"

    @property
    def seqs(self) -> list[int]:
        return [one.json["data"]["seq"] for one in self.received]

    @property
    def ids(self) -> list[str]:
        return [one.id for one in self.received]

    def serve(self) -> None:
        self._server.serve_forever(poll_interval=0.05)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def handle(self, request: BaseHTTPRequestHandler) -> None:
        body = request.rfile.read(int(request.headers.get("content-length", 0)))
        with self._lock:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            self.received.append(
                Received(request.path, dict(request.headers.items()), body, time.time())
            )
            answer = self.answers.pop(0) if self.answers else self.answer
        try:
            self.before()
            _give(request, answer)
        except OSError:
            request.close_connection = True
        finally:
            with self._lock:
                self.at_once -= 1


def _give(request: BaseHTTPRequestHandler, answer: Answer) -> None:
    if answer.raw is not None:
        request.close_connection = True
        answer.raw(request.connection)
        return
    request.send_response(answer.code)
    for name, value in answer.headers.items():
        request.send_header(name, value)
    request.send_header("Content-Length", str(len(answer.body)))
    request.end_headers()
    request.wfile.write(answer.body)


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            receiver.handle(self)

        def do_GET(self) -> None:
            receiver.handle(self)

        def log_message(self, *args: Any) -> None:
            """Tests look at what was received."""

    return Handler


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver on a free port."""
    receiver = Receiver()
    thread = threading.Thread(target=receiver.serve, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        receiver.close()
        thread.join(5)
