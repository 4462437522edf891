"""Failed sign-ins: what they are counted under, how long they lock, and who is let through nevertheless.

Three counts, each over a quarter of an hour:
- an account from one address, however its login is typed: five, then that address is locked out of it
  for 15 minutes, the next time for 30, then 60, up to four hours. Another address is not: whoever
  keeps guessing cannot keep the owner out.
- one address, whatever the accounts: twenty, since a household or an office shares one.
- an account from everywhere: thirty, against many addresses that guess at one account. Addresses it has
  been signed in from count alone, so the owner gets in meanwhile.
The password is part of what is counted under: setting a new one, by the mail that `/reset-password`
sends, opens every lock at once. A login that is nobody's is counted and locked alike.
"""

import hashlib
import time

from allauth.core.internal.ratelimit import get_ip
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from core.accounts.models import User

LOCK_SECONDS = 15 * 60
_LONGEST_LOCK_SECONDS = 4 * 3600
_REMEMBERED_SECONDS = 24 * 3600
_KNOWN_SECONDS = 90 * 24 * 3600
# From the third failure on, the answer says how long to wait: 2 seconds, then 4.
_FREE_FAILURES = 2


def counted_under(account: User | None, typed: str) -> str:
    """What an account's failures are counted under, and those of a login that is nobody's."""
    if account is None:
        return f"typed:{typed}"
    password = hashlib.sha256(account.password.encode()).hexdigest()[:16]
    return f"account:{account.pk}:{password}"


def from_here(request: HttpRequest, who: str) -> str:
    """The same, from the request's address."""
    return f"{who}@{get_ip(request)}"


def who_of(here: str) -> str:
    """`from_here` undone."""
    return here.rpartition("@")[0]


def remaining_seconds(here: str) -> float:
    """How long this address is still locked out; 0.0 when it is not."""
    until, _ = _read(here)
    return max(until - time.time(), 0.0)


def lock(here: str) -> None:
    """Lock this address out, twice as long as the last time within a day."""
    _, locked_before = _read(here)
    seconds = min(LOCK_SECONDS * 2**locked_before, _LONGEST_LOCK_SECONDS)
    cache.set(_key(here), (time.time() + seconds, locked_before + 1), _REMEMBERED_SECONDS + seconds)


def announced_wait(failures: int) -> int:
    """Seconds to wait after that many failures, before the lock."""
    return 2 ** (failures - _FREE_FAILURES) if failures > _FREE_FAILURES else 0


def note_success(request: HttpRequest, account: User) -> None:
    """Forget how often this address was locked out, and know it from now on."""
    cache.delete(_key(from_here(request, counted_under(account, ""))))
    cache.set(_known_key(request, account), 1, _KNOWN_SECONDS)


def is_known(request: HttpRequest, account: User) -> bool:
    """Was the account signed in from this address within the last three months."""
    return cache.get(_known_key(request, account)) is not None


def _read(here: str) -> tuple[float, int]:
    found: tuple[float, int] = cache.get(_key(here), (0.0, 0))
    return found


def _key(here: str) -> str:
    return f"sign-in-lock:{hashlib.sha256(here.encode()).hexdigest()}"


def _known_key(request: HttpRequest, account: User) -> str:
    # It outlives the account by up to three months: what stays names neither.
    hidden = salted_hmac("sign-in-known", f"{account.pk}:{get_ip(request)}", algorithm="sha256")
    return f"sign-in-known:{hidden.hexdigest()}"
