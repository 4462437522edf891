"""What the endpoints of notifications answer."""

from typing import Any, get_args

from rest_framework import serializers

from realtime.events.notifications import NotificationKind
from social.members.serializers import MemberShape


class ActorShape(MemberShape):
    """Who did it."""

    following = serializers.BooleanField(help_text="You follow them.")


class NotificationShape(serializers.Serializer[Any]):
    """One thing that happened: a code with its values, from which a client makes the sentence."""

    id = serializers.IntegerField()
    kind = serializers.ChoiceField(get_args(NotificationKind))
    actor = ActorShape(allow_null=True)
    parameters = serializers.DictField()
    created_at = serializers.DateTimeField()
    read_at = serializers.DateTimeField(allow_null=True)


class UnreadShape(serializers.Serializer[Any]):
    """How many are unread."""

    count = serializers.IntegerField()
