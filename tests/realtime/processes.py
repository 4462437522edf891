"""Web processes of their own on the test's database: ours, a stock uvicorn, a Daphne."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.db import connection

from project.local.children import site_children

_ROOT = Path(__file__).resolve().parents[2]
_READY_SECONDS = 90
KINDS = ("ours", "stock", "daphne")


@dataclass
class Web:
    """A running server process."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def terminate(self) -> None:
        self.process.send_signal(signal.SIGTERM)

    def resident_mb(self) -> float:
        """Memory in use, in MB."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _argv(kind: str, port: int) -> list[str]:
    ours = list(next(c.argv for c in site_children("127.0.0.1", port) if c.name == "web"))
    if kind == "stock":
        ours[ours.index("--ws") + 1] = "websockets-sansio"
    elif kind == "daphne":
        application = "project.asgi:application"
        return [sys.executable, "-m", "daphne", "-b", "127.0.0.1", "-p", str(port), application]
    return ours


@contextmanager
def web_of(kind: str, log: Path, **environment: str) -> Iterator[Web]:
    """Needs a database that other processes see: `transactional_db`."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    named = connection.settings_dict
    url = f"postgresql://{named['USER']}@/{named['NAME']}?host={named['HOST']}"
    env = os.environ | {"DATABASE_URL": url} | environment
    with log.open("w") as out:
        process = subprocess.Popen(_argv(kind, port), cwd=_ROOT, env=env, stdout=out, stderr=out)
    try:
        _wait_until_open(port, process, log)
        yield Web(process, port, log)
    finally:
        process.kill()
        process.wait(20)


def _wait_until_open(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _READY_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError(log.read_text())
