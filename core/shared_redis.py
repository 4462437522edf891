"""The Redis that processes share: what it holds may be lost at any time without losing data."""

from functools import cache

import redis
from django.conf import settings

_TIMEOUT_SECONDS = 1.0


def shared_redis() -> redis.Redis:
    """A client for any thread; each call on it may raise redis.RedisError after a second at the latest."""
    return _client(settings.CACHES["default"]["LOCATION"])


@cache
def _client(url: str) -> redis.Redis:
    return redis.Redis.from_url(
        url, socket_timeout=_TIMEOUT_SECONDS, socket_connect_timeout=_TIMEOUT_SECONDS
    )
