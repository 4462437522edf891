"""Contract 8.2 over real sockets: whom a socket speaks for, and what ends that."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from websockets.exceptions import ConnectionClosed

from core.access.services.personal_tokens import make_token
from core.accounts.hashers import BoundedArgon2Hasher
from core.accounts.models import User
from core.api.scopes import Scope
from realtime.consumers.limits import places
from realtime.hub.endings import CredentialSockets
from tests.realtime.notes import write_note
from tests.realtime.test_socket import closed_with

PASSWORD = "Quiet-Harbour-7"


@pytest.fixture(autouse=True)
def _quick_and_fresh(monkeypatch, server):
    monkeypatch.setattr(BoundedArgon2Hasher, "time_cost", 1)
    monkeypatch.setattr(BoundedArgon2Hasher, "memory_cost", 64)
    cache.clear()


@pytest.fixture
def ana():
    return User.objects.create_user("ana", email="ana@films.example", password=PASSWORD)


@pytest.fixture
def ben():
    return User.objects.create_user("ben", email="ben@films.example", password=PASSWORD)


@pytest.fixture
def counted(settings):
    """Limits per caller hold, as they do outside tests."""
    settings.MARQUEE_RATE_LIMITS = True
    return settings


def tokens(server, user):
    """Access and refresh token of a new session."""
    answer = httpx.post(
        f"http://{server.host}/api/login", json={"login": user.username, "password": PASSWORD}
    )
    return answer.json()["data"]["access_token"], answer.cookies["refresh_token"]


def sign_in(server, user):
    return tokens(server, user)[0]


def sign_out(server, token):
    httpx.post(f"http://{server.host}/api/logout", headers={"Authorization": f"Bearer {token}"})


def refresh(server, token):
    return httpx.post(f"http://{server.host}/api/token/refresh", json={"refresh_token": token})


def bearer(token):
    return {"additional_headers": {"Authorization": f"Bearer {token}"}}


def browser_session(server, user):
    """A browser that signed in: its cookies."""
    with httpx.Client(base_url=f"http://{server.host}/_allauth/browser/v1/") as browser:
        browser.get("config")
        browser.post(
            "auth/login",
            json={"username": user.username, "password": PASSWORD},
            headers={"X-CSRFToken": browser.cookies["csrftoken"]},
        )
        return dict(browser.cookies)


def by_cookie(server, cookies):
    return {
        "origin": f"http://{server.host}",
        "additional_headers": {"Cookie": f"sessionid={cookies['sessionid']}"},
    }


def the_end(client):
    """The last frame and the code a socket is closed with."""
    last = None
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            last = json.loads(client.recv(5))
    return last["op"], last.get("code"), closed.value.rcvd.code


def test_a_bearer_token_in_the_handshake(server, frame, ask, ana):
    with server.open(**bearer(sign_in(server, ana))) as client:
        hello = frame(client)
        own = ask(client, op="subscribe", topic="own")

    assert hello["user"] == {"id": ana.pk, "username": "ana"}
    assert own["snapshot"] == {"count": ana.pk}


@pytest.mark.parametrize("token", ["", "nonsense", "a.b.c"])
def test_a_bad_token_in_the_handshake_is_told_and_closed(server, frame, token):
    with server.open(**bearer(token)) as client:
        hello = frame(client)
        end = the_end(client)

    assert (hello["op"], hello["user"]) == ("hello", None)
    assert end == ("error", "NOT_AUTHENTICATED", 4401)


def test_a_token_whose_session_ended_is_a_bad_token(server, ana):
    token = sign_in(server, ana)
    sign_out(server, token)

    with server.open(**bearer(token)) as client:
        assert closed_with(client) == 4401


def test_a_session_cookie_with_the_own_origin(server, frame, ana):
    with server.open(**by_cookie(server, browser_session(server, ana))) as client:
        assert frame(client)["user"]["id"] == ana.pk


def test_a_session_cookie_without_origin_is_nobody(server, frame, ana):
    options = by_cookie(server, browser_session(server, ana)) | {"origin": None}
    with server.open(**options) as client:
        assert frame(client)["user"] is None


def test_the_token_counts_when_a_cookie_is_there_too(server, frame, ana, ben):
    options = by_cookie(server, browser_session(server, ana))
    options["additional_headers"] |= {"Authorization": f"Bearer {sign_in(server, ben)}"}
    with server.open(**options) as client:
        assert frame(client)["user"]["id"] == ben.pk


def test_auth_is_answered_by_a_second_hello(server, frame, ask, ana):
    token = sign_in(server, ana)
    with server.open() as client:
        first = frame(client)
        refused = ask(client, op="subscribe", topic="own")
        second = ask(client, op="auth", id="a", token=token)
        own = ask(client, op="subscribe", topic="own")

    assert first["user"] is None
    assert refused["code"] == "NOT_AUTHENTICATED"
    assert second == first | {"id": "a", "user": {"id": ana.pk, "username": "ana"}}
    assert own["op"] == "subscribed"


def test_auth_keeps_what_is_followed(server, frame, ask, ana):
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        ask(client, op="auth", token=sign_in(server, ana))
        write_note("note:1", 1)
        assert frame(client)["seq"] == 1


def test_auth_as_somebody_else_ends_what_the_first_followed(server, frame, ask, ana, ben):
    with server.open(**bearer(sign_in(server, ana))) as client:
        frame(client)
        ask(client, op="subscribe", topic="own")
        ask(client, op="auth", token=sign_in(server, ben))
        write_note(f"own@{ana.pk}", 1)
        own = ask(client, op="subscribe", topic="own")
        write_note(f"own@{ben.pk}", 1)
        event = frame(client)

    assert own["snapshot"] == {"count": ben.pk}
    assert event["op"] == "event"


def test_a_wrong_token_in_auth_ends_the_socket(server, frame, ask):
    with server.open() as client:
        frame(client)
        error = ask(client, op="auth", id=5, token="nonsense")
        code = closed_with(client)

    assert (error["op"], error["id"], error["code"]) == ("error", 5, "NOT_AUTHENTICATED")
    assert code == 4401


@pytest.mark.parametrize("token", [None, 7, "", "x" * 4_097])
def test_auth_without_a_token_is_malformed_or_wrong(server, frame, ask, token):
    with server.open() as client:
        frame(client)
        error = ask(client, op="auth", token=token)

    assert error["code"] in ("MALFORMED_FRAME", "NOT_AUTHENTICATED")


def test_a_socket_ends_with_its_token(server, frame, ana, settings):
    settings.HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN = 2
    with server.open(**bearer(sign_in(server, ana))) as client:
        frame(client)
        began = time.monotonic()
        end = the_end(client)

    assert end == ("error", "NOT_AUTHENTICATED", 4401)
    assert time.monotonic() - began < 3


def test_a_new_token_in_time_keeps_it_open(server, frame, ask, ana, settings):
    settings.HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN = 2
    access, refreshing = tokens(server, ana)
    with server.open(**bearer(access)) as client:
        frame(client)
        settings.HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN = 900
        fresh = refresh(server, refreshing).json()["data"]["access_token"]
        ask(client, op="auth", token=fresh)
        time.sleep(2.2)
        assert ask(client, op="ping") == {"op": "pong"}


def test_signing_out_closes_the_sockets_of_that_session_and_no_other(server, frame, ask, ana, ben):
    token, other, bens = sign_in(server, ana), sign_in(server, ana), sign_in(server, ben)
    with (
        server.open(**bearer(token)) as first,
        server.open() as second,
        server.open(**bearer(other)) as elsewhere,
        server.open(**bearer(bens)) as somebody,
        server.open() as nobody,
    ):
        for client in (first, second, elsewhere, somebody, nobody):
            frame(client)
        ask(second, op="auth", token=token)
        began = time.monotonic()
        sign_out(server, token)
        ends = [the_end(first), the_end(second)]
        took = time.monotonic() - began
        pongs = [ask(client, op="ping")["op"] for client in (elsewhere, somebody, nobody)]

    assert ends == [("error", "NOT_AUTHENTICATED", 4401)] * 2
    assert took < 1
    assert pongs == ["pong"] * 3


def test_signing_out_in_another_process_closes_them_too(server, frame, ana):
    """Django's client does not go through the server: what closes the socket came through the channel layer."""
    token = sign_in(server, ana)
    with server.open(**bearer(token)) as client:
        frame(client)
        answer = Client().post(
            "/api/logout",
            {},
            "application/json",
            headers={"Authorization": f"Bearer {token}"},
        )
        assert answer.status_code == 204
        assert closed_with(client) == 4401


