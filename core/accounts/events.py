"""What the slice tells others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionOver:
    """A session was deleted; `cache_key` is where its data may still lie."""

    cache_key: str
