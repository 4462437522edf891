"""Makes `.venv` and installs the locked packages, whole or not at all.

Run as a file by the machine's own Python, before any package is there: standard library only.
"""

import argparse
import errno
import fcntl
import hashlib
import re
import subprocess  # nosec B404
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parents[2]
RUNTIME_LOCK = "requirements.lock"
DEV_LOCK = "requirements-dev.lock"
_MISSING_COMPILER = re.compile(
    r"(command|program) '?[^'\n]*(gcc|g\+\+|cc|c\+\+|clang)[^'\n]*'? ?(failed: No such file|not found)"
    r"|[Uu]nable to (find|locate) (a |the )?(C |C\+\+ )?compiler|No CMAKE_C(XX)?_COMPILER could be found"
)


class InstallError(Exception):
    """One sentence for the person who waits for the packages."""


def ensure(base_dir: Path, locks: tuple[str, ...]) -> None:
    """Have `.venv` with these locks installed. Raises InstallError, OSError."""
    state = base_dir / ".local"
    state.mkdir(mode=0o711, exist_ok=True)
    venv = base_dir / ".venv"
    with _alone(state / "install.lock") as lock_held:
        if not _is_whole(venv):
            _make(venv)
        for lock in locks:
            if not _is_installed(venv, base_dir / lock):
                _install(venv, base_dir / lock, log_file=state / "install.log", held=lock_held)


def _is_whole(venv: Path) -> bool:
    """Does it have a Python that is still there, and was nothing in it cut short?"""
    return _whole(venv).is_file() and (venv / "bin" / "python").exists()


def _make(venv: Path) -> None:
    _say("Making the virtual environment …")
    made = subprocess.run(  # noqa: S603  # nosec B603
        (sys.executable, "-m", "venv", "--clear", str(venv)),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if made.returncode != 0:
        raise InstallError(_cause("The virtual environment could not be made", made.stdout))


def _install(venv: Path, lock: Path, *, log_file: Path, held: int) -> None:
    # A package that was half copied when pip was stopped looks installed to the next pip.
    _whole(venv).unlink(missing_ok=True)
    _stamp(venv, lock).unlink(missing_ok=True)
    pip = (
        str(venv / "bin" / "python"), "-m", "pip", "install", "--requirement", str(lock),
        "--no-input", "--disable-pip-version-check", "--progress-bar", "off",
    )  # fmt: skip
    if _follow(pip, _packages_in(lock), log_file, held) != 0:
        said = log_file.read_text(encoding="utf-8")
        raise InstallError(_cause("The packages could not be installed", said))
    _stamp(venv, lock).write_text(_hash(lock))
    _whole(venv).touch()


def _follow(pip: tuple[str, ...], total: int, log_file: Path, held: int) -> int:
    """Run pip, its words into the log, its progress onto the screen; its exit code.

    `held`: the lock's handle. pip keeps it too, so that nobody else begins when only we are killed.
    """
    begun = time.monotonic()
    found = 0
    _say(f"Installing {total} packages (the first time this takes a minute or more) …")
    with (
        log_file.open("w", encoding="utf-8") as log,
        subprocess.Popen(  # noqa: S603  # nosec B603
            pip, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, pass_fds=(held,)
        ) as process,
    ):
        assert process.stdout is not None
        for line in process.stdout:
            log.write(line)
            found += line.startswith(("Collecting ", "Requirement already satisfied: "))
            phase = "copying" if line.startswith("Installing collected") else f"found {found}"
            _show_progress(f"  {phase}, {time.monotonic() - begun:.0f} s")
    _show_progress("")
    if process.returncode == 0:
        _say(f"Installing packages: {time.monotonic() - begun:.1f} s")
    return process.returncode


def _cause(what: str, said: str) -> str:
    """The sentence for a failure, from what the program said."""
    if "No space left on device" in said:
        return f"{what}: the disk is full."
    if _MISSING_COMPILER.search(said):
        return (
            f"{what}: one of them is not ready-made for this machine, and there is no compiler to make it. "
            "Install one (Debian: apt-get install build-essential; macOS: xcode-select --install) "
            "and start again."
        )
    if "NewConnectionError" in said or "NameResolutionError" in said:
        return f"{what}: the package index cannot be reached. Is this machine online?"
    lines = [line for line in said.splitlines() if line.startswith(("ERROR:", "Error:"))]
    lines = lines or said.splitlines()[-1:]
    return f"{what}: {lines[0].strip()}" if lines else f"{what}."


@contextmanager
def _alone(path: Path) -> Iterator[int]:
    """Let a second `make` wait until the first has installed; the lock's handle."""
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _say("Another command is installing the packages; waiting for it …")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file.fileno()


def _is_installed(venv: Path, lock: Path) -> bool:
    stamp = _stamp(venv, lock)
    return stamp.is_file() and stamp.read_text() == _hash(lock)


def _whole(venv: Path) -> Path:
    return venv / "whole"


def _stamp(venv: Path, lock: Path) -> Path:
    return venv / f"installed-{lock.name}"


def _hash(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _packages_in(lock: Path) -> int:
    return sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())


def _show_progress(text: str) -> None:
    if sys.stdout.isatty():
        sys.stdout.write(f"\r\033[K{text}")
        sys.stdout.flush()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(argv: list[str]) -> int:
    """Install; a failure is one sentence on stderr and a 1."""
    parser = argparse.ArgumentParser(description="Have .venv with the locked packages.")
    parser.add_argument("--dev", action="store_true", help="with what the tests need")
    asked = parser.parse_args(argv)
    locks = (RUNTIME_LOCK, DEV_LOCK) if asked.dev else (RUNTIME_LOCK,)
    try:
        ensure(BASE_DIR, locks)
    except InstallError as error:
        sys.stderr.write(f"{error}\n")
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        reason = "the disk is full" if full else str(error)
        sys.stderr.write(f"The packages could not be installed: {reason}.\n")
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped; the next start installs again.\n")
    else:
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