def test_signing_out_in_the_browser_closes_its_sockets(server, frame, ana):
    cookies = browser_session(server, ana)
    with server.open(**by_cookie(server, cookies)) as client:
        frame(client)
        httpx.delete(
            f"http://{server.host}/_allauth/browser/v1/auth/session",
            headers={"X-CSRFToken": cookies["csrftoken"]},
            cookies=cookies,
        )
        assert closed_with(client) == 4401


def test_a_refresh_token_used_twice_closes_the_sessions_sockets(server, frame, ana):
    access, spent = tokens(server, ana)
    with server.open(**bearer(access)) as client:
        frame(client)
        refresh(server, spent)
        refresh(server, spent)
        assert closed_with(client) == 4401


def test_four_refreshes_at_once_all_stay_signed_in(server, ana):
    body = {"refresh_token": tokens(server, ana)[1]}
    tabs = [httpx.Client(base_url=f"http://{server.host}") for _ in range(4)]
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda tab: tab.post("/api/token/refresh", json=body), tabs))
    for tab in tabs:
        tab.close()

    successors = {answer.json()["data"]["refresh_token"] for answer in answers if answer.is_success}
    assert [answer.status_code for answer in answers] == [200] * 4
    assert len(successors) == 1


def test_too_many_sockets_of_one_account(server, frame, ask, ana, counted):
    counted.REALTIME_MAX_PER_ACCOUNT = 1
    token = sign_in(server, ana)
    with server.open(**bearer(token)) as first, server.open() as second:
        frame(first)
        frame(second)
        assert ask(second, op="auth", token=token)["code"] == "TOO_MANY_CONNECTIONS"
        assert closed_with(second) == 4429
        assert ask(first, op="ping")["op"] == "pong"


