"""Requests that are too large, too deep or packed, against the server as it runs."""

import gzip
import json

import httpx
import pytest
from django.conf import settings
from django.test import Client

from core.security.request_size import LimitedRequests
from tests.core.security.conftest import send_raw

JSON = "application/json"


def code_of(answer):
    return answer.status_code, answer.json()["code"]


def test_a_body_larger_than_any_is_refused_before_it_arrives(server):
    head = (
        b"POST /api/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: 1099511627776\r\n\r\n"
    )

    answer = send_raw(server, head)

    assert answer.statuses == [413]
    assert b"PAYLOAD_TOO_LARGE" in answer.text
    assert b"connection: close" in answer.text.lower()


@pytest.mark.parametrize("length", [b"-1", b"1e9", b"0x10", b"5, 6", b""])
def test_a_length_that_is_no_number_is_refused(server, length):
    head = b"POST /api/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length

    assert send_raw(server, head + b"\r\n\r\nxxxxx").statuses == [400]


def test_a_body_without_a_length_is_counted_as_it_arrives(server):
    def endless():
        for _ in range(2 * settings.MARQUEE_LARGEST_REQUEST // 65_536):
            yield b"x" * 65_536

    try:
        answer = httpx.post(f"{server.url}/api/login", content=endless(), timeout=30)
    except httpx.WriteError:
        return  # it hung up while we were still sending, which is as good
    assert code_of(answer) == (413, "PAYLOAD_TOO_LARGE")


async def test_nothing_beyond_the_limit_is_read():
    chunks = iter([b"xxxx"] * 1_000)
    sent = []

    async def receive():
        return {"type": "http.request", "body": next(chunks), "more_body": True}

    async def send(message):
        sent.append(message)

    async def application(scope, receive, send):
        while (await receive())["type"] != "http.disconnect":
            pass

    limited = LimitedRequests(application, largest=10)
    await limited({"type": "http", "path": "/api/x", "headers": []}, receive, send)

    assert sent[0]["status"] == 413
    assert len([*chunks]) == 1_000 - 3


@pytest.mark.django_db
def test_json_larger_than_a_body_may_be():
    body = json.dumps({"login": "x" * settings.DATA_UPLOAD_MAX_MEMORY_SIZE, "password": "x"})

    answer = Client().post("/api/login", body, JSON)

    assert code_of(answer) == (413, "PAYLOAD_TOO_LARGE")
    assert answer["Content-Type"] == "application/problem+json"


@pytest.mark.django_db
def test_a_form_larger_than_a_body_may_be():
    body = b"username=" + b"x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)
    path = "/identity/o/api/token"

    answer = Client().post(path, body, "application/x-www-form-urlencoded")

    assert code_of(answer) == (413, "PAYLOAD_TOO_LARGE")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "body",
    [
        "[" * 100_000,
        '{"login":' * 50_000,
        '{"login": ' + "9" * 5_000 + "}",
        '{"login": 1e999999}',
        '{"login": NaN}',
        '{"login": "\\ud800", "password": "x"}',
        '{"login": "\\u0000", "password": "x"}',
        "\x00",
        "\ufeff{}",
    ],
)
def test_json_that_is_a_trap_is_refused_and_nothing_falls_over(body):
    answer = Client().post("/api/login", body, JSON)

    assert answer.status_code in (400, 401)
    assert answer["Content-Type"] == "application/problem+json"


@pytest.mark.django_db
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "gzip, gzip"])
def test_a_packed_body_is_not_unpacked(encoding):
    packed = gzip.compress(b'{"login": "' + b"x" * 50_000_000)

    answer = Client().post("/api/login", packed, JSON, headers={"content-encoding": encoding})

    assert code_of(answer) == (400, "MALFORMED_REQUEST")


@pytest.mark.django_db
def test_more_fields_than_a_form_has():
    body = "&".join(f"a{number}=1" for number in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1))
    path = "/identity/o/api/token"

    answer = Client().post(path, body, "application/x-www-form-urlencoded")

    assert code_of(answer) == (400, "MALFORMED_REQUEST")
