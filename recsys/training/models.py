"""Trained models: a version, and its rows."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from catalog.titles.models import Title


class ModelVersion(models.Model):
    """One training. Its rows are complete once `ready_at` is set; the newest ready one serves.

    ratings, profiles, titles: how many it learnt from. seconds: how long it took.
    """

    method = models.CharField(max_length=30)
    ratings = models.PositiveIntegerField()
    profiles = models.PositiveIntegerField()
    titles = models.PositiveIntegerField()
    seconds = models.FloatField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    ready_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["-ready_at"], name="newest_ready_model")]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """What clients and slates call it."""
        return f"{self.method}-{self.pk}"


class TitleNeighbours(models.Model):
    """The titles that go with a title or do not at all, strongest first, in one version of the model.

    weights[i] says how much liking `title` speaks for neighbours[i], or, below 0, against it.
    """

    model = models.ForeignKey(ModelVersion, on_delete=models.CASCADE, related_name="rows")
    title = models.ForeignKey(Title, on_delete=models.CASCADE, related_name="+")
    neighbours = ArrayField(models.BigIntegerField())
    weights = ArrayField(models.FloatField())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["model", "title"], name="neighbours_once"),
        ]

    def __str__(self) -> str:
        return f"{self.model_id} {self.title_id}"
