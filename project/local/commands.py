"""What `python -m project.local` can do."""

import os
import signal
import sys
import time
from pathlib import Path

from project.local.console import Console
from project.local.failures import LocalError
from project.local.layout import Layout
from project.local.lock import holder
from project.local.site import marquee
from project.local.stopping import Stop
from project.local.supervisor import supervise

_STOP_SECONDS = 20.0


def up(base_dir: Path, host: str, port: int) -> int:
    """Run the site in the foreground until Ctrl-C. Raises LocalError, OSError."""
    stop = Stop()
    stop.listen()
    supervise(marquee(base_dir, host, port), Console(), stop)
    return 0


def stop(base_dir: Path) -> int:
    """End the running site and wait until it is down. Raises LocalError, OSError."""
    lock_file = Layout(base_dir).lock_file
    running = holder(lock_file)
    if running is None:
        say("Marquee is not running.")
        return 0
    os.kill(running.pid, signal.SIGTERM)
    end = time.monotonic() + _STOP_SECONDS
    while holder(lock_file) == running:
        if time.monotonic() > end:
            raise LocalError(
                f"Process {running.pid} does not end; end it with: kill -9 {running.pid}"
            )
        time.sleep(0.1)
    say("Marquee is stopped; its data is kept.")
    return 0


def status(base_dir: Path) -> int:
    """Say what runs; exit code 1 when nothing does. Raises OSError."""
    layout = Layout(base_dir)
    running = holder(layout.lock_file)
    if running is None:
        say("Marquee is not running.")
        return 1
    state = "is at" if layout.run_file.exists() else "is starting, to be at"
    say(f"Marquee {state} {running.url} (process {running.pid}).")
    return 0


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
