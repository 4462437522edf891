"""Devices an account has been used from."""

from django.conf import settings
from django.db import models
from django.utils import timezone


class KnownDevice(models.Model):
    """A kind of device, by program and system, that somebody has signed in from; it decides whether to warn them."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="known_devices"
    )
    name = models.CharField(max_length=80)
    first_seen_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "name"], name="known_device_once"),
        ]

    def __str__(self) -> str:
        return self.name
