"""`make lock`: the exact versions of all packages, from the ranges in `pyproject.toml`.

Read off a fresh environment filled by pip, not computed: a resolver that does not see the CPU build
of torch would lock gigabytes of packages for graphics cards.
"""

import re
import subprocess  # nosec B404
import sys
import tempfile
import tomllib
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parents[2]
_HEADER = "# Made by `make lock` from pyproject.toml; don't edit.\n"
# Only the CUDA build of torch asks for these.
_FOR_GRAPHICS_CARDS = re.compile(r"^(nvidia-|cuda-|triton)")
_BUILD_OF_A_VERSION = re.compile(r"\+[a-z0-9.]+$")
# Where pip freeze knows the file only, the version stands in the file's name.
_FROM_A_FILE = re.compile(r"^(?P<name>[\w.-]+) @ \S*/[\w.]+?-(?P<version>\d[\w.]*)[-+%]\S*$")


def lock_line(frozen: str) -> str | None:
    """A line of `pip freeze` as `name==version`; None for what is not locked. Raises ValueError."""
    file = _FROM_A_FILE.match(frozen)
    line = f"{file['name']}=={file['version']}" if file else _BUILD_OF_A_VERSION.sub("", frozen)
    if _FOR_GRAPHICS_CARDS.match(line):
        return None
    if not re.fullmatch(r"[\w.-]+==[\w.!]+", line):
        raise ValueError(f"pip says {frozen!r}, which names no version.")
    return line


def main() -> int:
    project = tomllib.loads((BASE_DIR / "pyproject.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="marquee-lock-") as folder:
        python = Path(folder, "venv", "bin", "python")
        _call(sys.executable, "-m", "venv", str(python.parents[1]))
        runtime = _installed_with(python, project["project"]["dependencies"])
        everything = _installed_with(python, project["dependency-groups"]["dev"])
    _write("requirements.lock", runtime)
    _write("requirements-dev.lock", [line for line in everything if line not in runtime])
    return 0


def _installed_with(python: Path, requirements: list[str]) -> list[str]:
    _call(str(python), "-m", "pip", "install", "--quiet", *requirements)
    frozen = _call(str(python), "-m", "pip", "freeze").splitlines()
    return [line for line in map(lock_line, frozen) if line is not None]


def _call(*argv: str) -> str:
    return subprocess.run(  # noqa: S603  # nosec B603
        argv, stdout=subprocess.PIPE, text=True, check=True
    ).stdout


def _write(name: str, lines: list[str]) -> None:
    (BASE_DIR / name).write_text(_HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"{name}: {len(lines)} packages\n")


if __name__ == "__main__":
    sys.exit(main())
