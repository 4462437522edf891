"""Whose password is asked: one account for each login, so that one account's failures are counted."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.internal.userkit import get_user_by_username
from allauth.account.models import EmailAddress
from django.http import HttpRequest

from core.accounts.models import User

_KEPT_AS = "_accounts_meant"


def account_meant(
    request: HttpRequest | None, *, username: str = "", email: str = "", **_: Any
) -> User | None:
    """The account a login means, in which an address is taken for a username too.

    Where both are known, as of somebody signed in, the username decides: it is nobody else's. At most four
    queries, once a request for each login.
    """
    kept: dict[tuple[str, str], User | None] = getattr(request, _KEPT_AS, {})
    login = (username or "", email or "")
    if login not in kept:
        kept[login] = _find(*login)
        if request is not None:
            setattr(request, _KEPT_AS, kept)
    return kept[login]


def forget_accounts_meant(request: HttpRequest | None) -> None:
    """Look accounts up anew: one of them has changed."""
    if hasattr(request, _KEPT_AS):
        delattr(request, _KEPT_AS)


def owner_of_address(email: str) -> User | None:
    """The account that an address signs in to: whoever confirmed it, else the one it was signed up with.

    An address that somebody merely added opens nothing. At most two queries.
    """
    confirmed = EmailAddress.objects.filter(email=email.lower(), verified=True)
    found = confirmed.select_related("user").first()
    if found is not None:
        owner: User = found.user
        return owner
    return User.objects.filter(email__iexact=email).first()


def _find(username: str, email: str) -> User | None:
    found: User | None = None
    if username:
        found = owner_of_address(username) or get_user_by_username(username)
    return found or (owner_of_address(email) if email else None)


class OneAccountBackend(AuthenticationBackend):  # type: ignore[misc]
    """allauth's backend, which would try a password on every account that holds the address, confirmed or not."""

    # allauth's name for it is private; a test holds both together.
    def _authenticate(self, request: HttpRequest | None, **credentials: Any) -> Any:
        return self._check_password(account_meant(request, **credentials), credentials["password"])