def test_sockets_of_one_account_are_not_counted_when_limits_are_lifted(
    server, frame, ana, settings
):
    settings.REALTIME_MAX_PER_ACCOUNT = 1
    token = sign_in(server, ana)
    with server.open(**bearer(token)) as first, server.open(**bearer(token)) as second:
        assert frame(first)["op"] == frame(second)["op"] == "hello"


@pytest.mark.usefixtures("counted")
def test_places_are_given_back(server, frame, ask, ana, ben):
    with server.open(**bearer(sign_in(server, ana))) as client:
        frame(client)
        ask(client, op="auth", token=sign_in(server, ben))
        held = set(places._taken)
    deadline = time.monotonic() + 2
    while places._taken and time.monotonic() < deadline:
        time.sleep(0.01)

    assert held == {("address", "127.0.0.1"), ("account", ben.pk)}
    assert not places._taken


def test_an_end_during_the_greeting_is_not_missed():
    sockets, ended = CredentialSockets(), []
    sockets.end("session:a")

    sockets.add(("session:a", "user:1"), lambda: ended.append("ended"))
    sockets.add(("session:b", "user:1"), lambda: ended.append("other"))

    assert ended == ["ended"]


def test_a_socket_that_left_is_not_called():
    sockets, ended = CredentialSockets(), []
    marks = ("session:a", "user:1")

    def end():
        ended.append(1)

    sockets.add(marks, end)
    sockets.remove(marks, end)
    sockets.remove(marks, end)
    for mark in marks:
        sockets.end(mark)

    assert ended == []
    assert not sockets._ends


