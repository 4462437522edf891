"""Choices that look random and are the same everywhere."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


class Seed:
    """An endless row of choices decided by a text.

    `child` starts an independent row, so one more choice in the background leaves the type alone.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._drawn = 0

    def child(self, name: str) -> "Seed":
        """A row of its own for one part of the work."""
        return Seed(f"{self._text}/{name}")

    def below(self, limit: int) -> int:
        """A whole number in [0, limit); limit must be positive."""
        self._drawn += 1
        row = f"{self._text}#{self._drawn}".encode(errors="surrogatepass")
        digest = blake2b(row, digest_size=8).digest()
        return int.from_bytes(digest, "big") % limit

    def between(self, low: float, high: float) -> float:
        """A number in [low, high], in thousandths of the way."""
        return low + (high - low) * self.below(1001) / 1000

    def whole(self, low: int, high: int) -> int:
        """A whole number in [low, high]."""
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        """True in so many of a hundred cases."""
        return self.below(100) < percent

    def side(self) -> int:
        """Left or right: -1 or 1."""
        return 1 if self.chance(50) else -1

    def pick(self, options: Sequence[T]) -> T:
        """One of them; options must not be empty."""
        return options[self.below(len(options))]

    def weighted(self, options: Sequence[tuple[T, int]]) -> T:
        """One of them, each with its weight; weights are whole and not all zero."""
        total = 0
        for _, weight in options:
            total += weight
        place = self.below(total)
        for option, weight in options:
            place -= weight
            if place < 0:
                return option
        raise AssertionError("the place lies within the total")

    def shuffled(self, options: Sequence[T]) -> list[T]:
        """All of them in another order."""
        rest = list(options)
        return [rest.pop(self.below(len(rest))) for _ in range(len(rest))]
