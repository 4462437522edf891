"""The tables of live push, for Django to find."""

from realtime.custom.models import CustomTopic
from realtime.log.models import Epoch, Event, Topic
from realtime.webhooks.models import Webhook, WebhookDelivery, WebhookTopic

__all__ = [
    "CustomTopic",
    "Epoch",
    "Event",
    "Topic",
    "Webhook",
    "WebhookDelivery",
    "WebhookTopic",
]
