"""What is measured of ours alone: greeting, from the commit to the last socket, everyone resuming at once."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from project.bench.figures import percentile
from project.bench.product import BenchError
from project.bench.push.backing import Backing
from project.bench.push.client.crowd import Crowd
from project.bench.push.client.dialects import Greeted, Marquee
from project.bench.push.client.wire import mark
from project.bench.push.results import Figures
from project.bench.push.scales import Scale
from project.bench.push.started import Started
from project.bench.push.usage import usage

_COMMITS_A_SECOND = 10.0
_QUIET_SECONDS = 3.0
_LAG_TOPIC = "bench-lag"
_RESUME_TOPIC = "bench-resume"


class Committed(NamedTuple):
    """When, in monotonic nanoseconds, and under which number."""

    at_ns: int
    seq: int


class Committer:
    """A process that publishes in transactions, as a worker does."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def commit(self, topic: str, place: int) -> Committed:
        """Publish one event that carries this number. Raises BenchError."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        data = json.dumps({"m": mark(0, place), "pad": "x" * 300}, separators=(",", ":"))
        self._process.stdin.write(f"custom:{topic} {data}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().split()
        if not answer:
            raise BenchError("The process that commits has ended.")
        return Committed(*map(int, answer))


@contextmanager
def _committer(backing: Backing, base_dir: Path) -> Iterator[Committer]:
    with subprocess.Popen(
        (sys.executable, "-m", "project.bench.push.committer"),
        cwd=base_dir,
        env={**os.environ, **backing.environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Committer(process)


def greet(started: Started, scale: Scale) -> Figures:
    """What a socket costs that follows nothing yet: the handshake, its place, the greeting."""
    with closing(Crowd(started.port, Greeted(), [_LAG_TOPIC], scale.sockets)) as crowd:
        before = usage({"": started.pid})
        crowd.open()
        spent = usage({"": started.pid}).since(before, "")
    return {"greet_us": spent * 1e6 / scale.sockets}


def commit_to_sockets(started: Started, backing: Backing, base_dir: Path, scale: Scale) -> Figures:
    """At an easy pace, so that each event is alone: the delay of a delivery, and of an event's last one."""
    with (
        _committer(backing, base_dir) as committer,
        closing(Crowd(started.port, Marquee(), [_LAG_TOPIC], scale.sockets)) as crowd,
    ):
        crowd.open()
        lasts: list[int] = []
        late: list[int] = []
        for _ in range(scale.commits):
            began = time.monotonic()
            crowd.arrivals.begin()
            seq = crowd.arrivals.published(0)
            crowd.arrivals.sent_at(0, seq, committer.commit(_LAG_TOPIC, seq).at_ns)
            crowd.turn_until(lambda: not crowd.arrivals.open, _QUIET_SECONDS)
            late += crowd.arrivals.late
            lasts.append(max(crowd.arrivals.late))
            time.sleep(max(0.0, began + 1 / _COMMITS_A_SECOND - time.monotonic()))
    return {
        "commit_p50_ms": percentile(late, 0.5) / 1e6,
        "commit_p99_ms": percentile(late, 0.99) / 1e6,
        "commit_last_p50_ms": percentile(lasts, 0.5) / 1e6,
        "commit_last_p99_ms": percentile(lasts, 0.99) / 1e6,
    }


def resume(started: Started, backing: Backing, base_dir: Path, scale: Scale) -> Figures:
    """All come back in the same moment: until each has what it missed, in order, and follows again."""
    with ExitStack() as stack:
        committer = stack.enter_context(_committer(backing, base_dir))
        since = committer.commit(_RESUME_TOPIC, 0).seq
        crowd = Crowd(started.port, Marquee(since=since), [_RESUME_TOPIC], scale.sockets)
        stack.enter_context(closing(crowd))
        for _ in range(scale.missed):
            committer.commit(_RESUME_TOPIC, crowd.arrivals.published(0))
        began = time.monotonic()
        crowd.open(at_once=crowd.size, first=0)
        crowd.turn_until(lambda: not crowd.arrivals.open, _QUIET_SECONDS)
        seconds = time.monotonic() - began
        # They are live again when the next event comes too.
        committer.commit(_RESUME_TOPIC, crowd.arrivals.published(0))
        crowd.turn_until(lambda: not crowd.arrivals.open, _QUIET_SECONDS)
    return {
        "resume_s": seconds,
        "resume_lost": crowd.arrivals.lost / crowd.arrivals.expected,
        "resume_doubled": crowd.arrivals.doubled / crowd.arrivals.expected,
    }
