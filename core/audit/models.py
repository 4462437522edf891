"""The audit log."""

from django.conf import settings
from django.db import models
from django.utils import timezone


class AuditEntry(models.Model):
    """One privileged action. Written by `core.audit.services` alone; a trigger keeps it as it is.

    actor: None for a task, for a caller not signed in, and for somebody who has left since.
    action: `subject.past_tense`. target: `kind:id`, "" for none. detail: what changed, without
    secrets. address_hint: without the part that tells a household. request_id: as in the server's log.
    """

    at = models.DateTimeField(default=timezone.now, db_index=True)
    # No constraint: an account may go, and its entries stay until their time is over.
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
    )
    action = models.CharField(max_length=60)
    target = models.CharField(max_length=80, blank=True)
    detail = models.JSONField(default=dict)
    address_hint = models.CharField(max_length=45, blank=True)
    request_id = models.CharField(max_length=128, blank=True)

    class Meta:
        verbose_name_plural = "audit entries"
        indexes = [
            models.Index(fields=["actor", "-at"], name="audit_of_actor"),
            models.Index(fields=["target", "-at"], name="audit_of_target"),
            models.Index(fields=["action", "-at"], name="audit_of_action"),
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.target}".strip()
