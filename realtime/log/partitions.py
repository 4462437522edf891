"""The event table's partitions: one for each day on which events end; a day that came is dropped whole."""

import logging
import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.conf import settings
from django.db import OperationalError, connection, transaction
from django.utils import timezone

from realtime.log.keeping import LONGEST_DAYS, ends_of

logger = logging.getLogger(__name__)

DAYS_AHEAD = 3
# What custom topics may ask for is always provided for.
COMMON_LONGEST_DAYS = 30

_NAME = re.compile(r"realtime_event_until_(\d{8})(_of_\d{8})?")
# Making and dropping a partition takes the table for itself and has to wait for whoever reads or
# writes; meanwhile all others wait behind it. So it waits for a moment only, and tries again later.
_WAIT_SHORTLY = "SET LOCAL lock_timeout = 100"  # ms
_ATTEMPTS = 5
_BATCH = 5_000


def partition_name(end: date) -> str:
    """The table of what is dropped on that day."""
    return f"realtime_event_until_{end:%Y%m%d}"


def ensure_partitions(today: date) -> list[str]:
    """Make the partitions for what is published today and the next days; those made are named. Safe to repeat.

    An end for which events already lie in the default partition (the maintenance was late) stays there.
    """
    longest = min(LONGEST_DAYS, max(COMMON_LONGEST_DAYS, settings.REALTIME_KEEP_DAYS))
    return make(ends_of(today, DAYS_AHEAD + 1, longest))


def drop_expired(today: date) -> list[str]:
    """Drop what ends on this day or ended before, and such rows of the default partition; names those dropped."""
    dropped = drop([name for name in partitions() if _end_of(name) <= today])
    while _delete_expired(today) == _BATCH:
        pass
    return dropped


def drop(names: Sequence[str]) -> list[str]:
    """Drop these partitions; names those dropped, which lacks one that was in use all the time."""
    return [name for name in names if _alone(f"DROP TABLE {name}")]


def make(ends: Sequence[date]) -> list[str]:
    """Make the partitions of these ends that are missing; those made are named."""
    existing = set(partitions())
    missing = {partition_name(end): end for end in ends}
    return [
        name
        for name, end in missing.items()
        if name not in existing and not _default_holds(end) and _alone(_create(name, end))
    ]


def partitions() -> list[str]:
    """The names of the partitions, the one that ends first first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT child.relname FROM pg_inherits "
            "JOIN pg_class AS child ON child.oid = inhrelid "
            "WHERE inhparent = 'realtime_event'::regclass "
            "AND child.relname <> 'realtime_event_default' ORDER BY child.relname"
        )
        return [row[0] for row in cursor.fetchall()]


def maintain() -> None:
    """Provide for what will be published, drop what is over."""
    today = timezone.now().date()
    ensure_partitions(today)
    drop_expired(today)


def _end_of(name: str) -> date:
    found = _NAME.fullmatch(name)
    # A table that somebody else attached is not ours to drop.
    return datetime.strptime(found[1], "%Y%m%d").date() if found else date.max


def _default_holds(end: date) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT FROM realtime_event_default WHERE expires_on = %s)", [end]
        )
        found: bool = cursor.fetchone()[0]
    return found


def _create(name: str, end: date) -> str:
    until = end + timedelta(days=1)
    return (
        f"CREATE TABLE {name} PARTITION OF realtime_event "
        f"FOR VALUES FROM ('{end.isoformat()}') TO ('{until.isoformat()}')"
    )


def _alone(statement: str) -> bool:
    """Run a statement that needs the table for itself; False when it was never free for it."""
    for _ in range(_ATTEMPTS):
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(_WAIT_SHORTLY)
                cursor.execute(statement)
                cursor.execute("SET LOCAL lock_timeout = DEFAULT")
        except OperationalError as error:
            logger.info("The event log was busy, trying again: %s", error)
        else:
            return True
    logger.warning(
        "The event log was never free for: %s. It is tried again with the next run.", statement
    )
    return False


def _delete_expired(today: date) -> int:
    """A batch of what the default partition took in while there was no other; each its own transaction."""
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM realtime_event_default WHERE ctid = ANY(ARRAY("
            "SELECT ctid FROM realtime_event_default WHERE expires_on <= %s LIMIT %s))",
            [today, _BATCH],
        )
        return int(cursor.rowcount)
