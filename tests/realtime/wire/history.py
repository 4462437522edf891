"""8.3: what the log promises: nothing that was rolled back, one moment, a fresh start where it cannot say."""

import threading
from contextlib import closing, contextmanager

import pytest
from django.db import connection

from core.transactions import in_transaction
from realtime.log.models import Epoch, Event
from tests.realtime.notes import write_note, write_notes
from tests.realtime.streams import reading
from tests.realtime.wire.talking import (
    ask,
    frame,
    opened,
    the_end,
)


def what_is_rolled_back_never_was(web):
    with opened(web) as (client, _):
        begun = ask(client, op="subscribe", topic="scores")
        with pytest.raises(ZeroDivisionError):
            _write_and_fail()
        write_note("scores", 2)
        heard = frame(client)
    assert (heard["seq"], heard["data"]["number"]) == (begun["seq"] + 1, 2)


@in_transaction
def _write_and_fail():
    write_note("scores", 1)
    raise ZeroDivisionError


def who_missed_more_than_is_kept_begins_anew(web):
    with opened(web) as (client, _):
        start = ask(client, op="subscribe", topic="scores")["seq"]
    write_notes("scores", range(3))
    Event.objects.filter(topic__name="scores", seq=start + 1).delete()
    with opened(web) as (client, _):
        begun = ask(client, op="subscribe", topic="scores", since=start)
        assert (begun["mode"], begun["seq"]) == ("snapshot", start + 3)
    with opened(web) as (client, _):
        back = ask(client, op="subscribe", topic="scores", since=start + 1)
        assert (back["mode"], back["seq"]) == ("resumed", start + 1)
        assert [frame(client)["seq"] for _ in range(2)] == [start + 2, start + 3]


def a_snapshot_and_its_number_are_of_one_moment(web):
    """While somebody publishes without a pause: its snapshot is the topic's last event, which has the number."""
    topic = "custom:busy"
    write_note(topic, 0)
    with _published_on(topic):
        for _ in range(10):
            with opened(web) as (client, _):
                begun = ask(client, op="subscribe", topic=topic)
                numbers = [frame(client)["seq"] for _ in range(3)]
            assert begun["snapshot"]["seq"] == begun["seq"]
            assert numbers == [begun["seq"] + n for n in (1, 2, 3)]


@contextmanager
def _published_on(topic):
    is_over = threading.Event()

    def write():
        with closing(connection):
            while not is_over.is_set():
                write_note(topic, 1)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        yield
    finally:
        is_over.set()
        writer.join()


def a_history_that_is_lost_is_a_fresh_start(web):
    """The epoch is another: whoever follows anything is cut off, and a position of before means nothing."""
    with opened(web) as (client, _), reading(web.url, "custom:lost") as stream:
        begun = ask(client, op="subscribe", topic="scores")
        write_note("scores", 1)
        frame(client), stream.frame()
        with _epoch("restored"):
            assert the_end(client) == (["HISTORY_LOST"], 1012)
            assert [said["code"] for said in stream.rest()] == ["HISTORY_LOST"]
            with opened(web) as (again, _):
                back = ask(
                    again, op="subscribe", topic="scores", since=begun["seq"], epoch=begun["epoch"]
                )
                assert (back["epoch"], back["mode"]) == ("restored", "snapshot")
                write_note("scores", 2)
                assert frame(again)["seq"] == back["seq"] + 1 == begun["seq"] + 2


@contextmanager
def _epoch(value):
    before = Epoch.objects.get().value
    Epoch.objects.update(value=value)
    try:
        yield
    finally:
        Epoch.objects.update(value=before)
