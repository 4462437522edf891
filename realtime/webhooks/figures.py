"""How many deliveries there were, by result, of all workers together.

Workers are not scraped, so the sum lies in Redis, where every process that is scraped finds it.
"""

import logging

import redis

from core.shared_redis import shared_redis

logger = logging.getLogger(__name__)

_KEY = "figures:webhooks"
RESULTS = ("delivered", "pending", "failed", "withheld")


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
