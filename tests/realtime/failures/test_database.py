"""PostgreSQL crashes and comes back: sockets wait for it, and hear all that was committed, once."""

import threading
import time
from contextlib import ExitStack

import pytest
from django.db import DatabaseError, connection

from realtime.log.reading import state_of
from tests.realtime.failures.talking import ask, frame, open_socket
from tests.realtime.failures.waiting import readiness, until
from tests.realtime.notes import write_note

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.processes,
    pytest.mark.usefixtures("there"),
]


def test_sockets_outlive_a_crash_and_hear_all_that_was_committed(pooled, postgres):
    topic, others = "custom:crash", [f"custom:other-{number}" for number in range(12)]
    with open_socket(pooled) as client, open_socket(pooled) as second:
        ask(client, op="subscribe", topic=topic)
        for other in others:
            ask(second, op="subscribe", topic=other)
        writing = threading.Event()
        writer = threading.Thread(target=_write_until, args=(topic, writing))
        writer.start()
        seqs = [frame(client)["seq"] for _ in range(20)]

        postgres.crash()
        assert readiness(pooled)["database"] == "down"
        assert _answers_to_a_ping(client, seqs)
        second.send('{"op": "subscribe", "topic": "custom:while-down"}')
        postgres.start()
        until(lambda: set(readiness(pooled).values()) == {"ok"})

        before = len(seqs)
        while len(seqs) < before + 20:
            seqs.append(frame(client)["seq"])
        writing.set()
        writer.join()
        head = state_of([topic]).heads[topic]
        while seqs[-1] < head:
            seqs.append(frame(client)["seq"])
        asked_while_down = frame(second)
        for other in others:
            write_note(other, 1)
        heard = {frame(second)["topic"] for _ in others}

    assert seqs == list(range(1, head + 1))
    assert asked_while_down["op"] == "subscribed"
    assert heard == set(others)


def _answers_to_a_ping(client, seqs):
    """Events that were under way may come before it."""
    client.send('{"op": "ping"}')
    while (said := frame(client))["op"] == "event":
        seqs.append(said["seq"])
    return said == {"op": "pong"}


def _write_until(topic, stop):
    """Whether what failed was committed, nobody knows; the log's head does."""
    number = 0
    try:
        while not stop.is_set():
            try:
                write_note(topic, number := number + 1)
            except DatabaseError:
                connection.close()
                time.sleep(0.05)
    finally:
        connection.close()


def test_one_that_says_nothing_costs_sockets_nothing_but_its_answers(pooled, postgres):
    with open_socket(pooled) as client, open_socket(pooled) as other:
        ask(client, op="subscribe", topic="custom:frozen-database")
        with postgres.frozen():
            other.send('{"op": "subscribe", "topic": "custom:later"}')
            pong = ask(client, op="ping", id=1)
        later = frame(other)
        write_note("custom:frozen-database", 1)
        event = frame(client)

    assert pong == {"op": "pong", "id": 1}
    assert later["op"] == "subscribed"
    assert event["seq"] == 1


def test_a_subscription_is_told_soon_that_the_database_is_gone_and_so_are_all_others(
    pooled, postgres
):
    with ExitStack() as open_sockets:
        clients = [open_sockets.enter_context(open_socket(pooled)) for _ in range(12)]
        postgres.crash()
        try:
            for client in clients:
                client.send('{"op": "subscribe", "topic": "custom:while-gone"}')
            # In far less than the 15 seconds for which a database that is there may say nothing.
            answers = [frame(client, 8) for client in clients]
        finally:
            postgres.start()
        until(lambda: set(readiness(pooled).values()) == {"ok"})
        after = ask(clients[0], op="subscribe", topic="custom:while-gone")

    assert {answer["code"] for answer in answers} == {"INTERNAL_ERROR"}
    assert after["op"] == "subscribed"
