"""Messages that waited for longer than messages are kept: their receiver hears that they are missing."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from realtime.webhooks.bodies import GAP, gap_body
from realtime.webhooks.models import WebhookDelivery, WebhookTopic
from realtime.webhooks.signing import new_message_id


@transaction.atomic
def give_up_overdue(before: datetime, most: int) -> int:
    """Put one gap in the place of each run of messages made before that, and drop them; how many there were.

    What is on its way is left alone, and no gap is told of a topic that the hook follows no longer.
    """
    now = timezone.now()
    free = Q(claimed_until__isnull=True) | Q(claimed_until__lte=now)
    waiting = WebhookDelivery.objects.filter(
        free, state=WebhookDelivery.State.PENDING, created_at__lt=before
    ).select_for_update(skip_locked=True)
    overdue = list(waiting.order_by("hook_id", "topic", "epoch", "seq")[:most])
    followed = set(
        WebhookTopic.objects.filter(hook_id__in={one.hook_id for one in overdue}).values_list(
            "hook_id", "name"
        )
    )
    told = (one for one in overdue if (one.hook_id, one.topic) in followed)
    gaps = list(_gaps(told, now))
    WebhookDelivery.objects.filter(pk__in=[one.pk for one in overdue]).delete()
    WebhookDelivery.objects.bulk_create(gaps)
    return len(overdue)


def _gaps(overdue: Iterable[WebhookDelivery], now: datetime) -> Iterator[WebhookDelivery]:
    """One for each run of numbers that lack none. overdue: by topic, in order."""
    first, last = 0, None
    for delivery in overdue:
        if last is None or not _goes_on(last, delivery):
            if last is not None:
                yield _gap(last, first, now)
            first = _first_of(delivery)
        last = delivery
    if last is not None:
        yield _gap(last, first, now)


def _gap(last: WebhookDelivery, first: int, now: datetime) -> WebhookDelivery:
    return WebhookDelivery(
        hook_id=last.hook_id,
        topic=last.topic,
        epoch=last.epoch,
        seq=last.seq,
        type=GAP,
        body=gap_body(last.topic, last.epoch, (first, _seq(last)), now),
        message_id=new_message_id(),
        next_at=now,
        created_at=now,
    )


def _goes_on(last: WebhookDelivery, delivery: WebhookDelivery) -> bool:
    return _place(delivery) == _place(last) and _first_of(delivery) == _seq(last) + 1


def _first_of(delivery: WebhookDelivery) -> int:
    """A gap that waited for too long itself begins where it said."""
    if delivery.type == GAP:
        first: int = json.loads(delivery.body)["data"]["missing_from"]
        return first
    return _seq(delivery)


def _place(delivery: WebhookDelivery) -> tuple[int, str, str]:
    return delivery.hook_id, delivery.topic, delivery.epoch


def _seq(delivery: WebhookDelivery) -> int:
    assert delivery.seq is not None, "only a test has none, and tests are of no topic"
    return delivery.seq
