"""Telling a person something, and what becomes of it.

Every change holds the lock of the reader's account before it counts: what is announced is right in the order
in which it is announced.
"""

from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from core.accounts.models import User
from core.api.errors import NotFoundError
from core.people.selectors import wants_news_about
from core.transactions import in_transaction
from realtime.events import (
    NotificationCreated,
    NotificationDeleted,
    NotificationRead,
    NotificationsAllRead,
    PushEvent,
)
from realtime.events.notifications import NotificationKind
from realtime.publishing import publish
from social.notifications.models import SHOWN, Notification
from social.notifications.rules import KINDS
from social.notifications.selectors import may_be_told_of, notifications_of, unread_count
from social.notifications.shapes import notification_item


@in_transaction
def notify(
    *,
    account_id: int,
    kind: NotificationKind,
    cause: str,
    actor_id: int | None = None,
    parameters: dict[str, Any] | None = None,
) -> None:
    """Tell a person, once for each cause: what was withdrawn returns unread and is no second one.

    Nothing is made for somebody who does not want this kind, may not know of the actor, is leaving or cannot
    sign in; nor where the reader deleted what the same cause had made.
    """
    reader = _lock(account_id)
    if reader is None or not _listens(reader) or not wants_news_about(account_id, KINDS[kind].wish):
        return
    if actor_id is not None and not may_be_told_of(account_id, actor_id):
        return
    row, is_new = Notification.objects.get_or_create(
        account=reader,
        kind=kind,
        cause=cause,
        defaults={"actor_id": actor_id, "parameters": parameters or {}},
    )
    returns = Notification.objects.filter(pk=row.pk).exclude(withdrawn_at=None)
    if is_new or returns.update(withdrawn_at=None):
        _tell_shown(reader, row.pk)


@in_transaction
def withdraw(*, account_id: int, kind: NotificationKind, cause: str) -> None:
    """Take back what a cause has made, unless it was read: then it is part of what happened."""
    reader = _lock(account_id)
    made = Notification.objects.filter(
        account=account_id, kind=kind, cause=cause, read_at=None, withdrawn_at=None
    )
    row = made.first()
    if reader is None or row is None:
        return
    made.update(withdrawn_at=timezone.now())
    if row.dismissed_at is None:
        _tell_gone(reader, row.pk)


@in_transaction
def mark_read(*, account_id: int, notification_id: int) -> Notification:
    """Read one; a repeated call changes and announces nothing. Raises NotFoundError."""
    reader, row = _lock_own(account_id, notification_id)
    if row.read_at is None:
        row.read_at = timezone.now()
        Notification.objects.filter(pk=row.pk).update(read_at=row.read_at)
        unread = unread_count(account_id)
        _tell(reader, NotificationRead(id=row.pk, read_at=row.read_at, unread_count=unread))
    return row


@in_transaction
def mark_all_read(*, account_id: int) -> None:
    """Read all, those included that are not shown at the moment; nothing is announced when all were."""
    reader = _lock(account_id)
    now = timezone.now()
    unread = Notification.objects.filter(SHOWN, account=account_id, read_at=None)
    if unread.update(read_at=now) and reader is not None:
        _tell(reader, NotificationsAllRead(read_at=now, unread_count=0))


@in_transaction
def dismiss(*, account_id: int, notification_id: int) -> None:
    """Delete one. Raises NotFoundError."""
    reader, row = _lock_own(account_id, notification_id)
    Notification.objects.filter(pk=row.pk).update(dismissed_at=timezone.now())
    _tell_gone(reader, row.pk)


@in_transaction
def restore(*, account_id: int, notification_id: int) -> Notification:
    """Take a deletion back. Raises NotFoundError, also when what brought it about has gone meanwhile."""
    reader = _lock(account_id)
    deleted = Notification.objects.filter(account=account_id, pk=notification_id)
    back = deleted.exclude(dismissed_at=None).update(dismissed_at=None)
    row = _own(account_id, notification_id)
    if back and reader is not None:
        _tell_shown(reader, notification_id)
    return row


@in_transaction
def forget_about(*, account_id: int, actor_id: int) -> None:
    """Nothing of this actor is left with the reader: of those who block each other."""
    reader = _lock(account_id)
    if reader is not None:
        _forget(reader, Notification.objects.filter(account=reader, actor=actor_id))


@in_transaction
def forget_before(*, account_id: int, before: datetime) -> int:
    """Drop what a reader was told before that time; how many there were."""
    reader = _lock(account_id)
    old = Notification.objects.filter(account=account_id, created_at__lt=before)
    return 0 if reader is None else _forget(reader, old)


@in_transaction
def tell_anew(*, account_id: int, notification_id: int) -> None:
    """Say of one whether it is to be seen: something about its actor has changed."""
    reader = _lock(account_id)
    if reader is not None and not _tell_shown(reader, notification_id):
        _tell_gone(reader, notification_id)


def _lock(account_id: int) -> User | None:
    """First of all: of two changes at once, the one told last has to be the one counted last.

    None for an account that is gone.
    """
    return User.objects.select_for_update(no_key=True).filter(pk=account_id).first()


def _listens(reader: User) -> bool:
    return reader.is_active and reader.deletion_due_at is None and not reader.is_demo


def _lock_own(account_id: int, notification_id: int) -> tuple[User, Notification]:
    reader = _lock(account_id)
    row = _own(account_id, notification_id)
    assert reader is not None  # or it had no notification
    return reader, row


def _own(account_id: int, notification_id: int) -> Notification:
    row: Notification | None = notifications_of(account_id).filter(pk=notification_id).first()
    if row is None:
        raise NotFoundError("There is no such notification.")
    return row


def _forget(reader: User, rows: QuerySet[Notification]) -> int:
    """The count is that of all of them gone: each event says how it is in the end."""
    shown = [*rows.filter(SHOWN).order_by("pk").values_list("pk", flat=True)]
    gone, _ = rows.delete()
    _tell_gone(reader, *shown)
    return gone


def _tell_shown(reader: User, notification_id: int) -> bool:
    """Whether it is shown at all."""
    row = notifications_of(reader.pk).filter(pk=notification_id).first()
    if row is None:
        return False
    item, unread = notification_item(row), unread_count(reader.pk)
    _tell(reader, NotificationCreated(notification=item, unread_count=unread))
    return True


def _tell_gone(reader: User, *notification_ids: int) -> None:
    unread = unread_count(reader.pk)
    for notification_id in notification_ids:
        _tell(reader, NotificationDeleted(id=notification_id, unread_count=unread))


def _tell(reader: User, event: PushEvent) -> None:
    """An account that is being erased is not active: nothing is written that was erased before."""
    if reader.is_active:
        publish(f"notifications@{reader.pk}", event)
