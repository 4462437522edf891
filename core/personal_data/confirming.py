"""That somebody who wants to leave is who they say."""

from allauth.account.adapter import get_adapter
from django.core.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.views import APIView

from core.accounts.caller import account_of
from core.accounts.errors import AccountLockedError
from core.accounts.limits import wait_seconds
from core.api.errors import InvalidError
from core.second_factor.recent import RecentlyAuthenticated


def confirm_leaving(request: Request, *, password: str | None) -> None:
    """The password of an account that has one; of another, that its owner has just proved who they are.

    Wrong ones count like failed sign-ins, so that a stolen session is no way to guess. Raises
    InvalidError naming the field, AccountLockedError, ReauthenticationRequiredError.
    """
    user = account_of(request)
    if not user.has_usable_password():
        RecentlyAuthenticated().has_permission(request, APIView())
        return
    if password is None:
        raise InvalidError("password", "Enter your password.", code="required")
    login = {"username": user.username}
    try:
        found = get_adapter().authenticate(request._request, **login, password=password)
    except ValidationError:
        key = get_adapter().login_attempts_key(request._request, **login)
        wait = wait_seconds(request._request, "login_failed", per="key", key=key)
        raise AccountLockedError(wait or 1) from None
    if found is None or found.pk != user.pk:
        raise InvalidError("password", "This is not your password.", code="incorrect")
