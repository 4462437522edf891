"""Waiting for facts."""

import time
from collections.abc import Callable

import httpx

_LONGEST_SECONDS = 40.0


def until(is_so: Callable[[], bool]) -> None:
    """Return as soon as it is so; it has to be within a time that no healthy run needs."""
    deadline = time.monotonic() + _LONGEST_SECONDS
    while not is_so():
        assert time.monotonic() < deadline, "it never became so"
        time.sleep(0.02)


def readiness(web) -> dict[str, str]:
    """What `/health/ready` says of each thing, and of all."""
    answer = httpx.get(f"{web.url}/health/ready", timeout=30)
    said = answer.json()
    assert answer.status_code == (200 if said["status"] == "ok" else 503)
    return {name: check["status"] for name, check in said["checks"].items()}
