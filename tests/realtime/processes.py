"""Web processes of their own on the test's database: ours, a stock uvicorn, a Daphne."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import connection

from project.local.children import site_children

ROOT = Path(__file__).resolve().parents[2]
_READY_SECONDS = 90
KINDS = ("ours", "stock", "daphne")


class Web:
    """A server process, which comes back at the same address when it is started again."""

    def __init__(
        self, kind: str, log: Path, environment: dict[str, str], options: Sequence[str] = ()
    ) -> None:
        self.log = log
        self.port = free_port()
        self._argv = [*_argv(kind, self.port), *options]
        self._env = os.environ | {"DATABASE_URL": database_url()} | environment
        self.process: subprocess.Popen[bytes]

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    def start(self) -> None:
        """Returns when it takes connections."""
        with self.log.open("a") as out:
            self.process = subprocess.Popen(
                self._argv, cwd=ROOT, env=self._env, stdout=out, stderr=out
            )
        _wait_until_open(self.port, self.process, self.log)

    def kill(self) -> None:
        """Without a word, as a machine that loses its power."""
        self.process.kill()
        self.process.wait(20)

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
def web_of(
    kind: str, log: Path, *, options: Sequence[str] = (), **environment: str
) -> Iterator[Web]:
    """Needs a database that other processes see: `transactional_db`. options: more of the server's own."""
    web = Web(kind, log, environment, options)
    try:
        web.start()
        yield web
    finally:
        web.kill()


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def database_url() -> str:
    """Of the database that this process has."""
    named = connection.settings_dict
    return f"postgresql://{named['USER']}@/{named['NAME']}?host={named['HOST']}"


def _wait_until_open(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _READY_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError(log.read_text())
