"""One core for the server that is measured, the others for everything else."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from project.bench.memory import with_children
from project.bench.product import BenchError


@dataclass(frozen=True, slots=True)
class Cores:
    """Numbers of cores."""

    server: frozenset[int]
    others: frozenset[int]


def split_cores() -> Cores:
    """The last core is the server's. Raises BenchError where there are not two, or where nobody can be bound to one."""
    if not hasattr(os, "sched_getaffinity"):
        raise BenchError(
            "Live push is measured on Linux: elsewhere no process can be bound to a core."
        )
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 2:
        raise BenchError("Live push is measured on two cores at least: one for the server alone.")
    return Cores(frozenset(cores[-1:]), frozenset(cores[:-1]))


def bind(pid: int, cores: frozenset[int]) -> None:
    """Bind a process, its threads and its children."""
    for each in with_children(pid):
        for thread in _threads(each):
            with suppress(ProcessLookupError, PermissionError):
                os.sched_setaffinity(thread, cores)


def _threads(pid: int) -> list[int]:
    with suppress(OSError):
        return [int(task.name) for task in Path(f"/proc/{pid}/task").iterdir()]
    return []
