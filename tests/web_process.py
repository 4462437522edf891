"""A web process of its own, started as the product starts it, on the test's database."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
from django.db import connection

from project.local.children import site_children

_ROOT = Path(__file__).resolve().parents[1]
_READY_SECONDS = 90


class Host(str):
    """Host and port of a web process, and its number for who wants to kill it."""

    __slots__ = ("pid",)
    pid: int


@contextmanager
def web_process(log: Path, **environment: str) -> Iterator[Host]:
    """Its host and port. Needs a database that other processes see: `transactional_db`."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    named = connection.settings_dict
    url = f"postgresql://{named['USER']}@/{named['NAME']}?host={named['HOST']}"
    argv = next(child.argv for child in site_children("127.0.0.1", port) if child.name == "web")
    env = os.environ | {"DATABASE_URL": url} | environment
    with log.open("w") as out:
        process = subprocess.Popen(argv, cwd=_ROOT, env=env, stdout=out, stderr=out)
    try:
        _wait_until_ready(f"http://127.0.0.1:{port}/health/live", process, log)
        host = Host(f"127.0.0.1:{port}")
        host.pid = process.pid
        yield host
    finally:
        process.terminate()
        process.wait(20)


def _wait_until_ready(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _READY_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()
        try:
            if httpx.get(url, timeout=2).is_success:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise AssertionError(log.read_text())
