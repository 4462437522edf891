"""The product under measurement: started and stopped as a person would."""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from project.local.state_folder import state_folder

_FIRST_START_SECONDS = 600.0


class BenchError(Exception):
    """Measuring cannot go on; the text says why."""


@dataclass(slots=True)
class Product:
    """One running copy, on its own port, with limits per address and caller lifted."""

    base_dir: Path
    port: int
    environment: dict[str, str]
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> float:
        """Start it and wait until it says that it is ready; the seconds that took. Raises BenchError."""
        began = time.perf_counter()
        state_folder(self.base_dir).mkdir(mode=0o711, exist_ok=True)
        command = [sys.executable, "-m", "project.local", "up", "--port", str(self.port)]
        with (state_folder(self.base_dir) / "bench.log").open("wb") as log:
            self.process = subprocess.Popen(  # noqa: S603 - our own command
                command, cwd=self.base_dir, env=self.environment, stdout=log, stderr=log
            )
        while not self._run_file.exists():
            if self.process.poll() is not None:
                raise BenchError("The product did not start; .local/bench.log says why.")
            if time.perf_counter() - began > _FIRST_START_SECONDS:
                raise BenchError("The product was not ready within ten minutes.")
            time.sleep(0.05)
        return time.perf_counter() - began

    def stop(self) -> float:
        """Stop it as Ctrl-C does; the seconds that took."""
        began = time.perf_counter()
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)
        return time.perf_counter() - began

    def described(self) -> dict[str, Any]:
        """What `.local/run.json` says of it."""
        said: dict[str, Any] = json.loads(self._run_file.read_text())
        return said

    @property
    def _run_file(self) -> Path:
        return state_folder(self.base_dir) / "run.json"
