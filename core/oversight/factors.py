"""Second factors that accounts with a role take away, as entries of the audit log."""

from typing import Any

from allauth.mfa.models import Authenticator
from django.http import HttpRequest

from core.accounts.models import User
from core.audit.services import record


def after_factor_removed(
    request: HttpRequest, user: User, authenticator: Authenticator, **_: Any
) -> None:
    """Receiver of `authenticator_removed`: which kind somebody with a role signs in without from now on.

    Recovery codes go with the last one and are none.
    """
    is_codes = authenticator.type == Authenticator.Type.RECOVERY_CODES
    if not is_codes and (user.is_staff or user.role != User.Role.USER):
        record(
            "account.second_factor_removed",
            actor_id=user.pk,
            target=f"user:{user.pk}",
            detail={"kind": authenticator.type},
            request=request,
        )
