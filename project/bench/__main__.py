"""Start the product twice, measure it, print the table; then live push beside others."""

import asyncio
import os
import platform
import sys
from pathlib import Path

import django

from project.bench.figures import Row, spread, table
from project.bench.memory import resident_megabytes
from project.bench.ports import free_port
from project.bench.product import BenchError, Product
from project.bench.push import bench as push
from project.bench.push.scales import SHORT
from project.local.failures import LocalError

BASE_DIR = Path(__file__).resolve().parents[2]
RATINGS = 30
GOALS = 30
# `manage.py bench_push` measures all of them, longer and in rounds.
PUSH_SERVERS = ("ours", "uvicorn", "ws", "socketio")


def main() -> int:
    """Print the figures; 1 with a sentence when the product could not be started."""
    # A copy of its own beside the one that a person works with.
    state = BASE_DIR / ".local" / "bench"
    state.mkdir(parents=True, exist_ok=True)
    for folder in (state.parent, state):
        folder.chmod(0o711)
    os.environ.setdefault("MARQUEE_STATE", str(state))
    product = Product(BASE_DIR, free_port(), {**os.environ, "MARQUEE_RATE_LIMITS": "off"})
    try:
        product.start()
        product.stop()
        second = product.start()
        rows = [Row("second start to ready", f"{second:.1f} s", "≤ 15 s"), *measure(product)]
        rows.append(Row("stop", f"{product.stop():.1f} s", "≤ 5 s"))
    except BenchError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        product.stop()
    sys.stdout.write(f"{platform.platform()}, {os.cpu_count()} cores\n\n{table(rows)}\n")
    return measure_push()


def measure_push() -> int:
    """Live push beside a few others, in a short form; 1 with a sentence where that cannot be measured."""
    try:
        found = push.measure(PUSH_SERVERS, 1, SHORT, _say)
    except (BenchError, LocalError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"\nLive push\n\n{push.tables(found)}\n")
    return 0


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def measure(product: Product) -> list[Row]:
    """Everything that is measured while it runs."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
    django.setup()
    # Models can be imported only now.
    from project.bench.running import latencies  # noqa: PLC0415

    said = product.described()
    rows = [
        Row(what, spread(values), target)
        for what, values, target in asyncio.run(latencies(said, ratings=RATINGS, goals=GOALS))
    ]
    for name, pid in said["processes"].items():
        rows.append(Row(f"memory of `{name}`", f"{resident_megabytes(pid):.0f} MB"))
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
