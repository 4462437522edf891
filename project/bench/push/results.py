"""From the figures of all rounds to tables: pure."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from project.bench.figures import Row

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table over servers. names: the figures in it, written with `/` between them."""

    title: str
    names: tuple[str, ...]
    form: str = "{:.1f}"
    # A share is written in percent, a time in microseconds as what fits into a second.
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Target:
    """Ours held against another server's figure, or against a number when there is no other."""

    what: str
    name: str
    other: str = ""
    most: float | None = None
    unit: str = ""
    digits: int = 2


COSTS = (
    Column("one topic of 1,000", ("one_server_us",)),
    Column("deliveries/s a core", ("one_per_core",), "{:,.0f}"),
    Column("one topic of 5,000", ("large_server_us",)),
    Column("200 topics of 10", ("many_server_us",)),
    Column("200 topics of 10, published elsewhere", ("apart_server_us",)),
    Column("Redis, PostgreSQL at 200 topics of 10", ("many_redis_us", "many_postgres_us")),
)
NOTICED = (
    Column("p50 / p99 at 5,000/s, ms", ("steady_p50_ms", "steady_p99_ms")),
    Column("MB for 1,000 sockets", ("memory_mb",)),
    Column("µs a socket that follows", ("accept_us",), "{:.0f}"),
    Column("lost / doubled of a burst", ("burst_lost", "burst_doubled"), "{:.0f} %", 100),
    Column("lost at full speed", ("one_lost",), "{:.0f} %", 100),
)
TARGETS = (
    Target("CPU a delivery, one topic of 1,000", "one_server_us", "ws", 0.5),
    Target("CPU a delivery, one topic of 1,000", "one_server_us", "socketio", 0.7),
    Target("CPU a delivery, one topic of 1,000", "one_server_us", "daphne-core", 0.01, digits=4),
    Target("CPU a delivery, one topic of 1,000", "one_server_us", "daphne"),
    Target("CPU a delivery, one topic of 1,000", "one_server_us", "uvicorn"),
    Target("CPU a delivery, one topic of 5,000", "large_server_us", "ws", 0.5),
    Target("CPU a delivery, 200 topics of 10", "many_server_us", "ws", 1.0),
    Target("CPU a delivery, 200 topics of 10", "many_server_us", "socketio", 0.5),
    Target("the same, published elsewhere", "apart_server_us", "ws", 1.0),
    Target("the same, published elsewhere", "apart_server_us", "socketio", 0.5),
    Target("p50 at 5,000 deliveries/s", "steady_p50_ms", "ws", 1.0),
    Target("p99 at 5,000 deliveries/s", "steady_p99_ms", "ws", 1.0),
    Target("memory of 1,000 idle sockets", "memory_mb", most=8, unit=" MB", digits=1),
    Target("CPU of an accepted socket", "greet_us", most=100, unit=" µs", digits=0),
    Target("the same, following a topic", "accept_us", unit=" µs", digits=0),
    Target("the same, following a topic", "accept_us", "ws"),
    Target("lost of a burst", "burst_lost", most=0, digits=0),
    Target("doubled of a burst", "burst_doubled", most=0, digits=0),
    Target("commit → socket, p99", "commit_p99_ms", unit=" ms", digits=1),
    Target("commit → 1,000th socket, p50", "commit_last_p50_ms", unit=" ms", digits=1),
    Target("commit → 1,000th socket, p99", "commit_last_p99_ms", most=25, unit=" ms", digits=1),
    Target("1,000 sockets resume 100 events each", "resume_s", most=3, unit=" s"),
    Target("lost or doubled by resuming", "resume_wrong", most=0, digits=0),
)


def medians(rounds: Sequence[Figures]) -> Figures:
    """Of each figure the median of the rounds that have it, and what follows from them."""
    names = {name for figures in rounds for name in figures}
    found = {
        name: statistics.median(figures[name] for figures in rounds if name in figures)
        for name in names
    }
    if found.get("one_server_us"):
        found["one_per_core"] = 1e6 / found["one_server_us"]
    if "resume_lost" in found:
        found["resume_wrong"] = found["resume_lost"] + found["resume_doubled"]
    return found


def ratio(ours: Figures, others: Figures, name: str) -> float | None:
    """Our figure by theirs; None when one of them is missing."""
    return ours[name] / others[name] if name in ours and others.get(name) else None


def servers_table(
    found: Mapping[str, Figures], titles: Mapping[str, str], columns: Sequence[Column]
) -> str:
    """A line for each server, as Markdown; columns nobody has a figure for are left out."""
    columns = [
        column for column in columns if any(column.names[0] in each for each in found.values())
    ]
    head = ["server", *(column.title for column in columns)]
    lines = [_line(head), _line(["---", *("---:" for _ in columns)])]
    for name, figures in found.items():
        lines.append(_line([titles[name], *(_cell(figures, column) for column in columns)]))
    return "\n".join(lines)


def target_rows(found: Mapping[str, Figures], ours: str, titles: Mapping[str, str]) -> list[Row]:
    """What was measured of the targets."""
    rows = [_target_row(found, ours, titles, target) for target in TARGETS]
    return [row for row in rows if row is not None]


def _target_row(
    found: Mapping[str, Figures], ours: str, titles: Mapping[str, str], target: Target
) -> Row | None:
    own = found.get(ours, {})
    most = "" if target.most is None else f"≤ {target.most:g}{target.unit}"
    if not target.other:
        if target.name not in own:
            return None
        return Row(target.what, f"{own[target.name]:,.{target.digits}f}{target.unit}", most)
    share = ratio(own, found.get(target.other, {}), target.name)
    if share is None:
        return None
    return Row(
        f"{target.what}, by {titles[target.other]}",
        f"{share:.{target.digits}f} ({1 / share:.1f} times cheaper)"
        if share < 0.1
        else f"{share:.{target.digits}f}",
        most,
    )


def _cell(figures: Figures, column: Column) -> str:
    if any(name not in figures for name in column.names):
        return "-"
    return " / ".join(column.form.format(figures[name] * column.scale) for name in column.names)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
