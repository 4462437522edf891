"""One socket of the load."""

import socket
import time
from dataclasses import dataclass, field

from project.bench.push.client import wire
from project.bench.push.client.arrivals import Arrivals, Track
from project.bench.push.client.dialects import Dialect, Reply

_PIECE_BYTES = 16 * 1024
_KNOWN_PIECES = 4_096

Events = tuple[tuple[int, int], ...]


class FollowerError(Exception):
    """A server did not open a socket, or ended one; the text says which answer it gave."""


class Pieces:
    """Events in pieces of bytes that came before: a fan-out brings the same ones to every socket."""

    def __init__(self) -> None:
        self._known: dict[bytes, Events] = {}

    def find(self, data: bytes) -> Events | None:
        """The events, when the piece is whole events and nothing else."""
        events = self._known.get(data)
        if events is None:
            events = _only_events(data)
            if events is not None:
                if len(self._known) >= _KNOWN_PIECES:
                    self._known.clear()
                self._known[data] = events
        return events


@dataclass(slots=True)
class Shared:
    """What all sockets of a crowd have in common. ready: how many follow their topic."""

    dialect: Dialect
    arrivals: Arrivals
    pieces: Pieces = field(default_factory=Pieces)
    ready: int = 0


class Follower:
    """Opens, follows one topic, and tells the arrivals what comes. fd: its number, for epoll."""

    __slots__ = ("_is_open", "_is_ready", "_name", "_rest", "_shared", "_socket", "_track", "fd")

    def __init__(self, connection: socket.socket, name: str, track: Track, shared: Shared) -> None:
        self._socket = connection
        self._name = name
        self._track = track
        self._shared = shared
        self._rest = b""
        self._is_open = self._is_ready = False
        self.fd = connection.fileno()

    def readable(self) -> None:
        """Take what has come. Raises FollowerError when that is the end."""
        try:
            data = self._socket.recv(_PIECE_BYTES)
        except BlockingIOError:
            return
        except ConnectionError as error:
            raise FollowerError(f"A socket was cut: {error}") from None
        if not data:
            raise FollowerError("A socket was closed by the server.")
        if self._is_ready and not self._rest:
            events = self._shared.pieces.find(data)
            if events is not None:
                now = time.monotonic_ns()
                for topic, seq in events:
                    self._shared.arrivals.arrived(self._track, topic, seq, now)
                return
        self._rest += data
        if self._is_open or self._opens():
            self._take_frames()

    def close(self) -> None:
        """Drop the connection."""
        self._socket.close()

    def _opens(self) -> bool:
        head, end, rest = self._rest.partition(b"\r\n\r\n")
        if not end:
            return False
        if b" 101 " not in head.partition(b"\r\n")[0]:
            raise FollowerError(f"A socket was refused: {head.decode(errors='replace')[:200]}")
        self._is_open, self._rest = True, rest
        self._do(self._shared.dialect.opened(self._name))
        return True

    def _take_frames(self) -> None:
        end = 0
        for kind, payload, end in wire.frames(self._rest):  # noqa: B007  used below
            self._take(kind, payload)
        self._rest = self._rest[end:]

    def _take(self, kind: int, payload: bytes) -> None:
        if kind == wire.CLOSE:
            raise FollowerError(f"A socket was closed: {payload[2:].decode(errors='replace')!r}")
        if kind == wire.PING:
            self._socket.send(wire.pong(payload))
        elif kind == wire.TEXT:
            event = wire.marked(payload) if self._is_ready else None
            if event is None:
                self._do(self._shared.dialect.heard(payload, self._name))
            else:
                self._shared.arrivals.arrived(self._track, *event, time.monotonic_ns())

    def _do(self, reply: Reply) -> None:
        if reply.send is not None:
            self._socket.send(wire.text_frame(reply.send))
        if reply.ready and not self._is_ready:
            self._is_ready = True
            self._shared.ready += 1


def _only_events(data: bytes) -> Events | None:
    events, end = [], 0
    for kind, payload, end in wire.frames(data):  # noqa: B007  used below
        event = wire.marked(payload) if kind == wire.TEXT else None
        if event is None:
            return None
        events.append(event)
    return tuple(events) if end == len(data) else None
