"""Whose password is asked: one account for each login, so that one account's failures are counted."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.models import EmailAddress

from core.accounts.models import User


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


class OneAccountBackend(AuthenticationBackend):  # type: ignore[misc]
    """allauth's backend, which would try a password on every account that holds the address, confirmed or not."""

    # allauth's name for it is private; a test holds both together.
    def _authenticate_by_email(self, email: str, password: str) -> Any:
        return self._check_password(owner_of_address(email), password) if email else None
