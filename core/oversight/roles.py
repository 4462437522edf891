"""What a role brings with it, and who may act on whose account."""

from core.accounts.models import User

_RANKS = (User.Role.USER, User.Role.MODERATOR, User.Role.ADMIN)


def give_role(account: User, role: User.Role) -> bool:
    """Give an unsaved change of role; the administration is open to administrators and to nobody else.

    False when the account had all of it already.
    """
    before = (account.role, account.is_staff, account.is_superuser)
    is_admin = role == User.Role.ADMIN
    account.role, account.is_staff, account.is_superuser = role, is_admin, is_admin
    return before != (role, is_admin, is_admin)


def is_lower(role: User.Role, than: User.Role) -> bool:
    """Does it allow less."""
    return _RANKS.index(role) < _RANKS.index(than)


def may_act_on(account: User, *, actor: User) -> bool:
    """False where the account may do more than the actor."""
    if actor.is_superuser:
        return True
    above = is_lower(User.Role(actor.role), than=User.Role(account.role))
    return not (account.is_superuser or above)
