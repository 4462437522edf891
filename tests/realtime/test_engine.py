"""What leaves a socket of our own server: whole frames, in order, within bounds, none after the close."""

import json
import socket
import time

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.frames import Close, Opcode

from realtime.hub.frame import Frame
from realtime.publishing import signal
from tests.realtime.notes import NoteFlickered, write_note, write_notes
from tests.realtime.raw_socket import frames_in, raw_socket

SUBSCRIBE = json.dumps({"op": "subscribe", "topic": "note:1"})


def texts(frames):
    return [json.loads(frame.data) for frame in frames if frame.opcode is Opcode.TEXT]


@pytest.mark.parametrize("length", [0, 1, 125, 126, 65_535, 65_536, 200_000])
def test_ready_bytes_are_a_frame_that_a_library_reads(length):
    text = "é" * (length // 2) + "x" * (length % 2)

    frames, rest = frames_in(Frame(text).wire)

    assert [(frame.opcode, frame.fin, frame.data.decode()) for frame in frames] == [
        (Opcode.TEXT, True, text)
    ]
    assert rest == b""


def test_many_events_at_once_arrive_whole_and_in_order(server, frame, ask):
    """More than a transport takes at once, of all lengths a frame's head knows."""
    with server.open(max_size=None) as client, server.open(max_size=None) as other:
        for each in (client, other):
            frame(each)
            ask(each, op="subscribe", topic="note:1")
        write_notes("note:1", range(1, 501))
        for number, length in enumerate((0, 100, 20_000, 70_000, 300_000, 5), start=501):
            write_note("note:1", number, "x" * length)
        write_notes("note:1", range(507, 700))
        received = [[frame(each)["data"]["number"] for _ in range(699)] for each in (client, other)]

    assert received == [list(range(1, 700))] * 2


def test_signals_and_events_keep_their_order(server, frame, ask):
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        for number in range(1, 20):
            write_note("note:1", number)
            signal("note:1", NoteFlickered(number=number))
        received = [(frame(client)["op"]) for _ in range(38)]

    assert received == ["event", "signal"] * 19


def test_a_reader_that_stops_is_closed_and_resumes_losing_nothing(server, frame, ask, settings):
    settings.REALTIME_QUEUE_EVENTS = 210
    last = 600
    with raw_socket(server.host, receive_buffer=4096) as stuck, server.open() as quick:
        stuck.send_text(SUBSCRIBE)
        frame(quick)
        ask(quick, op="subscribe", topic="note:1")
        stuck.read_frames(2)
        for number in range(1, last + 1):
            write_note("note:1", number, "x" * 40_000)
            assert frame(quick)["seq"] == number
        stuck.read_until_the_end()
        frames, rest = stuck.frames()

    assert Close.parse(frames[-1].data).code == 4413
    assert rest == b""
    begun, *events, said = texts(frames)[1:]
    seen = [event["seq"] for event in events]
    assert seen == list(range(1, len(seen) + 1))
    assert len(seen) < last
    assert said["code"] == "TOO_SLOW"
    with server.open(max_size=None) as back:
        frame(back)
        again = ask(back, op="subscribe", topic="note:1", since=seen[-1], epoch=begun["epoch"])
        rest_of_them = [frame(back)["seq"] for _ in range(last - len(seen))]
    assert again["mode"] == "resumed"
    assert seen + rest_of_them == list(range(1, last + 1))


def test_bytes_in_the_transport_count_as_being_behind(server, settings):
    """Few large frames: the queue is short, and yet too much."""
    settings.REALTIME_QUEUE_BYTES = 1_000_000
    with raw_socket(server.host, receive_buffer=4096) as stuck:
        stuck.send_text(SUBSCRIBE)
        stuck.read_frames(2)
        for number in range(1, 60):
            write_note("note:1", number, "x" * 200_000)
        stuck.read_until_the_end()
        frames, _ = stuck.frames()

    assert Close.parse(frames[-1].data).code == 4413
    # What the system's own buffers took beside what we may keep.
    assert len(stuck.taken) < 59 * 200_000


def test_nothing_follows_the_close_frame(server):
    """The peer does not answer the close, goes on sending and pinging, and its topic goes on too."""
    ping = b"\x89\x80\x00\x00\x00\x00"
    with raw_socket(server.host) as client:
        client.send_text(SUBSCRIBE)
        client.read_frames(2)
        for _ in range(5):
            client.send_text("no")
        client.send_bytes(ping)
        client.read_frames(8)
        client.send_bytes(ping)
        for number in range(1, 30):
            write_note("note:1", number)
        client.send_bytes(ping)
        client.read(1)
        frames, rest = client.frames()

    assert [frame.opcode for frame in frames].count(Opcode.CLOSE) == 1
    assert Close.parse(frames[-1].data).code == 4400
    assert rest == b""


def test_a_message_in_fragments_is_one_and_ours_come_in_between(server):
    with raw_socket(server.host) as client:
        client.send_text(SUBSCRIBE)
        client.read_frames(2)
        client.fragment(b'{"op": "pi', first=True, last=False)
        write_note("note:1", 1)
        client.read_frames(3)
        client.fragment(b'ng", "id"', first=False, last=False)
        client.fragment(b": 5}", first=False, last=True)
        frames = client.read_frames(4)

    assert all(frame.fin for frame in frames)
    assert [said["op"] for said in texts(frames)] == ["hello", "subscribed", "event", "pong"]


def test_a_message_too_large_is_said_and_closed_also_in_fragments(server):
    with raw_socket(server.host) as client:
        client.read_frames(1)
        for piece in range(4):
            client.fragment(b"x" * 20_000, first=piece == 0, last=False)
        client.read_until_the_end()
        frames, rest = client.frames()

    assert texts(frames)[-1]["code"] == "FRAME_TOO_LARGE"
    assert Close.parse(frames[-1].data).code == 1009
    assert rest == b""


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (b"\xff" * 10, 1002),
        (b"\x81\x02{}", 1002),
        (b"\x83\x80\x00\x00\x00\x00", 1002),
        (b"\x81\x82\x00\x00\x00\x00\xff\xfe", 1007),
    ],
    ids=["reserved bits", "not masked", "an unknown kind", "no UTF-8"],
)
def test_what_breaks_the_protocol_ends_with_its_code(server, sent, code):
    with raw_socket(server.host) as client:
        client.read_frames(1)
        client.send_bytes(sent)
        client.read_frames(2)
        frames, rest = client.frames()

    assert frames[-1].opcode is Opcode.CLOSE
    assert Close.parse(frames[-1].data).code == code
    assert rest == b""


