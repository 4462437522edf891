"""Deliveries are kept for a while, and secrets get the newest key."""

from datetime import timedelta

from django.db import connection, transaction
from django.utils import timezone

from realtime.webhooks.models import Webhook
from realtime.webhooks.signing import resealed

KEEP_DAYS = 14
_BATCH = 5_000
_DROP = (
    "DELETE FROM realtime_webhookdelivery WHERE id = ANY(ARRAY("
    "SELECT id FROM realtime_webhookdelivery WHERE created_at < %s ORDER BY created_at LIMIT %s))"
)


def drop_old() -> int:
    """Delete deliveries made longer ago than they are kept, in small transactions; how many there were."""
    before = timezone.now() - timedelta(days=KEEP_DAYS)
    dropped = last = 0
    while dropped == 0 or last == _BATCH:
        with connection.cursor() as cursor:
            cursor.execute(_DROP, [before, _BATCH])
            last = cursor.rowcount
        dropped += last
        if last == 0:
            break
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
