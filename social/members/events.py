"""Facts of members."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FollowChanged:
    """One follows the other now, or not any more."""

    follower_id: int
    followed_id: int
    following: bool
