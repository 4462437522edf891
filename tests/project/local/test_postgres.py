"""PostgreSQL through every kind of end and every kind of leftover."""

import os
import shutil
import signal
import stat
from pathlib import Path

import psycopg
import pytest

from project.local import postgres
from project.local.accounts import account_for
from project.local.binaries import postgres_install
from project.local.ending import end_all
from project.local.failures import LocalError
from project.local.layout import Layout
from project.local.placement import place_for
from project.local.services import Services
from project.local.sockets import SocketFolder
from project.local.stopping import Stop

pytestmark = pytest.mark.processes


class Database:
    """The PostgreSQL of one folder, started and ended by the test."""

    def __init__(self, folder: Path) -> None:
        self.layout = Layout(folder)
        self.layout.create()
        self.services = Services(self.layout, {}, Stop())

    def start(self) -> None:
        self.services.start_postgres()

    def end(self) -> None:
        self.services.end()

    def say(self, statement: str) -> list:
        url = self.services._own["DATABASE_URL"]
        with psycopg.connect(url, autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def kill(self) -> None:
        assert self.services.postgres is not None
        self.services.postgres.send(signal.SIGKILL)
        self.services.postgres.process.wait()

    @property
    def data(self) -> Path:
        return self.layout.postgres / "data"


@pytest.fixture
def database(folder):
    database = Database(folder)
    yield database
    database.end()


def test_data_outlives_an_end_a_kill_and_a_stale_pid_file(database):
    database.start()
    database.say("CREATE TABLE kept (x int)")
    database.end()

    database.start()
    database.say("INSERT INTO kept VALUES (1)")
    database.kill()
    # The number now belongs to somebody else: to us.
    pid_file = database.data / "postmaster.pid"
    lines = pid_file.read_text().splitlines()
    pid_file.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")

    database.start()

    assert database.say("SELECT x FROM kept") == [(1,)]
    mode = (database.layout.postgres / "socket").stat().st_mode
    assert stat.S_IMODE(mode) == 0o700


def test_an_interrupted_first_start_is_made_anew(database):
    half_made = database.layout.postgres / "data.new"
    half_made.mkdir(parents=True)
    (half_made / "PG_VERSION").write_text("18\n")

    database.start()

    assert database.say("SELECT 1") == [(1,)]
    assert not half_made.exists()


def test_a_long_path_gets_a_short_socket_folder_that_is_closed_and_removed(folder):
    deep = folder / ("long" * 30)
    deep.mkdir()
    database = Database(deep)
    database.start()
    sockets = database.services._folders[0]
    try:
        assert database.say("SELECT 1") == [(1,)]
        assert stat.S_IMODE(sockets.path.stat().st_mode) == 0o700
        assert len(str(sockets.path)) < 80
    finally:
        database.end()
    assert not sockets.path.exists()


def test_a_second_server_on_the_same_data_is_one_sentence(database, monkeypatch):
    database.start()
    monkeypatch.setattr(postgres, "_LEFTOVER_SECONDS", 0.0)
    second = Database(database.layout.base_dir)

    with pytest.raises(LocalError, match="of an earlier start is still at work"):
        second.start()


@pytest.mark.parametrize(
    ("version", "words"), [("17\n", "is PostgreSQL 17's"), (None, "is not PostgreSQL's")]
)
def test_data_of_others_is_refused_and_left_alone(database, version, words):
    database.data.mkdir(parents=True)
    if version is not None:
        (database.data / "PG_VERSION").write_text(version)

    with pytest.raises(LocalError, match=words):
        database.start()

    assert database.data.exists()


def test_a_full_disk_while_the_data_is_made_is_one_sentence(folder):
    server = fake_server(folder, initdb="echo 'could not write: No space left on device'; exit 1")

    with pytest.raises(LocalError, match=r"^The disk is full"):
        postgres.make_data(server, stop=Stop())

    assert not server.data.with_name("data.new").exists()


def test_a_server_that_ends_at_once_says_its_last_words(folder):
    server = fake_server(folder, postgres="echo 'FATAL:  no good'; exit 1")

    with pytest.raises(LocalError, match=r"^PostgreSQL could not start: FATAL:  no good$"):
        postgres.start(server, log_file=folder / "postgres.log", stop=Stop())


def fake_server(folder: Path, **programs: str) -> postgres.Server:
    """A server whose programs are shell scripts."""
    (folder / "bin").mkdir()
    for name, script in programs.items():
        program = folder / "bin" / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
    return postgres.Server(
        install=folder,
        data=folder / "data",
        sockets=SocketFolder(folder, temporary=False),
        account=account_for(folder / "data"),
    )


def wheel_in(folder: Path) -> Path:
    """The install in site-packages of a .venv in the folder."""
    original = postgres_install()
    site_packages = folder / ".venv" / "site-packages"
    for part in (original, original.parent.with_name(f"{original.parent.name}.libs")):
        copy = site_packages / part.relative_to(original.parents[1])
        if part.exists():
            shutil.copytree(part, copy, symlinks=True)
    return site_packages / original.relative_to(original.parents[1])


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to run PostgreSQL as another")
def test_root_in_a_closed_folder_keeps_data_and_programs_outside(folder):
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    outside = folder / "outside"
    Layout(closed).create()

    # Programs in the closed folder, as a .venv in it has them.
    own = wheel_in(closed)
    place = place_for(Layout(closed), own, outside=outside)
    again = place_for(Layout(closed), own, outside=outside)

    assert place.is_outside
    assert again == place
    assert place.folder.is_relative_to(outside)
    assert place.install.is_relative_to(outside)
    assert stat.S_IMODE(place.folder.stat().st_mode) == 0o700
    assert place.folder.stat().st_uid != 0
    server = postgres.Server(
        place.install,
        place.data,
        SocketFolder(place.folder, temporary=False),
        place.account,
        dict(postgres.THROW_AWAY),
    )
    postgres.make_data(server, stop=Stop())
    running = postgres.start(server, log_file=folder / "postgres.log", stop=Stop())
    end_all([running], grace_seconds=5)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to run PostgreSQL as another")
def test_root_copies_programs_that_others_may_not_read_and_says_when_data_became_closed(folder):
    layout = Layout(folder)
    layout.create()
    unreadable = wheel_in(folder)
    (unreadable / "share").chmod(0o700)

    place = place_for(layout, unreadable)

    assert not place.is_outside
    assert place.install.is_relative_to(layout.state)
    assert (place.install / "share").stat().st_mode & 0o055 == 0o055
    place.data.mkdir()
    folder.chmod(0o700)
    with pytest.raises(LocalError, match="which its user can no longer reach"):
        place_for(layout, unreadable)
