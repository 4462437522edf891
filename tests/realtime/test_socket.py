"""Contract 8, over real sockets: what a client sends, and what comes back."""

import json
import time
from itertools import repeat

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from realtime.publishing import signal
from tests.realtime.flood import flood
from tests.realtime.notes import NoteFlickered, write_note, write_notes


def closed_with(client, timeout: float = 5) -> int:
    """The code the server closes with, after whatever frames still come."""
    deadline = time.monotonic() + timeout
    with pytest.raises(ConnectionClosed) as closed:
        while time.monotonic() < deadline:
            client.recv(timeout)
    return closed.value.rcvd.code


def test_hello_comes_first(server, frame):
    with server.open() as client:
        hello = frame(client)

    assert hello.pop("connection")
    assert hello == {"op": "hello", "protocol": 1, "heartbeat": 25, "user": None}


def test_the_subprotocol_is_echoed(server):
    with server.open(subprotocols=["marquee.v1"]) as client:
        assert client.subprotocol == "marquee.v1"


def test_a_subscription_begins_with_the_state_and_goes_on_with_events(server, frame, ask):
    write_note("note:1", 1)
    with server.open() as client:
        frame(client)
        subscribed = ask(client, op="subscribe", id="a", topic="note:1")
        write_note("note:1", 2, "é")
        event = frame(client)

    epoch = subscribed.pop("epoch")
    assert epoch
    assert subscribed == {
        "op": "subscribed",
        "id": "a",
        "topic": "note:1",
        "seq": 1,
        "mode": "snapshot",
        "snapshot": {"count": 1},
    }
    assert event.pop("at").endswith("Z")
    assert event == {
        "op": "event",
        "topic": "note:1",
        "seq": 2,
        "type": "note.written",
        "data": {"number": 2, "text": "é"},
    }


def test_a_return_gets_exactly_what_was_missed(server, frame, ask):
    write_notes("note:1", range(1, 4))
    with server.open() as client:
        frame(client)
        epoch = ask(client, op="subscribe", topic="note:1")["epoch"]
    write_notes("note:1", range(4, 8))

    with server.open() as client:
        frame(client)
        back = ask(client, op="subscribe", id=7, topic="note:1", since=3, epoch=epoch)
        missed = [frame(client)["seq"] for _ in range(4)]
        write_note("note:1", 8)
        live = frame(client)["seq"]

    assert (back["mode"], back["seq"], "snapshot" in back) == ("resumed", 3, False)
    assert missed == [4, 5, 6, 7]
    assert live == 8


@pytest.mark.parametrize(
    "position",
    [
        {"since": 99},
        {"since": 2, "epoch": "another"},
    ],
    ids=["ahead of the head", "of another epoch"],
)
def test_a_position_that_means_nothing_here_is_a_fresh_start(server, frame, ask, position):
    write_notes("note:1", range(1, 4))
    with server.open() as client:
        frame(client)
        answer = ask(client, op="subscribe", topic="note:1", **position)

    assert (answer["mode"], answer["seq"], answer["snapshot"]) == ("snapshot", 3, {"count": 3})


def test_a_replay_longer_than_the_queue_arrives_whole(server, frame, ask, settings):
    settings.REALTIME_QUEUE_EVENTS = 300
    write_notes("note:1", range(1, 1502))
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1", since=1)
        numbers = [frame(client)["seq"] for _ in range(1500)]

    assert numbers == list(range(2, 1502))


def test_a_replay_beyond_the_cap_is_a_snapshot(server, frame, ask, settings):
    settings.REALTIME_REPLAY_LIMIT = 5
    write_notes("note:1", range(1, 10))
    with server.open() as client:
        frame(client)
        answer = ask(client, op="subscribe", topic="note:1", since=2)

    assert answer["mode"] == "snapshot"


