"""Resident memory of processes with their children, from /proc."""

from pathlib import Path


def resident_megabytes(pid: int) -> float:
    """What the process and all below it hold in memory. Shared pages count once for each process."""
    return sum(map(_resident_kilobytes, with_children(pid))) / 1024


def with_children(pid: int) -> list[int]:
    """The process and all below it."""
    children = _children()
    found = [pid]
    for current in found:
        found += children.get(current, [])
    return found


def _children() -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name in parentheses may hold anything; what follows it is plain.
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        found.setdefault(parent, []).append(int(stat.parent.name))
    return found


def _resident_kilobytes(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS:")), 0)
