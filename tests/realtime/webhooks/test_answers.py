"""Servers that answer too slowly, too much, or nonsense."""

import time

import pytest

from realtime.webhooks import sending
from tests.realtime.notes import write_note
from tests.realtime.webhooks.looking import only
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db


def test_an_answer_that_drips_is_cut_off(hook, receiver, work, monkeypatch):
    monkeypatch.setattr(sending, "TIMEOUT_SECONDS", 1.0)

    def drip(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for _ in range(60):
            connection.sendall(b"X-A: b\r\n")
            time.sleep(0.1)

    receiver.answers = [Answer(raw=drip)]
    write_note("note:1", 1)
    work()

    assert only().fault == "timeout"
    assert 900 <= only().duration_ms < 5_000


@pytest.mark.parametrize("code", [200, 500])
def test_of_a_huge_answer_only_the_beginning_is_read(hook, receiver, work, code):
    sent = []

    def flood(connection):
        connection.sendall(f"HTTP/1.1 {code} X\r\nContent-Length: 400000000\r\n\r\n".encode())
        for _ in range(400):
            connection.sendall(b"a" * 1_000_000)
            sent.append(1)

    receiver.answers = [Answer(raw=flood)]
    write_note("note:1", 1)
    work()

    assert only().response_code == code
    assert only().response_excerpt == "a" * 1_000
    assert len(sent) < 100


def test_headers_without_end_are_cut_off(hook, receiver, work):
    def flood(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for _ in range(400):
            connection.sendall(b"X-A: " + b"b" * 100_000 + b"\r\n")

    receiver.answers = [Answer(raw=flood)]
    write_note("note:1", 1)
    work()

    assert only().fault == "connection"


def test_an_answer_that_is_no_text_can_be_looked_at(hook, receiver, work):
    receiver.answers = [Answer(200, body=b"a\x00\xff\x1b[31m\n\xe2\x80\xaeb")]
    write_note("note:1", 1)
    work()

    assert only().response_excerpt == "a\ufffd\ufffd\ufffd[31m\n\ufffdb"
