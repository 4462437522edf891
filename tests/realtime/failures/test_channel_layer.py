"""Valkey goes away, comes back, or is there and says nothing: events are late, and none is lost or doubled."""

import threading

import pytest
from django.db import connection

from realtime.hub import hints
from realtime.publishing import signal
from tests.realtime.failures.talking import ask, frame, open_socket
from tests.realtime.failures.waiting import readiness, until
from tests.realtime.notes import NoteFlickered, write_note, write_notes

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.processes,
    pytest.mark.usefixtures("here"),
]


def test_while_it_is_down_sockets_stay_and_events_come_from_the_log(house, valkey):
    with open_socket(house) as client:
        ask(client, op="subscribe", topic="custom:down")
        write_note("custom:down", 1)
        assert frame(client)["seq"] == 1

        valkey.crash()
        assert readiness(house) == {"database": "ok", "cache": "down", "channel_layer": "down"}
        write_notes("custom:down", range(2, 5))
        while_down = [frame(client)["seq"] for _ in range(3)]
        with open_socket(house) as newcomer:
            begun = ask(newcomer, op="subscribe", topic="custom:down-too")
            write_note("custom:down-too", 1)
            its_first = frame(newcomer)

        valkey.start()
        until(lambda: set(readiness(house).values()) == {"ok"})
        until(lambda: _is_heard(client))
        write_note("custom:down", 5)
        while (last := frame(client))["op"] == "signal":
            pass

    assert while_down == [2, 3, 4]
    assert (begun["op"], its_first["seq"]) == ("subscribed", 1)
    assert last["seq"] == 5


def _is_heard(client):
    """A signal is in no log: one that arrives came by a hint."""
    signal("custom:down", NoteFlickered(number=0))
    try:
        return frame(client, 0.2)["op"] == "signal"
    except TimeoutError:
        return False


def test_restarts_in_the_middle_of_many_events_lose_and_double_none(house, valkey):
    last = 300
    with open_socket(house) as client:
        ask(client, op="subscribe", topic="custom:restarts")
        writer = threading.Thread(target=_write, args=("custom:restarts", last))
        writer.start()
        seqs = []
        for pause in (50, 150):
            while len(seqs) < pause:
                seqs.append(frame(client)["seq"])
            valkey.restart()
        while len(seqs) < last:
            seqs.append(frame(client)["seq"])
        writer.join()
        assert ask(client, op="ping") == {"op": "pong"}

    assert seqs == list(range(1, last + 1))


def _write(topic, last):
    try:
        for number in range(1, last + 1):
            write_note(topic, number)
    finally:
        connection.close()


def test_one_that_says_nothing_holds_no_publisher_up_again_and_again(house, valkey, monkeypatch):
    tries = []
    publish = hints._publish

    def counting(*arguments):
        tries.append(1)
        publish(*arguments)

    monkeypatch.setattr(hints, "_publish", counting)
    with open_socket(house) as client:
        ask(client, op="subscribe", topic="custom:frozen")
        with valkey.frozen():
            for number in range(1, 21):
                write_note("custom:frozen", number)
            seqs = [frame(client)["seq"] for _ in range(20)]
        until(lambda: set(readiness(house).values()) == {"ok"})
        write_note("custom:frozen", 21)
        seqs.append(frame(client)["seq"])

    assert seqs == list(range(1, 22))
    assert len(tries) < 10
