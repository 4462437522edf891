"""allauth's own endpoints, with the inputs of `core.second_factor.inputs` and a QR code to show."""

from http import HTTPStatus
from typing import Any

from allauth.headless.base.response import APIResponse
from allauth.headless.mfa import views
from allauth.headless.mfa.inputs import DeleteWebAuthnInput, UpdateWebAuthnInput
from allauth.headless.mfa.response import TOTPNotFoundResponse
from allauth.mfa.adapter import get_adapter
from django.http import HttpRequest, HttpResponse

from core.second_factor.inputs import (
    CodeAgainInput,
    CodeInput,
    FirstCodeInput,
    NewPasskeyInput,
    PasskeyAgainInput,
    PasskeySignInInput,
    PasskeyStepInput,
)


class TotpView(views.ManageTOTPView):  # type: ignore[misc]
    """The one-time codes of an account."""

    input_class = {"POST": FirstCodeInput}

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """allauth's answer; where a secret is offered (a 404), `meta` has its QR code too."""
        response: HttpResponse = super().get(request, *args, **kwargs)
        if not isinstance(response, TOTPNotFoundResponse):
            return response
        offer: HttpResponse = APIResponse(
            request, meta=_offer(request), status=HTTPStatus.NOT_FOUND
        )
        return offer


class CodeView(views.AuthenticateView):  # type: ignore[misc]
    """The second step of signing in, by code."""

    input_class = CodeInput


class CodeAgainView(views.ReauthenticateView):  # type: ignore[misc]
    """Confirming, by code."""

    input_class = CodeAgainInput


class PasskeysView(views.ManageWebAuthnView):  # type: ignore[misc]
    """The passkeys of an account."""

    input_class = {
        "POST": NewPasskeyInput,
        "PUT": UpdateWebAuthnInput,
        "DELETE": DeleteWebAuthnInput,
    }


class PasskeyStepView(views.AuthenticateWebAuthnView):  # type: ignore[misc]
    """The second step of signing in, by passkey."""

    input_class = {"POST": PasskeyStepInput}


class PasskeyAgainView(views.ReauthenticateWebAuthnView):  # type: ignore[misc]
    """Confirming, by passkey."""

    input_class = {"POST": PasskeyAgainInput}


class PasskeySignInView(views.LoginWebAuthnView):  # type: ignore[misc]
    """Signing in with nothing but a passkey."""

    input_class = {"POST": PasskeySignInInput}


def _offer(request: HttpRequest) -> dict[str, str]:
    secret = views.totp_auth.get_totp_secret()
    adapter = get_adapter()
    url = adapter.build_totp_url(request.user, secret)
    return {
        "secret": secret,
        "totp_url": url,
        "totp_svg_data_uri": adapter.totp_svg_data_uri(url),
    }
