"""Which install and which folder PostgreSQL uses, for the user it has to run as.

Root's PostgreSQL runs as `nobody`, who may not enter a closed home folder. Then data and a copy of
the programs go to a folder of root's own outside, found again by the checkout's path.
"""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from project.local.accounts import Account, account_for, can_reach, give
from project.local.failures import LocalError
from project.local.layout import Layout
from project.local.program_copy import runnable_install
from project.local.state_folder import state_folder

_OUTSIDE = Path("/var/lib/marquee")


@dataclass(frozen=True, slots=True)
class Place:
    """Where PostgreSQL lives; `folder` holds the data and the socket."""

    install: Path
    folder: Path
    account: Account | None
    is_outside: bool

    @property
    def data(self) -> Path:
        return self.folder / "data"


def place_for(layout: Layout, install: Path, *, outside: Path = _OUTSIDE) -> Place:
    """Decide and make the folders. Raises LocalError, OSError."""
    account = account_for(layout.postgres)
    if account is None or can_reach(layout.postgres, account):
        _make(layout.postgres, account)
        if account is not None:
            install = runnable_install(install, layout.state / "postgresql", account)
        return Place(install, layout.postgres, account, is_outside=False)
    if (layout.postgres / "data").exists():
        raise LocalError(
            f"PostgreSQL's data is in {layout.postgres}, which its user can no longer reach: "
            "allow passing through the folders above it (chmod o+x)."
        )
    return _place_outside(layout, install, outside)


def outside_folder(base_dir: Path, outside: Path = _OUTSIDE) -> Path:
    """The folder outside for this copy."""
    mark = hashlib.sha256(os.fsencode(state_folder(base_dir).resolve())).hexdigest()[:12]
    return outside / f"{base_dir.name}-{mark}"


def _place_outside(layout: Layout, install: Path, outside: Path) -> Place:
    home = outside_folder(layout.base_dir, outside)
    home.mkdir(mode=0o711, parents=True, exist_ok=True)
    for folder in (outside, home):
        # mkdir's mode is cut by the umask, and its parents don't get it at all.
        folder.chmod(0o711)
    account = account_for(home / "postgres")
    assert account is not None
    _make(home / "postgres", account)
    install = runnable_install(install, home / "postgresql", account)
    return Place(install, home / "postgres", account, is_outside=True)


def _make(folder: Path, account: Account | None) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    if account is not None and folder.stat().st_uid != account.uid:
        give(folder, account)
