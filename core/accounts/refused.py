"""What allauth's limits leave unsaid when they refuse: which one it was, and when to come back."""

import math
import re
import time

from allauth.core.internal.ratelimit import Rate, get_rates
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponseBase

from core.accounts.bearer_header import bearer_token
from core.accounts.limits import times_counted
from core.accounts.models import User
from core.accounts.tokens import read_access_token

_ADDRESS = re.compile(r"/_allauth/(?:browser|app)/v1/(?P<name>.+)")
# Below that, what each address counts as; every row is one of `ACCOUNT_RATE_LIMITS`.
_ACTIONS = {
    "account/email": "manage_email",
    "account/password/change": "change_password",
    "auth/login": "login",
    "auth/password/request": "reset_password",
    "auth/password/reset": "reset_password_from_key",
    "auth/provider/signup": "signup",
    "auth/provider/token": "signup",
    "auth/reauthenticate": "reauthenticate",
    "auth/signup": "signup",
}
_KEY = "limited_key"


def note_key(request: HttpRequest, key: str) -> None:
    """What, besides an address or an account, this request is counted under."""
    setattr(request, _KEY, key)


def complete_refusal(request: HttpRequest, response: HttpResponseBase) -> None:
    """Let a 429 of allauth's say how long to wait, in the headers that the API has."""
    found = _ADDRESS.fullmatch(request.path_info)
    action = _ACTIONS.get(found["name"]) if found else None
    if action is None:
        return
    waits = [(_wait_seconds(request, action, rate), rate) for rate in _rates(action)]
    seconds, rate = max(waits, key=lambda wait: wait[0], default=(0, None))
    if rate is None or seconds <= 0:
        return
    response.headers["Retry-After"] = str(seconds)
    response.headers["RateLimit-Policy"] = f'"{action}";q={rate.amount};w={int(rate.duration)}'
    response.headers["RateLimit"] = f'"{action}";r=0;t={seconds}'


def _rates(action: str) -> list[Rate]:
    rates: list[Rate] = get_rates(app="allauth.account", action=action)
    return rates


def _wait_seconds(request: HttpRequest, action: str, rate: Rate) -> int:
    """Seconds until one more is let through by this rate; 0 where it would be now, or cannot be known."""
    key: str | None = getattr(request, _KEY, None)
    user = _caller(request) if rate.per == "user" else None
    if (rate.per == "key" and key is None) or (rate.per == "user" and user is None):
        return 0
    times = times_counted(request, action, rate, key, user=user)
    if len(times) < rate.amount:
        return 0
    over_at: float = times[rate.amount - 1] + rate.duration
    return math.ceil(over_at - time.time())


def _caller(request: HttpRequest) -> User | None:
    """Whoever signed in: by the browser's session, or by the token an app sent."""
    user: User | AnonymousUser = request.user
    if isinstance(user, User):
        return user
    bearer = read_access_token(bearer_token(request.headers.get("Authorization", "")) or "")
    return bearer.user if bearer else None
