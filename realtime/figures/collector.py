"""The figures under the names that an operator sees; read when somebody scrapes, never before."""

import logging
from collections.abc import Iterable, Iterator, Mapping

import redis
from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from realtime.figures.counters import LAG_BUCKETS, Figures, figures
from realtime.figures.published import published_everywhere

logger = logging.getLogger(__name__)


class PushCollector(Collector):
    """Turns one process's figures into metric families."""

    def __init__(self, counted: Figures) -> None:
        self._figures = counted

    def describe(self) -> Iterable[Metric]:
        """Nothing: registering must not read, Redis least of all."""
        return ()

    def collect(self) -> Iterator[Metric]:
        yield from self._now()
        yield from _published()
        yield from self._since_the_start()
        yield self._lag()

    def _now(self) -> Iterator[Metric]:
        sockets = {name: read() for name, read in self._figures.sockets.items()}
        queues = {name: read() for name, read in self._figures.queues.items()}
        topics = self._figures.topics
        yield _gauge("sockets", "Connections open now.", "transport", sockets)
        yield GaugeMetricFamily(
            "marquee_push_topics",
            "Topics this process follows now.",
            value=topics() if topics is not None else 0,
        )
        yield _gauge(
            "queue_frames",
            "Frames waiting for readers now.",
            "transport",
            {name: frames for name, (frames, _) in queues.items()},
        )
        yield _gauge(
            "queue_bytes",
            "Bytes waiting for readers now.",
            "transport",
            {name: size for name, (_, size) in queues.items()},
        )

    def _since_the_start(self) -> Iterator[Metric]:
        counted = self._figures
        single = {
            "delivered": ("Frames handed to connections.", counted.deliveries),
            "healed": ("Events read from the log because no hint brought them.", counted.heals),
            "hints": ("Hints that arrived.", counted.hints),
            "gaps": ("Hints whose number did not follow the last one.", counted.gaps),
            "sweeps": ("Comparisons of heads with the log.", counted.sweeps),
            "sweep_failures": ("Comparisons that failed.", counted.sweep_failures),
            "epoch_changes": ("New lifetimes of the log, noticed here.", counted.epoch_changes),
        }
        for name, (about, value) in single.items():
            yield CounterMetricFamily(f"marquee_push_{name}", about, value=value)
        closes = CounterMetricFamily(
            "marquee_push_closes", "Connections that ended, by close code.", labels=["code"]
        )
        for code, times in sorted(counted.closes.copy().items()):
            closes.add_metric([str(code) if code else "other"], times)
        yield closes

    def _lag(self) -> Metric:
        lags, total, buckets = tuple(self._figures.lags), 0, []
        for bound, times in zip((*LAG_BUCKETS, float("inf")), lags, strict=True):
            total += times
            buckets.append(("+Inf" if bound == float("inf") else str(bound), float(total)))
        family = HistogramMetricFamily(
            "marquee_push_lag_seconds", "From the commit to the connection, once an event."
        )
        family.add_metric([], buckets, self._figures.lag_sum)
        return family


def _published() -> Iterator[Metric]:
    """The sum over all processes; missing while Redis is down, since a 0 would look like a restart."""
    family = CounterMetricFamily(
        "marquee_push_published",
        "Events committed, by kind of topic, in all processes together.",
        labels=["kind"],
    )
    try:
        counted = published_everywhere()
    except redis.RedisError as error:
        logger.warning("The figures of publishing could not be read: %s", error)
        return
    for kind, events in counted.items():
        family.add_metric([kind], events)
    yield family


def _gauge(name: str, about: str, label: str, values: Mapping[str, int]) -> Metric:
    family = GaugeMetricFamily(f"marquee_push_{name}", about, labels=[label])
    for key, value in values.items():
        family.add_metric([key], value)
    return family


registry = CollectorRegistry()
registry.register(PushCollector(figures))
ProcessCollector(registry=registry)
