"""What is kept and what is dropped, on real PostgreSQL: partitions by the day on which events end."""

import threading
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from core.transactions import in_transaction
from realtime.log import partitions as partitions_module
from realtime.log.append import NewEvent, append
from realtime.log.keeping import LONGEST_DAYS, ends_of, expires_on
from realtime.log.models import Event, Topic
from realtime.log.partitions import (
    COMMON_LONGEST_DAYS,
    DAYS_AHEAD,
    drop_expired,
    ensure_partitions,
    partition_name,
    partitions,
)
from realtime.log.reading import events_after
from realtime.log.tasks import maintain_log
from realtime.publishing import publish
from realtime.topics import TopicRule, everyone
from tests.realtime.notes import NoteWritten, notes_snapshot, write_note

TODAY = date(2026, 3, 4)  # a Wednesday


def new(topic: str, number: int, at: datetime, keep_days: int | None = None) -> NewEvent:
    return NewEvent(topic, "note.written", at, f'{{"number":{number}}}', keep_days)


def numbers(topic: str) -> list[int]:
    return [event.seq for event in events_after(topic, 0, limit=10_000).events]


@pytest.mark.parametrize(
    ("keep_days", "end"),
    [
        (1, date(2026, 3, 6)),
        (7, date(2026, 3, 12)),
        (8, date(2026, 3, 16)),  # a Monday
        (14, date(2026, 3, 23)),
        (35, date(2026, 4, 13)),
        (36, date(2026, 5, 1)),
        (90, date(2026, 7, 1)),
        (366, date(2027, 4, 1)),
    ],
)
def test_an_event_ends_after_its_full_days_with_a_day_a_week_or_a_month(keep_days, end):
    assert expires_on(TODAY, keep_days) == end


@pytest.mark.parametrize("keep_days", [0, -1, 367])
def test_a_keeping_out_of_bounds_is_refused(keep_days):
    with pytest.raises(ValueError, match="1 to 366 days"):
        expires_on(TODAY, keep_days)


@given(
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    st.integers(1, LONGEST_DAYS),
)
def test_nothing_ends_before_its_time_or_much_later(day, keep_days):
    kept = (expires_on(day, keep_days) - day).days - 1

    assert keep_days <= kept <= keep_days + (0 if keep_days <= 7 else 6 if keep_days <= 35 else 30)


def test_a_season_of_keepings_needs_few_partitions():
    assert len(ends_of(TODAY, DAYS_AHEAD + 1, COMMON_LONGEST_DAYS)) <= 15


pytestmark = pytest.mark.django_db


def test_partitions_are_made_ahead_and_again_without_harm():
    today = timezone.now().date()

    assert ensure_partitions(today) == []
    made = ensure_partitions(today + timedelta(days=1))
    assert partition_name(expires_on(today + timedelta(days=1 + DAYS_AHEAD), 7)) in made


def test_whatever_is_published_in_the_next_days_has_its_partition():
    now = timezone.now()
    for ahead in range(DAYS_AHEAD + 1):
        for keep in (None, 1, 3, 7, 14, 30):
            append([new(f"note:{keep or 0}", 1, now + timedelta(days=ahead), keep)])

    assert in_default() == 0


def test_an_event_without_a_partition_is_kept_all_the_same():
    late = timezone.now() + timedelta(days=200)

    append([new("note:1", 1, late)])
    ensure_partitions(late.date())

    assert numbers("note:1") == [1]
    assert partition_name(expires_on(late.date(), 7)) not in partitions()


def test_what_is_over_is_dropped_whole_and_the_rest_stays(settings):
    settings.REALTIME_KEEP_DAYS = 7
    old = datetime(2020, 5, 4, 12, tzinfo=UTC)
    ensure_partitions(old.date())
    append([new("note:1", 1, old), new("note:1", 2, old, keep_days=30)])

    assert drop_expired(date(2020, 5, 11)) == [
        partition_name(date(2020, 5, day)) for day in range(6, 12)
    ]
    assert numbers("note:1") == [1, 2]
    assert partition_name(date(2020, 5, 12)) in drop_expired(date(2020, 5, 12))
    assert numbers("note:1") == [2]
    assert not events_after("note:1", 0, limit=10).complete
    assert partition_name(date(2020, 6, 8)) in drop_expired(date(2020, 6, 8))
    assert numbers("note:1") == []


