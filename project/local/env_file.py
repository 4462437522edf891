"""`.env` beside `manage.py`: lines of KEY=VALUE. What the environment says already wins."""

import os
from collections.abc import Mapping
from pathlib import Path

from project.local.failures import LocalError


def read_env_file(base_dir: Path) -> dict[str, str]:
    """The settings of the file; empty when there is none. Raises LocalError naming a line that is none."""
    path = base_dir / ".env"
    if not path.is_file():
        return {}
    found: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        key, equals, value = line.partition("=")
        key = key.strip().removeprefix("export ").strip()
        if not equals or not key.isidentifier():
            raise LocalError(f"Line {number} of .env is not KEY=VALUE.")
        found[key] = _without_quotes(value.strip())
    return found


def environment(base_dir: Path, given: Mapping[str, str]) -> dict[str, str]:
    """`given`, and below it what `.env` says. An empty variable counts as not given."""
    return read_env_file(base_dir) | {key: value for key, value in given.items() if value}


def load_env_file(base_dir: Path) -> None:
    """Put the settings of `.env` into this process's environment where it says nothing yet."""
    for key, value in read_env_file(base_dir).items():
        if not os.environ.get(key):
            os.environ[key] = value


def _without_quotes(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
