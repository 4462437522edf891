"""The same conversation on every server: our own, a stock uvicorn, and Daphne, each a real process."""

import json
import re
import threading
import time
from contextlib import ExitStack
from unittest import mock

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.frames import Close, Opcode
from websockets.sync.client import connect

from core.transactions import in_transaction
from realtime import publishing
from tests.realtime.notes import write_note, write_notes
from tests.realtime.processes import KINDS, web_of
from tests.realtime.raw_socket import raw_socket

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.processes]

# A topic everybody may follow, though nobody but these tests writes notes on it.
TOPIC = "scores"


def opened(web, path="/ws/", **options):
    return connect(f"ws://{web.host}{path}", compression=None, max_size=None, **options)


def frame(client):
    return json.loads(client.recv(10))


def ask(client, **request):
    client.send(json.dumps(request))
    return frame(client)


def frames_of(client, count):
    return [frame(client) for _ in range(count)]


def end_of(client):
    """The close code, the reason, and the frames that still came before it."""
    rest = []
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            rest.append(frame(client))
    return closed.value.rcvd, rest


@pytest.mark.parametrize("kind", KINDS)
def test_every_server_speaks_the_same(transactional_db, tmp_path, kind):
    with web_of(kind, tmp_path / "web.log") as web:
        for part in (
            _greets,
            _pushes,
            _resumes,
            _takes_what_comes_at_once,
            _refuses,
            _has_single_topics,
            _ends,
            _falls_behind,
            _falls_behind_by_a_thousand,
        ):
            part(web, kind)


def _greets(web, kind):
    with opened(web, subprotocols=["marquee.v1"]) as client:
        hello = frame(client)
        assert client.subprotocol == "marquee.v1"
        assert ask(client, op="ping", id=7) == {"op": "pong", "id": 7}
    assert (hello["op"], hello["heartbeat"], hello["user"]) == ("hello", 25, None)


def _pushes(web, kind):
    with opened(web) as client:
        frame(client)
        begun = ask(client, op="subscribe", id=1, topic=TOPIC)
        first = begun["seq"] + 1
        for number, length in enumerate((0, 200, 70_000, 5), start=first):
            write_note(TOPIC, number, "é" * length)
        write_notes(TOPIC, range(first + 4, first + 104))
        numbers = [frame(client)["seq"] for _ in range(104)]
    assert numbers == list(range(first, first + 104))


def _resumes(web, kind):
    with opened(web) as client:
        frame(client)
        begun = ask(client, op="subscribe", topic=TOPIC)
    write_notes(TOPIC, range(700))
    with opened(web) as client:
        frame(client)
        back = ask(client, op="subscribe", topic=TOPIC, since=begun["seq"], epoch=begun["epoch"])
        numbers = [frame(client)["seq"] for _ in range(700)]
    assert back["mode"] == "resumed"
    assert numbers == list(range(begun["seq"] + 1, begun["seq"] + 701))


def _takes_what_comes_at_once(web, kind):
    """Thousands by one hint each, and thousands whose hints were lost: that is no reader's fault."""
    with opened(web, max_queue=None) as client:
        frame(client)
        begun = ask(client, op="subscribe", topic=TOPIC)
        write_notes(TOPIC, range(4_000))
        heard = [frame(client)["seq"] for _ in range(4_000)]
        with mock.patch.object(publishing, "send_hints"):
            write_notes(TOPIC, range(4_000))
        write_note(TOPIC, 0)
        heard += [frame(client)["seq"] for _ in range(4_001)]
    assert heard == list(range(begun["seq"] + 1, begun["seq"] + 8_002))


def _refuses(web, kind):
    for path, options in (("/ws/", {"origin": "https://evil.example"}), ("/ws/nothing/here", {})):
        with pytest.raises(InvalidStatus) as refused, opened(web, path, **options):
            pass
        assert refused.value.response.status_code == 403


def _has_single_topics(web, kind):
    with opened(web, "/ws/scores/") as client:
        frame(client)
        assert frame(client)["topic"] == "scores"
    with opened(web, "/ws/scores/999999/") as client:
        close, said = end_of(client)
    assert close.code == 4403
    assert said[-1]["code"] == "NOT_FOUND"


def _ends(web, kind):
    with opened(web) as client:
        frame(client)
        for _ in range(5):
            client.send("no")
        close, said = end_of(client)
    assert (close.code, bool(close.reason), len(said)) == (4400, True, 5)


def _falls_behind(web, kind):
    """A reader that stops costs a bounded amount of memory, wherever the server keeps what it cannot send."""
    before = web.resident_mb()
    with raw_socket(web.host, receive_buffer=4096) as stuck, opened(web) as quick:
        stuck.send_text(json.dumps({"op": "subscribe", "topic": TOPIC}))
        stuck.read_frames(2)
        frame(quick)
        ask(quick, op="subscribe", topic=TOPIC)
        for number in range(1, 301):
            write_note(TOPIC, number, "x" * 200_000)
            assert frame(quick)["data"]["number"] == number
        assert web.resident_mb() - before < 30
        stuck.read_until_the_close(20)
        frames, _ = stuck.frames()
    assert Close.parse(frames[-1].data).code == 4413


