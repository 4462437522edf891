"""Builds the browser app when its sources changed since the last whole build."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from project.local.failures import LocalError, known_cause
from project.local.layout import Layout
from project.local.node import find_node
from project.local.processes import Command, run
from project.local.stopping import Stop

_SOURCES = (
    "src", "public", "index.html", "package.json", "package-lock.json", "vite.config.ts",
    "tsconfig*.json",
)  # fmt: skip
_PACKAGES = ("package.json", "package-lock.json")
# npm's first line of an error is a bare code, vite's is in capitals.
_TELLING = re.compile(r"error (?!code)\S", re.IGNORECASE)
# npm writes this file last, so a folder without it is half filled.
_INSTALLED = Path("node_modules", ".package-lock.json")


def needs_build(layout: Layout) -> bool:
    """Is there an app whose sources differ from those of the last whole build?"""
    if not (layout.browser_app / "package.json").is_file():
        return False
    built = (layout.browser_app / "dist" / "index.html").is_file()
    return not built or _kept(_build_hash(layout)) != _hash(layout.browser_app, _SOURCES)


def needs_packages(layout: Layout) -> bool:
    """Are the packages missing, half installed or others than the lock file says?"""
    installed = (layout.browser_app / _INSTALLED).is_file()
    return not installed or _kept(_install_hash(layout)) != _hash(layout.browser_app, _PACKAGES)


def install(layout: Layout, env: Mapping[str, str], stop: Stop) -> None:
    """Install the packages of the lock file. Raises LocalError, OSError, Stopped."""
    packages = _hash(layout.browser_app, _PACKAGES)
    _install_hash(layout).unlink(missing_ok=True)
    _npm(layout, env, stop, "install", "ci", "--no-audit", "--no-fund")
    _install_hash(layout).write_text(packages)


def build(layout: Layout, env: Mapping[str, str], stop: Stop) -> None:
    """Install the packages when they changed, then build. Raises LocalError, OSError, Stopped."""
    if needs_packages(layout):
        install(layout, env, stop)
    # Taken before: what changes during the build makes the next start build again.
    sources = _hash(layout.browser_app, _SOURCES)
    _build_hash(layout).unlink(missing_ok=True)
    _npm(layout, env, stop, "build", "run", "build")
    _build_hash(layout).write_text(sources)


def _npm(layout: Layout, env: Mapping[str, str], stop: Stop, what: str, *argv: str) -> None:
    node = find_node()
    command = Command(
        name=f"npm {what}",
        argv=(*node.npm, *argv),
        cwd=layout.browser_app,
        env=node.environment(env),
    )
    log_file = layout.logs / f"npm-{what}.log"
    ended = run(command, log_file=log_file, stop=stop)
    if ended.process.returncode != 0:
        lines = ended.output()
        telling = [line for line in lines if _TELLING.search(line)] or lines[-1:]
        last = f" It says: {telling[0].strip()}" if telling else ""
        raise LocalError(
            known_cause(lines)
            or f"The browser app could not be built (npm {what} {ended.how_it_ended()}).{last} "
            f"All of it is in {layout.shown(log_file)}."
        )


def _build_hash(layout: Layout) -> Path:
    return layout.browser_app / "dist" / ".built-from"


def _install_hash(layout: Layout) -> Path:
    return layout.browser_app / "node_modules" / ".installed-from"


def _kept(path: Path) -> str | None:
    return path.read_text() if path.is_file() else None


def _hash(folder: Path, patterns: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for file in _files(folder, patterns):
        content = file.read_bytes()
        digest.update(f"{file.relative_to(folder)} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(folder: Path, patterns: tuple[str, ...]) -> Iterator[Path]:
    for pattern in patterns:
        for found in sorted(folder.glob(pattern)):
            if found.is_dir():
                yield from sorted(path for path in found.rglob("*") if path.is_file())
            else:
                yield found
