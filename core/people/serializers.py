"""People on the wire."""

from functools import cache
from zoneinfo import available_timezones

from rest_framework import serializers

from core.api.bodies import StrictSerializer, Text


class AccountBody(StrictSerializer):
    """What a person may change about their account."""

    display_name = Text(max_length=80, required=False, allow_blank=True)
    bio = Text(max_length=500, required=False, allow_blank=True)
    location = Text(max_length=80, required=False, allow_blank=True)
    time_zone = Text(max_length=50, required=False)

    def validate_time_zone(self, name: str) -> str:
        """Raises ValidationError for a name that the IANA database does not have."""
        if name not in _time_zones():
            raise serializers.ValidationError("Use a name like Europe/Berlin.", code="unknown")
        return name


@cache
def _time_zones() -> frozenset[str]:
    return frozenset(available_timezones())
