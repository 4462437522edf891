"""Events of what a person is told about. Source: `social.notifications.services`."""

from datetime import datetime
from typing import Any, ClassVar, Literal

from realtime.events.base import PushEvent, Snapshot, Wire

# A name more here, and the table of kinds, the browser's sentences and the documents ask for it.
NotificationKind = Literal["new_follower"]

_TOPICS = ("notifications",)


class NotificationActor(Wire):
    """Who did it. following: whether the reader follows them, as of the frame."""

    id: int
    username: str
    display_name: str
    avatar_url: str | None
    following: bool


class NotificationItem(Wire):
    """One thing that happened. parameters: values for its sentence; which ones, the kind says."""

    id: int
    kind: NotificationKind
    actor: NotificationActor | None
    parameters: dict[str, Any]
    created_at: datetime
    read_at: datetime | None


class NotificationsSnapshot(Snapshot):
    """How many are unread in all, and the newest twenty."""

    topic: ClassVar[str] = "notifications"

    unread_count: int
    notifications: tuple[NotificationItem, ...]


class NotificationCreated(PushEvent):
    """Something happened, or is to be seen again. unread_count: afterwards, as in every event here."""

    type: ClassVar[str] = "notification.created"
    topics: ClassVar[tuple[str, ...]] = _TOPICS

    notification: NotificationItem
    unread_count: int


class NotificationRead(PushEvent):
    """You have read one, on whichever device."""

    type: ClassVar[str] = "notification.read"
    topics: ClassVar[tuple[str, ...]] = _TOPICS

    id: int
    read_at: datetime
    unread_count: int


class NotificationDeleted(PushEvent):
    """One is gone: you deleted it, its cause was withdrawn, or it grew old."""

    type: ClassVar[str] = "notification.deleted"
    topics: ClassVar[tuple[str, ...]] = _TOPICS

    id: int
    unread_count: int


class NotificationsAllRead(PushEvent):
    """You have read them all."""

    type: ClassVar[str] = "notifications.all_read"
    topics: ClassVar[tuple[str, ...]] = _TOPICS

    read_at: datetime
    unread_count: int
