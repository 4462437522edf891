"""Facts of members."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FollowChanged:
    """One follows the other now, or not any more."""

    follower_id: int
    followed_id: int
    following: bool


@dataclass(frozen=True, slots=True)
class BlockChanged:
    """One blocks the other now, or not any more."""

    blocker_id: int
    blocked_id: int
    blocking: bool
