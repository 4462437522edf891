"""One round of publishing for several callers, in a thread: who they are, one transaction, who got what."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

from django.db import DataError, IntegrityError, ProgrammingError, connection

from core.access.bearers import Bearer, read_bearer
from core.api.errors import ApiError
from core.api.scopes import Scope
from core.api.throttles import SIGNED_IN, account_key, count_request
from realtime.custom.publishing import Publisher, Wanted, publish_events, publish_together
from realtime.custom.rules import GivenEvent
from realtime.log.frames import LoggedEvent

_THREADS = 4
# After one of these nothing was committed for sure: one wish is at fault, and the others do not pay for it.
_ONES_FAULT = (DataError, IntegrityError, ProgrammingError, UnicodeError)


class NotExpressError(Exception):
    """This is for the long way. Nothing of it was published."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a caller wants published. known: whom the token speaks for, None when that has to be looked up."""

    token: str
    known: Bearer | None
    events: Sequence[GivenEvent]


@dataclass(frozen=True, slots=True)
class Published:
    """What was published, by whom. limits: what the answer says of the caller's share."""

    bearer: Bearer
    events: Sequence[LoggedEvent]
    limits: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Caller:
    bearer: Bearer
    limits: dict[str, str]


def publish_round(wishes: Sequence[Wish]) -> list[Published | Exception]:
    """Publish what may be; NotExpressError in the place of each of the others."""
    try:
        callers = [_caller(wish) for wish in wishes]
        allowed = [
            (Publisher(caller.bearer.user.pk), wish.events)
            for wish, caller in zip(wishes, callers, strict=True)
            if caller is not None
        ]
        logged = iter(_publish(allowed))
        return [
            NotExpressError() if caller is None else _published(caller, next(logged))
            for caller in callers
        ]
    finally:
        connection.close()


@cache
def threads() -> ThreadPoolExecutor:
    """The threads in which rounds run, one at a time unless one takes long."""
    return ThreadPoolExecutor(_THREADS, thread_name_prefix="publish")


def _caller(wish: Wish) -> _Caller | None:
    try:
        bearer = wish.known or read_bearer(wish.token)
    except ApiError:
        return None
    if bearer is None or bearer.scopes is None or Scope.PUBLISH not in bearer.scopes:
        return None
    count = count_request(SIGNED_IN, account_key(bearer.user.pk))
    if count is not None and count.is_too_much:
        return None
    return _Caller(bearer, count.headers if count else {})


def _publish(wanted: Sequence[Wanted]) -> list[list[LoggedEvent] | None]:
    if not wanted:
        return []
    try:
        together = publish_together(wanted)
    except _ONES_FAULT:
        together = [None] * len(wanted)
    return [
        _publish_alone(each) if logged is None else logged
        for each, logged in zip(wanted, together, strict=True)
    ]


def _publish_alone(wanted: Wanted) -> list[LoggedEvent] | None:
    """With topics that are new, or what keeps the others from being published."""
    try:
        return publish_events(*wanted)
    except (ApiError, *_ONES_FAULT):
        return None


def _published(caller: _Caller, events: Sequence[LoggedEvent] | None) -> Published | Exception:
    return NotExpressError() if events is None else Published(caller.bearer, events, caller.limits)
