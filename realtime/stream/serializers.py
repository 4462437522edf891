"""Streams and history on the wire."""

from typing import Any

from rest_framework import serializers

MOST_EVENTS = 100
_BIGGEST = 2**63 - 1


class HistoryQuery(serializers.Serializer[Any]):
    """since: a number of the topic. epoch: of the log it is from. profile: a viewing profile of the caller's."""

    since = serializers.IntegerField(required=False, min_value=0, max_value=_BIGGEST)
    epoch = serializers.CharField(required=False, max_length=64)
    limit = serializers.IntegerField(default=MOST_EVENTS, min_value=1, max_value=MOST_EVENTS)
    profile = serializers.IntegerField(required=False, min_value=1, max_value=_BIGGEST)


class EventFrameShape(serializers.Serializer[Any]):
    """An event as sockets get it."""

    op = serializers.CharField(default="event")
    topic = serializers.CharField()
    seq = serializers.IntegerField()
    type = serializers.CharField()
    at = serializers.DateTimeField()
    data = serializers.JSONField()  # type: ignore[assignment]  # a field of the frame, not the property


class HistoryShape(serializers.Serializer[Any]):
    """Events, oldest first, and beside them where the topic stands.

    epoch: of the whole log; numbers of another one mean nothing. head: the newest number. complete: is
    this all that followed `since`, up to `limit`; where it is false, begin anew.
    """

    results = EventFrameShape(many=True)
    epoch = serializers.CharField()
    head = serializers.IntegerField()
    complete = serializers.BooleanField()


class StreamQuery(serializers.Serializer[Any]):
    """topics: up to 200, by comma. last_event_id: like the header, for the first connect."""

    topics = serializers.CharField()
    last_event_id = serializers.CharField(required=False)
    profile = serializers.IntegerField(required=False, min_value=1, max_value=_BIGGEST)
