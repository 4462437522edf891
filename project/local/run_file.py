"""`.local/run.json`: what a running site is made of, for programs that want to find it."""

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from project.local.layout import Layout
from project.local.private_file import read_json, write_private_json
from project.local.services_file import is_alive, services_file
from project.local.stopping import Stop

_LEFTOVER_SECONDS = 6.0


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account to sign in with; only the demo has them."""

    role: str
    username: str
    email: str
    password: str


def demo_accounts(layout: Layout) -> list[DemoAccount]:
    """The accounts the demo wrote down; empty when it made none."""
    said = read_json(layout.accounts_file)
    try:
        return [DemoAccount(**account) for account in said]
    except TypeError:
        return []


def write_run_file(layout: Layout, *, address: str, pid: int, processes: Mapping[str, int]) -> None:
    """Say that the site is ready at `address` (host:port). Raises OSError."""
    said = {
        "url": f"http://{address}",
        "ws_url": f"ws://{address}/ws/",
        "pid": pid,
        "processes": dict(processes),
        "accounts": [asdict(account) for account in demo_accounts(layout)],
    }
    write_private_json(layout.run_file, said)


def remove_run_files(layout: Layout) -> None:
    """Nothing runs any more."""
    layout.run_file.unlink(missing_ok=True)
    services_file(layout.base_dir).unlink(missing_ok=True)


def wait_for_leftovers(layout: Layout, stop: Stop) -> None:
    """After a supervisor was killed: let its processes notice and go, some seconds at most."""
    pids = _pids(layout)
    end = time.monotonic() + _LEFTOVER_SECONDS
    while any(is_alive(pid) for pid in pids) and time.monotonic() < end:
        stop.pause()
    remove_run_files(layout)


def _pids(layout: Layout) -> list[int]:
    """The processes that the files of the start before name."""
    ran = read_json(layout.run_file) or {}
    served = read_json(services_file(layout.base_dir)) or {}
    return [*ran.get("processes", {}).values(), *served.get("pids", {}).values()]
