"""Reading the audit log."""

from typing import Any

from django.db.models import Q, QuerySet

from core.audit.models import AuditEntry


def audit_entries(*, actor: int | None = None, action: str | None = None) -> QuerySet[AuditEntry]:
    """Entries, newest first, each with its actor. action: `account.blocked`, or `account` for all of them.

    One query a page, beside the count.
    """
    filters: dict[str, Any] = {} if actor is None else {"actor_id": actor}
    wanted = Q(**filters)
    if action is not None:
        wanted &= Q(action=action) | Q(action__startswith=f"{action}.")
    return AuditEntry.objects.filter(wanted).select_related("actor").order_by("-at", "-pk")
