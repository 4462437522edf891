"""Reading the log: the epoch, heads, what came after a position. Raw SQL: it is the push path."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection

from realtime.log.frames import LoggedEvent


@dataclass(frozen=True, slots=True)
class Replay:
    """Events after a position, oldest first. `complete` is False when some of them are no longer kept."""

    events: tuple[LoggedEvent, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class LogState:
    """The log's lifetime, and the newest number of each topic asked for that has one."""

    epoch: str
    heads: dict[str, int]


def state_of(topics: Sequence[str]) -> LogState:
    """Epoch and heads. One query. Raises RuntimeError on a database that was never migrated."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT epoch.value, topic.name, topic.head FROM realtime_epoch AS epoch "
            "LEFT JOIN realtime_topic AS topic ON topic.name = ANY(%s) WHERE epoch.id = 1",
            [list(topics)],
        )
        rows = cursor.fetchall()
    if not rows:
        raise RuntimeError("The log has no epoch; run `manage.py migrate`.")
    return LogState(rows[0][0], {name: head for _, name, head in rows if name is not None})


def events_after(topic: str, seq: int, *, until: int | None = None, limit: int) -> Replay:
    """What was published after `seq`, up to `until` (the head when None), at most `limit` events.

    Numbers rise by one, so one that is left out means that it was dropped: the oldest as a rule, but
    a later one may have been kept for fewer days than its neighbours. One query.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT event.seq, event.type, event.at, event.data
            FROM realtime_event AS event JOIN realtime_topic AS topic ON topic.id = event.topic_id
            WHERE topic.name = %s AND event.seq > %s AND (%s::bigint IS NULL OR event.seq <= %s)
            ORDER BY event.seq LIMIT %s
            """,
            [topic, seq, until, until, limit],
        )
        rows = cursor.fetchall()
    events = tuple(LoggedEvent(topic, *row) for row in rows)
    last = events[-1].seq if events else seq
    # Where it ends early, nothing came after, unless the caller knows that something did.
    at_end = until is None or until <= last or len(events) == limit
    return Replay(events, complete=at_end and last - seq == len(events))


def newest_events(topic: str, *, limit: int) -> tuple[LoggedEvent, ...]:
    """The last events that are kept, at most `limit`, oldest first. One query."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT event.seq, event.type, event.at, event.data
            FROM realtime_event AS event JOIN realtime_topic AS topic ON topic.id = event.topic_id
            WHERE topic.name = %s ORDER BY event.seq DESC LIMIT %s
            """,
            [topic, limit],
        )
        rows = cursor.fetchall()
    return tuple(LoggedEvent(topic, *row) for row in reversed(rows))
