"""Is PostgreSQL there at all: asked while somebody waits for it, beside the connections that are in use."""

import socket
import struct
import time
from dataclasses import dataclass
from enum import Enum
from threading import Lock

from django.db import connection

# A server that is merely busy says this one byte even so: no query, no sign-in and no free connection is needed.
_SILENCE_SECONDS = 4.0
_FRESH_SECONDS = 0.5
# It may have come back and gone again since, with nobody looking.
_FORGOTTEN_SECONDS = 5.0
# What PostgreSQL calls an SSLRequest: may we talk in secret. Every server and pooler answers it with one letter.
_HELLO = struct.pack("!ii", 8, 80877103)
_PORT = 5432


class Sign(Enum):
    """THERE: it answers. SILENT: it takes the call and says nothing. GONE: nobody takes the call."""

    THERE = "there"
    SILENT = "silent"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server listens. host: a name, or the folder of a Unix socket; empty where only libpq knows."""

    host: str
    port: int


class Pulse:
    """Of one server. What was found counts for half a second; one looks, and others who know something don't wait."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._looking = Lock()
        self._sign: Sign | None = None
        self._looked_at = 0.0
        self._missing_since: float | None = None

    def look(self) -> Sign:
        """Up to four seconds, in which a thread waits."""
        if (fresh := self._fresh()) is not None:
            return fresh
        before = self._sign
        # It is known to be missing and somebody is looking again: no news is bad news.
        waits = before in (None, Sign.THERE)
        if not self._looking.acquire(blocking=waits):
            return before or Sign.SILENT
        try:
            return self._fresh() or self._ask()
        finally:
            self._looking.release()

    def missing_seconds(self) -> float:
        """For how long nobody has answered who was asked here; 0 while somebody does."""
        since = self._missing_since
        return 0.0 if since is None else time.monotonic() - since

    def _fresh(self) -> Sign | None:
        return self._sign if time.monotonic() - self._looked_at < _FRESH_SECONDS else None

    def _ask(self) -> Sign:
        began = time.monotonic()
        sign = _sign_of(self._address)
        if sign is Sign.THERE:
            self._missing_since = None
        elif self._missing_since is None or began - self._looked_at > _FORGOTTEN_SECONDS:
            self._missing_since = began
        self._sign, self._looked_at = sign, time.monotonic()
        return sign


def _sign_of(address: Address) -> Sign:
    if not address.host:
        return Sign.THERE
    try:
        with _called(address) as line:
            line.sendall(_HELLO)
            return Sign.THERE if line.recv(1) else Sign.GONE
    # A socket of this machine says at once that too many callers wait already.
    except (TimeoutError, BlockingIOError):
        return Sign.SILENT
    except OSError:
        return Sign.GONE


def _called(address: Address) -> socket.socket:
    if not address.host.startswith("/"):
        return socket.create_connection((address.host, address.port), _SILENCE_SECONDS)
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(_SILENCE_SECONDS)
    try:
        line.connect(f"{address.host}/.s.PGSQL.{address.port}")
    except OSError:
        line.close()
        raise
    return line


_pulses: dict[Address, Pulse] = {}


def pulse() -> Pulse:
    """Of the server that this process's connections go to."""
    named = connection.settings_dict
    address = Address(str(named["HOST"] or ""), int(named["PORT"] or _PORT))
    return _pulses.setdefault(address, Pulse(address))
