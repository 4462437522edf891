"""Facts of the feed, for itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FollowersToTell:
    """A person's followers, those with a viewing profile above `after`, are still to be told.

    item_id: the item it is about, None for all of that person. hidden: it is taken from those alone who may not
    see it any more; else it is told as it is now, or that it is gone.
    """

    actor_id: int
    item_id: int | None
    hidden: bool = False
    after: int = 0
