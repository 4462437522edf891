"""Small sites for the supervisor: real services, stand-ins for the site's own processes."""

import io
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console as RichConsole

from project.local.children import Child
from project.local.console import Console
from project.local.failures import LocalError
from project.local.services_file import is_alive
from project.local.site import Preparation, Site
from project.local.stopping import Stop
from project.local.supervisor import supervise

REPOSITORY = Path(__file__).resolve().parents[3]
WAIT_SECONDS = 20.0

_WEB = """
import http.server, sys
class Ready(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path == "/health/ready" else 404)
        self.end_headers()
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Ready).serve_forever()
"""
_WORKER = "import time; print('worker@here ready.', flush=True); time.sleep(600)"
STUBBORN = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); "
    "print('never going ready.', flush=True); time.sleep(600)"
)


def python(code: str, *argv: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code, *argv)


def web(port: int) -> Child:
    return Child("web", python(_WEB, str(port)))


def worker(code: str = _WORKER) -> Child:
    return Child("worker", python(code), ready_text=" ready.")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def site_in(
    folder: Path,
    *,
    children: tuple[Child, ...] | None = None,
    preparations: tuple[Preparation, ...] = (),
    port: int | None = None,
) -> Site:
    """web and worker as stand-ins, unless others are given."""
    port = port or free_port()
    return Site(
        base_dir=folder,
        host="127.0.0.1",
        port=port,
        preparations=preparations,
        children=(web(port), worker()) if children is None else children,
        ready_path="/health/ready" if children is None else None,
    )


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + WAIT_SECONDS
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


class SiteThread:
    """A supervisor in a thread of the test, told to stop by the test."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.stop = Stop()
        self.screen = io.StringIO()
        self.failure: LocalError | None = None
        self._thread = threading.Thread(target=self._run)

    def start(self) -> None:
        self._thread.start()

    def wait_until_ready(self) -> None:
        wait_for(lambda: self.site.layout.run_file.exists() or not self._thread.is_alive())
        assert self.failure is None, self.failure

    def wait_until_down(self) -> None:
        self._thread.join(WAIT_SECONDS)
        assert not self._thread.is_alive()

    def end(self) -> None:
        self.stop.ask()
        self.wait_until_down()

    def run_file(self) -> dict:
        return json.loads(self.site.layout.run_file.read_text())

    def _run(self) -> None:
        console = Console(RichConsole(file=self.screen, width=200))
        try:
            supervise(self.site, console, self.stop)
        except LocalError as failure:
            self.failure = failure


class SiteProcess:
    """A supervisor as `make run` starts it: a process of its own, ended by signals."""

    def __init__(self, folder: Path, port: int) -> None:
        self.run_path = folder / ".local" / "run.json"
        code = (
            "import sys; from pathlib import Path; "
            "from tests.project.local.sites import supervised; "
            "sys.exit(supervised(Path(sys.argv[1]), int(sys.argv[2])))"
        )
        self.process = subprocess.Popen(
            python(code, str(folder), str(port)),
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def wait_until_ready(self) -> dict:
        wait_for(lambda: self.run_path.exists() or self.process.poll() is not None)
        assert self.process.poll() is None, self.process.communicate()[0]
        return json.loads(self.run_path.read_text())

    def send(self, number: signal.Signals) -> None:
        os.kill(self.process.pid, number)

    def end(self) -> str:
        """Wait; what it printed."""
        output, _ = self.process.communicate(timeout=WAIT_SECONDS)
        return output


def supervised(folder: Path, port: int) -> int:
    stop = Stop()
    stop.listen()
    supervise(site_in(folder, port=port), Console(), stop)
    return 0


def assert_gone(pids: list[int]) -> None:
    wait_for(lambda: not any(is_alive(pid) for pid in pids))
