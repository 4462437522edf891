"""What a socket gets of a person's notifications when it subscribes."""

from realtime.events import NotificationsSnapshot
from realtime.topics import Caller
from social.notifications.rules import NEWEST
from social.notifications.selectors import notifications_of, unread_count
from social.notifications.shapes import notification_item


def notifications_snapshot(caller: Caller, subject_id: int | None) -> NotificationsSnapshot | None:
    """How many are unread, and the newest ones; None for a caller not signed in. Two queries."""
    if caller.user_id is None:
        return None
    newest = notifications_of(caller.user_id)[:NEWEST]
    return NotificationsSnapshot(
        unread_count=unread_count(caller.user_id),
        notifications=tuple(notification_item(row) for row in newest),
    )
