"""Percentiles and rows of the table: pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what, the figure with its unit, the target it is held against."""

    what: str
    figure: str
    target: str = ""


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0 to 1) of them do not exceed. Raises ValueError without values."""
    if not values:
        raise ValueError("There is nothing to take a percentile of.")
    ordered = sorted(values)
    return ordered[max(0, ceil(len(ordered) * share) - 1)]


def spread(milliseconds: Sequence[float]) -> str:
    """p50 / p95 / max of some durations, and how many there were."""
    return (
        f"{percentile(milliseconds, 0.5):.0f} / {percentile(milliseconds, 0.95):.0f} / "
        f"{max(milliseconds):.0f} ms ({len(milliseconds)})"
    )


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| what | figure | target |", "| --- | --- | --- |"]
    return "\n".join([*lines, *(f"| {row.what} | {row.figure} | {row.target} |" for row in rows)])
