"""Whatever comes over a real socket is answered as promised, ends at most that socket, and leaves nothing behind."""

import json
import socket
import struct
import time
import zlib
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as with_settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed
from websockets.frames import Close, Opcode

from core.access.services.personal_tokens import make_token
from core.accounts.models import User
from core.api.scopes import Scope
from realtime.figures.counters import figures
from tests.factories import UserFactory
from tests.realtime.flood import flood
from tests.realtime.notes import write_note
from tests.realtime.raw_socket import raw_socket
from tests.realtime.test_bad_input import values
from tests.realtime.test_identity import PASSWORD, bearer, sign_in

SENT = st.text(max_size=2_000) | values.map(json.dumps) | st.binary(max_size=2_000)
NEARLY = st.fixed_dictionaries(
    {"op": st.sampled_from(["subscribe", "unsubscribe", "ping", "auth"])},
    optional={
        "id": values,
        "topic": st.sampled_from(["note:1", "own", "note:", ""]) | st.text() | values,
        "since": values,
        "epoch": values,
        "profile": values,
        "token": values,
        "ticket": values,
    },
).map(json.dumps)
CLOSES_FOR = {4400, 4401}


@pytest.fixture
def unhurried(settings):
    """So many frames at once that a test is never told to slow down."""
    settings.REALTIME_FRAMES_PER_SECOND = settings.REALTIME_FRAMES_BURST = 1_000_000
    return settings


@given(frames=st.lists(SENT | NEARLY, max_size=20))
@with_settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_sent_is_answered_or_ends_that_socket_as_promised(
    server, frame, ask, unhurried, frames
):
    with server.open() as witness, server.open() as client:
        frame(witness), frame(client)
        with suppress(ConnectionClosed):
            for sent in frames:
                client.send(sent)
            client.send('{"op": "ping", "id": "the last"}')
            while (said := frame(client)) != {"op": "pong", "id": "the last"}:
                assert said["op"] in {"error", "pong", "hello", "subscribed", "unsubscribed"}
        if client.close_code is not None:
            assert client.close_code in CLOSES_FOR
        assert ask(witness, op="ping") == {"op": "pong"}


@pytest.mark.parametrize(
    "sent",
    [
        '{"op":' * 9_000 + "1" + "}" * 9_000,
        '{"op": "ping", "id": ' + "9" * 60_000 + "}",
        '{"op": "ping", "id": 1e999}',
        '{"op": "ping", "id": NaN}',
        '{"op": "ping", "id": true}',
        '{"op": "ping", "id": "' + "é" * 65 + '"}',
        '{"op": "subscribe", "topic": "' + "x" * 60_000 + '"}',
        '{"op": "subscribe", "topic": "note:1", "since": ' + "1" * 5_000 + "}",
        '{"op": "subscribe", "topic": ["note:1"]}',
        '{"op": "auth", "token": "' + "x" * 5_000 + '"}',
        '{"op": "auth", "token": "a", "ticket": "b"}',
        '{"op": "auth"}',
        '{"op": "\\ud800"}',
        "\x00",
        "",
    ],
    ids=lambda sent: repr(sent[:40]),
)
def test_a_frame_that_is_none_is_said_to_be_malformed(server, frame, ask, sent):
    with server.open() as client:
        frame(client)
        client.send(sent)
        said = frame(client)
        pong = ask(client, op="ping")

    assert said["code"] == "MALFORMED_FRAME"
    assert len(json.dumps(said)) < 500
    assert pong == {"op": "pong"}


@pytest.mark.parametrize(
    "topic",
    [
        "note:-1",
        "note:01",
        "note:1 ",
        "note:1\n",
        "note:１",
        "note:1\x00",
        "NOTE:1",
        "note",
        ":",
        "{id}",
        "note:{id}",
        "note:1@1",
        "own@1",
        "own:1",
        "rails@7",
        "credential-endings",
        "topic:note:1",
        "note:1; DROP TABLE realtime_event",
        "../note:1",
        "\ud800",
    ],
)
def test_names_that_are_no_topic_of_anybody_are_not_found(server, frame, ask, topic):
    ana = UserFactory()
    token = make_token(ana, name="P", scopes=(Scope.REALTIME_SUBSCRIBE,), expires_at=None)[1]
    with server.open(additional_headers={"Authorization": f"Bearer {token}"}) as client:
        frame(client)
        said = ask(client, op="subscribe", id=1, topic=topic)
        pong = ask(client, op="ping")

    assert (said["op"], said["code"]) in {("error", "NOT_FOUND"), ("error", "MALFORMED_FRAME")}
    assert pong == {"op": "pong"}


