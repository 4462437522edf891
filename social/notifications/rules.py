"""The kinds of notifications, and how long they are kept. Pure."""

from dataclasses import dataclass
from datetime import timedelta

from realtime.events.notifications import NotificationKind

KEPT_FOR = timedelta(days=30)
# In the popover, and in the snapshot of the topic.
NEWEST = 20


@dataclass(frozen=True, slots=True)
class Kind:
    """wish: the preference that has to be on for one to be made (`core.people.selectors.NEWS`)."""

    wish: str


KINDS: dict[NotificationKind, Kind] = {
    "new_follower": Kind(wish="new_follower"),
}
