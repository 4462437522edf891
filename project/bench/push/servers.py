"""The servers that are compared: how each is started, spoken to, and told what to publish."""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from project.bench.push.client.dialects import Dialect, Marquee, Named, SocketIo
from project.bench.push.client.door import post
from project.local.children import site_children

HOST = "127.0.0.1"
OURS = "ours"
# With its frame around it a message has some 430 bytes, in every server the same.
_DATA_BYTES = 300
_TEXTBOOK = "project.bench.push.rivals.textbook:application"
_CORE_LAYER = "channels_redis.core.RedisChannelLayer"
_PUBSUB_LAYER = "channels_redis.pubsub.RedisPubSubChannelLayer"

Argv = Callable[[int], tuple[str, ...]]
# (port, token, the topic's name, the mark in the event) -> the request that publishes.
Publish = Callable[[int, str, str, str], bytes]


@dataclass(frozen=True, slots=True)
class Server:
    """name: for the command line. argv: from the port. node: the program of Node that it is, "" for none."""

    name: str
    title: str
    argv: Argv
    dialect: Dialect
    publish: Publish
    environment: Mapping[str, str] = field(default_factory=dict)
    node: str = ""
    ready_path: str = ""


def _publish_at_ours(port: int, token: str, topic: str, mark: str) -> bytes:
    body = f'{{"topic":"custom:{topic}","type":"bench.noted","data":{_data(mark)}}}'
    headers = {"Authorization": f"Bearer {token}"}
    return post(port, "/api/realtime/publish", body.encode(), headers)


def _publish_at_rival(port: int, _token: str, topic: str, mark: str) -> bytes:
    """The whole message, of as many bytes as ours has."""
    head = (
        f'{{"op":"event","topic":"custom:{topic}","seq":{int(mark[7:15]) + 1},"type":"bench.noted"'
    )
    body = f'{head},"at":"2026-01-01T12:00:00.000000Z","data":{_data(mark)}}}'
    return post(port, f"/publish/{topic}", body.encode(), {})


def _data(mark: str) -> str:
    said = {"m": mark, "match": 48213, "home": "Rovers", "away": "United", "score": [2, 1]}
    text = json.dumps(said | {"pad": ""}, separators=(",", ":"))
    return f'{text[:-2]}{"x" * (_DATA_BYTES - len(text))}"}}'


def _ours(port: int) -> tuple[str, ...]:
    return next(child.argv for child in site_children(HOST, port) if child.name == "web")


def _ours_on_plain_uvicorn(port: int) -> tuple[str, ...]:
    argv = list(_ours(port))
    argv[argv.index("--ws") + 1] = "websockets-sansio"
    return tuple(argv)


def _ours_on_daphne(port: int) -> tuple[str, ...]:
    return (sys.executable, "-m", "daphne", "-b", HOST, "-p", str(port), "project.asgi:application")


def _textbook_on_daphne(port: int) -> tuple[str, ...]:
    return (sys.executable, "-m", "daphne", "-b", HOST, "-p", str(port), "-v", "0", _TEXTBOOK)


def _textbook_on_uvicorn(port: int) -> tuple[str, ...]:
    return (
        sys.executable, "-m", "uvicorn", _TEXTBOOK, "--host", HOST, "--port", str(port),
        "--ws", "websockets-sansio", "--ws-per-message-deflate", "false", "--no-access-log",
        "--log-level", "warning", "--lifespan", "off",
    )  # fmt: skip


_LIFTED = {"MARQUEE_RATE_LIMITS": "off", "MARQUEE_WS_MAX_PER_ADDRESS": "20000"}
_ALIVE = "/health/live"


def _own(name: str, title: str, argv: Argv) -> Server:
    return Server(name, title, argv, Marquee(), _publish_at_ours, _LIFTED, ready_path=_ALIVE)


def _textbook(name: str, title: str, argv: Argv, layer: str) -> Server:
    return Server(name, title, argv, Named(), _publish_at_rival, {"BENCH_LAYER": layer})


def _node(name: str, title: str, program: str, dialect: Dialect) -> Server:
    # The path of Node itself is known only once it was found.
    return Server(name, title, lambda _port: (), dialect, _publish_at_rival, node=program)


SERVERS = (
    _own(OURS, "Marquee", _ours),
    _own("ours-uvicorn", "Marquee on plain uvicorn", _ours_on_plain_uvicorn),
    _own("ours-daphne", "Marquee on Daphne", _ours_on_daphne),
    _textbook("daphne-core", "Channels, Daphne, `core`", _textbook_on_daphne, _CORE_LAYER),
    _textbook("daphne", "Channels, Daphne, `pubsub`", _textbook_on_daphne, _PUBSUB_LAYER),
    _textbook("uvicorn", "Channels, uvicorn, `pubsub`", _textbook_on_uvicorn, _PUBSUB_LAYER),
    _node("ws", "Node `ws` with Redis", "ws.mjs", Named()),
    _node("socketio", "socket.io with Redis", "socketio.mjs", SocketIo()),
)


def node_argv(server: Server, node: Path, folder: Path) -> tuple[str, ...]:
    """How a server of Node's is started, from the folder where its packages are."""
    return (str(node), str(folder / server.node))
