"""What people were told."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

# What its reader is shown: the others are kept so that the same cause does not ring again and again.
SHOWN = Q(withdrawn_at=None, dismissed_at=None)


class Notification(models.Model):
    """One thing that happened, for one person.

    kind: a name of `rules.KINDS`. cause: what brought it about, once for each kind and account ("follow:12").
    actor: who did it, None for nobody. parameters: values for the sentence, as JSON.
    withdrawn_at: its cause is gone, and it returns with it. dismissed_at: the reader deleted it, for good.
    """

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notifications"
    )
    kind = models.CharField(max_length=30)
    cause = models.CharField(max_length=60)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+"
    )
    parameters = models.JSONField(default=dict)
    created_at = models.DateTimeField(default=timezone.now, db_index=True)
    read_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    dismissed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "kind", "cause"], name="notification_once"),
        ]
        indexes = [
            models.Index(fields=["account", "-id"], name="notifications_newest", condition=SHOWN),
            models.Index(
                fields=["account"],
                name="notifications_unread",
                condition=SHOWN & Q(read_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} for {self.account_id}"
