"""Requests that two servers might read differently, sent byte for byte to the server as it runs."""

import pytest

from project.http_protocol import LARGEST_HEAD
from tests.core.security.conftest import send_raw

LINE = b"POST /api/login HTTP/1.1\r\nHost: localhost\r\n"
HEAD = b"GET /health/live HTTP/1.1\r\nHost: localhost\r\n"
INNER = HEAD + b"\r\n"
# Hung up on once it is answered, so nobody waits for more.
LAST = HEAD + b"Connection: close\r\n\r\n"


def chunked(body: bytes) -> bytes:
    return b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
        b"Content-Length: 4\r\nContent-Length: 0\r\n",
        b"Content-Length: 4\r\nContent-Length: 4\r\n",
        b"Transfer-Encoding: chunked, identity\r\n",
        b"Transfer-Encoding: xchunked\r\n",
        b"Transfer-Encoding : chunked\r\n",
        b"Transfer-Encoding:\x0bchunked\r\n",
        b" Transfer-Encoding: chunked\r\n",
        b"Content-Length: +4\r\n",
    ],
)
def test_an_ambiguous_length_never_hides_a_second_request(server, head):
    answer = send_raw(server, LINE + head + b"\r\n" + chunked(INNER))

    assert 200 not in answer.statuses, "the hidden request was answered"
    assert len(answer.statuses) == 1
    assert answer.statuses[0] in (400, 413, 415)


def test_requests_one_after_the_other_on_one_connection_are_still_answered(server):
    assert send_raw(server, INNER + LAST).statuses == [200, 200]


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET /health/live HTTP/1.1\nHost: localhost\nConnection: close\n\n",
        b"GET  /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        b"GET /health/live\r\n\r\n",
        b"\x16\x03\x01\x00\xa5\x01\x00\x00",
        b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nX: a\x00b\r\n\r\n",
        b"GET /health/live HTTP/1.1\r\nHost: localhost\r\n\x00: b\r\n\r\n",
    ],
)
def test_what_is_no_http_is_answered_once_at_most_and_the_server_lives(server, request_line):
    answer = send_raw(server, request_line)

    assert len(answer.statuses) <= 1
    assert not answer.statuses or answer.statuses[0] < 500
    assert send_raw(server, LAST).statuses == [200]


@pytest.mark.parametrize("head", [b"GET /health/live", b"X: ", b"Cookie: a=b; "])
def test_a_head_without_end_is_cut_off(server, head):
    begun = b"" if head.startswith(b"GET") else HEAD

    answer = send_raw(server, begun + head + b"x" * 20_000_000)

    assert answer.statuses in ([431], [])
    assert send_raw(server, LAST).statuses == [200]


def test_each_request_of_a_connection_may_have_a_whole_head(server):
    large = b"X: " + b"x" * (LARGEST_HEAD // 2) + b"\r\n"

    requests = (HEAD + large + b"\r\n") * 4 + HEAD + large + b"Connection: close\r\n\r\n"
    assert send_raw(server, requests).statuses == [200] * 5


def test_a_head_that_never_comes_to_its_end_is_not_waited_for(server, monkeypatch):
    monkeypatch.setattr("project.http_protocol.HEAD_SECONDS", 0.2)

    assert send_raw(server, b"GET / HTTP/1.1\r\nX: y", quiet_seconds=10).statuses == [408]
    assert send_raw(server, b"", quiet_seconds=10).statuses == [408]
    assert send_raw(server, LAST).statuses == [200]


@pytest.mark.parametrize("method", [b"TRACE", b"TRACK", b"CONNECT", b"DEBUG", b"PROPFIND"])
@pytest.mark.parametrize("path", [b"/", b"/api/movies", b"/static/admin/css/base.css"])
def test_methods_that_echo_or_tunnel_are_not_answered(server, method, path):
    head = b"Host: localhost\r\nX-Secret: 4711\r\nConnection: close\r\n\r\n"

    answer = send_raw(server, method + b" " + path + b" HTTP/1.1\r\n" + head)

    assert [status for status in answer.statuses if status < 400] == []
    assert b"4711" not in answer.text


def test_the_server_does_not_say_what_it_is(server):
    assert b"\r\nserver:" not in send_raw(server, LAST).text.lower()