def test_a_topic_of_which_only_the_last_is_kept_replays_at_most_that(server, frame, ask):
    write_notes("latest:1", range(1, 5))
    with server.open() as client:
        frame(client)
        one_behind = ask(client, op="subscribe", topic="latest:1", since=3)["mode"]
        frame(client)
        two_behind = ask(client, op="subscribe", topic="latest:1", since=2)["mode"]

    assert (one_behind, two_behind) == ("resumed", "snapshot")


def test_subscribing_again_begins_anew_and_doubles_nothing(server, frame, ask):
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        ask(client, op="subscribe", topic="note:1")
        write_notes("note:1", range(1, 3))
        numbers = [frame(client)["seq"], frame(client)["seq"]]
        pong = ask(client, op="ping", id=1)

    assert numbers == [1, 2]
    assert pong == {"op": "pong", "id": 1}


def test_unsubscribing_ends_events(server, frame, ask):
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        gone = ask(client, op="unsubscribe", id=2, topic="note:1")
        write_note("note:1", 1)
        next_frame = ask(client, op="ping")

    assert gone == {"op": "unsubscribed", "id": 2, "topic": "note:1"}
    assert next_frame == {"op": "pong"}


def test_a_signal_has_no_number(server, frame, ask):
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        signal("note:1", NoteFlickered(number=5))
        received = frame(client)

    assert received.pop("at")
    assert received == {
        "op": "signal",
        "topic": "note:1",
        "type": "note.flickered",
        "data": {"number": 5},
    }


def test_hints_that_are_lost_are_healed(server, frame, ask, monkeypatch):
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        with monkeypatch.context() as cut:
            cut.setattr("realtime.publishing.send_hints", lambda hints: None)
            write_notes("note:1", range(1, 4))
        numbers = [frame(client)["seq"] for _ in range(3)]
        write_note("note:1", 4)
        numbers.append(frame(client)["seq"])

    assert numbers == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("topic", "code"),
    [
        ("nonsense", "NOT_FOUND"),
        ("note:404", "NOT_FOUND"),
        ("note:0", "NOT_FOUND"),
        ("note:99999999999999999999", "NOT_FOUND"),
        ("note:1@5", "NOT_FOUND"),
        ("own", "NOT_AUTHENTICATED"),
    ],
)
def test_a_topic_that_cannot_be_followed_is_an_error_and_the_socket_stays(
    server, frame, ask, topic, code
):
    with server.open() as client:
        frame(client)
        error = ask(client, op="subscribe", id=3, topic=topic)
        pong = ask(client, op="ping")

    assert (error["op"], error["id"], error["code"]) == ("error", 3, code)
    assert error["message"]
    assert pong == {"op": "pong"}


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "null",
        "7",
        '"text"',
        "{}",
        '{"op": "dance"}',
        '{"op": "subscribe"}',
        '{"op": "subscribe", "topic": 7}',
        '{"op": "subscribe", "topic": "note:1", "since": -1}',
        '{"op": "subscribe", "topic": "note:1", "since": "1"}',
        '{"op": "subscribe", "topic": "note:1", "since": 1e400}',
        '{"op": "subscribe", "topic": "note:1", "since": 99999999999999999999}',
        '{"op": "ping", "id": {}}',
        '{"op": "ping", "id": "%s"}' % ("x" * 65),
        "[" * 60_000,
        b"\x00\x01",
    ],
    ids=lambda text: repr(text[:40]),
)
def test_a_malformed_frame_is_an_error_and_the_socket_stays(server, frame, ask, text):
    with server.open() as client:
        frame(client)
        client.send(text)
        error = frame(client)
        pong = ask(client, op="ping")

    assert (error["op"], error["code"]) == ("error", "MALFORMED_FRAME")
    assert pong == {"op": "pong"}


def test_five_malformed_frames_in_a_row_end_the_socket_and_no_other(server, frame, ask):
    with server.open() as other, server.open() as client:
        frame(other)
        frame(client)
        for _ in range(4):
            client.send("no")
            frame(client)
        ask(client, op="ping")
        for _ in range(5):
            client.send("no")
        code = closed_with(client)
        pong = ask(other, op="ping")

    assert code == 4400
    assert pong == {"op": "pong"}


