"""Viewing profiles."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Lower

EVERYTHING = 18
MATURITIES = (0, 6, 12, 16, EVERYTHING)


class Figure(models.TextChoices):
    """The drawn figures that stand for a viewer."""

    LAMP = "lamp"
    FOX = "fox"
    OWL = "owl"
    COMET = "comet"
    REEL = "reel"
    WHALE = "whale"
    KITE = "kite"
    ROBOT = "robot"
    CACTUS = "cactus"
    MOON = "moon"
    ANCHOR = "anchor"
    CROWN = "crown"


class Profile(models.Model):
    """One viewer of an account. Ratings, diary and recommendations belong to it, not to the account.

    maturity: the age up to which films are shown, 18 for all of them. language: ISO 639-1 of what the
    viewer likes to watch in, "" for no wish.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profiles"
    )
    name = models.CharField(max_length=50)
    avatar = models.CharField(max_length=10, choices=Figure, default=Figure.LAMP)
    maturity = models.PositiveSmallIntegerField(default=EVERYTHING)
    language = models.CharField(max_length=2, blank=True)
    is_default = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("user", Lower("name"), name="profile_name_once"),
            models.UniqueConstraint(
                fields=["user"], condition=models.Q(is_default=True), name="one_default_profile"
            ),
            models.CheckConstraint(
                condition=models.Q(maturity__in=[0, 6, 12, 16, 18]), name="known_maturity"
            ),
            models.CheckConstraint(
                condition=models.Q(avatar__in=[figure.value for figure in Figure]),
                name="known_figure",
            ),
        ]

    def __str__(self) -> str:
        return self.name
