"""Exports and leaving on the wire."""

from typing import Any

from rest_framework import serializers

from core.accounts.passwords import MAX_LENGTH
from core.api.bodies import StrictSerializer, Text
from core.personal_data.models import DataExport, Leaving
from core.personal_data.selectors import NONE


class ExportShape(serializers.Serializer[Any]):
    """How the export of the caller's data stands."""

    status = serializers.ChoiceField([NONE, *DataExport.Status.values])
    step = serializers.CharField(help_text="The part being written; empty when none is.")
    done = serializers.IntegerField(help_text="Parts that are written, of `total`.")
    total = serializers.IntegerField()
    requested_at = serializers.DateTimeField(allow_null=True)
    ready_at = serializers.DateTimeField(allow_null=True)
    expires_at = serializers.DateTimeField(allow_null=True)
    size_bytes = serializers.IntegerField(allow_null=True)


class DeletionBody(StrictSerializer):
    """How somebody leaves. password: for accounts that have one."""

    password = Text(max_length=MAX_LENGTH, trim_whitespace=False, required=False)
    reviews = serializers.ChoiceField(
        Leaving.Reviews.values,
        default=Leaving.Reviews.REMOVE.value,
        help_text="What becomes of what you wrote for others.",
    )


class DeletionShape(serializers.Serializer[Any]):
    """When the account will be erased."""

    deletion_due_at = serializers.DateTimeField()
