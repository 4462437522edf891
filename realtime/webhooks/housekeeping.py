"""Deliveries are kept for a while and in bounds, and secrets get the newest key."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from django.db import connection, transaction
from django.utils import timezone

from realtime.webhooks.models import Webhook
from realtime.webhooks.overdue import give_up_overdue
from realtime.webhooks.signing import resealed

KEEP_DAYS = 14
# Of those that are over, for one hook.
MOST_KEPT = 5_000
_BATCH = 5_000
_DROP_OLDER = (
    "DELETE FROM realtime_webhookdelivery WHERE id = ANY(ARRAY("
    "SELECT id FROM realtime_webhookdelivery WHERE created_at < %s AND state <> 'pending' "
    "ORDER BY created_at LIMIT %s))"
)
_DROP_BEYOND_NEWEST = (
    "DELETE FROM realtime_webhookdelivery WHERE id = ANY(ARRAY("
    "SELECT id FROM realtime_webhookdelivery WHERE hook_id = %s AND state <> 'pending' "
    "ORDER BY id DESC OFFSET %s LIMIT %s))"
)


def drop_old() -> int:
    """Delete deliveries made longer ago than they are kept, and those beyond the newest ones of a hook.

    Those that still wait leave a gap. In small transactions; how many there were.
    """
    before = timezone.now() - timedelta(days=KEEP_DAYS)
    dropped = _in_batches(partial(give_up_overdue, before, _BATCH))
    dropped += _in_batches(partial(_drop_older, before))
    for hook_id in Webhook.objects.values_list("pk", flat=True).iterator():
        dropped += _in_batches(partial(_drop_beyond_newest, hook_id))
    return dropped


def _in_batches(drop: Callable[[], int]) -> int:
    """Until one is not full."""
    dropped, last = 0, _BATCH
    while last == _BATCH:
        last = drop()
        dropped += last
    return dropped


def _drop_older(before: datetime) -> int:
    with connection.cursor() as cursor:
        cursor.execute(_DROP_OLDER, [before, _BATCH])
        dropped: int = cursor.rowcount
    return dropped


def _drop_beyond_newest(hook_id: int) -> int:
    with connection.cursor() as cursor:
        cursor.execute(_DROP_BEYOND_NEWEST, [hook_id, MOST_KEPT, _BATCH])
        dropped: int = cursor.rowcount
    return dropped


@transaction.atomic
def renew_secrets() -> int:
    """Encrypt every secret anew under the newest SECRET_KEY; how many there were.

    Raises UnreadableError, and leaves all as it was, when one is under a key that is gone.
    """
    renewed = 0
    for hook in Webhook.objects.select_for_update().order_by("pk").iterator():
        hook.secret = resealed(hook.secret)
        hook.former_secret = hook.former_secret and resealed(hook.former_secret)
        hook.save(update_fields=["secret", "former_secret"])
        renewed += 1 + bool(hook.former_secret)
    return renewed
