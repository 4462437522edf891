"""The second step of signing in, for API clients, on allauth's own flow."""

from allauth.account.stages import LoginStageController
from allauth.mfa.stages import AuthenticateStage
from django.http import HttpRequest

from core.accounts.app_client import app_client
from core.accounts.errors import InvalidCredentialsError, NotVerifiedError
from core.accounts.limits import wait_seconds
from core.accounts.models import User
from core.accounts.second_step import session_of_second_step
from core.accounts.services import SignedIn, signed_in
from core.second_factor.errors import (
    CodesLockedError,
    SecondStepOverError,
    UnreadableFactorError,
    WrongCodeError,
)
from core.second_factor.inputs import UNREADABLE, CodeInput

_LOCKED = "too_many_login_attempts"


def complete_sign_in(request: HttpRequest, *, mfa_token: str, code: str) -> SignedIn:
    """Complete a sign-in by one-time code or recovery code. The token is spent with it, not by a wrong code.

    Raises SecondStepOverError, WrongCodeError, CodesLockedError, UnreadableFactorError,
    InvalidCredentialsError for a blocked account, NotVerifiedError.
    """
    session_key = session_of_second_step(mfa_token)
    if session_key is None:
        raise SecondStepOverError
    with app_client(request, session_key):
        stage = LoginStageController.enter(request, AuthenticateStage.key)
        if stage is None:
            raise SecondStepOverError
        form = CodeInput({"code": code}, user=stage.login.user)
        if not form.is_valid():
            raise _refusal(request, form, stage.login.user)
        if not stage.login.user.is_active:
            raise InvalidCredentialsError
        form.save()
        response = stage.exit()
        if not request.user.is_authenticated:
            raise NotVerifiedError
        return signed_in(request, response)


def _refusal(request: HttpRequest, form: CodeInput, user: User) -> Exception:
    codes = {error.code for errors in form.errors.as_data().values() for error in errors}
    if UNREADABLE in codes:
        return UnreadableFactorError()
    if _LOCKED not in codes:
        return WrongCodeError()
    key = f"mfa-auth-user-{user.pk}"
    return CodesLockedError(wait_seconds(request, "login_failed", per="key", key=key) or 1)
