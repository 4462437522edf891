"""A server under measurement: started on its core, awaited, ended."""

import os
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx

from project.bench.ports import free_port
from project.bench.product import BenchError
from project.bench.push.backing import Backing
from project.bench.push.client.load import Request
from project.bench.push.cores import bind
from project.bench.push.node_packages import NodeServers
from project.bench.push.servers import HOST, Server, node_argv
from project.bench.push.usage import usage
from project.local.ending import end_all
from project.local.processes import Command, Running

_READY_SECONDS = 90.0
_CALM_SECONDS = 20.0
_LOOK_SECONDS = 0.5
# Less than so much of a core is no start any more.
_CALM_SHARE = 0.04
_GRACE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Started:
    """A server that answers."""

    server: Server
    port: int
    pid: int
    token: str

    def request(self, topics: list[str]) -> Request:
        """How to publish here on one of these topics."""
        return lambda topic, mark: self.server.publish(self.port, self.token, topics[topic], mark)


@contextmanager
def started(
    server: Server,
    backing: Backing,
    cores: frozenset[int],
    *,
    base_dir: Path,
    node: NodeServers | None,
    log_file: Path,
) -> Iterator[Started]:
    """Start it, bound to these cores, and wait until it has nothing left to do. Raises BenchError."""
    port = free_port()
    argv = node_argv(server, node.node, node.folder) if server.node and node else server.argv(port)
    running = Running(
        Command(server.name, argv, base_dir, _environment(server, backing, port)),
        log_file=log_file,
    )
    try:
        bind(running.pid, cores)
        _wait_until_ready(server, port, running)
        _wait_until_calm(running.pid)
        yield Started(server, port, running.pid, backing.token)
    finally:
        end_all([running], grace_seconds=_GRACE_SECONDS)


def _environment(server: Server, backing: Backing, port: int) -> Mapping[str, str]:
    return {
        **os.environ,
        **backing.environment,
        **server.environment,
        "PORT": str(port),
        "NODE_ENV": "production",
    }


def _wait_until_ready(server: Server, port: int, running: Running) -> None:
    deadline = time.monotonic() + _READY_SECONDS
    while not _answers(port, server.ready_path):
        if running.ended():
            last = running.output()[-1:] or [""]
            raise BenchError(f"{server.title} did not start: {last[0].strip()}")
        if time.monotonic() > deadline:
            raise BenchError(f"{server.title} does not answer.")
        time.sleep(0.1)


def _answers(port: int, path: str) -> bool:
    with suppress(OSError, httpx.HTTPError):
        if path:
            return httpx.get(f"http://{HOST}:{port}{path}", timeout=5).is_success
        with socket.create_connection((HOST, port), timeout=1):
            return True
    return False


def _wait_until_calm(pid: int) -> None:
    """A start may go on after the first answer."""
    deadline = time.monotonic() + _CALM_SECONDS
    before = usage({"": pid})
    while time.monotonic() < deadline:
        time.sleep(_LOOK_SECONDS)
        now = usage({"": pid})
        if now.since(before, "") < _CALM_SHARE * _LOOK_SECONDS:
            return
        before = now
