"""Valkey, which speaks Redis: cache, hints of the live push, task queue."""

import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from project.local.failures import LocalError, known_cause
from project.local.processes import Command, Running
from project.local.sockets import SocketFolder
from project.local.stopping import Stop

SOCKET_NAME = "valkey.sock"
_START_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Server:
    """One server; `kept` ones write what they hold to `data` as it changes."""

    program: Path
    data: Path
    sockets: SocketFolder
    kept: bool = True

    @property
    def socket(self) -> Path:
        return self.sockets.path / SOCKET_NAME

    @property
    def url(self) -> str:
        return f"unix://{quote(str(self.socket))}?db=0"

    @property
    def celery_url(self) -> str:
        return f"redis+socket://{quote(str(self.socket))}?virtual_host=1"


def start(server: Server, *, log_file: Path, stop: Stop) -> Running:
    """Start the server and wait until it answers. Raises LocalError, Stopped."""
    running = Running(_valkey(server), log_file=log_file)
    end = time.monotonic() + _START_SECONDS
    try:
        while not _answers(server.socket, running.pid):
            if running.ended():
                raise LocalError(_why("Valkey could not start", running))
            if time.monotonic() > end:
                raise LocalError(_why("Valkey does not answer", running))
            stop.pause()
    except BaseException:
        running.send(running.command.stop_signal)
        running.process.wait()
        raise
    return running


def _valkey(server: Server) -> Command:
    return Command(
        name="redis",
        argv=(
            str(server.program), "--port", "0",
            "--unixsocket", str(server.socket), "--unixsocketperm", "700",
            "--dir", str(server.data), "--save", "",
            "--appendonly", "yes" if server.kept else "no", "--daemonize", "no",
        ),
        cwd=server.data,
    )  # fmt: skip


def _answers(path: Path, pid: int) -> bool:
    """Is this process, not one left over from an earlier start, behind the socket and done loading?"""
    with suppress(OSError), socket.socket(socket.AF_UNIX) as client:
        client.settimeout(1)
        client.connect(str(path))
        client.sendall(b"INFO server\r\nPING\r\nQUIT\r\n")
        said = b"".join(iter(lambda: client.recv(4096), b"")).splitlines()
        return b"process_id:%d" % pid in said and b"+PONG" in said
    return False


def _why(what: str, running: Running) -> str:
    lines = running.output()
    return known_cause(lines) or (f"{what}: {lines[-1].strip()}" if lines else what)
