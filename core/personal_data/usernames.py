"""Usernames of people who have left rest for a while: nobody else is taken for them."""

import hashlib
import hmac
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone

from core.accounts.models import User
from core.personal_data.models import RestingUsername


def rest(username: str) -> None:
    """Let nobody take this name for a while. What is kept cannot be turned back into the name."""
    until = timezone.now() + timedelta(days=settings.MARQUEE_USERNAME_REST_DAYS)
    RestingUsername.objects.update_or_create(digest=_digest(username), defaults={"until": until})


def after_hidden_sign_up(username: str, **_: Any) -> None:
    """Receiver of `sign_up_hidden`: the name is no more to be had than if the account had been made."""
    rest(username)


def is_resting(username: str) -> bool:
    """May nobody take this name yet. One query."""
    return RestingUsername.objects.filter(
        digest=_digest(username), until__gt=timezone.now()
    ).exists()


def wake() -> int:
    """Forget the names whose time is over; how many."""
    return RestingUsername.objects.filter(until__lte=timezone.now()).delete()[0]


def not_resting(username: str) -> None:
    """Raise ValidationError for a resting name, in the words of one that is taken."""
    if is_resting(username):
        raise ValidationError("A user with that username already exists.", code="username_taken")


def _digest(username: str) -> str:
    key = f"resting username {settings.SECRET_KEY}".encode()
    return hmac.new(key, username.lower().encode("utf-8", "replace"), hashlib.sha256).hexdigest()


# What allauth checks a new username with.
VALIDATORS = [*User._meta.get_field("username").validators, not_resting]
