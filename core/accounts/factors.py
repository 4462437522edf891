"""How well an account is protected, and what that lets its owner's role do."""

from allauth.mfa.models import Authenticator
from django.conf import settings

from core.accounts.models import User

_KEPT_AS = "_has_second_factor"


def has_second_factor(user: User) -> bool:
    """Does signing in with the password ask for a code or a passkey too. One query, once for each account object."""
    kept: bool | None = getattr(user, _KEPT_AS, None)
    if kept is None:
        kept = (
            Authenticator.objects.filter(user_id=user.pk)
            .exclude(type=Authenticator.Type.RECOVERY_CODES)
            .exists()
        )
        setattr(user, _KEPT_AS, kept)
    return kept


def role_in_effect(user: User) -> User.Role:
    """The role that counts now: staff are users until they have a second factor, where the setting asks for one.

    At most one query, none for users.
    """
    role = User.Role(user.role)
    if role == User.Role.USER or not settings.MARQUEE_STAFF_SECOND_FACTOR:
        return role
    return role if has_second_factor(user) else User.Role.USER


def may_administer(user: User) -> bool:
    """May use the administration: staff, with a second factor where the setting asks for one. At most one query."""
    if not (user.is_active and user.is_staff):
        return False
    return not settings.MARQUEE_STAFF_SECOND_FACTOR or has_second_factor(user)
