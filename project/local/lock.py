"""One supervisor per checkout, and how others find it."""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from project.local.failures import LocalError
from project.local.private_file import read_json


@dataclass(frozen=True, slots=True)
class Holder:
    """The running supervisor."""

    pid: int
    url: str


@contextmanager
def only_one(path: Path, url: str) -> Iterator[None]:
    """Hold the lock. Raises LocalError naming the process that holds it, OSError when it cannot be made."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LocalError(_already_running(path)) from None
        os.ftruncate(handle, 0)
        os.write(handle, json.dumps(asdict(Holder(os.getpid(), url))).encode())
        yield
        os.ftruncate(handle, 0)
    finally:
        os.close(handle)


def holder(path: Path) -> Holder | None:
    """Who holds the lock; None when nobody does."""
    if not path.exists():
        return None
    handle = os.open(path, os.O_RDWR)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return _named(path)
    finally:
        os.close(handle)
    return None


def _named(path: Path) -> Holder | None:
    said = read_json(path)
    try:
        return Holder(pid=int(said["pid"]), url=str(said["url"]))
    except (KeyError, TypeError, ValueError):
        # It holds the lock but has not said who it is yet: a start of this very moment.
        return None


def _already_running(path: Path) -> str:
    other = _named(path)
    if other is None:
        return "Marquee is being started by another command right now."
    return (
        f"Marquee is already running (process {other.pid}) at {other.url}. "
        "Stop it first, with `make stop`."
    )
