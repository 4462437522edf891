"""What the processes do that `bench_log` starts: publish as fast as one may, and say how long each took."""

import random
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing import get_context

import django

from core.transactions import in_transaction
from realtime.log.append import NewEvent
from realtime.publishing import publish_now

# So far ahead that no maintenance drops it while it is measured, and that it shares no partition with anything.
AT = datetime(2090, 1, 1, 12, tzinfo=UTC)
KEEP_DAYS = 1
PREFIX = "bench-log:"
# Of the size of a goal in a match.
DATA = '{"text":"' + "x" * 310 + '"}'


@dataclass(frozen=True, slots=True)
class Job:
    """begin_at: seconds of the wall clock at which all writers begin. batch: events a transaction."""

    begin_at: float
    seconds: float
    topics: int = 1
    batch: int = 1


def pool(writers: int) -> ProcessPoolExecutor:
    """Processes as web and worker are: each with its own interpreter, connection and client."""
    return ProcessPoolExecutor(writers, get_context("spawn"), initializer=django.setup)


def write(job: Job) -> list[tuple[float, float]]:
    """Publish until the time is over: when each transaction began, and its seconds until after COMMIT and hint."""
    # A topic's first event is slower: it makes the topic.
    publish_batch([f"{PREFIX}{number}" for number in range(job.topics)])
    time.sleep(max(0.0, job.begin_at - time.time()))
    end = time.time() + job.seconds
    took = []
    while (now := time.time()) < end:
        names = _names(job)
        began = time.perf_counter()
        publish_batch(names)
        took.append((now, time.perf_counter() - began))
    return took


@in_transaction
def publish_batch(names: Sequence[str]) -> None:
    """One transaction with an event for each name."""
    publish_now([NewEvent(name, "bench.noted", AT, DATA, KEEP_DAYS) for name in names])


def _names(job: Job) -> list[str]:
    return [f"{PREFIX}{random.randrange(job.topics)}" for _ in range(job.batch)]  # noqa: S311
