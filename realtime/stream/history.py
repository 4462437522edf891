"""What was published on a topic, read at once."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.module_loading import import_string

from realtime.hub.starting import (
    Position,
    SubscriptionRefusedError,
    check_may_follow,
    one_snapshot,
)
from realtime.log.frames import LoggedEvent
from realtime.log.reading import LogState, events_after, newest_events, state_of
from realtime.topics import Caller, Found, find_topic


@dataclass(frozen=True, slots=True)
class History:
    """Events oldest first. head: the topic's newest number.

    complete: are these all that followed the position asked for, up to the limit; False when some of
    them are no longer kept, or the position is of another epoch or ahead of the head.
    """

    epoch: str
    head: int
    events: tuple[LoggedEvent, ...]
    complete: bool


def read_history(caller: Caller, topic: str, since: Position | None, *, limit: int) -> History:
    """At most `limit` events after the position; without one, the newest. Two queries and those of the topic's rule.

    topic: its name on the wire. Raises SubscriptionRefusedError.
    """
    found = find_topic(import_string(settings.MARQUEE_TOPICS), topic, caller)
    if found is None:
        raise SubscriptionRefusedError("NOT_FOUND", "There is no such topic.")
    with one_snapshot():
        check_may_follow(found, caller)
        state = state_of((found.log_name,))
        head = state.heads.get(found.log_name, 0)
        # A topic nothing was ever published on may be one that doesn't exist: its snapshot knows.
        if head == 0 and found.rule.snapshot(caller, found.subject) is None:
            raise SubscriptionRefusedError("NOT_FOUND", "There is no such topic.")
        return _read(found, since, state, head, limit)


def _read(found: Found, since: Position | None, state: LogState, head: int, limit: int) -> History:
    if since is None or not _is_of_here(since, state.epoch, head):
        most = 1 if found.rule.keep == "last" else limit
        newest = newest_events(found.log_name, limit=most)
        return History(state.epoch, head, newest, complete=since is None)
    is_over = found.rule.keep == "last" and since.seq < head - 1
    after = head - 1 if is_over else since.seq
    replay = events_after(found.log_name, after, until=head, limit=limit)
    return History(state.epoch, head, replay.events, complete=replay.complete and not is_over)


def _is_of_here(since: Position, epoch: str, head: int) -> bool:
    """Does the position mean anything in this log."""
    return since.seq <= head and since.epoch in (None, epoch)
