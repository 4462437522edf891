"""One partition of the event table a day: old days are dropped, not deleted row by row."""

from datetime import date, timedelta

from django.conf import settings
from django.db import connection
from django.utils import timezone

DAYS_AHEAD = 3


def partition_name(day: date) -> str:
    """The table that holds a day's events."""
    return f"realtime_event_{day:%Y%m%d}"


def ensure_partitions(today: date) -> list[str]:
    """Make the partitions of today and the next days; those made are named. Safe to repeat.

    A day whose events already lie in the default partition (the maintenance was late) stays there.
    """
    made = []
    existing = set(partitions())
    for offset in range(DAYS_AHEAD + 1):
        day = today + timedelta(days=offset)
        name = partition_name(day)
        if name in existing or _default_holds(day):
            continue
        with connection.cursor() as cursor:
            cursor.execute(
                f"CREATE TABLE {name} PARTITION OF realtime_event "
                f"FOR VALUES FROM ('{day.isoformat()}') TO ('{(day + timedelta(days=1)).isoformat()}')"
            )
        made.append(name)
    return made


def drop_before(day: date) -> list[str]:
    """Drop whole days older than `day`, and such rows of the default partition; names those dropped."""
    limit = partition_name(day)
    dropped = [name for name in partitions() if name < limit]
    with connection.cursor() as cursor:
        for name in dropped:
            cursor.execute(f"DROP TABLE {name}")
        cursor.execute("DELETE FROM realtime_event_default WHERE day < %s", [day])
    return dropped


def partitions() -> list[str]:
    """The names of the day partitions, oldest first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT child.relname FROM pg_inherits "
            "JOIN pg_class AS child ON child.oid = inhrelid "
            "WHERE inhparent = 'realtime_event'::regclass "
            "AND child.relname <> 'realtime_event_default' ORDER BY child.relname"
        )
        return [row[0] for row in cursor.fetchall()]


def maintain() -> None:
    """Make the coming days, drop those past their keeping."""
    today = timezone.now().date()
    ensure_partitions(today)
    drop_before(today - timedelta(days=settings.REALTIME_KEEP_DAYS))


def _default_holds(day: date) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT EXISTS (SELECT FROM realtime_event_default WHERE day = %s)", [day])
        found: bool = cursor.fetchone()[0]
    return found
