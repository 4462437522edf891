"""Sessions on the wire."""

from typing import Any

from rest_framework import serializers

from core.api.bodies import StrictSerializer

KINDS = ["desktop", "phone", "tablet", "tv", "app", "unknown"]


class DeviceShape(serializers.Serializer[Any]):
    """What somebody is signed in with."""

    kind = serializers.ChoiceField(KINDS)
    name = serializers.CharField(help_text="For example `Firefox on Linux`.")


class SignInShape(serializers.Serializer[Any]):
    """One place where the caller is signed in."""

    id = serializers.IntegerField()
    current = serializers.BooleanField(help_text="The session that asks.")
    device = DeviceShape()
    address_hint = serializers.CharField(help_text="Without its last part: `203.0.113.x`.")
    signed_in_at = serializers.DateTimeField()
    last_seen_at = serializers.DateTimeField(help_text="To the minute.")
    client = serializers.ChoiceField(["browser", "app"])
    remember = serializers.BooleanField(
        allow_null=True,
        help_text="Does the browser that asks stay signed in without use; null for every other session.",
    )


class EndedShape(serializers.Serializer[Any]):
    """How many sessions ended."""

    ended = serializers.IntegerField()


class AllQuery(serializers.Serializer[Any]):
    """`all=1`: the session that asks ends too."""

    all = serializers.BooleanField(default=False)


class RememberBody(StrictSerializer):
    """How long the browser's session lasts."""

    remember = serializers.BooleanField(
        help_text="true: 7 days without use; false: half an hour without use."
    )


class RememberedShape(serializers.Serializer[Any]):
    """What now holds."""

    remember = serializers.BooleanField()
