"""Ratings, and the counters of each title that are kept with them."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from catalog.titles.models import Title
from core.profiles.models import Profile

STEPS = 10


def empty_histogram() -> list[int]:
    """No rating in any of the ten half stars."""
    return [0] * STEPS


class Rating(models.Model):
    """A profile's rating of a title, in half stars: 1 to 10."""

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="ratings")
    title = models.ForeignKey(Title, on_delete=models.CASCADE, related_name="ratings")
    half_stars = models.PositiveSmallIntegerField()
    rated_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["profile", "title"], name="rated_once"),
            models.CheckConstraint(
                condition=models.Q(half_stars__range=(1, STEPS)), name="half_stars_of_ten"
            ),
        ]
        indexes = [
            models.Index(fields=["title", "rated_at"], name="ratings_of_title"),
            models.Index(fields=["profile", "-rated_at"], name="ratings_of_profile"),
        ]

    def __str__(self) -> str:
        return f"{self.profile_id} {self.title_id} {self.half_stars}"


class RatingTally(models.Model):
    """How a title was rated: counted by the transaction that changes a rating.

    histogram: ratings of ½ star, 1 star … 5 stars. The row's lock is what puts ratings of one title in order.
    """

    title = models.OneToOneField(Title, on_delete=models.CASCADE, primary_key=True)
    histogram = ArrayField(models.PositiveIntegerField(), size=STEPS, default=empty_histogram)

    def __str__(self) -> str:
        return f"{self.title_id} {self.histogram}"
