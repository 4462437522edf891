"""Accounts."""

from typing import ClassVar

from django.contrib.auth.models import AbstractUser
from django.core.validators import MinLengthValidator, RegexValidator
from django.db import models
from django.db.models.functions import Lower, Upper

from core.accounts.avatars import avatar_url

USERNAME_RULE = RegexValidator(
    r"\A(?=.*[A-Za-z])[A-Za-z0-9_-]+\Z",
    "Use letters, digits, hyphens and underscores, with at least one letter.",
)


class Audience(models.TextChoices):
    """Who may see a part of what a person shows. Followers: whoever follows them."""

    PUBLIC = "public"
    FOLLOWERS = "followers"
    PRIVATE = "private"


_AUDIENCES = ["public", "followers", "private"]


class User(AbstractUser):
    """A person's account. A username holds at least one letter, so that paths may name a person by id or name.

    avatar: the key of the picture's files, "" for none (`core.people.avatars`). language: of our mail;
    pages are English. time_zone: a name of the IANA database for days, kick-offs and mail; "" for that of
    the device, where mail says UTC. deletion_*: set while the person is leaving; from deletion_due_at on
    the account may be erased. privacy_*: who sees the profile, what they do with films, and what they want to see;
    nobody sees more than the profile's audience does.
    """

    class Role(models.TextChoices):
        USER = "user"
        MODERATOR = "moderator"
        ADMIN = "admin"

    class Language(models.TextChoices):
        ENGLISH = "en"
        GERMAN = "de"
        SPANISH = "es"
        ARABIC = "ar"

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
    time_zone = models.CharField(max_length=50, blank=True)
    verified = models.BooleanField(default=False)
    # Made up for the demo: may not sign in and is left out of counts of real people.
    is_demo = models.BooleanField(default=False)
    avatar = models.CharField(max_length=32, blank=True)
    language = models.CharField(max_length=2, choices=Language, default=Language.ENGLISH)
    privacy_profile = models.CharField(max_length=9, choices=Audience, default=Audience.PUBLIC)
    privacy_activity = models.CharField(max_length=9, choices=Audience, default=Audience.PUBLIC)
    privacy_watchlist = models.CharField(max_length=9, choices=Audience, default=Audience.PUBLIC)
    deletion_requested_at = models.DateTimeField(null=True, blank=True)
    deletion_due_at = models.DateTimeField(null=True, blank=True)

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
            models.CheckConstraint(
                condition=models.Q(language__in=["en", "de", "es", "ar"]),
                name="known_account_language",
            ),
            models.CheckConstraint(
                condition=models.Q(
                    privacy_profile__in=_AUDIENCES,
                    privacy_activity__in=_AUDIENCES,
                    privacy_watchlist__in=_AUDIENCES,
                ),
                name="known_audiences",
            ),
            models.CheckConstraint(
                condition=models.Q(deletion_requested_at__isnull=True, deletion_due_at__isnull=True)
                | models.Q(deletion_requested_at__isnull=False, deletion_due_at__isnull=False),
                name="leaving_has_both_times",
            ),
        ]
        indexes = [
            models.Index(
                fields=["deletion_due_at"],
                condition=models.Q(deletion_due_at__isnull=False),
                name="accounts_leaving",
            ),
            # What `iexact` asks, ours and allauth's; the unique ones above answer only to Lower.
            models.Index(Upper("username"), name="accounts_by_username"),
            models.Index(Upper("email"), name="accounts_by_email"),
        ]

    def __str__(self) -> str:
        return self.username

    @property
    def avatar_url(self) -> str | None:
        """Where the person's picture is, 512 pixels wide; None without one."""
        return avatar_url(self.avatar)

    def get_full_name(self) -> str:
        """The name to show."""
        return self.display_name or self.username

    def get_short_name(self) -> str:
        """The name to show in a tight place."""
        return self.get_full_name()
