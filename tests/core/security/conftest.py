"""People and clients as in the tests of accounts, and a server that is really one."""

import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.core.accounts.conftest import (  # noqa: F401  fixtures
    _cheap_hashing,
    _no_earlier_counts,
    _no_waiting,
    api,
    new_api,
    person,
    problem,
)
from tests.serving import Server, serving


@pytest.fixture(autouse=True)
def _browser_app(settings, tmp_path):
    """A page for every path that is one, whether or not the browser app was built on this machine."""
    settings.BROWSER_APP_INDEX = tmp_path / "index.html"
    settings.BROWSER_APP_INDEX.write_text("<!doctype html><title>Marquee</title>")


@pytest.fixture
def server(transactional_db) -> Iterator[Server]:
    with serving() as running:
        yield running


@dataclass(frozen=True)
class RawAnswer:
    """What came back on a connection, to its end or until it fell silent."""

    text: bytes

    @property
    def statuses(self) -> list[int]:
        return [int(status) for status in re.findall(rb"HTTP/1\.1 ([0-9]{3}) ", self.text)]


def send_raw(server: Server, request: bytes, *, quiet_seconds: float = 1.0) -> RawAnswer:
    """Send bytes as they are, as no client library would."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        try:
            connection.sendall(request)
        except (BrokenPipeError, ConnectionResetError):
            pass  # refused while it was still being sent; the answer may have arrived all the same
        connection.settimeout(quiet_seconds)
        parts = []
        try:
            while part := connection.recv(65_536):
                parts.append(part)
        except (TimeoutError, ConnectionResetError):
            pass
    return RawAnswer(b"".join(parts))
