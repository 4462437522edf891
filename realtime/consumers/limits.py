"""How much one socket may ask, and how many sockets one address or account may hold."""

from collections import Counter
from collections.abc import Hashable


class FrameBudget:
    """A token bucket: `per_second` frames on average, `burst` at once. Times in seconds of any clock."""

    __slots__ = ("_at", "_burst", "_per_second", "_tokens")

    def __init__(self, *, per_second: float, burst: int, now: float) -> None:
        self._per_second = per_second
        self._burst = burst
        self._tokens = float(burst)
        self._at = now

    def take(self, now: float) -> bool:
        """Spend one frame; False when there is none left."""
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._per_second)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


class Places:
    """Sockets open in this process by address and by account."""

    def __init__(self) -> None:
        self._taken: Counter[Hashable] = Counter()

    def take(self, holder: Hashable, most: int) -> bool:
        """Take a place; False when the holder has them all."""
        if self._taken[holder] >= most:
            return False
        self._taken[holder] += 1
        return True

    def give_back(self, holder: Hashable) -> None:
        """Free a place that was taken."""
        self._taken[holder] -= 1
        if self._taken[holder] <= 0:
            del self._taken[holder]


places = Places()
