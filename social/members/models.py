"""Counters of members."""

from django.conf import settings
from django.db import models


class FollowCount(models.Model):
    """How many follow a person and are followed by them; no row means none.

    Counted by the transaction that changes a follow: the row's lock puts changes in order.
    """

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="follow_count",
    )
    followers = models.PositiveIntegerField(default=0)
    following = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.user_id}: {self.followers} followers, follows {self.following}"
