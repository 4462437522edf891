"""The one door to other programs: start one, follow what it prints, end it.

A program started here gets a session of its own, so Ctrl-C reaches only us, and on Linux the kernel
ends it when we die without a chance to.
"""

import ctypes
import os
import signal
import subprocess  # nosec B404
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from project.local.accounts import Account
from project.local.failures import LocalError, sentence_for
from project.local.log_file import LogFile
from project.local.stopping import Stop, Stopped

_PR_SET_PDEATHSIG = 1
# Loaded before any fork: after the change of user the interpreter's folder may be closed.
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
_LAST_LINES = 60

ShowLine = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Command:
    """A program to run. `env` replaces the environment; `account` is whom to run as, when not us."""

    name: str
    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str] | None = None
    account: Account | None = None
    stop_signal: signal.Signals = signal.SIGTERM
    hard_signal: signal.Signals = signal.SIGKILL


class Running:
    """A started program: its process, its last lines, and whether a line said that it is ready.

    `in_sight`: what it prints goes to our own terminal; only its errors are read here.
    """

    def __init__(
        self,
        command: Command,
        *,
        log_file: Path | None,
        show: ShowLine | None = None,
        ready_text: str | None = None,
        in_sight: bool = False,
    ) -> None:
        self.command = command
        self.ready = threading.Event()
        self.last_lines: deque[str] = deque(maxlen=_LAST_LINES)
        self._ready_text = ready_text
        self._show = show
        self._log = LogFile(log_file) if log_file else None
        self.process = _start(
            command,
            stdout=None if in_sight else subprocess.PIPE,
            stderr=subprocess.PIPE if in_sight else subprocess.STDOUT,
        )
        self._reader = threading.Thread(target=self._read, name=command.name, daemon=True)
        self._reader.start()

    @property
    def name(self) -> str:
        return self.command.name

    @property
    def pid(self) -> int:
        return self.process.pid

    def ended(self) -> bool:
        return self.process.poll() is not None

    def how_it_ended(self) -> str:
        """In words; call it once ended."""
        code = self.process.returncode
        if code < 0:
            return f"ended by {signal.Signals(-code).name}"
        return f"ended with exit code {code}"

    def output(self) -> list[str]:
        """The last lines, complete once the program has ended."""
        if self.ended():
            # A grandchild may still hold the pipe; what came until now is enough then.
            self._reader.join(timeout=0.5)
        return [line for line in list(self.last_lines) if line.strip()]

    def send(self, number: signal.Signals, *, to_group: bool = False) -> None:
        """Signal the program, or it and what it started; no error when it is gone."""
        with suppress(ProcessLookupError, PermissionError):
            if to_group:
                os.killpg(self.pid, number)
            elif not self.ended():
                os.kill(self.pid, number)

    def _read(self) -> None:
        pipe = self.process.stdout or self.process.stderr
        assert pipe is not None
        with pipe:
            for raw in pipe:
                self._take(raw.decode("utf-8", "replace").rstrip("\r\n"))
        if self._log is not None:
            with suppress(OSError):
                self._log.close()

    def _take(self, line: str) -> None:
        self.last_lines.append(line)
        # A full disk or a closed terminal must not stop the program whose words these are.
        with suppress(OSError, ValueError):
            if self._log is not None:
                self._log.write(line)
        if self._show is not None:
            self._show(line)
        if self._ready_text is not None and self._ready_text in line:
            self.ready.set()


def run(
    command: Command, *, stop: Stop, log_file: Path | None = None, in_sight: bool = False
) -> Running:
    """Run to the end and return it, whatever its exit code. Raises Stopped, having ended it; LocalError."""
    running = Running(command, log_file=log_file, in_sight=in_sight)
    _wait_for(running.process, stop)
    return running


def run_in_sight(command: Command, *, stop: Stop) -> int:
    """Run to the end with our own terminal as its output; the exit code. Raises Stopped, LocalError."""
    process = _start(command, stdout=None, stderr=None)
    _wait_for(process, stop)
    return process.returncode


def _wait_for(process: subprocess.Popen[bytes], stop: Stop) -> None:
    while process.poll() is None:
        try:
            stop.pause()
        except Stopped:
            _end_now(process)
            raise


def _end_now(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=2)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _start(command: Command, *, stdout: int | None, stderr: int | None) -> subprocess.Popen[bytes]:
    options: dict[str, Any] = {}
    if command.account is not None:
        options = {
            "user": command.account.uid,
            "group": command.account.gid,
            "extra_groups": [],
        }
    try:
        # What runs is said by our own code, and no shell takes it apart.
        return subprocess.Popen(  # noqa: S603  # nosec B603
            command.argv,
            cwd=command.cwd,
            env=command.env,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=True,
            preexec_fn=_end_with_us(command.stop_signal),  # noqa: PLW1509 - no other way to prctl
            **options,
        )
    except OSError as error:
        raise LocalError(f"{command.name} could not be started: {sentence_for(error)}") from None
    except subprocess.SubprocessError:
        raise LocalError(
            f"{command.name} could not be started: its process may not change its user or end "
            "with this one."
        ) from None


def _end_with_us(number: signal.Signals) -> Callable[[], None] | None:
    libc = _LIBC
    if libc is None:
        return None
    parent = os.getpid()

    def before_exec() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, number.value, 0, 0, 0)
        if os.getppid() != parent:
            # We died in between, so the signal will never come.
            os._exit(1)

    return before_exec
