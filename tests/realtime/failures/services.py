"""Valkey and PostgreSQL of these tests alone, to be killed and frozen; and this process's way to them."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.db import connection

from project.local import postgres, valkey
from project.local.accounts import give
from project.local.binaries import postgres_install, valkey_server
from project.local.layout import Layout
from project.local.placement import place_for
from project.local.processes import Running
from project.local.sockets import SocketFolder
from project.local.stopping import Stop
from project.settings.environment import database_address
from tests.realtime.processes import database_url


class Service:
    """A server process that comes back at the same address."""

    def __init__(self, url: str, start: Callable[[], Running]) -> None:
        self.url = url
        self._start = start
        self.start()

    def start(self) -> None:
        """Returns when it answers."""
        self._running = self._start()

    def crash(self) -> None:
        """Gone at once, without goodbye; nothing that it kept only in memory is left."""
        self._running.send(self._running.command.hard_signal)
        self._running.process.wait(20)

    def restart(self) -> None:
        self.crash()
        self.start()

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """There, but without an answer to anything: neither from it nor from those it has talk to clients."""
        os.kill(self._running.pid, signal.SIGSTOP)
        stopped = [self._running.pid, *_children(self._running.pid)]
        _signal(stopped, signal.SIGSTOP)
        try:
            yield
        finally:
            _signal(stopped, signal.SIGCONT)

    def end(self) -> None:
        if not self._running.ended():
            self.crash()
        with suppress(ProcessLookupError):
            os.killpg(self._running.pid, signal.SIGKILL)


def _children(pid: int) -> list[int]:
    """They have groups of their own, so that a signal to its group would not reach them."""
    return [
        int(stat.parent.name) for stat in Path("/proc").glob("[0-9]*/stat") if _parent(stat) == pid
    ]


def _parent(stat: Path) -> int | None:
    """None once the process is gone."""
    with suppress(OSError):
        # The name, in brackets, may hold anything.
        return int(stat.read_text().rpartition(")")[2].split()[1])
    return None


def _signal(pids: list[int], number: signal.Signals) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, number)


@contextmanager
def _folder() -> Iterator[Path]:
    # Short, because a socket's path has to be; passable, because root's PostgreSQL is nobody.
    folder = Path(tempfile.mkdtemp(prefix="marquee-failures-", dir="/tmp"))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def own_valkey() -> Iterator[Service]:
    with _folder() as folder:
        sockets = SocketFolder(folder, temporary=False)
        server = valkey.Server(valkey_server(), folder, sockets, kept=False)
        log = folder / "valkey.log"
        service = Service(server.url, lambda: valkey.start(server, log_file=log, stop=Stop()))
        try:
            yield service
        finally:
            service.end()


@contextmanager
def own_postgres() -> Iterator[Service]:
    """With a copy of this process's database as it is now. What was committed survives its crashes."""
    with _folder() as folder:
        layout = Layout(folder)
        layout.create()
        place = place_for(layout, postgres_install())
        sockets = SocketFolder(place.folder / "socket", temporary=False)
        sockets.path.mkdir(mode=0o700)
        give(sockets.path, place.account)
        # The machine itself does not crash, so nothing has to wait for the disk.
        settings = {"fsync": "off", "full_page_writes": "off", "autovacuum": "off"}
        server = postgres.Server(place.install, place.data, sockets, place.account, settings)
        postgres.make_data(server, stop=Stop())
        log = layout.logs / "postgres.log"
        service = Service(server.url, lambda: postgres.start(server, log_file=log, stop=Stop()))
        try:
            _copy(place.install / "bin", database_url(), server.url)
            yield service
        finally:
            service.end()


@contextmanager
def database_at(service: Service) -> Iterator[None]:
    """This process's own connections go there meanwhile."""
    address = database_address(service.url)
    there = {"NAME": address.name, "USER": address.user, "HOST": address.host}
    before = {name: connection.settings_dict[name] for name in there}
    connection.close()
    connection.settings_dict.update(there)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(before)


def _copy(programs: Path, source: str, target: str) -> None:
    with subprocess.Popen([programs / "pg_dump", source], stdout=subprocess.PIPE) as dumped:
        subprocess.run(
            [programs / "psql", "-q", "-v", "ON_ERROR_STOP=1", "-1", target],
            stdin=dumped.stdout,
            stdout=subprocess.DEVNULL,
            check=True,
        )
    assert dumped.returncode == 0
