"""What a socket gets of somebody's feed when it subscribes."""

from core.profiles.selectors import viewer_of_account
from realtime.events import FeedSnapshot
from realtime.topics import Caller
from social.feed.rules import NEWEST
from social.feed.selectors import feed_item, feed_of


def own_feed(caller: Caller) -> int | None:
    """Whose log the topic is kept in: each viewing profile's own, since each has its own age limit."""
    return caller.profile_id


def feed_snapshot(caller: Caller, subject_id: int | None) -> FeedSnapshot | None:
    """The newest items; None for a caller without a viewing profile. Two queries."""
    if caller.user_id is None:
        return None
    viewer = viewer_of_account(caller.user_id, caller.profile_id)
    if viewer is None:
        return None
    newest = feed_of(caller.user_id, maturity=viewer.maturity)[:NEWEST]
    return FeedSnapshot(items=tuple([feed_item(activity) for activity in newest]))
