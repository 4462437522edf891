"""Folders for Unix sockets, whose paths the operating system keeps short."""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from project.local.accounts import Account, can_reach, give

# Linux takes 107 bytes, macOS 103.
_LONGEST = 103
# The folder made in it is closed to others and its name cannot be guessed.
_FOR_EVERYBODY = Path("/tmp")  # noqa: S108  # nosec B108


@dataclass(frozen=True, slots=True)
class SocketFolder:
    """A folder only its owner may enter; `temporary` ones are removed at the end."""

    path: Path
    temporary: bool

    def remove(self) -> None:
        if self.temporary:
            shutil.rmtree(self.path, ignore_errors=True)


def socket_folder(wanted: Path, file_name: str, account: Account | None = None) -> SocketFolder:
    """`wanted`, or a short temporary folder when the socket's path would be too long. Raises OSError."""
    if len(os.fsencode(wanted / file_name)) <= _LONGEST:
        wanted.mkdir(mode=0o700, exist_ok=True)
        give(wanted, account)
        return SocketFolder(wanted, temporary=False)
    path = Path(tempfile.mkdtemp(prefix="marquee-", dir=_short_parent(account)))
    give(path, account)
    return SocketFolder(path, temporary=True)


def _short_parent(account: Account | None) -> Path:
    usual = Path(tempfile.gettempdir())
    if len(os.fsencode(usual)) > _LONGEST // 2:
        return _FOR_EVERYBODY
    if account is not None and not can_reach(usual / "any", account):
        return _FOR_EVERYBODY
    return usual
