"""Where a subscription begins: a snapshot with its number, or every event since a position."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from django.conf import settings
from django.db import connection, transaction

from core.api.scopes import ScopeMissingError, check_scope
from realtime.hub.frame import Frame
from realtime.log.reading import LogState, events_after, state_of
from realtime.topics import Caller, Found


class SubscriptionRefusedError(Exception):
    """The topic cannot be followed by this caller; `code` goes on the wire."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Position:
    """What a client says it has: everything up to `seq`, of that epoch when it names one."""

    seq: int
    epoch: str | None = None


@dataclass(frozen=True, slots=True)
class Start:
    """How a subscription begins. `seq` is the number the client has before anything is replayed.

    snapshot: JSON text, None when resumed. replayed: the events that follow, oldest first, made for all who
    resume from there.
    """

    epoch: str
    mode: Literal["snapshot", "resumed"]
    seq: int
    snapshot: str | None = None
    replayed: tuple[Frame, ...] = ()

    @property
    def reached(self) -> int:
        """The number the client has when all is replayed: events count up by one."""
        return self.seq + len(self.replayed)


def read_start(found: Found, caller: Caller, since: Position | None) -> Start:
    """Read where to begin, everything from one database snapshot.

    Raises SubscriptionRefusedError when the caller may not follow it or there is no such subject.
    """
    with one_snapshot():
        check_may_follow(found, caller)
        state = state_of((found.log_name,))
        head = state.heads.get(found.log_name, 0)
        resumed = None
        if since is not None and _may_resume(found, since, state, head):
            resumed = _resume(found, since, state, head)
        if resumed is not None and head > 0:
            return resumed
        # A topic nothing was ever published on may be one that doesn't exist: its snapshot knows.
        snapshot = found.rule.snapshot(caller, found.subject)
        if snapshot is None:
            raise SubscriptionRefusedError("NOT_FOUND", "There is no such topic.")
        fresh = Start(state.epoch, "snapshot", head, snapshot=snapshot.model_dump_json())
        return resumed or fresh


def _resume(found: Found, since: Position, state: LogState, head: int) -> Start | None:
    replay = events_after(
        found.log_name, since.seq, until=head, limit=settings.REALTIME_REPLAY_LIMIT
    )
    if not replay.complete:
        return None
    frames = tuple([Frame(event.frame()) for event in replay.events])
    return Start(state.epoch, "resumed", since.seq, replayed=frames)


def _may_resume(found: Found, since: Position, state: LogState, head: int) -> bool:
    kept = 1 if found.rule.keep == "last" else settings.REALTIME_REPLAY_LIMIT
    return head - kept <= since.seq <= head and (since.epoch is None or since.epoch == state.epoch)


def check_may_follow(found: Found, caller: Caller) -> None:
    """Raise SubscriptionRefusedError unless the caller, and its token, may read what is on the topic."""
    try:
        check_scope(caller.scopes, found.rule.scope)
    except ScopeMissingError as error:
        raise SubscriptionRefusedError(error.code, error.detail) from None
    if not found.rule.may_subscribe(caller, found.subject):
        raise _refusal(caller)


def _refusal(caller: Caller) -> SubscriptionRefusedError:
    if caller.user_id is None:
        return SubscriptionRefusedError("NOT_AUTHENTICATED", "Sign in to follow this topic.")
    return SubscriptionRefusedError("PERMISSION_DENIED", "You may not follow this topic.")


@contextmanager
def one_snapshot() -> Iterator[None]:
    """What is read inside belongs together: one read-only snapshot of the database."""
    with transaction.atomic():
        if not connection.needs_rollback and len(connection.savepoint_ids) == 0:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield
