"""The audit log on the wire."""

from typing import Any

from rest_framework import serializers

from core.audit.models import AuditEntry


class ActorShape(serializers.Serializer[Any]):
    """Who did it."""

    id = serializers.IntegerField(source="pk")
    username = serializers.CharField()


class AuditEntryShape(serializers.ModelSerializer[AuditEntry]):
    """One privileged action."""

    actor = serializers.SerializerMethodField()
    detail = serializers.DictField()

    class Meta:
        model = AuditEntry
        fields = ("id", "at", "actor", "action", "target", "detail", "address_hint")
        read_only_fields = fields

    def get_actor(self, entry: AuditEntry) -> dict[str, Any] | None:
        """None for a task, for nobody signed in, and for somebody who has left."""
        return None if entry.actor is None else dict(ActorShape(entry.actor).data)


class AuditQuery(serializers.Serializer[Any]):
    """Which entries. actor: an account's number. action: a whole one, or its first part."""

    actor = serializers.IntegerField(required=False, min_value=1, max_value=2**63 - 1)
    action = serializers.RegexField(r"^[a-z_.]{1,60}$", required=False)