def test_somebody_elses_topic_is_never_heard_by_its_log_name(server, frame, ask):
    """The log keeps `own` per person; no name a client can send reaches another's."""
    ana, ben = (
        User.objects.create_user(name, email=f"{name}@films.example", password=PASSWORD)
        for name in ("ana", "ben")
    )
    with server.open(**bearer(sign_in(server, ana))) as client:
        frame(client)
        assert ask(client, op="subscribe", topic="own")["snapshot"] == {"count": ana.pk}
        for name in (f"own@{ben.pk}", f"own@{ana.pk}"):
            assert ask(client, op="subscribe", topic=name)["code"] == "NOT_FOUND"
        write_note(f"own@{ben.pk}", 1)
        write_note(f"own@{ana.pk}", 2)
        event = frame(client)

    assert (event["topic"], event["data"]["number"]) == ("own", 2)


def test_a_storm_of_subscribing_and_leaving_ends_in_4429_and_leaves_nothing(
    server, frame, ask, settings
):
    settings.REALTIME_FRAMES_BURST = 400
    with server.open() as witness, server.open(max_queue=None) as client:
        frame(witness), frame(client)
        ask(witness, op="subscribe", topic="note:1")
        flood(client, map(_coming_and_going, range(5_000)))
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                frame(client)
        write_note("note:1", 1)
        event = frame(witness)

    assert closed.value.rcvd.code == 4429
    assert event["seq"] == 1
    _until_none_of(figures.topics)


def _coming_and_going(number):
    op = "unsubscribe" if number % 3 == 2 else "subscribe"
    return json.dumps({"op": op, "topic": f"note:{number % 7 + 1}"})


def test_subscribing_and_leaving_again_and_again_keeps_no_topic(server, frame, ask, unhurried):
    with server.open() as client:
        frame(client)
        for number in range(1, 301):
            assert ask(client, op="subscribe", topic=f"note:{number + 1_000}")["op"] == "subscribed"
            assert ask(client, op="unsubscribe", topic=f"note:{number + 1_000}")["topic"]
        _until_none_of(figures.topics)
        assert ask(client, op="ping") == {"op": "pong"}


def _until_none_of(count):
    """The sweep lets go of topics that nobody hears."""
    deadline = time.monotonic() + 20
    while count():
        assert time.monotonic() < deadline, count()
        time.sleep(0.02)


def test_compression_is_never_agreed_to_so_no_bomb_is_unpacked(server):
    offer = "permessage-deflate; server_max_window_bits=15; client_max_window_bits"
    bomb = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = (bomb.compress(b"x" * 50_000_000) + bomb.flush(zlib.Z_SYNC_FLUSH))[:-4]
    with raw_socket(server.host, headers={"Sec-WebSocket-Extensions": offer}) as client:
        client.read_frames(1)
        assert b"permessage-deflate" not in client.answer
        client.send_bytes(masked(0xC1, packed[:60_000]))
        client.read_until_the_end()
        frames, _ = client.frames()

    assert frames[-1].opcode is Opcode.CLOSE
    assert Close.parse(frames[-1].data).code == 1002


def masked(first: int, data: bytes) -> bytes:
    """A client's frame with that first byte; the mask is nought."""
    return bytes([first, 0xFE]) + len(data).to_bytes(2) + bytes(4) + data


def test_handshakes_left_half_way_and_sockets_left_without_a_word_cost_nothing_that_stays(
    server, frame, ask
):
    host, port = server.host.split(":")
    half = b"GET /ws/ HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
    with server.open() as witness:
        frame(witness)
        for _ in range(30):
            with socket.create_connection((host, int(port))) as cut:
                cut.sendall(half)
            with raw_socket(server.host) as client:
                client.send_text('{"op": "subscribe", "topic": "note:1"}')
                # Without a goodbye, and with frames of ours unread: the system answers them by a reset.
                client.connection.setsockopt(
                    socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
                )
        _until_none_of(lambda: figures.sockets["ws"]() - 1)
        _until_none_of(figures.topics)
        assert ask(witness, op="ping") == {"op": "pong"}
