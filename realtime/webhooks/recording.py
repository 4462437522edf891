"""What came of an attempt: for the delivery, and for the hook."""

import random
from datetime import datetime

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from core.accounts.models import User
from core.mail.sending import send_mail, site_link
from core.transactions import in_transaction
from realtime.webhooks.figures import count_attempt
from realtime.webhooks.models import Webhook, WebhookDelivery
from realtime.webhooks.rules import is_given_up, next_wait, read_target, rest_after
from realtime.webhooks.sending import GONE, Outcome

SETTINGS_PAGE = "/settings/webhooks"


@in_transaction
def withhold(delivery_id: int) -> None:
    """The owner may not follow the topic any more: it is not sent, now or later."""
    _pending(delivery_id).update(
        state=WebhookDelivery.State.WITHHELD,
        next_at=None,
        claimed_until=None,
        by_hand=False,
        finished_at=timezone.now(),
    )
    transaction.on_commit(lambda: count_attempt("withheld"))


@in_transaction
def record(delivery_id: int, outcome: Outcome) -> None:
    """Note an attempt. One that was deleted meanwhile is nobody's any more.

    A hook that fails for a day, or is gone, is paused, and its owner told by mail.
    """
    # The hook first, always: two of its attempts may end at once.
    hook = Webhook.objects.select_for_update().filter(deliveries=delivery_id).first()
    delivery = _pending(delivery_id).select_for_update().first()
    if hook is None or delivery is None:
        return
    now = timezone.now()
    _note(hook, delivery, outcome, now)
    if outcome.is_success:
        _succeeded(hook, now)
    elif outcome.code == GONE:
        _pause(hook, Webhook.Pause.GONE, now)
    elif not delivery.by_hand:
        _failed(hook, outcome, now)
    delivery.by_hand = False
    delivery.save()
    hook.save()
    transaction.on_commit(lambda: count_attempt(delivery.state))


def _pending(delivery_id: int) -> QuerySet[WebhookDelivery]:
    return WebhookDelivery.objects.filter(pk=delivery_id, state=WebhookDelivery.State.PENDING)


def _note(hook: Webhook, delivery: WebhookDelivery, outcome: Outcome, now: datetime) -> None:
    delivery.attempts += 1
    delivery.claimed_until = None
    delivery.response_code = outcome.code
    delivery.response_excerpt = outcome.excerpt
    delivery.duration_ms = outcome.duration_ms
    delivery.fault = outcome.fault
    wait = None
    # A test is not tried again, nor what was asked for by hand of a topic that is followed no longer.
    if not outcome.is_success and hook.followed.filter(name=delivery.topic).exists():
        wait = next_wait(delivery.attempts, random.random(), outcome.retry_after)  # noqa: S311
    if wait is not None:
        delivery.next_at = now + wait
        return
    states = WebhookDelivery.State
    delivery.state = states.DELIVERED if outcome.is_success else states.FAILED
    delivery.next_at = None
    delivery.finished_at = now


def _succeeded(hook: Webhook, now: datetime) -> None:
    hook.failures = 0
    hook.failing_since = hook.resting_until = None
    hook.succeeded_at = now


def _failed(hook: Webhook, outcome: Outcome, now: datetime) -> None:
    hook.failures += 1
    hook.failing_since = hook.failing_since or now
    rest = rest_after(hook.failures, outcome.retry_after)
    hook.resting_until = None if rest is None else now + rest
    if is_given_up(hook.failures, hook.failing_since, now):
        _pause(hook, Webhook.Pause.FAILING, now)


def _pause(hook: Webhook, why: str, now: datetime) -> None:
    if hook.paused:
        return
    hook.paused, hook.paused_at = why, now
    owner = hook.owner
    if owner.is_active and _reachable(owner):
        send_mail(
            "webhook_paused",
            to=owner.email,
            user=owner,
            link=site_link(SETTINGS_PAGE),
            # Not the whole address: what follows the host may be a secret of the target's.
            details={"target": read_target(hook.url, allow_private=True).host},
        )


def _reachable(owner: User) -> bool:
    """Is the address theirs: else anybody could have mail sent to anybody."""
    own = EmailAddress.objects.filter(user=owner, email__iexact=owner.email, verified=True)
    return bool(owner.email) and own.exists()
