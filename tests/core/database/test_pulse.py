"""Whether a database is there is asked without a place among its connections."""

import socket
from contextlib import closing

import pytest
from django.db import connection

from core.database import pulse
from core.database.pulse import Address, Pulse, Sign


@pytest.fixture
def listening():
    """A port that takes calls and says nothing."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        yield Address("127.0.0.1", server.getsockname()[1])


@pytest.fixture
def nobody():
    """A port where nobody listens."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
    return Address("127.0.0.1", port)


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    monkeypatch.setattr(pulse, "_SILENCE_SECONDS", 0.2)


def test_a_living_one_answers(db, monkeypatch):
    monkeypatch.setattr(pulse, "_SILENCE_SECONDS", 10.0)
    named = connection.settings_dict
    living = Pulse(Address(named["HOST"], int(named["PORT"] or 5432)))

    assert living.look() is Sign.THERE
    assert living.missing_seconds() == 0


def test_one_that_takes_calls_may_be_silent(listening):
    assert Pulse(listening).look() is Sign.SILENT


@pytest.mark.parametrize("folder", ["/nonexistent", None])
def test_one_that_takes_no_calls_is_gone(folder, nobody):
    missing = Pulse(Address(folder, 5432) if folder else nobody)

    assert missing.look() is Sign.GONE
    assert missing.missing_seconds() > 0


def test_who_comes_back_is_missed_no_longer(nobody, monkeypatch):
    monkeypatch.setattr(pulse, "_FRESH_SECONDS", 0.0)
    found = iter([Sign.GONE, Sign.THERE])
    monkeypatch.setattr(pulse, "_sign_of", lambda address: next(found))
    one = Pulse(nobody)

    assert one.look() is Sign.GONE
    assert one.look() is Sign.THERE
    assert one.missing_seconds() == 0


def test_where_only_the_driver_knows_the_address_nothing_is_taken_for_missing():
    assert Pulse(Address("", 5432)).look() is Sign.THERE
