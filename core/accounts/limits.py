"""allauth's limits on signing up and in: what they are, and how long they hold somebody up."""

import math
import time
from contextlib import suppress

from allauth.core import ratelimit
from allauth.core.internal.ratelimit import Rate, cache_lock, get_cache_key, get_rates
from django.core.cache import cache
from django.http import HttpRequest
from rest_framework.exceptions import Throttled

from core.accounts.locks import remaining_seconds, who_of
from core.accounts.models import User

_APP = "allauth.account"
# The limit of an account from everywhere; a name of ours in allauth's table.
ANYWHERE = "login_failed_anywhere"
_COUNTED = "sign_up_counted"
ANNOUNCED = "sign_in_wait_seconds"


def use(request: HttpRequest, action: str) -> None:
    """Count one sign-up or sign-in of this address. Raises Throttled when there were too many."""
    if not ratelimit.consume(request, action=action):
        raise Throttled(wait_seconds(request, action, per="ip"))
    if action == "signup":
        setattr(request, _COUNTED, True)


def give_back_sign_up(request: HttpRequest, *, by_allauth: bool) -> None:
    """A sign-up that was refused for what was typed does not count, unless somebody tries and tries."""
    if not (by_allauth or getattr(request, _COUNTED, False)):
        return
    if not ratelimit.consume(request, action="signup_refused"):
        return
    for rate in get_rates(app=_APP, action="signup"):
        key = get_cache_key(request, app=_APP, action="signup", rate=rate)
        with cache_lock(key) as locked, suppress(IndexError):
            counted_at: list[float] = cache.get(key, [])
            # Newest first. Without the lock it stays counted, which only is stricter.
            if locked:
                counted_at.pop(0)
                cache.set(key, counted_at, rate.duration)


def announce(request: HttpRequest, seconds: int | None) -> None:
    """Let the answer say how long to wait (`core.accounts.middleware`), through whichever door it goes."""
    if seconds:
        setattr(request, ANNOUNCED, seconds)


def failures(request: HttpRequest, *, here: str) -> int:
    """How many failed sign-ins to an account from this address count now (`core.accounts.locks`)."""
    return max(
        (
            len(times_counted(request, "login_failed", rate, here))
            for rate in get_rates(app=_APP, action="login_failed")
            if rate.per == "key"
        ),
        default=0,
    )


def is_last(request: HttpRequest, *, here: str) -> bool:
    """Was that the last failure that is allowed."""
    rates = [rate for rate in get_rates(app=_APP, action="login_failed") if rate.per == "key"]
    return any(
        len(times_counted(request, "login_failed", rate, here)) >= rate.amount for rate in rates
    )


def wait_seconds(
    request: HttpRequest, action: str, *, per: str, key: str | None = None
) -> int | None:
    """Seconds until the next one is let through; None when it would be now.

    per: `ip` or `key`, as in `ACCOUNT_RATE_LIMITS`. For failed sign-ins to an account the locks count too.
    """
    waits = _waits(request, action, per=per, key=key)
    if action == "login_failed" and key is not None:
        waits.append(remaining_seconds(key))
        waits += _waits(request, ANYWHERE, per="key", key=who_of(key))
    longest = max(waits, default=0.0)
    return math.ceil(longest) if longest > 0 else None


def _waits(request: HttpRequest, action: str, *, per: str, key: str | None) -> list[float]:
    """allauth keeps the times of what was counted, newest first, and says yes or no; when, it does not say."""
    waits = []
    for rate in get_rates(app=_APP, action=action):
        if rate.per != per:
            continue
        times = times_counted(request, action, rate, key)
        if len(times) >= rate.amount:
            waits.append(times[rate.amount - 1] + rate.duration - time.time())
    return waits


def times_counted(
    request: HttpRequest, action: str, rate: Rate, key: str | None, *, user: User | None = None
) -> list[float]:
    """When this rate's count went up, seconds since the epoch, newest first. user: for rates per user."""
    found: list[float] = cache.get(
        get_cache_key(request, app=_APP, action=action, rate=rate, key=key, user=user), []
    )
    return [at for at in found if at > time.time() - rate.duration]
