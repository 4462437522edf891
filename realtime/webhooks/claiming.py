"""Taking deliveries that are due, so that no other worker does."""

import logging
from dataclasses import dataclass
from datetime import timedelta

from django.db import connection
from django.utils import timezone

from core.accounts.sealing import UnreadableError
from realtime.webhooks.following import caller_of, may_still_follow
from realtime.webhooks.models import Webhook, WebhookDelivery
from realtime.webhooks.sending import Message
from realtime.webhooks.signing import unsealed

logger = logging.getLogger(__name__)

# On their way at once: of a hook, and of all hooks of an account, so that nobody's slow servers take
# the places of everybody else.
MOST_PER_HOOK = 2
MOST_PER_OWNER = 6
# Longer than an attempt can take: a worker that is killed lets go of what it took after this.
LEASE_SECONDS = 30
# The first of each topic that is due, unless one of that topic is on its way: what one hook gets of one
# topic goes out one after the other. Paused and resting hooks get nothing but what was asked for by hand.
_CLAIM = """
WITH busy AS (
    SELECT hook_id, topic, owner_id FROM realtime_webhookdelivery AS taken
    JOIN realtime_webhook AS hook ON hook.id = taken.hook_id
    WHERE state = 'pending' AND claimed_until > %(now)s
), due AS (
    SELECT waiting.* FROM realtime_webhook AS hook
    JOIN realtime_webhooktopic AS followed ON followed.hook_id = hook.id
    CROSS JOIN LATERAL (
        SELECT id, hook_id, topic, next_at, by_hand FROM realtime_webhookdelivery
        WHERE hook_id = hook.id AND topic = followed.name
          AND state = 'pending' AND next_at <= %(now)s
        ORDER BY next_at, id LIMIT 1
    ) AS waiting
    WHERE hook.paused = '' AND coalesce(hook.resting_until, %(now)s) <= %(now)s
    UNION
    SELECT id, hook_id, topic, next_at, by_hand FROM realtime_webhookdelivery
    WHERE by_hand AND state = 'pending' AND next_at <= %(now)s
), first AS (
    SELECT DISTINCT ON (hook_id, topic) * FROM due
    WHERE NOT EXISTS (
        SELECT FROM busy WHERE busy.hook_id = due.hook_id AND busy.topic = due.topic
    )
    ORDER BY hook_id, topic, by_hand DESC, next_at, id
), placed AS (
    SELECT first.*, hook.owner_id, row_number() OVER (
        PARTITION BY hook_id ORDER BY by_hand DESC, next_at, first.id
    ) + (SELECT count(*) FROM busy WHERE busy.hook_id = first.hook_id) AS place
    FROM first JOIN realtime_webhook AS hook ON hook.id = first.hook_id
), fair AS (
    SELECT placed.*, row_number() OVER (
        PARTITION BY owner_id ORDER BY place, next_at, id
    ) + (SELECT count(*) FROM busy WHERE busy.owner_id = placed.owner_id) AS place_of_owner
    FROM placed WHERE place <= %(per_hook)s
), chosen AS (
    SELECT delivery.id FROM realtime_webhookdelivery AS delivery
    JOIN fair ON fair.id = delivery.id
    WHERE fair.place_of_owner <= %(per_owner)s
      AND delivery.state = 'pending'
      AND (delivery.claimed_until IS NULL OR delivery.claimed_until <= %(now)s)
    ORDER BY fair.place_of_owner, fair.next_at, fair.id LIMIT %(most)s
    FOR UPDATE OF delivery SKIP LOCKED
)
UPDATE realtime_webhookdelivery AS delivery
SET claimed_until = %(lease)s
FROM chosen WHERE chosen.id = delivery.id
RETURNING delivery.id
"""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A delivery this worker has taken. message: None where its owner may not follow the topic any more."""

    delivery_id: int
    hook_id: int
    message: Message | None


def claim(most: int) -> list[Attempt]:
    """Take at most so many; none of a hook, or an account, that has as many on their way as it may."""
    if most <= 0:
        return []
    now = timezone.now()
    with connection.cursor() as cursor:
        cursor.execute(
            _CLAIM,
            {
                "now": now,
                "lease": now + timedelta(seconds=LEASE_SECONDS),
                "per_hook": MOST_PER_HOOK,
                "per_owner": MOST_PER_OWNER,
                "most": most,
            },
        )
        taken = [row[0] for row in cursor.fetchall()]
    if not taken:
        return []
    rows = WebhookDelivery.objects.select_related("hook__owner").filter(pk__in=taken)
    attempts = (_attempt(row) for row in rows.order_by("next_at", "pk"))
    return [attempt for attempt in attempts if attempt is not None]


def _attempt(delivery: WebhookDelivery) -> Attempt | None:
    """None, and a line in the log, for one that cannot be made: it waits for whoever mends the keys, or the rule."""
    try:
        message = _message(delivery) if _is_allowed(delivery) else None
    except UnreadableError:
        logger.error("The secret of %s lies under a key that is gone.", delivery.hook)
        return None
    except Exception:
        # One topic whose rule is broken must not keep all others waiting.
        logger.exception("Delivery %s could not be made ready.", delivery.pk)
        return None
    return Attempt(delivery.pk, delivery.hook_id, message)


def _is_allowed(delivery: WebhookDelivery) -> bool:
    """Asked again at every attempt: hours may lie between them, and privacy may change in a moment."""
    caller = caller_of(delivery.hook.owner)
    if caller is None:
        return False
    return not delivery.topic or may_still_follow(caller, delivery.topic)


def _message(delivery: WebhookDelivery) -> Message:
    return Message(delivery.hook.url, delivery.message_id, delivery.body, secrets_of(delivery.hook))


def secrets_of(hook: Webhook) -> tuple[str, ...]:
    """The secrets that sign now, the newest first. Raises UnreadableError."""
    both = [hook.secret]
    if hook.former_secret and hook.former_until and hook.former_until > timezone.now():
        both.append(hook.former_secret)
    return tuple(map(unsealed, both))