def test_a_peer_without_a_sign_of_life_is_closed_with_4408(server, settings):
    settings.REALTIME_HEARTBEAT_SECONDS, settings.REALTIME_SILENCE_SECONDS = 0.2, 0.7
    with raw_socket(server.host) as silent:
        silent.read_until_the_close(5)
        frames, rest = silent.frames()

    assert Opcode.PING in [frame.opcode for frame in frames]
    assert Close.parse(frames[-1].data).code == 4408
    assert texts(frames)[-1]["code"] == "SILENT"
    assert rest == b""


def test_a_peer_that_answers_pings_stays(server, frame, ask, settings):
    settings.REALTIME_HEARTBEAT_SECONDS, settings.REALTIME_SILENCE_SECONDS = 0.1, 0.5
    with server.open(ping_interval=None) as client:
        frame(client)
        time.sleep(1.5)
        pong = ask(client, op="ping")

    assert pong == {"op": "pong"}


def test_a_peer_that_vanishes_half_open_is_dropped(server, frame, settings):
    """It sends its end but never takes ours: its place is free again all the same."""
    settings.REALTIME_MAX_PER_ADDRESS = 1
    with raw_socket(server.host) as first:
        first.read_frames(1)
        first.connection.shutdown(socket.SHUT_WR)
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            with server.open() as second:
                frame(second)
                second.send('{"op": "ping"}')
                try:
                    answer = frame(second)
                except ConnectionClosed:
                    continue
                if answer["op"] == "pong":
                    return
    raise AssertionError("the place stayed taken")
