"""Counters of members, and what they were written about."""

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


class FollowerMail(models.Model):
    """When a member was last written about a follower: following again and again is no way to fill a mailbox."""

    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="follower_mails"
    )
    follower = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    sent_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["member", "follower"], name="follower_mail_once")
        ]
        indexes = [models.Index(fields=["member", "sent_at"], name="follower_mails_newest")]

    def __str__(self) -> str:
        return f"{self.member_id} about {self.follower_id}"
