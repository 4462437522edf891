"""Viewing profiles on the wire."""

from rest_framework import serializers

from core.api.bodies import StrictSerializer, Text, Written
from core.profiles.languages import ISO_639_1
from core.profiles.models import EVERYTHING, MATURITIES, Figure, Profile


class LanguageCode(Text):
    """Two letters of ISO 639-1."""

    def to_internal_value(self, data: object) -> str:
        """The code. Raises ValidationError for one that is none."""
        code = super().to_internal_value(data)
        if code and code not in ISO_639_1:
            raise serializers.ValidationError("Use a code of two letters, like en.", code="unknown")
        return code


class ProfileShape(serializers.ModelSerializer[Profile]):
    """One viewer of the account."""

    avatar = serializers.ChoiceField(Figure.choices)
    maturity = serializers.ChoiceField(
        MATURITIES, help_text=f"Films are shown up to this age; {EVERYTHING}: all of them."
    )

    class Meta:
        model = Profile
        fields = ("id", "name", "avatar", "maturity", "language", "is_default")
        read_only_fields = fields


class ProfileBody(StrictSerializer):
    """A new viewing profile."""

    name = Written(max_length=50)
    avatar = serializers.ChoiceField(Figure.choices, required=False)
    maturity = serializers.ChoiceField(MATURITIES, required=False)
    language = LanguageCode(max_length=2, required=False, allow_blank=True)


class ProfileChangesBody(ProfileBody):
    """What to change about a viewing profile."""

    name = Written(max_length=50, required=False)
