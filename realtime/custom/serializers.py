"""Custom topics and publishing on the wire."""

from typing import Any

from rest_framework import serializers

from core.api.bodies import StrictSerializer, Text
from realtime.custom.models import CustomTopic
from realtime.custom.rules import KEEP_DAYS, MOST_KEEP_DAYS, TOPIC_ADVICE, is_topic


class TopicField(Text):
    """`custom:` and a name."""

    default_error_messages = {"topic": TOPIC_ADVICE}

    def to_internal_value(self, data: Any) -> str:
        """The whole topic. Raises ValidationError."""
        topic = super().to_internal_value(data)
        if not is_topic(topic):
            self.fail("topic")
        return topic


class CustomTopicBody(StrictSerializer):
    """A topic to set up."""

    topic = TopicField()
    access = serializers.ChoiceField(CustomTopic.Access.choices, required=False)
    keep_days = serializers.IntegerField(min_value=1, max_value=MOST_KEEP_DAYS, default=KEEP_DAYS)


class CustomTopicChange(StrictSerializer):
    """What of a topic can be changed."""

    access = serializers.ChoiceField(CustomTopic.Access.choices, required=False)
    keep_days = serializers.IntegerField(min_value=1, max_value=MOST_KEEP_DAYS, required=False)


class CustomTopicShape(serializers.Serializer[Any]):
    """A topic of the caller's. access: who may follow it besides. keep_days: how long its events are kept."""

    topic = serializers.CharField()
    access = serializers.ChoiceField(CustomTopic.Access.choices)
    keep_days = serializers.IntegerField()
    created_at = serializers.DateTimeField()


class GivenEventShape(serializers.Serializer[Any]):
    """One event. data: any JSON value of at most 32 KiB."""

    topic = serializers.CharField()
    type = serializers.CharField(max_length=100)
    data = serializers.JSONField(allow_null=True)  # type: ignore[assignment]  # a field, not the property


class PublishBody(serializers.Serializer[Any]):
    """One event, or `events`: 1 to 100 of them, of which all are published or none.

    For the description alone: `realtime.custom.rules` reads the body, a hundred times as quickly.
    """

    topic = serializers.CharField(required=False)
    type = serializers.CharField(required=False, max_length=100)
    data = serializers.JSONField(required=False, allow_null=True)  # type: ignore[assignment]
    events = GivenEventShape(many=True, required=False)


class NumberedShape(serializers.Serializer[Any]):
    """The number an event has in its topic."""

    topic = serializers.CharField()
    seq = serializers.IntegerField()


class PublishedShape(serializers.Serializer[Any]):
    """The events in the order in which they were sent."""

    events = NumberedShape(many=True)
