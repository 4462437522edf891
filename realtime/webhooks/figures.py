"""How many deliveries there were, by result, of all workers together.

Workers are not scraped, so the sum lies in Redis, where every process that is scraped finds it.
"""

import logging
from collections.abc import Iterable, Iterator

import redis
from prometheus_client.core import CounterMetricFamily, Metric
from prometheus_client.registry import Collector

from core.shared_redis import shared_redis
from realtime.figures.collector import registry

logger = logging.getLogger(__name__)

_KEY = "figures:webhooks"


def count_attempt(result: str) -> None:
    """Count one attempt: `delivered`, `pending` (failed, tried again later), `failed` (given up), `withheld`."""
    try:
        shared_redis().hincrby(_KEY, result, 1)
    except redis.RedisError as error:
        logger.debug("A figure of webhooks is lost: %s", error)


def attempts_everywhere() -> dict[str, int]:
    """Attempts by result since Redis was last empty. Raises redis.RedisError."""
    counted = shared_redis().hgetall(_KEY)
    assert isinstance(counted, dict)
    return {
        result.decode() if isinstance(result, bytes) else result: int(times)
        for result, times in sorted(counted.items())
    }


class AttemptsCollector(Collector):
    """The sum over all workers; missing while Redis is down, since a 0 would look like a restart."""

    def describe(self) -> Iterable[Metric]:
        """Nothing: registering must not read Redis."""
        return ()

    def collect(self) -> Iterator[Metric]:
        family = CounterMetricFamily(
            "marquee_webhook_attempts",
            "Attempts to deliver to webhooks, by what became of the message.",
            labels=["result"],
        )
        try:
            counted = attempts_everywhere()
        except redis.RedisError as error:
            logger.warning("The figures of webhooks could not be read: %s", error)
            return
        for result, times in counted.items():
            family.add_metric([result], times)
        yield family


registry.register(AttemptsCollector())
