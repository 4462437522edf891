"""A machine that is full, busy or lacks something: one sentence, exit code 1, no harm, and the next start works."""

import errno
import os
import socket
from pathlib import Path

import psycopg
import pytest

from project.local import commands, postgres, supervisor, valkey, venv
from project.local.__main__ import main
from project.local.children import Child
from project.local.failures import LocalError
from project.local.ports import check_port
from project.local.services_file import read_services
from project.local.sockets import SocketFolder
from project.local.stopping import Stop
from tests.project.local.sites import (
    SiteThread,
    assert_gone,
    free_port,
    python,
    site_in,
    web,
    worker,
)
from tests.project.local.test_postgres import fake_server

DISK_FULL = "The disk is full. Free some space and start again; nothing that was kept is lost."
_WEB = "import sys, uvicorn; uvicorn.run(lambda *_: None, port=int(sys.argv[1]), lifespan='off')"


@pytest.fixture
def started(folder, monkeypatch, capsys):
    """`make run` in that folder with stand-ins for the site's processes: its exit code, and what it says."""
    monkeypatch.setattr(Stop, "listen", lambda self: None)
    monkeypatch.setattr(commands, "marquee", lambda base_dir, _, port: site_in(base_dir, port=port))

    def start() -> tuple[int, str]:
        code = main(["up", "--port", str(free_port())], folder)
        return code, capsys.readouterr().err

    return start


@pytest.fixture
def full_for(monkeypatch):
    """Have the disk full for files of this name, until told that it no longer is."""
    fsync, names = os.fsync, set()

    def refusing(handle: int) -> None:
        path = Path(os.readlink(f"/proc/self/fd/{handle}"))
        if path.name in {f"{name}.new" for name in names}:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", refusing)
    return names


@pytest.mark.parametrize("name", ["secret_key", "services.json"])
def test_a_disk_that_is_full_when_something_is_noted(
    given_services, folder, started, full_for, name
):
    full_for.add(name)
    assert started() == (1, f"{DISK_FULL}\n")
    assert not (folder / ".local" / name).exists()

    full_for.clear()
    _starts(folder)


def test_a_disk_that_is_full_at_the_last_moment_of_a_start(folder, started, full_for):
    """All runs already, and all of it is ended; what the database holds is kept."""
    first = SiteThread(site_in(folder))
    first.start()
    first.wait_until_ready()
    url = read_services(folder).database_url
    with psycopg.connect(url, autocommit=True) as database:
        database.execute("CREATE TABLE kept AS SELECT 7 AS number")
    key = (folder / ".local" / "secret_key").read_text()
    first.end()

    full_for.add("run.json")
    assert started() == (1, f"{DISK_FULL}\n")
    assert read_services(folder) is None
    assert not (folder / ".local" / "postgres" / "data" / "postmaster.pid").exists()

    full_for.clear()
    again = SiteThread(site_in(folder))
    again.start()
    again.wait_until_ready()
    with psycopg.connect(read_services(folder).database_url) as database:
        assert database.execute("SELECT number FROM kept").fetchall() == [(7,)]
    assert (folder / ".local" / "secret_key").read_text() == key
    again.end()


@pytest.mark.parametrize(
    "words",
    [
        'PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device',
        "OSError: [Errno 28] No space left on device",
        "# Error writing to the AOF file: No space left on device",
    ],
)
def test_a_disk_that_fills_up_while_all_runs_is_named_and_ends_all(given_services, folder, words):
    port = free_port()
    dying = Child("dying", python(f"print('''{words}'''); print('more'); raise SystemExit(1)"))
    site = SiteThread(site_in(folder, children=(web(port), worker(), dying), port=port))
    site.start()
    site.wait_until_down()

    assert str(site.failure) == f"dying ended with exit code 1. {DISK_FULL}"
    assert read_services(folder) is None
    _starts(folder)


def test_postgres_that_cannot_start_on_a_full_disk(folder):
    words = 'FATAL:  could not write lock file "postmaster.pid": No space left on device'
    server = fake_server(folder, postgres=f"echo '{words}'; exit 1")

    with pytest.raises(LocalError, match=f"^{DISK_FULL}$"):
        postgres.start(server, log_file=folder / "postgres.log", stop=Stop())


def test_a_port_taken_between_the_look_and_the_start(given_services, folder, monkeypatch):
    """By a program that is quicker; the web server's own words are the only sign of it."""
    port, taken = free_port(), []

    def just_before_another(host: str, port: int) -> None:
        check_port(host, port)
        taken.append(socket.create_server((host, port)))

    monkeypatch.setattr(supervisor, "check_port", just_before_another)
    children = (Child("web", python(_WEB, str(port))), worker())
    site = SiteThread(site_in(folder, children=children, port=port))
    site.start()
    site.wait_until_down()
    taken.pop().close()

    assert str(site.failure) == (
        "web ended with exit code 3. Another program took the port in the meantime. "
        "Start again, or choose another: make run PORT=8001"
    )
    monkeypatch.undo()
    _starts(folder)


def test_a_path_too_long_for_sockets_is_no_trouble(folder):
    deep = folder / ("a-folder-with-a-long-name-" * 4)
    deep.mkdir(mode=0o711)
    site = SiteThread(site_in(deep))
    site.start()
    site.wait_until_ready()
    urls = read_services(deep)
    pids = list(site.run_file()["processes"].values())
    with psycopg.connect(urls.database_url) as database:
        assert database.execute("SELECT 1").fetchall() == [(1,)]
    site.end()

    assert str(deep) not in urls.redis_url + urls.database_url
    assert site.failure is None
    assert_gone(pids)


@pytest.mark.parametrize(
    "said",
    [
        "  error: command 'x86_64-linux-gnu-gcc' failed: No such file or directory\n"
        "ERROR: Failed building wheel for thing",
        "  error: command 'gcc' failed: No such file or directory",
        "RuntimeError: Unable to find a compiler",
        "CMake Error: No CMAKE_CXX_COMPILER could be found.",
    ],
)
def test_a_compiler_that_is_missing_is_named(said):
    sentence = venv._cause("The packages could not be installed", said)

    assert "there is no compiler to make it" in sentence
    assert "build-essential" in sentence


def test_a_full_disk_while_packages_are_installed(monkeypatch, capsys):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device", "/a/file")

    monkeypatch.setattr(venv, "ensure", full)

    assert venv.main([]) == 1
    assert capsys.readouterr().err == ("The packages could not be installed: the disk is full.\n")


def test_valkey_that_cannot_start_on_a_full_disk(folder):
    program = folder / "valkey-server"
    program.write_text(
        "#!/bin/sh\necho 'Failed opening Unix socket: bind: No space left on device'; exit 1\n"
    )
    program.chmod(0o755)
    server = valkey.Server(program, folder, SocketFolder(folder, temporary=False))

    with pytest.raises(LocalError, match=f"^{DISK_FULL}$"):
        valkey.start(server, log_file=folder / "valkey.log", stop=Stop())


def _starts(folder: Path) -> None:
    site = SiteThread(site_in(folder))
    site.start()
    site.wait_until_ready()
    site.end()
    assert site.failure is None
