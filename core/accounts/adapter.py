"""How allauth behaves here, for every way of signing up and in."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.userkit import filter_users_by_email, get_user_by_username
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.core.internal.httpkit import is_headless_request
from allauth.headless.base.response import ConflictResponse
from allauth.headless.constants import Client
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpRequest

from core.accounts.models import User
from core.accounts.passwords import is_encodable


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """allauth's adapter; what it does not override is allauth's own."""

    def clean_email(self, email: str) -> str:
        """Refuse what the column could not hold; allauth would cut it off. Raises ValidationError."""
        longest = User._meta.get_field("email").max_length or 0
        if len(email) > longest:
            raise ValidationError(f"Use at most {longest} characters.", code="max_length")
        if not is_encodable(email):
            raise ValidationError("Enter a valid e-mail address.", code="invalid")
        checked: str = super().clean_email(email)
        return checked

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """Save a new account. Two that sign up under one name in the same moment: the second gets a 409."""
        try:
            with transaction.atomic():
                saved: User = super().save_user(request, user, form, commit)
        except IntegrityError:
            raise ImmediateHttpResponse(ConflictResponse(request)) from None
        return saved

    def login(self, request: HttpRequest, user: User) -> None:
        """Sign in. An app's session lives as long as its refresh token, a browser's until it is idle."""
        super().login(request, user)
        if is_headless_request(request) == Client.APP:
            request.session.set_expiry(settings.HEADLESS_JWT_REFRESH_TOKEN_EXPIRES_IN)

    def authenticate(self, request: HttpRequest, **credentials: Any) -> User | None:
        """Whose credentials these are, if anybody's. Raises ValidationError when the account is locked."""
        if not all(is_encodable(value) for value in credentials.values()):
            raise self.validation_error("invalid_login")
        found: User | None = super().authenticate(request, **credentials)
        return found

    def confirm_email(self, request: HttpRequest, email_address: Any) -> bool:
        """Mark an address as confirmed, and the account as verified."""
        confirmed: bool = super().confirm_email(request, email_address)
        if confirmed:
            User.objects.filter(pk=email_address.user_id).update(verified=True)
        return confirmed

    def login_attempts_key(self, request: HttpRequest, **credentials: Any) -> str:
        """What failed sign-ins are counted under: the account, however the login is typed.

        For a login that is nobody's, the login as typed, so that both lock alike.
        """
        account = _account_of(**credentials)
        if account is not None:
            return f"account:{account.pk}"
        typed: str = super()._get_login_attempts_cache_key(request, **credentials)
        return typed

    # allauth's name for it is private; a test holds both together.
    _get_login_attempts_cache_key = login_attempts_key


def _account_of(*, username: str = "", email: str = "", **_: Any) -> User | None:
    """The account a login means to allauth's backend, which takes an address for a username too."""
    for login in filter(None, (email, username)):
        by_email: list[User] = filter_users_by_email(login, prefer_verified=True, for_login=True)
        if by_email:
            return by_email[0]
    by_name: User | None = get_user_by_username(username) if username else None
    return by_name
