"""Events of members. Source: `social.members.services`."""

from typing import ClassVar

from realtime.events.base import PushEvent, Snapshot


class UserSnapshot(Snapshot):
    """Somebody's public counters."""

    topic: ClassVar[str] = "user:{id}"

    user_id: int
    followers: int
    following: int


class UserCountsChanged(PushEvent):
    """Somebody's public counters are now these."""

    type: ClassVar[str] = "user.counts_changed"
    topics: ClassVar[tuple[str, ...]] = ("user:{id}",)

    user_id: int
    followers: int
    following: int
