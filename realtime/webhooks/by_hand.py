"""Asking for an attempt: a test, or a delivery again."""

from django.db import transaction
from django.utils import timezone

from core.accounts.models import User
from core.api.errors import ConflictError, NotFoundError
from core.transactions import in_transaction
from realtime.webhooks.bodies import TEST, test_body
from realtime.webhooks.models import WebhookDelivery
from realtime.webhooks.selectors import locked_hook, waiting_of
from realtime.webhooks.signing import new_message_id
from realtime.webhooks.tasks import queue_deliveries


@in_transaction
def send_test(owner: User, hook_id: int) -> WebhookDelivery:
    """Have a test sent, once, even to a hook that is paused. Raises NotFoundError, ConflictError for too many."""
    hook = locked_hook(owner, hook_id)
    if waiting_of(hook).filter(topic="").exists():
        raise ConflictError("A test is on its way already.")
    now = timezone.now()
    delivery = WebhookDelivery.objects.create(
        hook=hook,
        type=TEST,
        message_id=new_message_id(),
        body=test_body(hook.pk, now),
        by_hand=True,
        next_at=now,
        created_at=now,
    )
    transaction.on_commit(queue_deliveries)
    return delivery


@in_transaction
def redeliver(owner: User, hook_id: int, delivery_id: int) -> WebhookDelivery:
    """Have a delivery sent now, with its `webhook-id`; if it fails, it is tried again like a new one.

    Raises NotFoundError.
    """
    locked_hook(owner, hook_id)
    rows = WebhookDelivery.objects.select_for_update().filter(hook=hook_id, pk=delivery_id)
    delivery = rows.first()
    if delivery is None:
        raise NotFoundError("This webhook has no such delivery.")
    if delivery.state != WebhookDelivery.State.PENDING:
        delivery.attempts = 0
    delivery.state = WebhookDelivery.State.PENDING
    delivery.next_at = timezone.now()
    delivery.finished_at = None
    delivery.by_hand = True
    delivery.save()
    transaction.on_commit(queue_deliveries)
    return delivery
