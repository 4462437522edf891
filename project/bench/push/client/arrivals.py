"""What was published and what of it arrived where: none missing, none twice, and how late."""

import time
from array import array


class Track:
    """What one socket has had of its topic. next: the number after the newest one that came."""

    __slots__ = ("missing", "next", "topic")

    def __init__(self, topic: int, first: int) -> None:
        self.topic = topic
        self.next = first
        self.missing: set[int] = set()


class Arrivals:
    """Counts for one stretch of a measurement; `begin` starts the next one.

    late: nanoseconds from publishing to each arrival. open: events that have not arrived everywhere.
    """

    def __init__(self, followers: list[int]) -> None:
        self._followers = followers
        self._sent: list[list[int]] = [[] for _ in followers]
        self._left: list[list[int]] = [[] for _ in followers]
        self._floor = [0] * len(followers)
        self.begin()

    def begin(self) -> None:
        """Forget what was counted; what is still under way counts no more."""
        self._floor = [len(sent) for sent in self._sent]
        self.open = self.delivered = self.expected = self.doubled = 0
        self.late = array("q")
        self.last_ns = 0

    def published(self, topic: int) -> int:
        """An event goes out now; its number."""
        sent = self._sent[topic]
        sent.append(time.monotonic_ns())
        self._left[topic].append(self._followers[topic])
        self.open += 1
        self.expected += self._followers[topic]
        return len(sent) - 1

    def next_of(self, topic: int) -> int:
        """The number that the topic's next event will have."""
        return len(self._sent[topic])

    def sent_at(self, topic: int, seq: int, now: int) -> None:
        """Correct when an event went out: monotonic nanoseconds."""
        self._sent[topic][seq] = now

    def arrived(self, track: Track, topic: int, seq: int, now: int) -> None:
        """An event came over a socket."""
        if topic != track.topic:
            self.doubled += 1
            return
        if seq == track.next:
            track.next = seq + 1
        elif seq > track.next:
            track.missing.update(range(track.next, seq))
            track.next = seq + 1
        elif seq in track.missing:
            # Published side by side, so either may be the first.
            track.missing.discard(seq)
        else:
            self.doubled += 1
            return
        if seq < self._floor[topic]:
            return
        self.delivered += 1
        self.last_ns = now
        self.late.append(now - self._sent[topic][seq])
        left = self._left[topic]
        left[seq] -= 1
        if not left[seq]:
            self.open -= 1

    @property
    def lost(self) -> int:
        """Deliveries that did not come."""
        return self.expected - self.delivered
