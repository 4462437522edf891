"""Real PostgreSQL and Valkey for the tests, started before Django reads its settings.

One throw-away PostgreSQL for the whole run (pytest-django makes a database in it per xdist worker),
and one Valkey per process that runs tests, because published messages ignore database numbers.
Both come from `project.local`, end with the run, and on Linux also when the run is killed.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from project.local import postgres, valkey
from project.local.accounts import give
from project.local.binaries import postgres_install, valkey_server
from project.local.ending import end_all
from project.local.layout import Layout
from project.local.placement import place_for
from project.local.processes import Running
from project.local.sockets import SocketFolder
from project.local.stopping import Stop

_GRACE_SECONDS = 5.0


class _Started:
    """What this process has started."""

    def __init__(self) -> None:
        # Short, because a socket's path must be; passable, because root's PostgreSQL is nobody.
        self.folder = Path(tempfile.mkdtemp(prefix="marquee-tests-", dir="/tmp"))
        self.folder.chmod(0o711)
        self.programs: list[Running] = []

    def end(self) -> None:
        end_all(self.programs, grace_seconds=_GRACE_SECONDS)
        self.programs.clear()
        shutil.rmtree(self.folder, ignore_errors=True)


def start_postgres(folder: Path) -> tuple[Running, postgres.Server]:
    """A server with fast, forgetful settings below `folder`."""
    layout = Layout(folder)
    layout.create()
    place = place_for(layout, postgres_install())
    sockets = SocketFolder(place.folder / "socket", temporary=False)
    sockets.path.mkdir(mode=0o700)
    give(sockets.path, place.account)
    server = postgres.Server(
        place.install, place.data, sockets, place.account, dict(postgres.THROW_AWAY)
    )
    postgres.make_data(server, stop=Stop())
    return postgres.start(server, log_file=layout.logs / "postgres.log", stop=Stop()), server


def start_valkey(folder: Path) -> tuple[Running, valkey.Server]:
    """A server that keeps nothing, with its socket in `folder`."""
    server = valkey.Server(
        valkey_server(), folder, SocketFolder(folder, temporary=False), kept=False
    )
    return valkey.start(server, log_file=folder / "valkey.log", stop=Stop()), server


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    """Before pytest-django loads the settings, which happens inside this hook."""
    started = _Started()
    early_config.add_cleanup(started.end)
    os.environ["MARQUEE_ENV"] = "test"
    os.environ["DJANGO_SETTINGS_MODULE"] = "project.settings"
    if "PYTEST_XDIST_WORKER" not in os.environ:
        running, database = start_postgres(started.folder)
        started.programs.append(running)
        os.environ["DATABASE_URL"] = database.url
    running, cache = start_valkey(started.folder)
    # Valkey first in the end, so that the database outlives what may still ask for it.
    started.programs.insert(0, running)
    os.environ["REDIS_URL"] = cache.url
    os.environ["CELERY_BROKER_URL"] = cache.celery_url
    return (yield)
