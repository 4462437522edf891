"""Reading hooks and deliveries."""

from django.db.models import Count, Q, QuerySet

from core.accounts.models import User
from core.api.errors import NotFoundError
from realtime.webhooks.models import Webhook, WebhookDelivery


def hooks_of(owner: User) -> QuerySet[Webhook]:
    """An account's, as they were made, with `waiting`: deliveries still to be sent. Two queries with their topics."""
    waiting = Count("deliveries", filter=Q(deliveries__state=WebhookDelivery.State.PENDING))
    hooks = Webhook.objects.filter(owner=owner).annotate(waiting=waiting)
    return hooks.prefetch_related("followed").order_by("pk")


def hook_of(owner: User, hook_id: int) -> Webhook:
    """One of them. Raises NotFoundError."""
    hook = hooks_of(owner).filter(pk=hook_id).first()
    if hook is None:
        raise NotFoundError("You have no such webhook.")
    return hook


def deliveries_of(owner: User, hook_id: int) -> QuerySet[WebhookDelivery]:
    """What was sent to one of an account's hooks and what waits, the newest first. Raises NotFoundError."""
    if not Webhook.objects.filter(owner=owner, pk=hook_id).exists():
        raise NotFoundError("You have no such webhook.")
    return WebhookDelivery.objects.filter(hook=hook_id).order_by("-pk")


def delivery_of(owner: User, hook_id: int, delivery_id: int) -> WebhookDelivery:
    """One of these. Raises NotFoundError."""
    delivery = deliveries_of(owner, hook_id).filter(pk=delivery_id).first()
    if delivery is None:
        raise NotFoundError("This webhook has no such delivery.")
    return delivery


def locked_hook(owner: User, hook_id: int) -> Webhook:
    """One of an account's, locked until the caller's transaction ends. Raises NotFoundError."""
    hook = Webhook.objects.select_for_update().filter(owner=owner, pk=hook_id).first()
    if hook is None:
        raise NotFoundError("You have no such webhook.")
    return hook


def waiting_of(hook: Webhook) -> QuerySet[WebhookDelivery]:
    """What is still to be sent to a hook."""
    return WebhookDelivery.objects.filter(hook=hook, state=WebhookDelivery.State.PENDING)
