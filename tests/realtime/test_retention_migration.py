"""The way from days of publishing to days of ending, on a log that is filled."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from realtime.log.partitions import drop_expired, ensure_partitions, partitions
from realtime.log.reading import events_after
from tests.realtime.notes import write_note


def rows(sql: str, *values: object) -> list:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall() if cursor.description else []


@pytest.fixture
def before_expires_on(transactional_db):
    """The schema of before, and the present one again afterwards."""
    latest = MigrationExecutor(connection).loader.graph.leaf_nodes("realtime")
    for name in partitions():
        rows(f"DROP TABLE {name}")
    MigrationExecutor(connection).migrate([("realtime", "0001_event_log")])
    yield latest
    for name in partitions():
        rows(f"DROP TABLE {name}")
    MigrationExecutor(connection).migrate(latest)
    ensure_partitions(timezone.now().date())


def test_what_is_logged_stays_readable_and_ends_when_it_would_have(before_expires_on):
    today = timezone.now().date()
    rows("INSERT INTO realtime_topic (id, name, head) VALUES (1000, 'note:1', 3)")
    for seq, ago in ((1, 7), (2, 1), (3, 0)):
        day = today - timedelta(days=ago)
        rows(
            f"CREATE TABLE realtime_event_{day:%Y%m%d} PARTITION OF realtime_event "
            f"FOR VALUES FROM ('{day}') TO ('{day + timedelta(days=1)}')"
        )
        rows(
            "INSERT INTO realtime_event (topic_id, seq, day, type, at, data) "
            "VALUES (1000, %s, %s, 'note.written', now(), '{}')",
            seq,
            day,
        )
    ahead = today + timedelta(days=1)
    rows(
        f"CREATE TABLE realtime_event_{ahead:%Y%m%d} PARTITION OF realtime_event "
        f"FOR VALUES FROM ('{ahead}') TO ('{ahead + timedelta(days=1)}')"
    )

    MigrationExecutor(connection).migrate(before_expires_on)
    ensure_partitions(today)
    write_note("note:1", 4)

    def kept() -> list[int]:
        return [event.seq for event in events_after("note:1", 0, limit=10).events]

    assert kept() == [1, 2, 3, 4]
    assert rows("SELECT count(*) FROM realtime_event_default") == [(0,)]
    assert [*map(len, (drop_expired(today), kept()))] == [0, 4]
    drop_expired(today + timedelta(days=1))
    assert kept() == [2, 3, 4]
    drop_expired(today + timedelta(days=7))
    assert kept() == [3, 4]
    drop_expired(today + timedelta(days=8))
    assert kept() == []