def _falls_behind_by_a_thousand(web, kind):
    """Of events too small to come to 4 MiB, which a reader that goes on hears meanwhile."""
    before, written = _too_slow(web), 0
    with raw_socket(web.host, receive_buffer=4096) as stuck, opened(web) as quick:
        stuck.send_text(json.dumps({"op": "subscribe", "topic": TOPIC}))
        stuck.read_frames(2)
        frame(quick)
        first = ask(quick, op="subscribe", topic=TOPIC)["seq"] + 1
        while _too_slow(web) == before:
            assert written < 10_000
            _write_hundred()
            written += 100
            assert frames_of(quick, 100)[-1]["seq"] == first + written - 1
        stuck.read_frames(len(stuck.frames()[0]) + 50)
        if kind == "daphne":
            # It had a second for all that was written, were it not for us.
            time.sleep(1.5)
        stuck.read_until_the_close(20)
        frames, _ = stuck.frames()
    said = [json.loads(each.data) for each in frames if each.opcode is Opcode.TEXT]
    heard = [each["seq"] for each in said if each["op"] == "event"]
    assert heard == list(range(first, first + len(heard)))
    assert 1_000 < written - len(heard) <= 1_100
    assert Close.parse(frames[-1].data).code == 4413


@in_transaction
def _write_hundred():
    for number in range(100):
        write_note(TOPIC, number, "x" * 2_500)


def _too_slow(web):
    """How many were closed with 4413."""
    told = httpx.get(f"{web.url}/metrics", timeout=20).text
    found = re.search(r'^marquee_push_closes_total\{code="4413"\} (\S+)', told, re.M)
    return float(found[1]) if found else 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_ends_says_1012_after_what_it_had_to_say(transactional_db, tmp_path, kind):
    with web_of(kind, tmp_path / "web.log") as web, opened(web) as client:
        frame(client)
        first = ask(client, op="subscribe", topic=TOPIC)["seq"] + 1
        stop = threading.Event()
        writer = threading.Thread(target=_write_until, args=(stop, first))
        writer.start()
        events = [frame(client) for _ in range(20)]
        web.terminate()
        close, rest = end_of(client)
        stop.set()
        writer.join()
        web.process.wait(20)

    last_words = [said["code"] for said in rest if said["op"] == "error"]
    numbers = [said["seq"] for said in events + rest if said["op"] == "event"]
    assert (last_words, close.code) == (_last_words(kind), 1012)
    assert numbers == list(range(first, first + len(numbers)))


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_ends_says_so_to_all_also_to_those_just_come(
    transactional_db, tmp_path, kind
):
    """Some need long for what they still get, and a request was answered in this very moment."""
    with web_of(kind, tmp_path / "web.log") as web, ExitStack() as stack:
        clients = [stack.enter_context(opened(web)) for _ in range(15)]
        for client in clients:
            frame(client)
        for client in clients[::2]:
            ask(client, op="subscribe", topic=TOPIC)
        for number in range(1, 20):
            write_note(TOPIC, number, "x" * 60_000)
        httpx.get(f"http://{web.host}/health/live")
        web.terminate()
        ends = [end_of(client) for client in clients]
        web.process.wait(20)

    assert [close.code for close, _ in ends] == [1012] * 15
    assert [
        [frame.get("code") for frame in said if frame["op"] != "event"] for _, said in ends
    ] == [_last_words(kind)] * 15
    assert [sum(frame["op"] == "event" for frame in said) for _, said in ends] == [19, 0] * 7 + [19]


def _last_words(kind):
    """Plain uvicorn closes by itself, without asking the application for a word."""
    return [] if kind == "stock" else ["RESTARTING"]


def _write_until(stop, number):
    from django.db import connection

    try:
        while not stop.is_set():
            write_note(TOPIC, number, "x" * 1_000)
            number += 1
    finally:
        connection.close()


def test_a_server_that_ends_does_not_wait_for_one_who_does_not_read(transactional_db, tmp_path):
    with (
        web_of("ours", tmp_path / "web.log") as web,
        raw_socket(web.host, receive_buffer=4096) as stuck,
    ):
        stuck.send_text(json.dumps({"op": "subscribe", "topic": TOPIC}))
        stuck.read_frames(2)
        for number in range(1, 40):
            write_note(TOPIC, number, "x" * 60_000)
        web.terminate()
        # Whoever ends servers insists after some seconds.
        web.process.wait(10)

        assert "Traceback" not in web.log.read_text()
