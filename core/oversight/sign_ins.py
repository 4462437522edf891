"""Failed sign-ins to accounts with a role, as entries of the audit log."""

from typing import Any

from django.db.models import Q
from django.http import HttpRequest

from core.accounts.models import User
from core.audit.services import record

_STAFF = Q(is_staff=True) | ~Q(role=User.Role.USER)


def after_failed(credentials: dict[str, Any], request: HttpRequest | None = None, **_: Any) -> None:
    """Receiver of `user_login_failed`. Nobody signed in, so there is no actor; what was typed is not kept."""
    account = _meant(credentials)
    if account is not None:
        record("account.sign_in_failed", actor_id=None, target=f"user:{account}", request=request)


def _meant(credentials: dict[str, Any]) -> int | None:
    """The account with a role whose username or address was typed. One query."""
    typed = {
        str(value)
        for name in ("username", "email", "login")
        if (value := credentials.get(name)) and "\x00" not in str(value)
    }
    named = Q()
    for login in typed:
        named |= Q(username__iexact=login) | Q(email__iexact=login)
    if not named:
        return None
    return User.objects.filter(_STAFF, named).values_list("pk", flat=True).first()
