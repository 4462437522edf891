"""How allauth behaves here, for every way of signing up and in."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import (
    get_authentication_records,
    record_authentication,
)
from allauth.account.internal.userkit import filter_users_by_email
from allauth.core import context as allauth_context
from allauth.core import ratelimit
from allauth.core.exceptions import ImmediateHttpResponse, ReauthenticationRequired
from allauth.core.internal.httpkit import is_headless_request
from allauth.headless.base.response import ConflictResponse
from allauth.headless.constants import Client
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponseBase
from django.utils.crypto import get_random_string

from core.accounts.addresses import address_of
from core.accounts.backend import account_meant, forget_accounts_meant
from core.accounts.letters import send_letter
from core.accounts.limits import ANYWHERE, announce, failures, is_last, wait_seconds
from core.accounts.locks import (
    announced_wait,
    counted_under,
    from_here,
    is_known,
    lock,
    note_success,
    remaining_seconds,
    who_of,
)
from core.accounts.models import User
from core.accounts.passwords import is_encodable
from core.accounts.proof import is_recent
from core.accounts.unconfirmed import never_confirmed, send_link_again
from core.accounts.welcome import after_confirmed
from core.mail.languages import language_asked_for


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """allauth's adapter; what it does not override is allauth's own."""

    def get_client_ip(self, request: HttpRequest) -> str:
        """Where limits are counted: allauth's own answers 500 when proxies are fewer than the setting says."""
        return address_of(request)

    def clean_email(self, email: str) -> str:
        """Refuse what the column could not hold; allauth would cut it off. Raises ValidationError."""
        longest = User._meta.get_field("email").max_length or 0
        if len(email) > longest:
            raise ValidationError(f"Use at most {longest} characters.", code="max_length")
        if not is_encodable(email):
            raise ValidationError("Enter a valid e-mail address.", code="invalid")
        checked: str = super().clean_email(email)
        return checked

    def add_message(self, *_: Any, **__: Any) -> None:
        """Say nothing: pages of the browser app do, and the administration would show what piled up elsewhere."""

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send any of allauth's mails as one of ours."""
        request = allauth_context.request
        user = context.get("user") or next(iter(filter_users_by_email(email)), None)
        if template_prefix == "account/email/account_already_exists":
            # A new account's password would be hashed now; taking as long tells nobody which it is.
            make_password(get_random_string(12))
        send_letter(template_prefix, to=email, user=user, request=request, context=context)
        if template_prefix == "account/email/email_changed":
            # The person whose account was taken reads the old address; the new one is told as well.
            send_letter(
                template_prefix, to=context["to_email"], user=user, request=request, context=context
            )

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """Save a new account. Two that sign up under one name in the same moment: the second gets a 409."""
        # Until they choose one: the language their browser asks for.
        user.language = language_asked_for(request)
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

    def post_login(
        self, request: HttpRequest, user: User, *, signup: bool, **hints: Any
    ) -> HttpResponseBase:
        """Whoever has just signed up has shown who they are, which allauth notes for sign-ins only."""
        if signup and not get_authentication_records(request, user):
            record_authentication(request, user, method="password", username=user.username)
        answer: HttpResponseBase = super().post_login(request, user, signup=signup, **hints)
        return answer

    def authenticate(self, request: HttpRequest, **credentials: Any) -> User | None:
        """Whose credentials these are, if anybody's. Raises ValidationError when the account is locked."""
        if not all(is_encodable(value) for value in credentials.values()):
            raise self.validation_error("invalid_login")
        found: User | None = super().authenticate(request, **credentials)
        if found is None:
            return None
        if never_confirmed(found):
            # Who signs up in another's name learns from nothing whether the account was made.
            super().pre_authenticate(request, **credentials)
            self.authentication_failed(request, **credentials)
            send_link_again(request, found)
            return None
        note_success(request, found)
        return found

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count this try as a failure, until it turns out not to be. Raises ValidationError when locked."""
        here = self.login_attempts_key(request, **credentials)
        try:
            if remaining_seconds(here):
                raise self.validation_error("too_many_login_attempts")
            super().pre_authenticate(request, **credentials)
            self._count_anywhere(request, here, account_meant(request, **credentials))
        except ValidationError:
            of_account = wait_seconds(request, "login_failed", per="key", key=here)
            announce(request, of_account or wait_seconds(request, "login_failed", per="ip"))
            raise

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """The last failure that is allowed locks; the ones before say how long to wait."""
        here = self.login_attempts_key(request, **credentials)
        if is_last(request, here=here):
            lock(here)
            announce(request, wait_seconds(request, "login_failed", per="key", key=here))
        else:
            announce(request, announced_wait(failures(request, here=here)))

    def _count_anywhere(self, request: HttpRequest, here: str, account: User | None) -> None:
        if account is not None and is_known(request, account):
            return
        if not ratelimit.consume(request, action=ANYWHERE, key=who_of(here)):
            self._rollback_login_failed_rl_usage()
            raise self.validation_error("too_many_login_attempts")

    def set_password(self, user: User, password: str) -> None:
        """Set another password; what is counted under the former one counts no more, in this request either."""
        super().set_password(user, password)
        forget_accounts_meant(allauth_context.request)

    def is_reauthentication_required(self, *, app: str, **_: Any) -> bool:
        """False for a fresh proof. Raises ReauthenticationRequired without one.

        allauth asks for none where an account has neither a password nor a factor to show; signing in
        at another service is one.
        """
        request = allauth_context.request
        if not is_recent(request.session, request.user):
            raise ReauthenticationRequired
        return False

    def confirm_email(self, request: HttpRequest, email_address: Any) -> bool:
        """Mark an address as confirmed, and the account as verified."""
        confirmed: bool = super().confirm_email(request, email_address)
        unverified = User.objects.filter(pk=email_address.user_id, verified=False)
        if confirmed and unverified.update(verified=True):
            after_confirmed(request, email_address.user, to=email_address.email)
        return confirmed

    def login_attempts_key(self, request: HttpRequest, **credentials: Any) -> str:
        """What failed sign-ins are counted under: the account, however the login is typed, from this address.

        For a login that is nobody's, the login as typed, so that both lock alike.
        """
        typed: str = super()._get_login_attempts_cache_key(request, **credentials)
        return from_here(request, counted_under(account_meant(request, **credentials), typed))

    # allauth's name for it is private; a test holds both together.
    _get_login_attempts_cache_key = login_attempts_key
