"""What processes take, as the system counts it: processor time and memory, with their children."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from project.bench.memory import resident_megabytes, with_children

_TICK_SECONDS = 1 / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Usage:
    """Processor seconds since the start, by name."""

    seconds: dict[str, float]

    def since(self, before: "Usage", name: str) -> float:
        """Seconds that the named process took meanwhile; a child that ended takes its own with it."""
        return max(0.0, self.seconds.get(name, 0.0) - before.seconds.get(name, 0.0))


def usage(pids: Mapping[str, int]) -> Usage:
    """Of each named process with its children."""
    return Usage({name: sum(map(_seconds, with_children(pid))) for name, pid in pids.items()})


def megabytes(pid: int) -> float:
    """Resident memory."""
    return resident_megabytes(pid)


def _seconds(pid: int) -> float:
    try:
        # The name in parentheses may hold anything; what follows it is plain.
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) * _TICK_SECONDS
