"""Kept rails, what was shown, and what came back."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.crypto import get_random_string

from catalog.titles.models import Title
from core.profiles.models import Profile


def slate_token() -> str:
    """A name that cannot be guessed."""
    return get_random_string(20)


class RailState(models.Model):
    """A profile's current rails. Its row's lock puts changes of one profile in order.

    generation: rises by one with each change, 0 before the first. fingerprint: of what the rails
    were computed from. rails: as `recsys.serving.kept.KeptRail` reads them. active_at: when the
    person last did or saw something, by the day.
    """

    profile = models.OneToOneField(Profile, on_delete=models.CASCADE, primary_key=True)
    generation = models.PositiveIntegerField(default=0)
    fingerprint = models.CharField(max_length=64, blank=True)
    rails = models.JSONField(default=list)
    model = models.CharField(max_length=60, blank=True)
    computed_at = models.DateTimeField(null=True, blank=True)
    active_at = models.DateTimeField(auto_now_add=True, db_index=True)

    def __str__(self) -> str:
        return f"{self.profile_id} generation {self.generation}"


class Slate(models.Model):
    """One rail as it was shown: to whom, which films in which order, by which model.

    shown_at: when it was last found to be current still.
    """

    token = models.CharField(max_length=20, primary_key=True, default=slate_token)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="+")
    rail = models.CharField(max_length=80)
    model = models.CharField(max_length=60)
    title_ids = ArrayField(models.BigIntegerField())
    shown_at = models.DateTimeField(default=timezone.now, db_index=True)

    def __str__(self) -> str:
        return f"{self.rail} for {self.profile_id}"


class Feedback(models.Model):
    """What somebody did with one film of a slate; each thing counts once."""

    class Kind(models.TextChoices):
        SEEN = "seen"
        CLICK = "click"
        DISMISS = "dismiss"
        PLAY = "play"

    slate = models.ForeignKey(Slate, on_delete=models.CASCADE, related_name="feedback")
    title = models.ForeignKey(Title, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["slate", "title", "kind"], name="feedback_once"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.title_id}"


class Dismissal(models.Model):
    """A film that a profile does not want to be recommended."""

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="+")
    title = models.ForeignKey(Title, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["profile", "title"], name="dismissed_once"),
        ]

    def __str__(self) -> str:
        return f"{self.profile_id} not {self.title_id}"
