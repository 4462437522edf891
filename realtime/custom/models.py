"""Custom topics: whose they are, who may follow them, how long they are kept."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from realtime.custom.rules import KEEP_DAYS, LONGEST_NAME, MOST_KEEP_DAYS


class CustomTopic(models.Model):
    """The settings of `custom:{name}`. Events and their numbers are the log's.

    owner: None for what the operator published from the command line.
    """

    class Access(models.TextChoices):
        """Who may follow it besides its owner and administrators."""

        OWNER = "owner", "nobody else"
        MEMBERS = "members", "whoever is signed in"
        EVERYONE = "everyone", "everyone"

    name = models.CharField(max_length=LONGEST_NAME, unique=True)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="custom_topics"
    )
    access = models.CharField(max_length=10, choices=Access)
    keep_days = models.PositiveSmallIntegerField(default=KEEP_DAYS)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(keep_days__gte=1, keep_days__lte=MOST_KEEP_DAYS),
                name="custom_topic_days",
            ),
        ]

    def __str__(self) -> str:
        return self.topic

    @property
    def topic(self) -> str:
        """Its name on the wire and in the log."""
        return f"custom:{self.name}"
