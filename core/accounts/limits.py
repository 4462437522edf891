"""allauth's limits on signing up and in: what they are, and how long they hold somebody up."""

import math
import time

from allauth.core import ratelimit
from allauth.core.internal.ratelimit import get_cache_key, get_rates
from django.core.cache import cache
from django.http import HttpRequest
from rest_framework.exceptions import Throttled

_APP = "allauth.account"


def use(request: HttpRequest, action: str) -> None:
    """Count one sign-up or sign-in of this address. Raises Throttled when there were too many."""
    if not ratelimit.consume(request, action=action):
        raise Throttled(wait_seconds(request, action, per="ip"))


def wait_seconds(
    request: HttpRequest, action: str, *, per: str, key: str | None = None
) -> int | None:
    """Seconds until the next one is let through; None when it would be now.

    per: `ip` or `key`, as in `ACCOUNT_RATE_LIMITS`. allauth keeps the times of what was counted,
    newest first, and says yes or no; when, it does not say.
    """
    waits = []
    for rate in get_rates(app=_APP, action=action):
        if rate.per != per:
            continue
        counted_at: list[float] = cache.get(
            get_cache_key(request, app=_APP, action=action, rate=rate, key=key), []
        )
        if len(counted_at) >= rate.amount:
            waits.append(counted_at[rate.amount - 1] + rate.duration - time.time())
    longest = max(waits, default=0.0)
    return math.ceil(longest) if longest > 0 else None
