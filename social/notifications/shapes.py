"""A notification as it goes out, the same over HTTP and on the socket."""

from typing import Any

from core.accounts.avatars import SMALL, avatar_url
from core.accounts.models import User
from realtime.events import NotificationItem
from social.notifications.models import Notification


def notification_shape(row: Notification) -> dict[str, Any]:
    """A `NotificationShape` of a row of `notifications_of`."""
    return {
        "id": row.pk,
        "kind": row.kind,
        "actor": _actor(row, row.actor) if row.actor else None,
        "parameters": row.parameters,
        "created_at": row.created_at,
        "read_at": row.read_at,
    }


def notification_item(row: Notification) -> NotificationItem:
    """The same for events and snapshots."""
    return NotificationItem.model_validate(notification_shape(row))


def _actor(row: Notification, actor: User) -> dict[str, Any]:
    follows: bool = row.follows_actor  # type: ignore[attr-defined]  # annotated by the selector
    return {
        "id": actor.pk,
        "username": actor.username,
        "display_name": actor.display_name,
        "avatar_url": avatar_url(actor.avatar, SMALL),
        "following": follows,
    }
