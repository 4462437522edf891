"""Writing the audit log, and letting go of what is old."""

import json
import logging
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from core.api.addresses import address_hint, client_address
from core.api.request_ids import current_request_id
from core.audit.models import AuditEntry
from core.audit.rules import printable, without_secrets
from core.transactions import in_transaction

logger = logging.getLogger("core.audit")

# What stands for an account that is gone; the trigger lets nothing else take its place.
GONE = "user:gone"


def record(
    action: str,
    *,
    actor_id: int | None,
    target: str = "",
    detail: Mapping[str, Any] | None = None,
    request: HttpRequest | None = None,
) -> None:
    """Write one entry, in the caller's transaction if there is one; the server's log gets the same line.

    action: `subject.past_tense`. target: `kind:id`. detail: what changed; secrets in it are hidden,
    and callers leave out what describes a person (a name, an address).
    """
    entry = AuditEntry.objects.create(
        actor_id=actor_id,
        action=printable(action, longest=60),
        target=printable(target, longest=80),
        detail=without_secrets(detail or {}),
        address_hint=_hint(request) if request is not None else "",
        request_id=current_request_id() if request is not None else "",
    )
    # JSON in ASCII: one line, whatever was typed.
    logger.info(
        "%s",
        json.dumps(
            {
                "action": entry.action,
                "actor": actor_id,
                "target": entry.target,
                "detail": entry.detail,
                "request_id": entry.request_id,
            }
        ),
    )


def drop_old() -> int:
    """Drop entries beyond the days they are kept; how many. The database refuses any younger than 90 days."""
    oldest = timezone.now() - timedelta(days=settings.MARQUEE_KEEP_AUDIT_DAYS)
    dropped, _ = AuditEntry.objects.filter(at__lt=oldest).delete()
    return dropped


@in_transaction
def forget(user_id: int) -> None:
    """Take an account out of the log; what was done stays. Raises DatabaseError while the account is still there."""
    AuditEntry.objects.filter(actor=user_id).update(actor=None, address_hint="")
    AuditEntry.objects.filter(target=f"user:{user_id}").update(target=GONE)


def _hint(request: HttpRequest) -> str:
    address = client_address(
        request.META.get("REMOTE_ADDR") or "",
        request.META.get("HTTP_X_FORWARDED_FOR"),
        trusted_proxies=settings.ALLAUTH_TRUSTED_PROXY_COUNT,
    )
    return address_hint(address)
