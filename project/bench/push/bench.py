"""The whole measurement: services, rounds, tables."""

import gc
import json
import os
import platform
import resource
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from project.bench.figures import table
from project.bench.product import BenchError
from project.bench.push.backing import own_backing
from project.bench.push.cores import bind, split_cores
from project.bench.push.node_packages import NodeServers, install
from project.bench.push.results import (
    COSTS,
    NOTICED,
    Figures,
    medians,
    servers_table,
    target_rows,
)
from project.bench.push.rounds import Rounds, Say
from project.bench.push.scales import Scale
from project.bench.push.servers import OURS, SERVERS, Server
from project.local.state_folder import state_folder
from project.local.stopping import Stop

BASE_DIR = Path(__file__).resolve().parents[3]
_TITLES = {server.name: server.title for server in SERVERS}
# Both ends of each socket, and the crowd of another part that is just closing.
_FILES = 16_384

Found = dict[str, list[Figures]]


def measure(names: Sequence[str], rounds: int, scale: Scale, say: Say) -> Found:
    """The named servers; those of Node are left out, with a sentence, where it is missing. Raises BenchError."""
    cores = split_cores()
    _allow_files()
    stop = Stop()
    servers = [server for server in SERVERS if server.name in names]
    node = node_servers(servers, say)
    if node is None:
        servers = [server for server in servers if not server.node]
    state = state_folder(BASE_DIR) / "bench-push"
    logs = state_folder(BASE_DIR) / "bench-push-logs"
    logs.mkdir(parents=True, exist_ok=True)
    with own_backing(BASE_DIR, state, stop) as backing, _quiet_client():
        bind(os.getpid(), cores.others)
        return Rounds(BASE_DIR, backing, cores, node, scale, logs, say).run(servers, rounds)


def node_servers(servers: Sequence[Server], say: Say) -> NodeServers | None:
    """Node's servers made ready when some of these are; None, said in a sentence, when that cannot be."""
    if not any(server.node for server in servers):
        return None
    try:
        return install(BASE_DIR, Stop())
    except BenchError as error:
        say(str(error))
        return None


def tables(found: Found) -> str:
    """Markdown: what each server takes, what people notice, and ours held against the targets."""
    middle = {name: medians(rounds) for name, rounds in found.items()}
    return "\n\n".join(
        (
            f"{_machine()}, {_rounds(found)}",
            "µs of the server's CPU a delivery:",
            servers_table(middle, _TITLES, COSTS),
            servers_table(middle, _TITLES, NOTICED),
            table(target_rows(middle, OURS, _TITLES)),
        )
    )


def as_json(found: Found) -> str:
    """Every figure of every round."""
    said = {"machine": _machine(), "at": datetime.now(UTC).isoformat(), "servers": found}
    return json.dumps(said, indent=1)


def _allow_files() -> None:
    """For us and, since they inherit it, for the servers. Raises BenchError."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if most != resource.RLIM_INFINITY and most < _FILES:
        raise BenchError(f"Thousands of sockets need open files: allow {_FILES} (ulimit -Hn).")
    resource.setrlimit(resource.RLIMIT_NOFILE, (_FILES, most))


@contextmanager
def _quiet_client() -> Iterator[None]:
    """A client that stops to look for garbage would be measured as a late server."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()


def _machine() -> str:
    return f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def _rounds(found: Found) -> str:
    count = max((len(rounds) for rounds in found.values()), default=0)
    return "one round" if count == 1 else f"median of {count} rounds"