def test_a_frame_over_64_kib_ends_the_socket(server, frame):
    with server.open() as client:
        frame(client)
        client.send("x" * 70_000)
        assert closed_with(client) == 1009


def test_too_many_frames_end_the_socket(server, frame):
    with server.open(max_queue=None) as client:
        frame(client)
        flood(client, repeat('{"op": "ping"}', 5_000))
        assert closed_with(client) == 4429


def test_too_many_subscriptions_end_the_socket(server, frame, ask, settings):
    settings.REALTIME_MAX_SUBSCRIPTIONS = 2
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        ask(client, op="subscribe", topic="note:2")
        again = ask(client, op="subscribe", topic="note:2")
        client.send(json.dumps({"op": "subscribe", "topic": "note:3"}))
        code = closed_with(client)

    assert again["op"] == "subscribed"
    assert code == 4429


def test_too_many_connections_of_one_address_are_told_so(server, frame, settings):
    settings.REALTIME_MAX_PER_ADDRESS = 1
    with server.open() as first:
        frame(first)
        with server.open() as second:
            assert closed_with(second) == 4429
    with server.open() as third:
        assert frame(third)["op"] == "hello"
        third.send('{"op": "ping"}')
        assert frame(third) == {"op": "pong"}


def test_a_reader_that_falls_behind_is_closed_and_the_others_go_on(server, frame, ask, settings):
    settings.REALTIME_QUEUE_EVENTS = 50
    with server.open(max_queue=1) as slow, server.open() as quick:
        for client in (slow, quick):
            frame(client)
            ask(client, op="subscribe", topic="note:1")
        for number in range(1, 400):
            write_note("note:1", number, "x" * 60_000)
            assert frame(quick)["seq"] == number
        code = closed_with(slow, 10)

    assert code == 4413


def test_a_foreign_origin_is_refused_in_the_handshake(server):
    with pytest.raises(InvalidStatus) as refused, server.open(origin="https://evil.example"):
        pass

    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_own_origin_may_connect(server, frame, scheme):
    with server.open(origin=f"{scheme}://{server.host}") as client:
        assert frame(client)["op"] == "hello"


def test_where_cookies_go_by_tls_alone_the_own_origin_does_too(server, frame, settings):
    settings.SESSION_COOKIE_SECURE = True
    with server.open(origin=f"https://{server.host}") as client:
        assert frame(client)["op"] == "hello"
    with (
        pytest.raises(InvalidStatus) as refused,
        server.open(origin=f"http://{server.host}"),
    ):
        pass

    assert refused.value.response.status_code == 403


def test_a_listed_origin_may_connect(server, frame, settings):
    settings.ALLOWED_ORIGINS = ["https://films.example"]
    with server.open(origin="https://films.example") as client:
        assert frame(client)["op"] == "hello"


def test_an_unknown_address_is_refused(server):
    with pytest.raises(InvalidStatus) as refused, server.open("/ws/nothing/here"):
        pass

    assert refused.value.response.status_code == 403


def test_an_address_of_one_topic_is_subscribed_already(server, frame, monkeypatch):
    monkeypatch.setattr("tests.realtime.notes.TOPICS", renamed_topics())
    with server.open("/ws/scores/") as scores, server.open("/ws/scores/7/") as match:
        assert [frame(scores)["op"], frame(scores)["topic"]] == ["hello", "scores"]
        assert [frame(match)["op"], frame(match)["topic"]] == ["hello", "match:7"]


def test_an_address_of_an_unknown_match_closes(server, monkeypatch):
    monkeypatch.setattr("tests.realtime.notes.TOPICS", renamed_topics())
    with server.open("/ws/scores/404/") as client:
        assert closed_with(client) == 4403


def renamed_topics():
    from realtime.topics import TopicRule
    from realtime.topics.rules import everyone
    from tests.realtime import notes

    return (
        TopicRule("scores", everyone, notes.own_snapshot),
        TopicRule("match:{id}", everyone, notes.notes_snapshot),
    )
