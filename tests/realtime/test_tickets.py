"""Tickets over HTTP, and sockets opened with them."""

import json

import httpx
import pytest
from websockets.exceptions import ConnectionClosed

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from core.shared_redis import shared_redis
from tests.callers import Caller
from tests.factories import UserFactory

ORIGIN = "https://player.example.org"


@pytest.fixture
def ana(server):
    """Somebody, and no tickets of before."""
    for key in shared_redis().keys("ticket:*"):
        shared_redis().delete(key)
    return UserFactory(username="ana")


def signed_in(browser):
    """The headers of a page's request that changes something."""
    return {
        "Cookie": f"{browser.cookie()}; csrftoken={'c' * 32}",
        "X-CSRFToken": "c" * 32,
    }


def by_session(server, user, **headers):
    return httpx.post(
        f"{server.url}/api/realtime/ticket", headers=signed_in(Caller(user)) | headers
    )


def by_token(server, user, *scopes, **headers):
    text = make_token(user, name="Program", scopes=scopes, expires_at=None)[1]
    return httpx.post(
        f"{server.url}/api/realtime/ticket", headers={"Authorization": f"Bearer {text}", **headers}
    )


def ticket_of(answer):
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]["ticket"]


def the_end(client):
    """The last error's code, and the code of the close."""
    codes = []
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            frame = json.loads(client.recv(5))
            if frame["op"] == "error":
                codes.append(frame["code"])
    return codes[-1:], closed.value.rcvd.code


def opened_with(server, frame, ticket, **options):
    """Whom a socket speaks for that was opened with the ticket as subprotocol."""
    options = {"subprotocols": ["marquee.v1", f"ticket.{ticket}"]} | options
    with server.open(**options) as client:
        return client.subprotocol, frame(client)["user"]


def test_a_ticket_is_long_and_good_for_half_a_minute(server, ana):
    answer = by_session(server, ana)

    body = answer.json()["data"]
    assert len(body.pop("ticket")) >= 43
    assert body == {"expires_in": 30}
    assert answer.headers["cache-control"] == "no-store"
    [key] = shared_redis().keys("ticket:*")
    assert 0 < shared_redis().ttl(key) <= 30


def test_what_lies_in_redis_tells_neither_ticket_nor_session(server, ana):
    browser = Caller(ana)
    key = browser.cookie().removeprefix("sessionid=")
    answer = httpx.post(f"{server.url}/api/realtime/ticket", headers=signed_in(browser))

    ticket = ticket_of(answer)
    [name] = shared_redis().keys("ticket:*")
    stored = name + shared_redis().get(name)
    assert ticket.encode() not in stored
    assert key.encode() not in stored


def test_a_ticket_in_the_first_frame_speaks_for_the_session(server, frame, ask, ana):
    ticket = ticket_of(by_session(server, ana))
    with server.open() as client:
        anonymous = frame(client)["user"]
        hello = ask(client, op="auth", id=1, ticket=ticket)

    assert anonymous is None
    assert (hello["op"], hello["id"], hello["user"]["username"]) == ("hello", 1, "ana")


def test_a_ticket_as_subprotocol_speaks_for_the_session_and_is_not_echoed(server, frame, ana):
    ticket = ticket_of(by_session(server, ana))

    protocol, user = opened_with(server, frame, ticket)

    assert (protocol, user["username"]) == ("marquee.v1", "ana")


def test_a_ticket_is_good_once(server, frame, ana):
    ticket = ticket_of(by_session(server, ana))
    opened_with(server, frame, ticket)

    with server.open(subprotocols=["marquee.v1", f"ticket.{ticket}"]) as client:
        assert the_end(client) == (["NOT_AUTHENTICATED"], 4401)
    with server.open() as client:
        client.send(json.dumps({"op": "auth", "ticket": ticket}))
        assert the_end(client) == (["NOT_AUTHENTICATED"], 4401)


