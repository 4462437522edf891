"""The event log under load: events a second, resuming, and publishing while millions are dropped."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from typing import TypeVar

from django.db import connection

from project.bench.figures import Row, percentile
from project.bench.log_writers import AT, DATA, KEEP_DAYS, PREFIX, Job, pool, write
from realtime.log.keeping import expires_on
from realtime.log.models import Topic
from realtime.log.partitions import drop, make, partition_name
from realtime.log.reading import events_after

R = TypeVar("R")

_WRITERS = 4
_START_SECONDS = 5.0
_LEAD_SECONDS = 1.0
_DAYS = 7
_FILL_BATCH = 100_000
_FILLED_TOPICS = 1_000
_OLD_TOPIC = f"{PREFIX}old-"
_END = expires_on(AT.date(), KEEP_DAYS)
# Of what is dropped while the writers go on, each a day's.
_OLD = [_END + timedelta(days=day) for day in range(1, _DAYS + 1)]

_FILL = """
WITH heads AS (
    INSERT INTO realtime_topic AS topic (name, head)
    SELECT %(prefix)s || n, %(each)s FROM generate_series(1, %(topics)s) AS n
    ON CONFLICT (name) DO UPDATE SET head = topic.head + EXCLUDED.head
    RETURNING id, head
)
INSERT INTO realtime_event (topic_id, seq, expires_on, type, at, data)
SELECT id, head - %(each)s + n, %(end)s, 'bench.noted', %(at)s, %(data)s
FROM heads, generate_series(1, %(each)s) AS n
"""


class LogBench:
    """A few writing processes, and room in the log that is dropped again; nobody else's events are touched."""

    def __init__(self, writers: ProcessPoolExecutor) -> None:
        self._writers = writers

    def rates(self, seconds: float) -> list[Row]:
        """Events a second, durable and with their hints, by writers, topics and events a transaction."""
        cases = [
            ("one hot topic, 1 writer", 1, Job(0, seconds), ""),
            ("one hot topic, 4 writers", 4, Job(0, seconds), "≥ 2,000/s"),
            ("1,000 topics, 4 writers", 4, Job(0, seconds, topics=1_000), "≥ 3,500/s"),
            ("one hot topic, batches of 50, 1 writer", 1, Job(0, seconds, batch=50), "≥ 15,000/s"),
            ("one hot topic, batches of 50, 4 writers", 4, Job(0, seconds, batch=50), ""),
            ("1,000 topics, batches of 50, 4 writers", 4, Job(0, seconds, 1_000, 50), ""),
        ]
        return [self._rate(*case) for case in cases]

    def retention(self, events: int, seconds: float) -> list[Row]:
        """Fill the log, resume from it, then drop it day by day under a writer."""
        filled, filling = _timed(lambda: _fill(events))
        size = _size()
        quiet = [took for _, took in self._run(1, Job(0, seconds))]
        resuming = [_timed(_resume)[1] for _ in range(200)]
        drops, during = self._drop_under_a_writer(3 + events / 1e6)
        return [
            Row("filled before", f"{filled:,} events, {size / 2**20:,.0f} MiB, in {filling:.0f} s"),
            Row("resume of 100 missed events from it", _milliseconds(resuming)),
            Row("publishing before", _milliseconds(quiet)),
            Row("publishing while it is dropped", _milliseconds(during)),
            Row(
                f"a day of {filled // _DAYS:,} events dropped",
                f"{percentile(drops, 0.5) * 1e3:.0f} ms, the slowest {max(drops) * 1e3:.0f} ms",
            ),
        ]

    def _rate(self, what: str, writers: int, job: Job, target: str) -> Row:
        took = self._run(writers, job)
        spent = _milliseconds([seconds for _, seconds in took])
        figure = f"{len(took) * job.batch / job.seconds:,.0f}/s, a transaction {spent}"
        return Row(what, figure, target)

    def _drop_under_a_writer(self, seconds: float) -> tuple[list[float], list[float]]:
        """Seconds of each drop, and of each publishing that went on in the meantime."""
        with ThreadPoolExecutor(1) as thread:
            writing = thread.submit(self._run, 1, Job(0, seconds))
            time.sleep(2 * _LEAD_SECONDS)
            spans = []
            for end in _OLD:
                began = time.time()
                drop([partition_name(end)])
                spans.append((began, time.time()))
                time.sleep(0.1)
            written = writing.result()
        # A transaction that began shortly before may have waited for the drop.
        during = [
            took
            for at, took in written
            if any(began - 0.05 <= at <= end + 0.1 for began, end in spans)
        ]
        return [end - began for began, end in spans], during

    def _run(self, writers: int, job: Job) -> list[tuple[float, float]]:
        timed = Job(time.time() + _LEAD_SECONDS, job.seconds, job.topics, job.batch)
        return [each for took in self._writers.map(write, [timed] * writers) for each in took]


@contextmanager
def log_bench() -> Iterator[LogBench]:
    """Everything it wrote is gone afterwards, whatever happens."""
    names = [partition_name(end) for end in (_END, *_OLD)]
    _drop_leftovers(names)
    make([_END, *_OLD])
    try:
        with pool(_WRITERS) as writers:
            # Starting takes them a while: all wait for the last.
            list(writers.map(write, [Job(time.time() + _START_SECONDS, 0.1)] * _WRITERS))
            yield LogBench(writers)
    finally:
        _drop_leftovers(names)


def _drop_leftovers(names: list[str]) -> None:
    """What a measurement left, this one or one that was killed."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass(name)::text FROM unnest(%s::text[]) AS name", [names])
        drop([name for (name,) in cursor.fetchall() if name])
    Topic.objects.filter(name__startswith=PREFIX).delete()


def _fill(events: int) -> int:
    filled = 0
    each = max(1, min(_FILL_BATCH, events // _DAYS) // _FILLED_TOPICS)
    for day, end in enumerate(_OLD, start=1):
        while filled < max(events * day // _DAYS, day * each * _FILLED_TOPICS):
            with connection.cursor() as cursor:
                cursor.execute(
                    _FILL,
                    {
                        "each": each,
                        "end": end,
                        "at": AT,
                        "data": DATA,
                        "prefix": _OLD_TOPIC,
                        "topics": _FILLED_TOPICS,
                    },
                )
            filled += each * _FILLED_TOPICS
    return filled


def _size() -> int:
    names = [partition_name(end) for end in _OLD]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sum(pg_total_relation_size(name::regclass)) FROM unnest(%s::text[]) AS name",
            [names],
        )
        return int(cursor.fetchone()[0])


def _resume() -> None:
    name = f"{_OLD_TOPIC}{_FILLED_TOPICS // 2}"
    head = Topic.objects.get(name=name).head
    events_after(name, max(0, head - 100), until=head, limit=100)


def _timed(work: Callable[[], R]) -> tuple[R, float]:
    began = time.perf_counter()
    return work(), time.perf_counter() - began


def _milliseconds(seconds: list[float]) -> str:
    if not seconds:
        return "nothing was measured"
    p50, p99 = percentile(seconds, 0.5) * 1e3, percentile(seconds, 0.99) * 1e3
    return f"p50 {p50:.2f}, p99 {p99:.2f}, most {max(seconds) * 1e3:.0f} ms ({len(seconds):,})"
