"""The figures of one process: plain ints, counted where things happen, read when somebody scrapes.

    from realtime.figures.counters import figures

All but `published` is counted in the event loop's thread alone, so nothing is locked. The names
that an operator sees are in `realtime.figures.collector`.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from threading import Lock

# Seconds from the commit to the socket. On one machine a frame takes about 1 ms; what is healed by
# a sweep takes seconds.
LAG_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)

# Others are counted as 0: a client may end a socket with any number, and each would be a series of its own.
KNOWN_CLOSES = frozenset(
    {1000, 1001, 1005, 1006, 1009, 1011, 1012, 4400, 4401, 4403, 4408, 4413, 4429}
)

ReadCount = Callable[[], int]
ReadQueue = Callable[[], tuple[int, int]]


class Figures:
    """Counts since this process started, and the gauges that others lend.

    Gauges are called from another thread than the event loop's: a callable reads counts that are
    kept anyway, or copies a set in one step (`tuple(sockets)`) before it looks at its members.
    """

    def __init__(self) -> None:
        self.deliveries = 0
        self.heals = 0
        self.hints = 0
        self.gaps = 0
        self.epoch_changes = 0
        self.sweeps = 0
        self.sweep_failures = 0
        self.closes: Counter[int] = Counter()
        self.lags = [0] * (len(LAG_BUCKETS) + 1)
        self.lag_sum = 0.0
        self.sockets: dict[str, ReadCount] = {}
        self.queues: dict[str, ReadQueue] = {}
        self.topics: ReadCount | None = None
        self._published: Counter[str] = Counter()
        self._publishing = Lock()

    def published(self, kind: str, events: int = 1) -> None:
        """Events were committed; `kind` is the topic's name up to `:` or `@`. Any thread (see `published.py`)."""
        with self._publishing:
            self._published[kind] += events

    def take_published(self) -> dict[str, int]:
        """What was published since this was asked last, by kind; whoever takes it adds it up elsewhere."""
        with self._publishing:
            taken, self._published = self._published, Counter()
        return dict(taken)

    def delivered(self, frames: int) -> None:
        """Frames were handed to sockets: once an event, with the number of those who heard it."""
        self.deliveries += frames

    def healed(self, events: int) -> None:
        """Events came from the log because no hint had brought them."""
        self.heals += events

    def hint(self, seq_gap: bool) -> None:
        """A hint arrived; `seq_gap`: its number did not follow the last one."""
        self.hints += 1
        self.gaps += seq_gap

    def closed(self, code: int) -> None:
        """A socket or stream ended with this code (contract 8.5)."""
        self.closes[code if code in KNOWN_CLOSES else 0] += 1

    def lag(self, seconds: float) -> None:
        """From the commit until the frame was written; once an event a process. A clock that went back counts as 0."""
        seconds = max(0.0, seconds)
        self.lags[bisect_left(LAG_BUCKETS, seconds)] += 1
        self.lag_sum += seconds

    def swept(self, *, failed: bool) -> None:
        """The hub compared its topics' heads with the log, or could not."""
        self.sweeps += 1
        self.sweep_failures += failed

    def epoch_changed(self) -> None:
        """The log began a new lifetime while this process ran."""
        self.epoch_changes += 1

    def watch_sockets(self, transport: str, read: ReadCount) -> None:
        """How many are open now; transport: `ws` or `sse`. A second call for the same replaces the first."""
        self.sockets[transport] = read

    def watch_queues(self, transport: str, read: ReadQueue) -> None:
        """Frames and bytes that wait for slow readers now."""
        self.queues[transport] = read

    def watch_topics(self, read: ReadCount) -> None:
        """How many topics this process follows now."""
        self.topics = read


figures = Figures()
