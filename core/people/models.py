"""What a person prefers."""

from django.conf import settings
from django.db import models


class Preferences(models.Model):
    """One row a person, made when something is first changed; without it the defaults here count.

    preferred_genres: slugs of genres. preferred_languages: ISO 639-1. notify_*: which kinds of news
    the person wants, and whether by mail too. Language, place and privacy lie on the account.
    """

    class Theme(models.TextChoices):
        SYSTEM = "system"
        LIGHT = "light"
        DARK = "dark"

    class Spoilers(models.TextChoices):
        HIDE = "hide"
        SHOW = "show"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="preferences",
    )
    theme = models.CharField(max_length=6, choices=Theme, default=Theme.SYSTEM)
    preferred_genres = models.JSONField(default=list)
    preferred_languages = models.JSONField(default=list)
    spoilers = models.CharField(max_length=4, choices=Spoilers, default=Spoilers.HIDE)
    notify_email = models.BooleanField(default=True)
    notify_new_follower = models.BooleanField(default=True)
    notify_goals = models.BooleanField(default=True)
    notify_recommendations = models.BooleanField(default=True)

    class Meta:
        verbose_name_plural = "preferences"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(theme__in=["system", "light", "dark"]), name="known_theme"
            ),
            models.CheckConstraint(
                condition=models.Q(spoilers__in=["hide", "show"]), name="known_spoilers"
            ),
        ]

    def __str__(self) -> str:
        return f"of {self.user_id}"
