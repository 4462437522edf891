"""What staff read of members who did not mean to show it, in the audit log."""

from datetime import timedelta

from django.utils import timezone
from rest_framework.request import Request

from core.audit.models import AuditEntry
from core.audit.services import record
from social.members.selectors import Member

ACTION = "hidden_member.read"
# Leafing through one person's pages is one act.
_AGAIN_AFTER = timedelta(hours=1)


def note_reading(request: Request, member: Member) -> None:
    """Record that a role showed what the member keeps to fewer people, once an hour for each reader and member.

    No query where no role was needed, else one or two.
    """
    if not member.sight.by_role:
        return
    actor_id, target = request.user.pk, f"user:{member.user.pk}"
    lately = AuditEntry.objects.filter(
        actor=actor_id, action=ACTION, target=target, at__gt=timezone.now() - _AGAIN_AFTER
    )
    if not lately.exists():
        record(ACTION, actor_id=actor_id, target=target, request=request)
