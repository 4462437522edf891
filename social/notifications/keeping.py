"""What concerns many readers at once: one short transaction for each of them."""

from datetime import datetime

from django.utils import timezone

from social.notifications.models import SHOWN, Notification
from social.notifications.rules import KEPT_FOR
from social.notifications.services import forget_before, tell_anew

_BATCH = 200


def forget_old() -> int:
    """Drop what is older than it is kept, reader by reader, whose open pages hear of it. How many there were."""
    before = timezone.now() - KEPT_FOR
    forgotten = 0
    while readers := _readers_before(before):
        forgotten += sum(
            forget_before(account_id=account_id, before=before) for account_id in readers
        )
    return forgotten


def tell_of_actor(actor_id: int) -> None:
    """Say to each reader of something about this actor whether it is to be seen."""
    rows = Notification.objects.filter(SHOWN, actor=actor_id).order_by("pk")
    for account_id, notification_id in [*rows.values_list("account", "pk")]:
        tell_anew(account_id=account_id, notification_id=notification_id)


def _readers_before(before: datetime) -> list[int]:
    rows = Notification.objects.filter(created_at__lt=before).order_by("created_at")
    return sorted({*rows.values_list("account", flat=True)[:_BATCH]})
