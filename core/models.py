"""The tables of `core`, for Django to find."""

from core.accounts.models import User
from core.events.models import OutboxEntry
from core.profiles.models import Profile

__all__ = ["OutboxEntry", "Profile", "User"]
