"""Webhooks on the wire."""

from typing import Any

from rest_framework import serializers

from core.api.bodies import StrictSerializer, Text
from realtime.webhooks.models import Webhook, WebhookDelivery
from realtime.webhooks.rules import LONGEST_URL, MOST_TOPICS
from realtime.webhooks.sending import FAULTS

_LONGEST_SECRET = 100
_LONGEST_TOPIC = 200
STATES = ["live", "failing", "paused"]
PAUSE_REASONS = [value for value in Webhook.Pause.values if value]
FAULT_CODES = sorted(FAULTS)
DELIVERY_STATES = WebhookDelivery.State.values


def _topics(**options: Any) -> serializers.ListField:
    child = Text(max_length=_LONGEST_TOPIC)
    return serializers.ListField(child=child, min_length=1, max_length=MOST_TOPICS, **options)


class WebhookBody(StrictSerializer):
    """A hook to be made. secret: `whsec_…`; left out, one is made and told this once."""

    url = Text(max_length=LONGEST_URL)
    topics = _topics()
    secret = Text(max_length=_LONGEST_SECRET, required=False)


class WebhookChange(StrictSerializer):
    """What of a hook can be changed. paused: false takes it up again, whyever it was paused."""

    url = Text(max_length=LONGEST_URL, required=False)
    topics = _topics(required=False)
    paused = serializers.BooleanField(required=False)


class RotationBody(StrictSerializer):
    """secret: the next one; left out, one is made."""

    secret = Text(max_length=_LONGEST_SECRET, required=False)


class SecretShape(serializers.Serializer[Any]):
    """A secret, told this once. former_until: until when the one before signs too."""

    secret = serializers.CharField()
    former_until = serializers.DateTimeField()


class WebhookShape(serializers.Serializer[Any]):
    """A hook. refused_topics: those its owner may not follow any more. waiting: deliveries still to be sent.

    state: `live`, `failing` (since `failing_since`; it is tried on) or `paused`, for `pause_reason`.
    """

    id = serializers.IntegerField()
    url = serializers.CharField()
    topics = serializers.ListField(child=serializers.CharField())
    refused_topics = serializers.ListField(child=serializers.CharField())
    state = serializers.ChoiceField(STATES)
    pause_reason = serializers.ChoiceField(PAUSE_REASONS, allow_null=True)
    paused_at = serializers.DateTimeField(allow_null=True)
    failures = serializers.IntegerField()
    failing_since = serializers.DateTimeField(allow_null=True)
    succeeded_at = serializers.DateTimeField(allow_null=True)
    former_secret_until = serializers.DateTimeField(source="former_until", allow_null=True)
    waiting = serializers.IntegerField()
    created_at = serializers.DateTimeField()


class NewWebhookShape(WebhookShape):
    """A hook just made. secret: told this once, where it was made here."""

    secret = serializers.CharField(required=False)


class DeliveryShape(serializers.Serializer[Any]):
    """A message and what came of it.

    id: our number of it, message_id: its `webhook-id`. topic, seq: of the event, null for a test.
    attempts: made so far. next_at: when the next is due, null for none. fault: why the last one failed.
    response_excerpt: how its answer began.
    """

    id = serializers.IntegerField()
    message_id = serializers.CharField()
    type = serializers.CharField()
    topic = serializers.CharField(source="topic_or_none", allow_null=True)
    seq = serializers.IntegerField(allow_null=True)
    state = serializers.ChoiceField(DELIVERY_STATES)
    attempts = serializers.IntegerField()
    next_at = serializers.DateTimeField(allow_null=True)
    response_code = serializers.IntegerField(allow_null=True)
    response_excerpt = serializers.CharField()
    duration_ms = serializers.IntegerField(allow_null=True)
    fault = serializers.ChoiceField(FAULT_CODES, source="fault_or_none", allow_null=True)
    created_at = serializers.DateTimeField()
    finished_at = serializers.DateTimeField(allow_null=True)


class WholeDeliveryShape(DeliveryShape):
    """With what is sent. body: JSON text, to the letter what is signed."""

    body = serializers.CharField()
