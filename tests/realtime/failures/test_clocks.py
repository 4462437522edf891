"""The wall clock jumps by hours either way: durations go by another clock, and only what is a date moves."""

import time
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from websockets.exceptions import ConnectionClosed
from websockets.frames import Opcode

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from core.shared_redis import shared_redis
from realtime.consumers import identity
from realtime.presence.leases import Change, Verdict, settle
from tests.factories import UserFactory
from tests.realtime.failures.waiting import until
from tests.realtime.notes import write_note
from tests.realtime.raw_socket import raw_socket

SCOPES = (Scope.REALTIME_SUBSCRIBE,)
JUMPS = pytest.mark.parametrize("hours", [-30, 30])


def jumped(hours):
    return time_machine.travel(timezone.now() + timedelta(hours=hours), tick=True)


@JUMPS
def test_heartbeats_budgets_and_events_go_on(server, frame, ask, settings, hours):
    settings.REALTIME_HEARTBEAT_SECONDS, settings.REALTIME_SILENCE_SECONDS = 0.2, 1.0
    with raw_socket(server.host) as answering, server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        answering.read_frames(1)
        with jumped(hours):
            for pings in range(1, 9):
                answering.read_frames(1 + pings)
                answering.pong()
            write_note("note:1", 1)
            event = frame(client)
            pongs = [ask(client, op="ping", id=number) for number in range(10)]
        frames, _ = answering.frames()

    assert {one.opcode for one in frames[1:]} == {Opcode.PING}
    assert event["seq"] == 1
    assert [pong["op"] for pong in pongs] == ["pong"] * 10


@JUMPS
def test_a_peer_that_is_silent_is_still_noticed(server, settings, hours):
    settings.REALTIME_HEARTBEAT_SECONDS, settings.REALTIME_SILENCE_SECONDS = 0.2, 0.6
    with raw_socket(server.host) as silent:
        silent.read_frames(1)
        with jumped(hours):
            silent.read_until_the_close()
        frames, _ = silent.frames()

    assert int.from_bytes(frames[-1].data[:2]) == 4408


@pytest.fixture
def lookups(monkeypatch):
    """One for each time that somebody asked whom a token speaks for."""
    taken, read = [], identity.read_bearer
    monkeypatch.setattr(identity, "read_bearer", lambda token: taken.append(1) or read(token))
    return taken


def test_a_token_ends_when_the_clock_says_so_and_not_before(server, frame, settings, lookups):
    settings.REALTIME_CREDENTIAL_CHECK_SECONDS = 0.1
    over = timezone.now() + timedelta(hours=20)
    token = make_token(UserFactory(), name="Program", scopes=SCOPES, expires_at=over)[1]
    with server.open(additional_headers={"Authorization": f"Bearer {token}"}) as client:
        assert frame(client)["user"]
        with jumped(-30):
            until(lambda: len(lookups) > 4)
            client.send('{"op": "ping"}')
            assert frame(client) == {"op": "pong"}
        with jumped(30):
            told = frame(client)
            with pytest.raises(ConnectionClosed) as closed:
                frame(client)

    assert told["code"] == "NOT_AUTHENTICATED"
    assert closed.value.rcvd.code == 4401


class TestPresence:
    """Its clock is Redis's own; set back, what was promised before lies hours ahead."""

    @pytest.fixture(autouse=True)
    def _in_hours(self):
        for key in shared_redis().scan_iter("presence:*"):
            shared_redis().delete(key)
        self.in_hours = (time.time() + 5 * 3600) * 1000

    def test_a_dead_process_is_forgotten_as_soon_as_ever(self):
        settle("dead", [Change("movie:7", joined=["u1"], whole=True)])
        shared_redis().zadd("presence:movie:7:leases", {"dead": self.in_hours})

        def is_counted_off():
            alive = settle("alive", [Change("movie:7", joined=["u2"], whole=True)])
            return alive[0].viewers == 1

        until(is_counted_off)

    def test_a_change_is_announced_at_once(self):
        shared_redis().hset("presence:movie:7:told", mapping={"count": 4, "at": self.in_hours})

        [standing] = settle("alive", [Change("movie:7", joined=["u1"], whole=True)])

        assert (standing.viewers, standing.verdict) == (1, Verdict.ANNOUNCE)
