"""One server in one round: its figures by name."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from project.bench.figures import percentile
from project.bench.push.client.crowd import Crowd
from project.bench.push.client.door import Door
from project.bench.push.client.load import Load
from project.bench.push.results import Figures
from project.bench.push.scales import Scale
from project.bench.push.started import Started
from project.bench.push.usage import Usage, megabytes, usage

_SERVER = "server"
# Deliveries a second at which latencies are compared.
_PACE = 5_000.0
_CONNECTIONS = 8
_FIRST_CROWD = 20
_FIRST_EVENTS = 10
_BURST_SOCKETS = 10


class Measuring:
    """The parts of a round. apart: another process of the same server, which publishes where that is measured.

    figures: what was found so far; a server that breaks in the middle of a part keeps what it had until then.
    """

    def __init__(
        self, started: Started, apart: Started, pids: Mapping[str, int], scale: Scale
    ) -> None:
        self.figures: Figures = {}
        self._started = started
        self._apart = apart
        self._pids = {_SERVER: started.pid, **pids}
        self._scale = scale

    def first_use(self) -> None:
        """What is loaded at the first use belongs to nobody's socket.

        Not more than that: a heap that grew under load would have room for a thousand sockets already.
        """
        with _crowd(self._started, _names(1), _FIRST_CROWD) as crowd:
            crowd.open()
            with self._load(crowd, self._started) as load:
                load.at_once(_FIRST_EVENTS)

    def one_topic(self) -> None:
        """Everyone on one topic: sockets, their memory, as fast as it goes, and the pace."""
        with _crowd(self._started, _names(1), self._scale.sockets) as crowd:
            self._open(crowd)
            with self._load(crowd, self._started) as load:
                load.warm_up(self._scale.warm_up)
                self._saturate("one", load)
                load.steadily(_PACE / crowd.size, self._scale.seconds)
                self.figures |= _lateness("steady", load)

    def large_topic(self) -> None:
        """The same with more of them."""
        with _crowd(self._started, _names(1), self._scale.large) as crowd:
            crowd.open()
            with self._load(crowd, self._started) as load:
                load.warm_up(self._scale.warm_up)
                self._saturate("large", load)

    def many_topics(self) -> None:
        """A few on each of many topics: published at this process, and at another one."""
        with _crowd(self._started, _names(self._scale.topics), self._scale.each) as crowd:
            crowd.open()
            for name, at in (("many", self._started), ("apart", self._apart)):
                with self._load(crowd, at) as load:
                    load.warm_up(self._scale.warm_up)
                    self._saturate(name, load)

    def burst(self) -> None:
        """Many events at once, published at another process: who loses any."""
        with _crowd(self._started, _names(1), _BURST_SOCKETS) as crowd:
            crowd.open()
            with self._load(crowd, self._apart) as load:
                load.at_once(self._scale.burst)
                self.figures |= {**_losses("burst", load), **_lateness("burst", load)}

    def _open(self, crowd: Crowd) -> None:
        memory, before = megabytes(self._started.pid), usage(self._pids)
        crowd.open()
        crowd.turn_until(lambda: False, self._scale.settle)
        spent = usage(self._pids).since(before, _SERVER)
        grown = megabytes(self._started.pid) - memory
        self.figures |= {
            "accept_us": spent * 1e6 / crowd.size,
            "memory_mb": grown * 1_000 / crowd.size,
        }

    def _saturate(self, name: str, load: Load) -> None:
        before = usage(self._pids)
        wall = load.saturate(self._scale.seconds)
        after = usage(self._pids)
        self.figures |= {
            **{f"{name}_{who}_us": spent for who, spent in self._costs(before, after, load)},
            f"{name}_rate": load.arrivals.delivered / wall,
            f"{name}_share": after.since(before, _SERVER) / wall,
            **_losses(name, load),
        }

    def _costs(self, before: Usage, after: Usage, load: Load) -> Iterator[tuple[str, float]]:
        """Microseconds a delivery, by process."""
        for who in self._pids:
            yield who, after.since(before, who) * 1e6 / max(1, load.arrivals.delivered)

    @contextmanager
    def _load(self, crowd: Crowd, at: Started) -> Iterator[Load]:
        door = Door(at.port, _CONNECTIONS)
        try:
            yield Load(crowd, door, at.request(list(crowd.topics)))
        finally:
            crowd.forget(door.lines)
            door.close()


def _names(count: int) -> list[str]:
    return [f"bench-{number}" for number in range(count)]


@contextmanager
def _crowd(started: Started, topics: list[str], each: int) -> Iterator[Crowd]:
    crowd = Crowd(started.port, started.server.dialect, topics, each)
    try:
        yield crowd
    finally:
        crowd.close()


def _losses(name: str, load: Load) -> Figures:
    """Shares of what was to arrive."""
    expected = max(1, load.arrivals.expected)
    return {
        f"{name}_lost": load.arrivals.lost / expected,
        f"{name}_doubled": load.arrivals.doubled / expected,
    }


def _lateness(name: str, load: Load) -> Figures:
    """Milliseconds from publishing to arrival."""
    late = load.arrivals.late
    if not late:
        return {}
    return {
        f"{name}_p50_ms": percentile(late, 0.5) / 1e6,
        f"{name}_p99_ms": percentile(late, 0.99) / 1e6,
    }
