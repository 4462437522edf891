"""A person's webhooks and what was sent to them: handing it out, letting go of it."""

from core.personal_data.table import rows_of
from realtime.webhooks.models import Webhook, WebhookDelivery, WebhookTopic

WEBHOOK_DELIVERIES = rows_of(
    "webhook-deliveries",
    "What was sent to your webhooks, while it is kept.",
    lambda user_id: WebhookDelivery.objects.filter(hook__owner=user_id).order_by("pk"),
    {
        "webhook": "hook_id",
        "message": "message_id",
        "type": "type",
        "topic": "topic",
        "number": "seq",
        "sent": "body",
        "state": "state",
        "attempts": "attempts",
        "answer": "response_code",
        "answer_began": "response_excerpt",
        "made_at": "created_at",
        "finished_at": "finished_at",
    },
)
WEBHOOK_TOPICS = rows_of(
    "webhook-topics",
    "What your webhooks follow.",
    lambda user_id: WebhookTopic.objects.filter(hook__owner=user_id).order_by("hook", "name"),
    {"webhook": "hook_id", "topic": "name"},
)
WEBHOOKS = rows_of(
    "webhooks",
    "Where your events are sent.",
    lambda user_id: Webhook.objects.filter(owner=user_id).order_by("pk"),
    {
        "id": "pk",
        "address": "url",
        "paused": "paused",
        "made_at": "created_at",
        "last_success_at": "succeeded_at",
    },
)
