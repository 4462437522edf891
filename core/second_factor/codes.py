"""One-time codes are for one time.

allauth refuses a code that it has seen for half a minute; with a tolerance of one step to either side a code
is good for one and a half. And it does not count the code that a person proves a new device with.
"""

from allauth.mfa import app_settings
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from django.core.cache import cache

from core.accounts.models import User


def spend(user: User, code: str) -> None:
    """Refuse this code of this person for as long as it would be right."""
    key = TOTP(Authenticator(user=user))._get_used_cache_key(code)
    cache.set(key, "y", timeout=lifetime_seconds())


def lifetime_seconds() -> int:
    """How long one code is right."""
    steps: int = 1 + 2 * app_settings.TOTP_TOLERANCE
    return steps * int(app_settings.TOTP_PERIOD)
