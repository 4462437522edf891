"""What is done to a server: publish as fast as it takes it, at a steady pace, or all at once."""

import time
from collections.abc import Callable

from project.bench.push.client.crowd import Crowd
from project.bench.push.client.door import Door
from project.bench.push.client.wire import mark

_QUIET_SECONDS = 3.0
# Events under way at once, in all; and in deliveries, so that a large crowd is not drowned.
_MOST_UNDER_WAY = 50
_DELIVERIES_UNDER_WAY = 2_000
_FEWEST_UNDER_WAY = 4

# The request that publishes: (topic's place, the mark in the event) -> bytes.
Request = Callable[[int, str], bytes]


class Load:
    """Publishes by turns on all topics of a crowd."""

    def __init__(self, crowd: Crowd, door: Door, request: Request) -> None:
        self.arrivals = crowd.arrivals
        self._crowd = crowd
        self._door = door
        self._request = request
        self._turn = 0
        each = crowd.size // len(crowd.topics)
        self._window = max(_FEWEST_UNDER_WAY, min(_MOST_UNDER_WAY, _DELIVERIES_UNDER_WAY // each))
        for line in door.lines:
            crowd.listen_to(line)

    def warm_up(self, seconds: float) -> None:
        """The same uncounted, and an event on every topic at least: the first one may have to make it."""
        began = time.monotonic()
        self.at_once(len(self._crowd.topics))
        self.saturate(seconds - (time.monotonic() - began))

    def saturate(self, seconds: float) -> float:
        """As fast as it is taken, with a few events under way at any time; the seconds until the last arrival."""
        self.arrivals.begin()
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            while self.arrivals.open < self._window and not self._door.backlog:
                self._publish()
            under_way = self.arrivals.open
            self._crowd.turn_until(
                lambda under_way=under_way: self.arrivals.open < under_way,  # type: ignore[misc]
                _QUIET_SECONDS,
            )
            if self.arrivals.open >= self._window:
                # Lost: whoever waits for them waits for ever.
                break
        return self._finish(began)

    def steadily(self, events_a_second: float, seconds: float) -> float:
        """At a fixed pace, whatever comes back; the seconds until the last arrival."""
        self.arrivals.begin()
        began = time.monotonic()
        for number in range(max(1, round(events_a_second * seconds))):
            due = began + number / events_a_second
            while (left := due - time.monotonic()) > 0:
                self._crowd.turn(left)
            self._publish()
        return self._finish(began)

    def at_once(self, events: int) -> float:
        """As many as that without a pause, as fast as they are taken; the seconds until the last arrival."""
        self.arrivals.begin()
        began = time.monotonic()
        for _ in range(events):
            self._publish()
        return self._finish(began)

    def _publish(self) -> None:
        topic = self._turn % len(self._crowd.topics)
        self._turn += 1
        seq = self.arrivals.published(topic)
        self._door.ask(self._request(topic, mark(topic, seq)))

    def _finish(self, began: float) -> float:
        self._crowd.turn_until(lambda: not self.arrivals.open and self._door.idle, _QUIET_SECONDS)
        return max(time.monotonic() - began, 1e-9)
