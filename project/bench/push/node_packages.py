"""The packages of Node's servers: installed when they are measured, into a folder of their own."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from project.bench.product import BenchError
from project.local.failures import LocalError
from project.local.node import find_node
from project.local.processes import Command, run
from project.local.state_folder import state_folder
from project.local.stopping import Stop

_SOURCES = Path(__file__).resolve().parent / "rivals" / "node"
_LOCK = "package-lock.json"
_INSTALLED = Path("node_modules", ".installed-from")


@dataclass(frozen=True, slots=True)
class NodeServers:
    """Where Node is, and the folder with the servers and their packages."""

    node: Path
    folder: Path


def install(base_dir: Path, stop: Stop) -> NodeServers:
    """Make them ready to start. Raises BenchError with what is missing."""
    try:
        node = find_node()
    except LocalError as error:
        raise BenchError(f"Node's servers are left out. {error}") from None
    folder = state_folder(base_dir) / "bench-rivals"
    shutil.copytree(_SOURCES, folder, dirs_exist_ok=True)
    lock = (folder / _LOCK).read_text()
    kept = folder / _INSTALLED
    if not kept.is_file() or kept.read_text() != lock:
        command = Command(
            "npm ci", (*node.npm, "ci", "--ignore-scripts"), folder, node.environment(os.environ)
        )
        ended = run(command, stop=stop, log_file=folder / "npm.log")
        if ended.process.returncode != 0:
            last = ended.output()[-1:] or [""]
            raise BenchError(f"Node's servers are left out: npm could not install them. {last[0]}")
        kept.write_text(lock)
    return NodeServers(node.folder / "node", folder)