def test_an_expired_ticket_is_none(server, ana):
    ticket = ticket_of(by_session(server, ana))
    [key] = shared_redis().keys("ticket:*")
    shared_redis().delete(key)  # what Redis does after half a minute

    with server.open() as client:
        client.send(json.dumps({"op": "auth", "ticket": ticket}))
        assert the_end(client) == (["NOT_AUTHENTICATED"], 4401)


@pytest.mark.parametrize("ticket", ["", "x", "ä" * 10, "a" * 128, "*"])
def test_garbage_is_no_ticket(server, ticket):
    with server.open() as client:
        client.send(json.dumps({"op": "auth", "ticket": ticket}))
        assert the_end(client) == (["NOT_AUTHENTICATED"], 4401)


@pytest.mark.parametrize(
    "credentials", [{}, {"ticket": "a", "token": "b"}, {"ticket": 5}, {"ticket": "a" * 129}]
)
def test_an_auth_frame_has_one_credential(server, frame, ask, credentials):
    with server.open() as client:
        frame(client)
        answer = ask(client, op="auth", id="x", **credentials)

    assert (answer["op"], answer["id"], answer["code"]) == ("error", "x", "MALFORMED_FRAME")


def test_the_end_of_the_session_closes_the_socket(server, frame, ana):
    browser = Caller(ana)
    answer = httpx.post(f"{server.url}/api/realtime/ticket", headers=signed_in(browser))
    with server.open(subprotocols=["marquee.v1", f"ticket.{ticket_of(answer)}"]) as client:
        frame(client)
        browser.client.session.flush()
        assert the_end(client) == (["NOT_AUTHENTICATED"], 4401)


def test_a_ticket_of_a_session_that_ended_is_none(server, ana):
    browser = Caller(ana)
    answer = httpx.post(f"{server.url}/api/realtime/ticket", headers=signed_in(browser))
    browser.client.session.flush()

    with server.open(subprotocols=["marquee.v1", f"ticket.{ticket_of(answer)}"]) as client:
        assert the_end(client) == (["NOT_AUTHENTICATED"], 4401)


def test_a_ticket_may_what_its_token_may(server, frame, ask, ana):
    ticket = ticket_of(by_token(server, ana, Scope.REALTIME_SUBSCRIBE))
    with server.open(subprotocols=["marquee.v1", f"ticket.{ticket}"]) as client:
        assert frame(client)["user"]["username"] == "ana"
        refused = ask(client, op="subscribe", topic="note:1")

    assert (refused["op"], refused["code"]) == ("error", "PERMISSION_DENIED")


def test_a_token_without_the_scope_gets_no_ticket(server, ana):
    answer = by_token(server, ana, Scope.CATALOGUE_READ)

    assert (answer.status_code, answer.json()["code"]) == (403, "PERMISSION_DENIED")


def test_nobody_gets_no_ticket(server):
    answer = httpx.post(f"{server.url}/api/realtime/ticket")

    assert (answer.status_code, answer.json()["code"]) == (401, "NOT_AUTHENTICATED")


def test_a_ticket_that_a_page_asked_for_is_good_for_its_origin_alone(server, frame, ana, settings):
    settings.ALLOWED_ORIGINS = [ORIGIN]
    tickets = [
        ticket_of(by_token(server, ana, Scope.REALTIME_SUBSCRIBE, Origin=ORIGIN)) for _ in range(2)
    ]

    _, user = opened_with(server, frame, tickets[0], origin=ORIGIN)
    with server.open(subprotocols=["marquee.v1", f"ticket.{tickets[1]}"]) as client:
        end = the_end(client)

    assert user["username"] == "ana"
    assert end == (["NOT_AUTHENTICATED"], 4401)


def test_without_redis_there_are_no_tickets_now(server, ana, monkeypatch):
    import redis

    def down(*_):
        raise redis.ConnectionError

    monkeypatch.setattr("realtime.tickets.views.issue", down)
    answer = by_token(server, ana, Scope.REALTIME_SUBSCRIBE)

    assert (answer.status_code, answer.json()["code"]) == (503, "UPSTREAM_UNAVAILABLE")
