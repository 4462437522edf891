"""A program's log: fresh at each start, never larger than it should be."""

from pathlib import Path

_LARGEST_BYTES = 10 * 1024 * 1024


class LogFile:
    """The newest lines in NAME.log; what came before, or with the start before, in NAME.log.1."""

    def __init__(self, path: Path, *, largest_bytes: int = _LARGEST_BYTES) -> None:
        self._path = path
        self._largest = largest_bytes
        self._open()

    def write(self, line: str) -> None:
        """Raises OSError when the disk is full."""
        self._size += self._file.write(line + "\n")
        if self._size > self._largest:
            self.close()
            self._open()

    def close(self) -> None:
        self._file.close()

    def _open(self) -> None:
        if self._path.exists():
            self._path.replace(self._path.with_name(f"{self._path.name}.1"))
        self._file = self._path.open("w", encoding="utf-8", buffering=1)
        self._size = 0
