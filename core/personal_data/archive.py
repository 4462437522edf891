"""The ZIP file of an export, written piece by piece: memory stays small however much there is."""

import csv
import io
import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from tempfile import TemporaryFile
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from core.personal_data.rules import cells, plain
from core.personal_data.table import PersonalFile, PersonalSlice, Record

_PULSE_RECORDS = 500

Pulse = Callable[[], None]


class Archive:
    """One export, in a `with` statement. `at`: what every file in it is dated."""

    def __init__(self, file: IO[bytes], at: datetime) -> None:
        self._zip = ZipFile(file, "w", ZIP_DEFLATED)
        self._date = (at.year, at.month, at.day, at.hour, at.minute, at.second)

    def add_slice(self, one: PersonalSlice, records: Iterable[Record], pulse: Pulse) -> int:
        """Write `<name>.csv` and `<name>.json`; how many records. pulse is called every few hundred of them.

        Records are read once, so that both files say the same. A ZIP file has one file open at a
        time: the other waits on disk.
        """
        count = 0
        with TemporaryFile() as spool:
            listed = io.TextIOWrapper(spool, "utf-8", newline="\n")
            with self._text(f"{one.name}.csv") as table:
                writer = csv.writer(table)
                writer.writerow(one.columns)
                for record in records:
                    simple = {column: plain(record[column]) for column in one.columns}
                    writer.writerow(cells(simple, one.columns))
                    listed.write(",\n" if count else "[\n")
                    listed.write(json.dumps(simple, ensure_ascii=False))
                    count += 1
                    if count % _PULSE_RECORDS == 0:
                        pulse()
            listed.write("\n]\n" if count else "[]\n")
            listed.flush()
            spool.seek(0)
            with self._open(f"{one.name}.json") as raw:
                shutil.copyfileobj(spool, raw)
            listed.detach()
        return count

    def add_file(self, file: PersonalFile) -> None:
        """Write a file as it is; pictures do not shrink."""
        with self._open(file.name, ZIP_STORED) as raw:
            for chunk in file.chunks:
                raw.write(chunk)

    def add_text(self, name: str, text: str) -> None:
        """Write a text of ours."""
        with self._text(name) as file:
            file.write(text)

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        """Write the list of files, without which it is no ZIP file."""
        self._zip.close()

    @contextmanager
    def _text(self, name: str) -> Iterator[IO[str]]:
        with self._open(name) as raw:
            text = io.TextIOWrapper(raw, "utf-8", newline="")
            yield text
            text.flush()
            text.detach()

    @contextmanager
    def _open(self, name: str, compression: int = ZIP_DEFLATED) -> Iterator[IO[bytes]]:
        entry = ZipInfo(name, self._date)
        entry.compress_type = compression
        entry.external_attr = 0o600 << 16
        with self._zip.open(entry, "w", force_zip64=True) as raw:
            yield raw


def readme(username: str, at: datetime, parts: Iterable[tuple[PersonalSlice, int]]) -> str:
    """What lies in the export, for the person to read."""
    listed = "\n".join(
        f"{one.name}.csv, {one.name}.json  ({count} {'record' if count == 1 else 'records'})\n"
        f"    {one.about}"
        for one, count in parts
    )
    return (
        f"What Marquee keeps about {username}, as of {at:%Y-%m-%d %H:%M} UTC.\n\n"
        "Each part comes twice with the same content: as CSV for a spreadsheet (UTF-8, commas) and\n"
        "as JSON for a program. Times are in UTC. In CSV, a text that a spreadsheet would take for\n"
        "a formula begins with an apostrophe; JSON has it as it was written. Passwords, keys and\n"
        "secrets of a second factor are left out: we keep them in a form that nobody can read.\n\n"
        f"{listed}\n"
    )
