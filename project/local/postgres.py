"""PostgreSQL: its data folder, its server, its database."""

import os
import shutil
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psycopg

from project.local.accounts import Account, give
from project.local.binaries import POSTGRES_MAJOR
from project.local.failures import LocalError, known_cause
from project.local.processes import Command, Running, run
from project.local.sockets import SocketFolder
from project.local.stopping import Stop

DATABASE = "marquee"
SOCKET_NAME = ".s.PGSQL.5432"
_START_SECONDS = 60.0
# A server whose supervisor was killed needs a moment to notice and go.
_LEFTOVER_SECONDS = 8.0
_STATUS_LINE = 7
_STARTING_UP = "57P03"
_LEFTOVER = ('lock file "postmaster.pid" already exists', "pre-existing shared memory block")
_SETTINGS = {
    "unix_socket_permissions": "0700",
    "shared_buffers": "128MB",
    "max_connections": "100",
    "synchronous_commit": "on",
    "log_line_prefix": "%m [%p] ",
}
# For data that nobody will miss: tests.
THROW_AWAY = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
}


@dataclass(frozen=True, slots=True)
class Server:
    """One server: the install it runs from, its data, its socket, whom it runs as."""

    install: Path
    data: Path
    sockets: SocketFolder
    account: Account | None
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/{DATABASE}?host={quote(str(self.sockets.path), safe='')}"

    def command(self, name: str, *argv: str) -> Command:
        """A program of the install, in surroundings that don't depend on the machine."""
        return Command(
            name=name,
            argv=(str(self.install / "bin" / argv[0]), *argv[1:]),
            cwd=Path("/"),
            env={"LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": os.defpath},
            account=self.account,
            # "Fast": SIGTERM would wait for every client to leave by itself.
            stop_signal=signal.SIGINT,
            # "Immediate": unlike SIGKILL it takes the shared memory along.
            hard_signal=signal.SIGQUIT,
        )


def make_data(server: Server, *, stop: Stop) -> None:
    """Have a data folder; one half made by an interrupted start is made anew. Raises LocalError, Stopped."""
    if server.data.exists():
        _check_version(server.data)
        return
    new = server.data.with_name(f"{server.data.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(mode=0o700)
    give(new, server.account)
    initdb = run(
        server.command(
            "initdb", "initdb", "-D", str(new), "-U", "postgres",
            "--auth-local=trust", "--auth-host=reject", "--encoding=UTF8",
            "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
        ),
        stop=stop,
    )  # fmt: skip
    if initdb.process.returncode != 0:
        shutil.rmtree(new, ignore_errors=True)
        raise LocalError(_why("PostgreSQL could not make its data folder", initdb))
    new.rename(server.data)


def start(server: Server, *, log_file: Path, stop: Stop) -> Running:
    """Start the server and wait until it answers and has the database. Raises LocalError, Stopped."""
    give_up = time.monotonic() + _LEFTOVER_SECONDS
    while True:
        running = Running(_postgres(server), log_file=log_file)
        try:
            _wait_until_ready(server, running, stop)
        except _LeftoverError:
            if time.monotonic() > give_up:
                raise LocalError(
                    "PostgreSQL of an earlier start is still at work on the data; "
                    f"end the process named in {server.data / 'postmaster.pid'}."
                ) from None
            stop.pause(0.3)
            continue
        except BaseException:
            running.send(signal.SIGINT)
            running.process.wait()
            raise
        return running


class _LeftoverError(Exception):
    """Another server still has the data folder."""


def _postgres(server: Server) -> Command:
    settings = [
        part
        for name, value in (_SETTINGS | server.settings).items()
        for part in ("-c", f"{name}={value}")
    ]
    return server.command(
        "postgres", "postgres", "-D", str(server.data), "-k", str(server.sockets.path), "-h", "",
        *settings,
    )  # fmt: skip


def _wait_until_ready(server: Server, running: Running, stop: Stop) -> None:
    end = time.monotonic() + _START_SECONDS
    while not (_is_ready(server, running.pid) and _has_database(server)):
        if running.ended():
            if any(text in line for line in running.output() for text in _LEFTOVER):
                raise _LeftoverError
            raise LocalError(_why("PostgreSQL could not start", running))
        if time.monotonic() > end:
            raise LocalError(_why("PostgreSQL does not answer", running))
        stop.pause()


def _is_ready(server: Server, pid: int) -> bool:
    """Does the server's own file say that this process, not an earlier one, takes clients?"""
    try:
        said = (server.data / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return False
    return said[:1] == [str(pid)] and said[_STATUS_LINE:][:1] == ["ready   "]


def _has_database(server: Server) -> bool:
    """Make the database when it is missing; False while the server does not answer yet."""
    try:
        with psycopg.connect(
            host=str(server.sockets.path), user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            found = connection.execute(
                "SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]
            ).fetchone()
            if found is None:
                connection.execute(f"CREATE DATABASE {DATABASE}")
    except psycopg.OperationalError as error:
        if error.sqlstate in (None, _STARTING_UP):
            return False
        raise LocalError(f"PostgreSQL could not make the database: {error}") from None
    return True


def _check_version(data: Path) -> None:
    try:
        version = (data / "PG_VERSION").read_text().strip()
    except FileNotFoundError:
        raise LocalError(f"{data} is not PostgreSQL's: move it away and start again.") from None
    if version != POSTGRES_MAJOR:
        raise LocalError(
            f"The data in {data} is PostgreSQL {version}'s, and this Marquee brings "
            f"PostgreSQL {POSTGRES_MAJOR}: move it away to begin with empty data."
        )


def _why(what: str, running: Running) -> str:
    lines = running.output()
    cause = known_cause(lines)
    if cause is not None:
        return cause
    telling = [line for line in lines if "FATAL" in line or "error:" in line] or lines[-1:]
    said = f": {telling[-1].strip()}" if telling else ""
    return f"{what}{said}"