def test_the_default_partition_is_emptied_in_batches(monkeypatch):
    monkeypatch.setattr(partitions_module, "_BATCH", 10)
    old = datetime(2020, 5, 4, 12, tzinfo=UTC)
    append([new("note:1", number, old) for number in range(25)])
    append([new("note:1", 26, timezone.now() + timedelta(days=200))])

    drop_expired(timezone.now().date())

    assert (numbers("note:1"), in_default()) == ([26], 1)


def test_each_kind_of_topic_is_kept_for_its_own_days(settings):
    settings.MARQUEE_TOPICS = "tests.realtime.test_retention.KEEPING"
    today = timezone.now().date()

    @in_transaction
    def story():
        for topic in ("brief:1", "own@7", "long"):
            publish(topic, NoteWritten(number=1))

    story()

    ends = dict(Event.objects.values_list("topic__name", "expires_on"))
    assert ends == {
        "brief:1": expires_on(today, 1),
        "own@7": expires_on(today, settings.REALTIME_KEEP_DAYS),
        "long": expires_on(today, 30),
    }


KEEPING = (
    TopicRule("brief:{id}", everyone, notes_snapshot, keep_days=1),
    TopicRule("own", everyone, notes_snapshot, owner=lambda caller: caller.user_id),
    TopicRule("long", everyone, notes_snapshot, keep_days=30),
)


def test_a_hole_is_noticed_wherever_it_is():
    """A topic whose keeping was shortened loses newer events before older ones."""
    now = timezone.now()
    append([new("note:1", number, now) for number in range(1, 9)])
    Event.objects.filter(topic=Topic.objects.get(name="note:1"), seq__in=[4, 8]).delete()

    def complete(after: int, until: int | None = None, limit: int = 10) -> bool:
        return events_after("note:1", after, until=until, limit=limit).complete

    assert [complete(0), complete(0, limit=3), complete(3), complete(4)] == [
        False,
        True,
        False,
        True,
    ]
    assert [complete(4, until=7), complete(4, until=8), complete(4, until=8, limit=3)] == [
        True,
        False,
        True,
    ]


def test_maintenance_provides_and_drops():
    today = timezone.now().date()
    ensure_partitions(today - timedelta(days=9))

    maintain_log()

    kept = partitions()
    assert partition_name(today) not in kept
    assert partition_name(today + timedelta(days=1)) in kept
    assert partition_name(expires_on(today + timedelta(days=DAYS_AHEAD), 7)) in kept


def test_a_table_that_somebody_attached_is_left_alone():
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE an_archive PARTITION OF realtime_event "
            "FOR VALUES FROM ('2001-01-01') TO ('2002-01-01')"
        )

    drop_expired(timezone.now().date())

    assert "an_archive" in partitions()


@pytest.mark.django_db(transaction=True)
def test_dropping_waits_for_nobody_long_and_nobody_for_it(monkeypatch):
    """A backup reads the whole table for an hour: publishing goes on, the partition goes later."""
    monkeypatch.setattr(partitions_module, "_ATTEMPTS", 2)
    old = datetime(2020, 5, 4, 12, tzinfo=UTC)
    ensure_partitions(old.date())
    append([new("note:1", 1, old)])
    reading, done = threading.Event(), threading.Event()

    def back_up():
        with transaction.atomic():
            Event.objects.count()
            reading.set()
            done.wait(20)
        connection.close()

    backup = threading.Thread(target=back_up)
    backup.start()
    assert reading.wait(5)
    try:
        meanwhile = drop_expired(date(2020, 6, 1))
        write_note("note:2", 1)
    finally:
        done.set()
        backup.join()

    assert (meanwhile, numbers("note:1"), numbers("note:2")) == ([], [1], [1])
    assert len(drop_expired(date(2020, 9, 1))) > 0
    assert numbers("note:1") == []


def in_default() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM realtime_event_default")
        return cursor.fetchone()[0]
