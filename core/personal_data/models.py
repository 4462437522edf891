"""Exports, people who are leaving, and usernames that rest."""

from django.conf import settings
from django.db import models


class DataExport(models.Model):
    """An account's only export: the one that is being built, or the last one.

    step: the part being written; done of total parts. run: rises with each time a worker takes it
    up, so that one that was thought dead sees that it is not its own any more. heard_at: when the
    worker was last heard of. file: name in the storage, "" for none.
    """

    class Status(models.TextChoices):
        QUEUED = "queued"
        BUILDING = "building"
        READY = "ready"
        FAILED = "failed"
        EXPIRED = "expired"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="+",
    )
    status = models.CharField(max_length=10, choices=Status, default=Status.QUEUED)
    step = models.CharField(max_length=40, blank=True)
    done = models.PositiveSmallIntegerField(default=0)
    total = models.PositiveSmallIntegerField(default=0)
    run = models.PositiveIntegerField(default=0)
    attempts = models.PositiveSmallIntegerField(default=0)
    requested_at = models.DateTimeField()
    heard_at = models.DateTimeField()
    ready_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    size_bytes = models.PositiveBigIntegerField(null=True, blank=True)
    file = models.CharField(max_length=100, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(status="ready")
                | (models.Q(expires_at__isnull=False) & ~models.Q(file="")),
                name="ready_export_has_a_file",
            ),
        ]
        indexes = [models.Index(fields=["status", "heard_at"], name="exports_by_status")]

    def __str__(self) -> str:
        return f"of {self.user_id}: {self.status}"


class Leaving(models.Model):
    """What somebody who asked to be deleted chose; the times are on the account. begun: erasing cannot be undone."""

    class Reviews(models.TextChoices):
        ANONYMISE = "anonymise"
        REMOVE = "remove"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="leaving",
    )
    reviews = models.CharField(max_length=10, choices=Reviews)
    begun = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.user_id} leaves"


class RestingUsername(models.Model):
    """A username whose owner has left, so that nobody else is taken for them at once. Kept as a keyed hash alone."""

    digest = models.CharField(max_length=64, primary_key=True)
    until = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"until {self.until:%Y-%m-%d}"
