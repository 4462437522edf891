"""The short way of publishing answers as the long one does, and lets nothing past it."""

import json
import socket
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta

import httpx
import pytest
from django.db import transaction

from core.access.services.personal_tokens import end_token, make_token
from core.accounts.models import User
from core.api.scopes import Scope
from realtime.custom import express, known_bearers
from realtime.log.models import Topic
from tests.factories import UserFactory
from tests.realtime.test_publish import GOOD

# Whoever asks for this goes the long way.
LONG = {"Idempotency-Key": "the-long-way"}


@pytest.fixture
def note_topics(settings):
    """The product's own topics."""
    return settings


@pytest.fixture
def ana(server):
    return UserFactory(username="ana")


@pytest.fixture
def ways(monkeypatch):
    """Which way each request took."""
    taken = []
    answer = express._answer

    async def noting(*arguments):
        taken.append("short")
        await answer(*arguments)

    monkeypatch.setattr(express, "_answer", noting)
    return taken


def bearer(user, *scopes):
    text = make_token(user, name="Program", scopes=scopes, expires_at=None)[1]
    return {"Authorization": f"Bearer {text}"}


def post(server, headers, body=GOOD):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.post(
        f"{server.url}/api/realtime/publish",
        content=content,
        headers={"Content-Type": "application/json"} | headers,
    )


def test_both_ways_answer_alike(server, ana, ways, settings):
    settings.MARQUEE_RATE_LIMITS = True
    program = bearer(ana, Scope.PUBLISH)
    short = post(server, program)
    long = post(server, program | LONG)

    assert ways == ["short"]
    assert short.status_code == long.status_code == 200
    assert short.text == long.text.replace('"seq":2', '"seq":1')
    for name in ("content-type", "cache-control", "vary", "ratelimit-policy"):
        assert short.headers[name] == long.headers[name]
    assert (short.headers["x-request-id"], short.headers["ratelimit"]) != ("", "")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff",
        b'{"topic":"custom:a","type":"x","data":NaN}',
        b'{"topic":"custom:a","type":"x","data":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
        b"[]",
        b'{"topic":"scores","type":"x","data":1}',
        b'{"events":[]}',
        b'{"topic":"custom:a","type":"x","data":"' + b"x" * 1_100_000 + b'"}',
    ],
)
def test_what_is_refused_is_refused_alike(server, ana, ways, body):
    program = bearer(ana, Scope.PUBLISH)
    short, long = post(server, program, body), post(server, program | LONG, body)

    assert ways == []
    assert short.status_code == long.status_code >= 400
    assert short.json() == long.json()
    assert not Topic.objects.exists()


def test_credentials_are_refused_alike(server, ana, ways):
    lacking, unknown = bearer(ana, Scope.CATALOGUE_READ), bearer(ana, Scope.PUBLISH)
    end_token(ana, ana.personal_tokens.order_by("-pk")[0].pk)

    for headers, status in ((lacking, 403), (unknown, 401)):
        short, long = post(server, headers), post(server, headers | LONG)
        assert short.status_code == long.status_code == status
        assert short.json() == long.json()
    assert ways == []


def test_a_topic_of_somebody_else_is_refused_alike(server, ana, ways):
    post(server, bearer(ana, Scope.PUBLISH))
    other = bearer(UserFactory(), Scope.PUBLISH)

    short, long = post(server, other), post(server, other | LONG)

    assert short.status_code == 403
    assert short.json() == long.json()


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://127.0.0.1"},
        {"Accept": "application/json; envelope=none"},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/json; charset=latin-1"},
        {"Host": "evil.example"},
        {"Content-Encoding": "gzip"},
        {"Cookie": "sessionid=x", "Expect": "x"},
    ],
)
def test_what_is_not_plain_goes_the_long_way(server, ana, ways, headers):
    post(server, bearer(ana, Scope.PUBLISH) | headers)

    assert ways == []


def test_a_body_that_never_ends_holds_nothing_up(server, ana, ways):
    token = bearer(ana, Scope.PUBLISH)["Authorization"]
    host, port = server.host.split(":")
    with socket.create_connection((host, int(port))) as half:
        half.sendall(
            f"POST /api/realtime/publish HTTP/1.1\r\nHost: {server.host}\r\nAuthorization: {token}\r\n"
            "Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{".encode()
        )
        assert post(server, bearer(ana, Scope.PUBLISH)).status_code == 200
    assert ways == ["short"]


