"""Writing to the log: one statement for all events of a transaction."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from django.conf import settings
from django.db import connection

from realtime.log.frames import LoggedEvent
from realtime.log.keeping import expires_on


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event before it has a number. `data` is JSON text; `keep_days`: None for the setting's."""

    topic: str
    type: str
    at: datetime
    data: str
    keep_days: int | None = None


# Topics are upserted in sorted order, so two transactions that share topics cannot deadlock; each
# head stays locked until COMMIT, which is why this has to be a transaction's last statement.
_APPEND = """
WITH incoming AS (
    SELECT * FROM unnest(%s::text[], %s::int[], %s::text[], %s::timestamptz[], %s::text[], %s::date[])
        AS t(name, place, type, at, data, expires_on)
), heads AS (
    INSERT INTO realtime_topic AS topic (name, head)
    SELECT name, count(*) FROM incoming GROUP BY name ORDER BY name
    ON CONFLICT (name) DO UPDATE SET head = topic.head + EXCLUDED.head
    RETURNING id, name, head
), written AS (
    INSERT INTO realtime_event (topic_id, seq, expires_on, type, at, data)
    SELECT heads.id,
           heads.head - (count(*) OVER (PARTITION BY incoming.name)) + incoming.place,
           incoming.expires_on, incoming.type, incoming.at, incoming.data
    FROM incoming JOIN heads USING (name)
)
SELECT name, head FROM heads
"""


def append(events: Sequence[NewEvent]) -> list[LoggedEvent]:
    """Give each event its topic's next number and store all of them; the same order comes back.

    Has to run inside the transaction that caused them. One statement, whatever their number.
    """
    places: dict[str, int] = defaultdict(int)
    numbered = []
    for event in events:
        places[event.topic] += 1
        numbered.append(places[event.topic])
    with connection.cursor() as cursor:
        cursor.execute(
            _APPEND,
            [
                [event.topic for event in events],
                numbered,
                [event.type for event in events],
                [event.at for event in events],
                [event.data for event in events],
                [_end_of(event) for event in events],
            ],
        )
        heads: dict[str, int] = dict(cursor.fetchall())
    return [
        LoggedEvent(
            topic=event.topic,
            seq=heads[event.topic] - places[event.topic] + place,
            type=event.type,
            at=event.at,
            data=event.data,
        )
        for event, place in zip(events, numbered, strict=True)
    ]


def _end_of(event: NewEvent) -> date:
    keep_days = settings.REALTIME_KEEP_DAYS if event.keep_days is None else event.keep_days
    return expires_on(event.at.astimezone(UTC).date(), keep_days)
