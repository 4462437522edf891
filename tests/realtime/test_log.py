"""The event log on real PostgreSQL: numbers, order under contention, rollback, days."""

import threading
from datetime import UTC, datetime

import pytest
from django.db import connection, transaction
from django.utils import timezone

from core.transactions import OutsideTransactionError, in_transaction
from realtime.log.append import NewEvent, append
from realtime.log.frames import LoggedEvent, wire_name
from realtime.log.models import Epoch, Event, Topic
from realtime.log.reading import events_after, state_of
from realtime.publishing import publish, signal
from tests.realtime.notes import NoteFlickered, NoteWritten, write_note, write_notes

pytestmark = pytest.mark.django_db


def new(topic: str, number: int, at: datetime | None = None) -> NewEvent:
    return NewEvent(topic, "note.written", at or timezone.now(), f'{{"number":{number}}}')


def numbers(topic: str, after: int = 0) -> list[int]:
    return [event.seq for event in events_after(topic, after, limit=10_000).events]


def test_each_topic_counts_for_itself_in_the_order_of_publishing():
    logged = append([new("b", 1), new("a", 2), new("b", 3)])

    assert [(event.topic, event.seq) for event in logged] == [("b", 1), ("a", 1), ("b", 2)]
    assert [event.data for event in events_after("b", 0, limit=10).events] == [
        '{"number":1}',
        '{"number":3}',
    ]


def test_one_transaction_is_one_statement(django_assert_num_queries):
    @in_transaction
    def story():
        for number in range(30):
            publish(f"note:{number % 7}", NoteWritten(number=number))

    with django_assert_num_queries(3):  # savepoint (the test's own transaction), append, release
        story()


def test_a_rollback_leaves_neither_events_nor_numbers():
    write_note("note:1", 1)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        write_note("note:1", 2)
        raise ZeroDivisionError
    write_note("note:1", 3)

    assert numbers("note:1") == [1, 2]


@pytest.mark.django_db(transaction=True)
def test_writers_at_once_leave_no_gap_and_no_double():
    def write():
        for number in range(20):
            write_notes("hot", range(number, number + 2))
        connection.close()

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert numbers("hot") == list(range(1, 161))


@pytest.mark.django_db(transaction=True)
def test_transactions_that_share_topics_in_any_order_do_not_deadlock():
    def write(topics):
        for _ in range(25):
            publish_all(topics)
        connection.close()

    @in_transaction
    def publish_all(topics):
        for topic in topics:
            publish(topic, NoteWritten(number=1))

    names = [f"note:{number}" for number in range(1, 9)]
    writers = [
        threading.Thread(target=write, args=(order,)) for order in (names, list(reversed(names)))
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert [numbers(name) for name in names] == [list(range(1, 51))] * 8


def test_publishing_needs_a_transaction():
    with pytest.raises(OutsideTransactionError):
        publish("note:1", NoteWritten(number=1))


def test_an_ephemeral_event_is_not_logged_and_a_logged_one_is_no_signal():
    with pytest.raises(ValueError, match="signal"):
        publish("note:1", NoteFlickered(number=1))
    with pytest.raises(ValueError, match="publish"):
        signal("note:1", NoteWritten(number=1))


def test_a_frame_is_one_json_object_with_the_wire_name():
    at = datetime(2026, 1, 2, 3, 4, 5, 678_900, tzinfo=UTC)

    text = LoggedEvent("recommendations@7", 3, "note.written", at, '{"number":1}').frame()

    assert text == (
        '{"op":"event","topic":"recommendations","seq":3,"type":"note.written",'
        '"at":"2026-01-02T03:04:05.678Z","data":{"number":1}}'
    )
    assert wire_name("match:7") == "match:7"


def test_state_has_the_epoch_and_only_topics_that_have_a_head(django_assert_num_queries):
    write_note("note:1", 1)

    with django_assert_num_queries(1):
        state = state_of(("note:1", "note:2"))

    assert state.epoch == Epoch.objects.get().value
    assert state.heads == {"note:1": 1}


def test_reading_stops_at_the_end_asked_for_and_at_the_limit():
    write_notes("note:1", range(1, 9))

    assert [event.seq for event in events_after("note:1", 2, until=5, limit=10).events] == [3, 4, 5]
    assert [event.seq for event in events_after("note:1", 2, limit=2).events] == [3, 4]


def test_a_reading_that_lacks_its_first_events_says_so():
    write_notes("note:1", range(1, 5))
    Event.objects.filter(topic=Topic.objects.get(name="note:1"), seq__lte=2).delete()

    assert not events_after("note:1", 0, limit=10).complete
    assert events_after("note:1", 2, limit=10).complete
    assert events_after("note:1", 4, limit=10).complete
    assert not events_after("note:1", 4, until=5, limit=10).complete
