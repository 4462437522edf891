"""Where things are kept below `.local/`."""

import os
from dataclasses import dataclass
from pathlib import Path

from project.local.state_folder import state_folder


@dataclass(frozen=True, slots=True)
class Layout:
    """Paths of one checkout; nothing is made before `create`."""

    base_dir: Path

    @property
    def state(self) -> Path:
        return state_folder(self.base_dir)

    @property
    def logs(self) -> Path:
        return self.state / "logs"

    @property
    def lock_file(self) -> Path:
        return self.state / "lock"

    @property
    def run_file(self) -> Path:
        return self.state / "run.json"

    @property
    def accounts_file(self) -> Path:
        return self.state / "accounts.json"

    @property
    def secret_key_file(self) -> Path:
        return self.state / "secret_key"

    @property
    def valkey(self) -> Path:
        return self.state / "valkey"

    @property
    def postgres(self) -> Path:
        return self.state / "postgres"

    @property
    def browser_app(self) -> Path:
        return self.base_dir / "frontend"

    def shown(self, path: Path) -> str:
        """A path as a person reads it: from the checkout on, where it lies in it."""
        inside = path.is_relative_to(self.base_dir)
        return str(path.relative_to(self.base_dir) if inside else path)

    def create(self) -> None:
        """Make the folders. Raises OSError."""
        # PostgreSQL of a root user runs as another one, who has to pass through.
        self.state.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700, exist_ok=True)
        # Django asks for the folder of collected files, though a local site collects none.
        for folder in (self.logs, self.valkey, self.state / "static"):
            folder.mkdir(mode=0o700, exist_ok=True)
