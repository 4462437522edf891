"""The hub's ear at Redis: what happens to sockets when it is cut, and when Redis or PostgreSQL is gone for a while."""

import time

import pytest
from django.db import connection

from realtime.hub.hints import Hint, decoded, send_hints, shards
from tests.realtime.notes import write_note, write_notes


def cut_all_listeners():
    shards()[0].execute_command("CLIENT", "KILL", "TYPE", "pubsub")


@pytest.mark.parametrize(
    "hint", [Hint("note:1", 7, '{"é": 1}'), Hint("custom:a.b-c", None, "x\ny"), Hint("a b", 1, "")]
)
def test_a_hint_arrives_as_it_was_sent(hint):
    before = time.time()
    arrived = decoded(hint.encoded())

    assert (arrived.topic, arrived.seq, arrived.text) == (hint.topic, hint.seq, hint.text)
    assert arrived.sent_at is not None
    assert abs(arrived.sent_at - before) < 60


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"1 2\nx", b"x 1 t\nx", b"\x82\xa4type"])
def test_what_is_no_hint_is_a_value_error(data):
    with pytest.raises(ValueError):
        decoded(data)


def test_a_hint_that_cannot_be_read_harms_no_other(server, frame, ask):
    from realtime.hub.hints import channel_of

    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        shards()[0].publish(channel_of("note:1"), b"\xff no hint")
        write_note("note:1", 1)
        assert frame(client)["seq"] == 1


def test_what_is_published_while_the_ear_is_cut_is_healed_at_once(server, frame, ask, settings):
    """Far sooner than the next regular sweep would do it, which is put off here."""
    settings.REALTIME_SWEEP_SECONDS = 3600
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        # The sweep that waits now still has its old patience.
        time.sleep(1)
        for number in range(1, 6):
            cut_all_listeners()
            write_note("note:1", number)
            assert frame(client)["seq"] == number
        write_notes("note:1", range(6, 20))
        numbers = [frame(client)["seq"] for _ in range(14)]

    assert numbers == list(range(6, 20))


def test_a_topic_first_followed_while_the_ear_is_cut_is_heard_when_it_is_back(
    server, frame, ask, monkeypatch
):
    with server.open() as client:
        frame(client)
        cut_all_listeners()
        ask(client, op="subscribe", topic="note:2")
        for number in range(1, 4):
            write_note("note:2", number)
            assert frame(client)["seq"] == number


def test_a_database_that_drops_its_connections_closes_no_socket(server, frame, ask):
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        drop_other_connections()
        write_note("note:1", 1)
        assert frame(client)["seq"] == 1
        drop_other_connections()
        assert ask(client, op="subscribe", topic="note:2")["op"] == "subscribed"
        assert ask(client, op="ping") == {"op": "pong"}


def drop_other_connections():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def test_many_hints_of_one_pipeline_arrive_in_order(server, frame, ask):
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        send_hints([Hint("note:1", None, f'{{"op":"signal","n":{n}}}') for n in range(3_000)])
        numbers = [frame(client)["n"] for _ in range(3_000)]

    assert numbers == list(range(3_000))