def test_an_end_that_was_not_heard_of_is_found_out(server, frame, ana, settings):
    """What a channel layer that was down, or somebody at the database, leaves behind."""
    settings.REALTIME_CREDENTIAL_CHECK_SECONDS = 0.2
    token = sign_in(server, ana)
    with server.open(**bearer(token)) as client:
        frame(client)
        time.sleep(0.6)
        client.send(json.dumps({"op": "ping"}))
        assert frame(client)["op"] == "pong"
        Session.objects.all().delete()
        cache.clear()
        assert the_end(client) == ("error", "NOT_AUTHENTICATED", 4401)


def test_a_browsers_socket_ends_when_its_session_has_run_out(server, frame, ana, settings):
    settings.REALTIME_CREDENTIAL_CHECK_SECONDS = 0.2
    cookies = browser_session(server, ana)
    with server.open(**by_cookie(server, cookies)) as client:
        frame(client)
        Session.objects.update(expire_date=timezone.now())
        cache.clear()
        assert closed_with(client) == 4401


def personal_token(user, *scopes):
    return make_token(user, name="Program", scopes=scopes, expires_at=None)[1]


def test_a_personal_token_with_the_scope_opens_a_socket(server, frame, ana):
    with server.open(**bearer(personal_token(ana, Scope.REALTIME_SUBSCRIBE))) as client:
        assert frame(client)["user"]["id"] == ana.pk


def test_a_personal_token_without_the_scope_is_told_and_closed(server, frame, ask, ana):
    token = personal_token(ana, Scope.CATALOGUE_READ)
    with server.open(**bearer(token)) as client:
        assert frame(client)["user"] is None
        in_handshake = the_end(client)
    with server.open() as client:
        frame(client)
        client.send(json.dumps({"op": "auth", "token": token}))
        later = the_end(client)

    assert in_handshake == later == ("error", "PERMISSION_DENIED", 4403)


@pytest.mark.usefixtures("counted")
def test_behind_a_proxy_of_ours_each_client_has_its_own_places(server, frame, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    settings.REALTIME_MAX_PER_ADDRESS = 1
    from_first = {"additional_headers": {"X-Forwarded-For": "6.6.6.6, 203.0.113.1"}}
    from_second = {"additional_headers": {"X-Forwarded-For": "6.6.6.6, 203.0.113.2"}}
    with server.open(**from_first) as first, server.open(**from_second) as second:
        assert frame(first)["op"] == frame(second)["op"] == "hello"
        with server.open(**from_first) as third:
            frame(third)
            assert closed_with(third) == 4429


@pytest.mark.usefixtures("counted")
def test_without_a_proxy_of_ours_nobody_states_an_address(server, frame, settings):
    settings.REALTIME_MAX_PER_ADDRESS = 1
    with server.open(additional_headers={"X-Forwarded-For": "203.0.113.1"}) as first:
        frame(first)
        with server.open(additional_headers={"X-Forwarded-For": "203.0.113.2"}) as second:
            frame(second)
            assert closed_with(second) == 4429


@pytest.mark.usefixtures("counted")
def test_a_network_of_version_6_is_one_client(server, frame, settings):
    """A household has 2^64 of them."""
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    settings.REALTIME_MAX_PER_ADDRESS = 1

    def client_at(address):
        return server.open(additional_headers={"X-Forwarded-For": address})

    with client_at("2001:db8:1:2::a") as first, client_at("2001:db8:1:3::a") as neighbour:
        assert frame(first)["op"] == frame(neighbour)["op"] == "hello"
        with client_at("2001:db8:1:2:ffff::b") as second:
            frame(second)
            assert closed_with(second) == 4429
