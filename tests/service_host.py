"""`python -m tests.service_host valkey [postgres]`: throw-away services for one test process.

Prints their addresses as one line of JSON, keeps them until its standard input ends, and leaves
nothing behind.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

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


def start_valkey(folder: Path) -> tuple[Running, dict[str, str]]:
    """A server that keeps nothing, with its socket in `folder`."""
    sockets = SocketFolder(folder, temporary=False)
    server = valkey.Server(valkey_server(), folder, sockets, kept=False)
    running = valkey.start(server, log_file=folder / "valkey.log", stop=Stop())
    return running, {"REDIS_URL": server.url, "CELERY_BROKER_URL": server.celery_url}


def start_postgres(folder: Path) -> tuple[Running, dict[str, str]]:
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
    running = postgres.start(server, log_file=layout.logs / "postgres.log", stop=Stop())
    return running, {"DATABASE_URL": server.url}


def main(services: list[str]) -> None:
    # Short, because a socket's path has to be; passable, because root's PostgreSQL is nobody.
    folder = Path(tempfile.mkdtemp(prefix="marquee-tests-", dir="/tmp"))
    folder.chmod(0o711)
    programs: list[Running] = []
    addresses: dict[str, str] = {}
    try:
        for service in services:
            running, urls = {"valkey": start_valkey, "postgres": start_postgres}[service](folder)
            programs.append(running)
            addresses |= urls
        sys.stdout.write(json.dumps(addresses) + "\n")
        sys.stdout.flush()
        sys.stdin.read()
    finally:
        end_all(programs, grace_seconds=_GRACE_SECONDS)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1:])
