"""Tokens and apps on the wire."""

from typing import Any

from allauth.idp.oidc.models import Client
from rest_framework import serializers

from core.access.scope_words import IDENTITY
from core.access.services.clients import LONGEST_ADDRESS, MOST_ADDRESSES
from core.api.bodies import StrictSerializer, Text, Written
from core.api.scopes import Scope

SCOPES = [scope.value for scope in Scope]
ASKABLE = [*IDENTITY, *SCOPES]
CLIENT_KINDS = list(Client.Type.values)


class Website(Written, serializers.URLField):
    """An address of a page, written for others to read: nothing in it hides or turns text. Raises ValidationError."""

    default_error_messages = {"invalid": "Enter a whole address, such as https://example.org/."}


class PersonalTokenShape(serializers.Serializer[Any]):
    """A personal token, without its text."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    scopes = serializers.ListField(child=serializers.ChoiceField(SCOPES))
    hint = serializers.CharField(help_text="Enough to recognise it by.")
    created_at = serializers.DateTimeField()
    expires_at = serializers.DateTimeField(allow_null=True)
    last_used_at = serializers.DateTimeField(allow_null=True)


class NewPersonalTokenShape(PersonalTokenShape):
    """A personal token just made, the only time that its text is told."""

    token = serializers.CharField()


class PersonalTokenBody(StrictSerializer):
    """A token to be made. Without `expires_at` it lasts 90 days; null is for ever."""

    name = Written(max_length=80)
    scopes = serializers.ListField(
        child=serializers.ChoiceField(SCOPES), min_length=1, max_length=len(SCOPES)
    )
    expires_at = serializers.DateTimeField(required=False, allow_null=True)


class PermittedAppShape(serializers.Serializer[Any]):
    """An app of others that may act for the caller."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    website = serializers.CharField(allow_blank=True)
    scopes = serializers.ListField(child=serializers.ChoiceField(ASKABLE))
    authorized_at = serializers.DateTimeField()
    last_used_at = serializers.DateTimeField(allow_null=True)


class ClientShape(serializers.Serializer[Any]):
    """An app the caller registered; `id` is its `client_id`."""

    id = serializers.CharField()
    name = serializers.CharField()
    kind = serializers.ChoiceField(CLIENT_KINDS)
    redirect_uris = serializers.ListField(child=serializers.CharField())
    device = serializers.BooleanField(help_text="Signs in by showing a code.")
    scopes = serializers.ListField(child=serializers.ChoiceField(ASKABLE))
    website = serializers.CharField(allow_blank=True)
    created_at = serializers.DateTimeField()


class NewClientShape(ClientShape):
    """An app just registered; a confidential one is told its secret this once."""

    client_secret = serializers.CharField(required=False)


class ClientChangesBody(StrictSerializer):
    """What may change about an app."""

    name = Written(max_length=100, required=False)
    website = Website(max_length=200, required=False, allow_blank=True)
    redirect_uris = serializers.ListField(
        child=Text(max_length=LONGEST_ADDRESS), max_length=MOST_ADDRESSES, required=False
    )
    device = serializers.BooleanField(required=False)
    scopes = serializers.ListField(
        child=serializers.ChoiceField(ASKABLE),
        min_length=1,
        max_length=len(ASKABLE),
        required=False,
    )


class ClientBody(ClientChangesBody):
    """An app to be registered."""

    name = Written(max_length=100)
    kind = serializers.ChoiceField(CLIENT_KINDS)
    scopes = serializers.ListField(
        child=serializers.ChoiceField(ASKABLE), min_length=1, max_length=len(ASKABLE)
    )
