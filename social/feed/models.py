"""What people did."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from catalog.library.models import Rating
from core.relations.models import Follow

# What the row told of is gone.
GONE = Q(rating=None, follow=None)


class Activity(models.Model):
    """One thing a person did, in the words of `verbs.VERBS`; the newest has the highest number.

    rating, follow: what it tells of, one of them. at: when it was done, changed_at: when that last changed.
    """

    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="activities"
    )
    verb = models.CharField(max_length=12)
    rating = models.OneToOneField(Rating, on_delete=models.SET_NULL, null=True)
    follow = models.OneToOneField(Follow, on_delete=models.SET_NULL, null=True)
    at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "activities"
        constraints = [
            models.CheckConstraint(
                condition=Q(verb="rated", follow=None) | Q(verb="followed", rating=None),
                name="activity_of_its_verb",
            ),
        ]
        indexes = [
            models.Index(fields=["actor", "-id"], name="activities_newest"),
            models.Index(fields=["actor"], condition=GONE, name="activities_gone"),
        ]

    def __str__(self) -> str:
        return f"{self.actor_id} {self.verb}"
