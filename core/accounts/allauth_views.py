"""allauth's own endpoints for accounts, with the inputs of `core.accounts.inputs`."""

from typing import Any

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from allauth.core.internal.httpkit import authenticated_user
from allauth.headless.account import views
from django.http import HttpRequest, HttpResponse

from core.accounts.inputs import PasswordInput, SignUpInput
from core.accounts.refused import note_key


class SignUpView(views.SignupView):  # type: ignore[misc]
    """New accounts."""

    input_class = {"POST": SignUpInput}


class ForgottenPasswordView(views.RequestPasswordResetView):  # type: ignore[misc]
    """Asking for a mail to set a new password."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """allauth's answer, which counts by the address that was typed."""
        note_key(request, self.input.cleaned_data["email"].lower())
        answer: HttpResponse = super().post(request, *args, **kwargs)
        return answer


class PasswordView(views.ChangePasswordView):  # type: ignore[misc]
    """Another password, for the one there is; the first one, for a fresh proof."""

    input_class = PasswordInput

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """allauth's answer. Raises ReauthenticationRequired."""
        if not authenticated_user(request).has_usable_password():
            raise_if_reauthentication_required(request, app="allauth.account")
        answer: HttpResponse = super().post(request, *args, **kwargs)
        return answer
