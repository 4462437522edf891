"""Mail on its way out."""

from django.conf import settings
from django.db import models


class OutgoingMail(models.Model):
    """One mail not yet handed to the mail server; the row goes when the mail has gone.

    kind: a table of `core/mail/texts`. user: whose account it is about, None where there is none; its mails go
    with it, whatever address they are for. due_at: when the periodic task may take it up, if its own task did not.
    """

    kind = models.CharField(max_length=40)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="+")
    to = models.EmailField(max_length=254)
    language = models.CharField(max_length=2)
    subject = models.CharField(max_length=200)
    text = models.TextField()
    html = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
