"""Accounts."""

from typing import ClassVar

from django.contrib.auth.models import AbstractUser
from django.core.validators import MinLengthValidator, RegexValidator
from django.db import models
from django.db.models.functions import Lower

USERNAME_RULE = RegexValidator(
    r"\A(?=.*[A-Za-z])[A-Za-z0-9_-]+\Z",
    "Use letters, digits, hyphens and underscores, with at least one letter.",
)


class User(AbstractUser):
    """A person's account. A username holds at least one letter, so that paths may name a person by id or name."""

    class Role(models.TextChoices):
        USER = "user"
        MODERATOR = "moderator"
        ADMIN = "admin"

    # Django's own fields that Marquee has no use for: one display name serves every culture.
    first_name = None  # type: ignore[assignment]
    last_name = None  # type: ignore[assignment]

    username = models.CharField(
        max_length=50, unique=True, validators=[MinLengthValidator(3), USERNAME_RULE]
    )
    email = models.EmailField(max_length=120, blank=True)
    role = models.CharField(max_length=10, choices=Role, default=Role.USER)
    display_name = models.CharField(max_length=80, blank=True)
    bio = models.CharField(max_length=500, blank=True)
    location = models.CharField(max_length=80, blank=True)
    time_zone = models.CharField(max_length=50, default="UTC")
    verified = models.BooleanField(default=False)
    # Made up for the demo: may not sign in and is left out of counts of real people.
    is_demo = models.BooleanField(default=False)

    REQUIRED_FIELDS: ClassVar[list[str]] = ["email"]

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("username"), name="username_once"),
            models.UniqueConstraint(
                Lower("email"), name="email_once", condition=~models.Q(email="")
            ),
            models.CheckConstraint(
                condition=models.Q(role__in=["user", "moderator", "admin"]), name="known_role"
            ),
        ]

    def __str__(self) -> str:
        return self.username

    def get_full_name(self) -> str:
        """The name to show."""
        return self.display_name or self.username

    def get_short_name(self) -> str:
        """The name to show in a tight place."""
        return self.get_full_name()
