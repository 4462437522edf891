"""People on the wire."""

from functools import cache
from typing import Any, ClassVar
from zoneinfo import available_timezones

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.module_loading import import_string
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from core.accounts.models import Audience, User
from core.api.bodies import StrictSerializer, Text, Written
from core.people.avatars import MOST_BYTES
from core.people.errors import PictureTooLargeError
from core.people.models import Preferences
from core.profiles.serializers import LanguageCode

_MOST_GENRES = 30
_MOST_LANGUAGES = 20


@extend_schema_field(OpenApiTypes.BINARY)
class Picture(serializers.Field[Any, Any, Any, Any]):
    """An uploaded picture; what is in it is looked at later, its name and declared type never."""

    default_error_messages: ClassVar[dict[str, Any]] = {
        "invalid": "Send the picture as a file, or null to have none."
    }

    def to_internal_value(self, data: Any) -> "UploadedFile[bytes]":
        """The file. Raises ValidationError, PictureTooLargeError."""
        if not isinstance(data, UploadedFile):
            self.fail("invalid")
        if (data.size or 0) > MOST_BYTES:
            raise PictureTooLargeError(MOST_BYTES)
        return data


class AccountBody(StrictSerializer):
    """What a person may change about their account. `avatar`: a file when sent as a form, null to remove it.

    `time_zone`: "" for that of whatever device they use.
    """

    display_name = Written(max_length=80, required=False, allow_blank=True)
    bio = Written(max_length=500, lines=True, required=False, allow_blank=True)
    location = Written(max_length=80, required=False, allow_blank=True)
    time_zone = Text(max_length=50, required=False, allow_blank=True)
    avatar = Picture(required=False, allow_null=True)

    def validate_time_zone(self, name: str) -> str:
        """Raises ValidationError for a name that the IANA database does not have."""
        if name and name not in _time_zones():
            raise serializers.ValidationError("Use a name like Europe/Berlin.", code="unknown")
        return name


class Flag(serializers.BooleanField):
    """True or false and nothing that looks like it."""

    def to_internal_value(self, data: Any) -> bool:
        """The flag. Raises ValidationError."""
        if not isinstance(data, bool):
            self.fail("invalid", input=str(data)[:50])
        return data


class PrivacyBody(StrictSerializer):
    """Who may see what."""

    profile = serializers.ChoiceField(Audience.choices, required=False)
    activity = serializers.ChoiceField(Audience.choices, required=False)
    watchlist = serializers.ChoiceField(Audience.choices, required=False)


class NotificationsBody(StrictSerializer):
    """Which news are wanted."""

    email = Flag(required=False)
    new_follower = Flag(required=False)
    goals = Flag(required=False)
    recommendations = Flag(required=False)


class PreferencesBody(StrictSerializer):
    """What a person prefers; what is not named stays as it is, inside `privacy` and `notifications` too."""

    theme = serializers.ChoiceField(Preferences.Theme.choices, required=False)
    language = serializers.ChoiceField(User.Language.choices, required=False)
    preferred_genres = serializers.ListField(
        child=Text(max_length=50), required=False, max_length=_MOST_GENRES
    )
    preferred_languages = serializers.ListField(
        child=LanguageCode(max_length=2), required=False, max_length=_MOST_LANGUAGES
    )
    location = Written(max_length=80, required=False, allow_blank=True)
    privacy = PrivacyBody(required=False)
    spoilers = serializers.ChoiceField(Preferences.Spoilers.choices, required=False)
    notifications = NotificationsBody(required=False)

    def validate_preferred_genres(self, slugs: list[str]) -> list[str]:
        """Each once. Raises ValidationError for one that is no genre."""
        existing = import_string(settings.MARQUEE_KNOWN_GENRES)(slugs)
        for slug in slugs:
            if slug not in existing:
                raise serializers.ValidationError(f"There is no genre “{slug}”.", code="unknown")
        return list(dict.fromkeys(slugs))

    def validate_preferred_languages(self, codes: list[str]) -> list[str]:
        """Each once."""
        return list(dict.fromkeys(codes))


class PrivacyShape(serializers.Serializer[Any]):
    """Who may see what."""

    profile = serializers.ChoiceField(Audience.choices)
    activity = serializers.ChoiceField(Audience.choices)
    watchlist = serializers.ChoiceField(Audience.choices)


class NotificationsShape(serializers.Serializer[Any]):
    """Which news are wanted."""

    email = serializers.BooleanField()
    new_follower = serializers.BooleanField()
    goals = serializers.BooleanField()
    recommendations = serializers.BooleanField()


class PreferencesShape(serializers.Serializer[Any]):
    """What a person prefers."""

    theme = serializers.ChoiceField(Preferences.Theme.choices)
    language = serializers.ChoiceField(User.Language.choices)
    preferred_genres = serializers.ListField(child=serializers.CharField())
    preferred_languages = serializers.ListField(child=serializers.CharField())
    location = serializers.CharField()
    privacy = PrivacyShape()
    spoilers = serializers.ChoiceField(Preferences.Spoilers.choices)
    notifications = NotificationsShape()


@cache
def _time_zones() -> frozenset[str]:
    return frozenset(available_timezones())
