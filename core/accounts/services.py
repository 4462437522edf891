"""Signing up, in and out for API clients, on allauth's own flows: its limits, signals and checks all apply."""

import json
from dataclasses import dataclass, field

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import derive_login_method, perform_password_login
from allauth.account.internal.flows.signup import complete_signup
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.headless.account.inputs import LoginInput
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from rest_framework.exceptions import Throttled

from core.accounts.app_client import app_client
from core.accounts.errors import AccountLockedError, InvalidCredentialsError, NotVerifiedError
from core.accounts.inputs import SignUpInput
from core.accounts.limits import use, wait_seconds
from core.accounts.models import User
from core.accounts.second_step import SecondStep, begin_second_step, waits_for_second_step
from core.api.errors import ApiError, ConflictError, FieldError

_LOCKED = "too_many_login_attempts"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An account and the tokens of its new session."""

    user: User
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)


def sign_up(request: HttpRequest, *, username: str, email: str, password: str) -> SignedIn | None:
    """Make an account and sign in; None when its address has to be confirmed first.

    An address that is taken answers as a new one where confirming is mandatory: only its owner is told.
    Raises Throttled, ConflictError, ApiError naming the fields.
    """
    use(request, "signup")
    with app_client(request):
        form = SignUpInput({"username": username, "email": email, "password": password})
        if not form.is_valid():
            raise _invalid(form)
        try:
            user, response = form.try_save(request)
            if user is not None:
                response = complete_signup(request, user=user)
        except ImmediateHttpResponse:
            raise ConflictError("This username or e-mail address has just been taken.") from None
        return signed_in(request, response) if request.user.is_authenticated else None


def sign_in(request: HttpRequest, *, login: str, password: str) -> SignedIn | SecondStep:
    """Sign in by e-mail address or username; an account with a second factor needs a second step.

    An account whose owner never confirmed an address answers like a wrong password, and the mail goes out again.
    Raises InvalidCredentialsError, AccountLockedError, NotVerifiedError, Throttled.
    """
    use(request, "login")
    method = derive_login_method(login).value
    with app_client(request):
        form = LoginInput({method: login, "password": password})
        if not form.is_valid():
            raise _refusal(request, form, {method: login})
        response = perform_password_login(request, form.cleaned_data, form.login)
        if request.user.is_authenticated:
            return signed_in(request, response)
        if not form.login.user.is_active:
            raise InvalidCredentialsError
        if waits_for_second_step(request):
            return begin_second_step(request, form.login.user)
        raise NotVerifiedError


def sign_out(request: HttpRequest, *, session_key: str) -> None:
    """End a session: its tokens, its cookie and its sockets are worth nothing from now on."""
    with app_client(request, session_key):
        get_adapter().logout(request)


def signed_in(request: HttpRequest, response: HttpResponse) -> SignedIn:
    """The tokens in allauth's answer to a sign-in that is complete."""
    meta = json.loads(response.content)["meta"]
    assert isinstance(request.user, User)
    return SignedIn(request.user, meta["access_token"], meta["refresh_token"])


def _refusal(request: HttpRequest, form: Form, login: dict[str, str]) -> Exception:
    if _LOCKED not in {error.code for error in form.errors.as_data().get("__all__", [])}:
        return InvalidCredentialsError()
    key = get_adapter().login_attempts_key(request, **login)
    account_wait = wait_seconds(request, "login_failed", per="key", key=key)
    if account_wait is not None:
        return AccountLockedError(account_wait)
    return Throttled(wait_seconds(request, "login_failed", per="ip"))


def _invalid(form: Form) -> ApiError:
    errors = tuple(
        FieldError("" if field == "__all__" else field, str(error.code), str(message))
        for field, problems in form.errors.as_data().items()
        for error in problems
        for message in error.messages
    )
    return ApiError(errors[0].message, errors=errors)
