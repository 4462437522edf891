"""How allauth treats people who come from another service."""

import logging
from collections.abc import Mapping
from typing import Any

from allauth.account.internal.userkit import filter_users_by_email
from allauth.account.models import EmailAddress
from allauth.core import context as allauth_context
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.core.internal.ratelimit import consume, respond_429
from allauth.headless.base.response import ConflictResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialLogin
from allauth.socialaccount.providers.base import ProviderException
from allauth.socialaccount.providers.base.constants import AuthError, AuthProcess
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.http import HttpRequest

from core.accounts.limits import announce, wait_seconds
from core.accounts.models import User
from core.accounts.unconfirmed import confirming_is_mandatory
from core.connections.failures import failed
from core.connections.rules import is_one_person, kept, nonce_in, username_from
from core.connections.selectors import configured
from core.connections.usernames import free_username
from core.mail.languages import language_asked_for

_log = logging.getLogger(__name__)
_CODES = {AuthError.CANCELLED: "cancelled", AuthError.DENIED: "denied"}
# What Apple says instead of OAuth's word.
_CANCELLED_AT_APPLE = "user_cancelled_authorize"


class ConnectionAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """allauth's adapter. An address that has an account is never enough to get into it."""

    error_messages = DefaultSocialAccountAdapter.error_messages | {
        "account_inactive": "This account is closed.",
        "connected_other": "This account of yours is connected to somebody else here.",
        "denied": "Sign in first, then connect.",
        "email_taken": "There is an account with this address. Sign in to it with your password, then connect %s.",
        "no_password": "This is your only way to sign in. Set a password first.",
        "no_verified_email": "Confirm your e-mail address first, or you could not reset your password.",
        "too_many_sign_ups": "Too many accounts were made from your network. Try again in an hour.",
        "unknown": "Signing in there did not work.",
    }

    def populate_user(
        self, request: HttpRequest, sociallogin: SocialLogin, data: Mapping[str, Any]
    ) -> User:
        """Keep what is needed of what the service said. Raises ProviderException when it contradicts itself."""
        claims = sociallogin.account.extra_data
        if not is_one_person(claims):
            raise ProviderException("two people in one answer")
        sociallogin.nonce = nonce_in(claims)
        sociallogin.account.extra_data = kept(data)
        longest = User._meta.get_field("email").max_length or 0
        fitting = [one for one in sociallogin.email_addresses if len(one.email) <= longest]
        sociallogin.email_addresses = fitting[:1]
        user: User = sociallogin.user
        user.email = fitting[0].email.lower() if fitting else ""
        return user

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Refuse before anything happens. Raises ValidationError with the code that the person's page explains."""
        # Nobody needs the service's tokens from here on, so no session gets to hold them.
        sociallogin.token = None
        # Kept while a form is filled in, and found again by it: a client id may be that of two services.
        sociallogin.provider.id = sociallogin.provider.sub_id
        if sociallogin.state.get("nonce") not in (None, sociallogin.nonce):
            raise self.validation_error("unknown")
        if sociallogin.state.get("process") == AuthProcess.CONNECT:
            if not request.user.is_authenticated:
                raise self.validation_error("denied")
        elif sociallogin.is_existing and not sociallogin.user.is_active:
            raise self.validation_error("account_inactive")

    def is_auto_signup_allowed(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Refuse a new account whose address has one. Raises ValidationError `email_taken`.

        Where addresses have to be confirmed and the service did not, allauth does as for any sign-up:
        only the address's owner is told that there is an account.
        """
        for address in sociallogin.email_addresses:
            tells = address.verified or not confirming_is_mandatory()
            if tells and filter_users_by_email(address.email):
                raise self.validation_error("email_taken", sociallogin.provider.name)
        allowed: bool = super().is_auto_signup_allowed(request, sociallogin)
        return allowed

    def save_user(self, request: HttpRequest, sociallogin: SocialLogin, form: Any = None) -> User:
        """Make the account, without a password. A form says the rest when the service did not give an address.

        Counts as a sign-up of this address. Raises ValidationError `too_many_sign_ups`; a form is answered 429.
        """
        self._count(request, by_form=form is not None)
        user: User = sociallogin.user
        user.language = language_asked_for(request)
        try:
            with transaction.atomic():
                if form is None:
                    user.username = free_username(username_from(sociallogin.account.extra_data))
                super().save_user(request, sociallogin, form)
                _mark_verified(user)
        except IntegrityError:
            # Two sign-ups in the same moment.
            state = sociallogin.state
            answer = failed("unknown", back=state.get("next")) if form is None else None
            raise ImmediateHttpResponse(answer or ConflictResponse(request)) from None
        return user

    def _count(self, request: HttpRequest, *, by_form: bool) -> None:
        # Who comes back from another service asks with GET, which allauth does not count elsewhere.
        if consume(request, app="allauth.account", action="signup", limit_get=True):
            return
        seconds = wait_seconds(request, "signup", per="ip")
        announce(request, seconds)
        if by_form:
            refusal = respond_429(request)
            refusal.headers["Retry-After"] = str(seconds or 1)
            raise ImmediateHttpResponse(refusal)
        raise self.validation_error("too_many_sign_ups")

    def validate_disconnect(
        self, account: SocialAccount, accounts: QuerySet[SocialAccount]
    ) -> None:
        """Refuse to take the last way to sign in away. Raises ValidationError.

        allauth counts the other connections; one to a service that is not set up any more leads nowhere.
        """
        if account.user.has_usable_password():
            return
        working = accounts.filter(provider__in=configured(allauth_context.request))
        if not working.exclude(pk=account.pk).exists():
            raise self.validation_error("no_password")

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: str | None = None,
        exception: Exception | None = None,
        extra_context: dict[str, Any] | None = None,
    ) -> None:
        """Send the person to a page that explains it. What the service said is for nobody's eyes."""
        _log.info("Signing in with %s failed: %s", provider, type(exception).__name__)
        state = (extra_context or {}).get("state") or {}
        cancelled = request.GET.get("error") == _CANCELLED_AT_APPLE
        code = "cancelled" if cancelled else _CODES.get(error or "", "unknown")
        process = state.get("process", AuthProcess.LOGIN)
        raise ImmediateHttpResponse(failed(code, back=state.get("next"), process=process))


def _mark_verified(user: User) -> None:
    address = EmailAddress.objects.get_primary(user)
    if address is not None and address.verified:
        user.verified = True
        user.save(update_fields=["verified"])
