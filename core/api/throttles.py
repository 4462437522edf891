"""How much a caller may ask for in an hour (decided value D7), counted in Redis for all processes at once."""

import logging
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import redis
from allauth.core.internal.ratelimit import get_ip
from django.conf import settings
from rest_framework.permissions import SAFE_METHODS, AllowAny, IsAuthenticatedOrReadOnly
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

if TYPE_CHECKING:  # REST framework's views import this module
    from rest_framework.views import APIView

logger = logging.getLogger(__name__)

# One trip and no gap: a counter that was raised but never got its end would lock somebody out for ever.
_COUNT = """
local used = redis.call('INCR', KEYS[1])
if used == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return {used, redis.call('TTL', KEYS[1])}
"""
_TIMEOUT_SECONDS = 0.5

SIGNED_IN = "signed_in"


@dataclass(frozen=True, slots=True)
class Usage:
    """What a caller has asked for since the window began, this request included, and when it ends."""

    used: int
    reset_seconds: int


@dataclass(frozen=True, slots=True)
class Count:
    """A request that was counted. reset_seconds: until the window ends. headers: what its answer says of it."""

    is_too_much: bool
    reset_seconds: int
    headers: dict[str, str]


def count_request(scope: str, who: str) -> Count | None:
    """Count a request; None while nothing is counted, by the setting or because Redis is down."""
    if not settings.MARQUEE_RATE_LIMITS:
        return None
    most, window_seconds = settings.MARQUEE_RATES[scope]
    try:
        usage = _count(f"rate:{scope}:{who}", window_seconds)
    except redis.RedisError as error:
        logger.warning("Requests are not counted: %s", error)
        return None
    headers = {
        "RateLimit-Policy": f'"{scope}";q={most};w={window_seconds}',
        "RateLimit": f'"{scope}";r={max(0, most - usage.used)};t={usage.reset_seconds}',
    }
    return Count(usage.used > most, usage.reset_seconds, headers)


def account_key(user_id: int) -> str:
    """What the requests of an account are counted under."""
    return f"user:{user_id}"


class CallerThrottle(BaseThrottle):
    """The default of all views. A view names another scope by `rate_scope = "expensive"`.

    Without one: reading what everybody may read counts in `open_reads`, so that looking around does
    not eat the budget of what changes something; the rest in `signed_in` or `anonymous`.
    """

    def __init__(self) -> None:
        self._reset_seconds = 0

    def allow_request(self, request: Request, view: "APIView") -> bool:
        """Count the request; False when the caller has had its share. A Redis that is down stops nobody."""
        if not settings.MARQUEE_RATE_LIMITS:
            return True
        count = count_request(scope_of(request, view), _who(request))
        if count is None:
            return True
        self._reset_seconds = count.reset_seconds
        # The answer does not exist yet; the middleware of `core.api.headers` adds these to it.
        request._request.rate_limit_headers = count.headers  # type: ignore[attr-defined]
        return not count.is_too_much

    def wait(self) -> float:
        """Seconds until the window ends."""
        return float(self._reset_seconds)


def scope_of(request: Request, view: "APIView") -> str:
    """The row of `MARQUEE_RATES` a request counts in."""
    named: str | None = getattr(view, "rate_scope", None)
    if named:
        return named
    if request.method in SAFE_METHODS and _is_open(view):
        return "open_reads"
    return SIGNED_IN if request.user.is_authenticated else "anonymous"


def _is_open(view: "APIView") -> bool:
    permissions = view.get_permissions()
    return all(isinstance(one, (AllowAny, IsAuthenticatedOrReadOnly)) for one in permissions)


def _who(request: Request) -> str:
    if request.user.is_authenticated:
        return account_key(request.user.pk)
    return f"address:{get_ip(request._request)}"


def _count(key: str, window_seconds: int) -> Usage:
    count = _script(settings.CACHES["default"]["LOCATION"])
    used, reset_seconds = count(keys=[key], args=[window_seconds])
    return Usage(int(used), int(reset_seconds))


@cache
def _script(url: str) -> Any:
    client = redis.Redis.from_url(
        url, socket_timeout=_TIMEOUT_SECONDS, socket_connect_timeout=_TIMEOUT_SECONDS
    )
    return client.register_script(_COUNT)