def test_limits_hold_on_the_short_way(server, settings, ways):
    settings.MARQUEE_RATE_LIMITS = True
    settings.MARQUEE_RATES = settings.MARQUEE_RATES | {"signed_in": (2, 3600)}
    program = bearer(UserFactory(), Scope.PUBLISH)

    answers = [post(server, program) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[1].headers["ratelimit"].startswith('"signed_in";r=0;')
    assert int(answers[2].headers["retry-after"]) > 0


@pytest.mark.parametrize("end", ["revoked", "blocked"])
def test_a_token_that_ends_is_no_good_at_once(server, ana, ways, end):
    program = bearer(ana, Scope.PUBLISH)
    assert post(server, program).status_code == 200
    if end == "revoked":
        end_token(ana, ana.personal_tokens.get().pk)
    else:
        from core.accounts.endings import end_everything_of

        User.objects.filter(pk=ana.pk).update(is_active=False)
        end_everything_of([ana.pk])
    deadline = time.monotonic() + 1
    while (status := post(server, program).status_code) == 200 and time.monotonic() < deadline:
        pass

    assert status == 401


def test_a_token_whose_end_was_not_heard_of_is_looked_up_again_soon(server, ana, ways, monkeypatch):
    monkeypatch.setattr(known_bearers, "_KEPT", timedelta(0))
    program = bearer(ana, Scope.PUBLISH)
    assert post(server, program).status_code == 200
    ana.personal_tokens.all()._raw_delete("default")

    assert post(server, program).status_code == 401


def test_a_token_in_constant_use_is_looked_up_again_all_the_same(server, ana, ways, monkeypatch):
    monkeypatch.setattr(known_bearers, "_KEPT", timedelta(seconds=0.5))
    program = bearer(ana, Scope.PUBLISH)
    assert post(server, program).status_code == 200
    ana.personal_tokens.all()._raw_delete("default")
    deadline = time.monotonic() + 10
    while (status := post(server, program).status_code) == 200 and time.monotonic() < deadline:
        pass

    assert status == 401


def test_what_waits_together_is_answered_to_each_as_if_alone(server, ana, ways):
    """Each gets its own answer: those that may, those that may not, and those on a topic that is new."""
    programs = [bearer(ana, Scope.PUBLISH), bearer(UserFactory(), Scope.PUBLISH)]
    for program, name in zip(programs, ("anas", "bens"), strict=True):
        assert post(server, program, {**GOOD, "topic": f"custom:{name}"}).status_code == 200
    wanted = [
        (programs[turn % 2], f"custom:{name}")
        for turn, name in enumerate(["anas", "bens", "bens", "bens", "new", "new"] * 5)
    ]
    with ThreadPoolExecutor(len(wanted)) as threads:
        with hold_topics("anas", "bens"):
            answers = [threads.submit(post, server, who, {**GOOD, "topic": t}) for who, t in wanted]
            time.sleep(0.5)
        statuses = [answer.result().status_code for answer in answers]
    found = Counter(
        (topic, who is programs[0], status)
        for (who, topic), status in zip(wanted, statuses, strict=True)
    )

    # Whoever came first owns the new one.
    of_new = {key: found.pop(key) for key in tuple(found) if key[0] == "custom:new"}
    assert sorted((status, count) for (_, _, status), count in of_new.items()) == [
        (200, 5),
        (403, 5),
    ]
    assert found == {
        ("custom:anas", True, 200): 5,
        ("custom:bens", False, 200): 10,
        ("custom:bens", True, 403): 5,
    }
    topics = Topic.objects.filter(name__startswith="custom:").order_by("name")
    assert list(topics.values_list("name", "head")) == [
        ("custom:anas", 6), ("custom:bens", 11), ("custom:new", 5)
    ]  # fmt: skip


@contextmanager
def hold_topics(*names):
    """Nobody can publish on them meanwhile."""
    with transaction.atomic():
        list(
            Topic.objects.select_for_update().filter(name__in=[f"custom:{name}" for name in names])
        )
        yield
