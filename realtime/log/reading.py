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

    Numbers rise by one, so a first event other than `seq + 1` means that older ones were dropped.
    One query.
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
    # Without a first event nothing came after, unless the caller knows that something did.
    complete = events[0].seq == seq + 1 if events else until is None or until <= seq
    return Replay(events, complete)
