"""allauth's own endpoints for connections, stricter: who may leave for a service, and where to come back to."""

import secrets
from typing import Any

from allauth.core.internal.httpkit import authenticated_user
from allauth.headless.socialaccount import views
from allauth.headless.socialaccount.response import SocialAccountsResponse
from allauth.socialaccount.models import SocialAccount
from allauth.socialaccount.providers.base import Provider
from allauth.socialaccount.providers.base.constants import AuthProcess
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from requests import RequestException

from core.accounts.malformed import STUMBLES
from core.accounts.models import User
from core.accounts.proof import is_recent
from core.connections.failures import failed
from core.connections.inputs import DisconnectInput, LeaveForm, SignUpInput, TokenInput
from core.connections.selectors import configured

# Their identity tokens repeat a nonce; the others give none.
_OPENID = ("apple", "google", "openid_connect")


class LeaveView(views.RedirectToProviderView):  # type: ignore[misc]
    """To the service's own sign-in. The answer to a form, for a page that goes there."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        form = LeaveForm(request.POST)
        if not form.is_valid():
            return failed("unknown")
        process, back = form.cleaned_data["process"], form.cleaned_data["callback_url"]
        refusal = _refusal(request) if process == AuthProcess.CONNECT else None
        if refusal:
            return failed(refusal, back=back, process=process)
        try:
            return _leave(request, form.cleaned_data["provider"], process, back)
        except (RequestException, *STUMBLES):
            # The service is out of reach, or says nothing that can be used about where its sign-in is.
            return failed("unknown", back=back, process=process)


class SignUpView(views.ProviderSignupView):  # type: ignore[misc]
    """What a new account needs besides what the service said."""

    input_class = SignUpInput


class ConnectionsView(views.ManageProvidersView):  # type: ignore[misc]
    """The connections of an account. One to a service that is not set up any more is kept, but not shown."""

    input_class = {"DELETE": DisconnectInput}

    def handle(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """One at a time: two requests together could take the last two ways to sign in away."""
        with transaction.atomic():
            if request.method == "DELETE":
                User.objects.select_for_update().get(pk=authenticated_user(request).pk)
            answer: HttpResponseBase = super().handle(request, *args, **kwargs)
        return answer

    @classmethod
    def respond_provider_accounts(cls, request: HttpRequest) -> SocialAccountsResponse:
        """allauth's answer."""
        accounts = SocialAccount.objects.filter(
            user_id=request.user.pk, provider__in=configured(request)
        )
        return SocialAccountsResponse(request, accounts.order_by("date_joined"))


class TokenView(views.ProviderTokenView):  # type: ignore[misc]
    """Signing in, or connecting, with a token that an app got from the service itself."""

    input_class = TokenInput


def _refusal(request: HttpRequest) -> str | None:
    """Why this person may not connect anything now, said before they take the trouble."""
    if not isinstance(request.user, User):
        return "denied"
    return None if is_recent(request.session, request.user) else "reauthentication_required"


def _leave(request: HttpRequest, provider: Provider, process: str, back: str) -> HttpResponseBase:
    asked: dict[str, Any] = {}
    if provider.id in _OPENID:
        # Kept with the state, so that an identity token made for another sign-in does not pass for this one's.
        nonce = secrets.token_urlsafe(16)
        asked = {"nonce": nonce, "auth_params": {**provider.get_auth_params(), "nonce": nonce}}
    answer: HttpResponseBase = provider.redirect(
        request, process, next_url=back, headless=True, **asked
    )
    return answer
