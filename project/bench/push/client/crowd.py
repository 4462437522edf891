"""All sockets of one measurement, and the loop that reads them."""

import select
import socket
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from project.bench.push.client.arrivals import Arrivals, Track
from project.bench.push.client.dialects import Dialect
from project.bench.push.client.follower import Follower, FollowerError, Shared
from project.bench.push.client.wire import handshake

# As many handshakes are under way at once: fewer than the shortest queue of a server takes.
_AT_ONCE = 40
_OPEN_SECONDS = 120.0
_MOST_EVENTS = 8_192


class Taker(Protocol):
    """What reads when there is something to read."""

    fd: int

    def readable(self) -> None:
        """Take what has come."""


class Crowd:
    """`each` sockets on each topic. arrivals: what came to them."""

    def __init__(self, port: int, dialect: Dialect, topics: Sequence[str], each: int) -> None:
        self.topics = topics
        self.size = each * len(topics)
        self.arrivals = Arrivals([each] * len(topics))
        self._port = port
        self._shared = Shared(dialect, self.arrivals)
        self._epoll = select.epoll()
        self._takers: dict[int, Taker] = {}
        self._followers: list[Follower] = []

    def open(self, at_once: int = _AT_ONCE, first: int | None = None) -> float:
        """Open all; the seconds until each follows its topic. Raises FollowerError.

        first: the number that each expects next, None for the next one that is published.
        """
        began = time.monotonic()
        while self._shared.ready < self.size:
            while len(self._followers) < min(self.size, self._shared.ready + at_once):
                self._open_one(len(self._followers) % len(self.topics), first)
            if time.monotonic() - began > _OPEN_SECONDS:
                raise FollowerError(
                    f"Only {self._shared.ready} of {self.size} sockets were opened."
                )
            self.turn(0.1)
        return time.monotonic() - began

    def listen_to(self, taker: Taker) -> None:
        """Read something else in the same loop."""
        self._takers[taker.fd] = taker
        self._epoll.register(taker.fd, select.EPOLLIN)

    def forget(self, takers: Iterable[Taker]) -> None:
        """Read them no longer."""
        for taker in takers:
            del self._takers[taker.fd]
            self._epoll.unregister(taker.fd)

    def turn(self, seconds: float) -> None:
        """Read everything there is to read, after at most so long."""
        for fd, _ in self._epoll.poll(max(0.0, seconds), _MOST_EVENTS):
            self._takers[fd].readable()

    def turn_until(self, done: Callable[[], bool], quiet_seconds: float) -> None:
        """Read until it is done, or nothing has arrived for so long."""
        last, since = -1, time.monotonic()
        while not done():
            self.turn(0.02)
            if self.arrivals.delivered != last:
                last, since = self.arrivals.delivered, time.monotonic()
            elif time.monotonic() - since > quiet_seconds:
                return

    def close(self) -> None:
        """Drop all connections."""
        self._epoll.close()
        for follower in self._followers:
            follower.close()

    def _open_one(self, topic: int, first: int | None) -> None:
        connection = socket.create_connection(("127.0.0.1", self._port))
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.setblocking(False)
        name = self.topics[topic]
        track = Track(topic, self.arrivals.next_of(topic) if first is None else first)
        follower = Follower(connection, name, track, self._shared)
        self._followers.append(follower)
        self.listen_to(follower)
        connection.send(handshake(self._shared.dialect.path(name), self._port))
