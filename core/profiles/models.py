"""Viewing profiles."""

from django.conf import settings
from django.db import models


class Profile(models.Model):
    """One viewer of an account. Ratings, diary and recommendations belong to it, not to the account."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profiles"
    )
    name = models.CharField(max_length=50)
    is_default = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "name"], name="profile_name_once"),
            models.UniqueConstraint(
                fields=["user"], condition=models.Q(is_default=True), name="one_default_profile"
            ),
        ]

    def __str__(self) -> str:
        return self.name
