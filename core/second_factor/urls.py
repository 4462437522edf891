"""The endpoints of allauth that Marquee adds something to; they stand before allauth's own."""

from typing import Any

from allauth.headless.constants import Client
from django.urls import URLPattern, path

from core.second_factor.allauth_views import (
    CodeAgainView,
    CodeView,
    PasskeyAgainView,
    PasskeySignInView,
    PasskeyStepView,
    PasskeysView,
    TotpView,
)

_VIEWS: dict[str, Any] = {
    "account/authenticators/totp": TotpView,
    "account/authenticators/webauthn": PasskeysView,
    "auth/2fa/authenticate": CodeView,
    "auth/2fa/reauthenticate": CodeAgainView,
    "auth/webauthn/authenticate": PasskeyStepView,
    "auth/webauthn/reauthenticate": PasskeyAgainView,
    "auth/webauthn/login": PasskeySignInView,
}

urlpatterns: list[URLPattern] = [
    path(f"{client.value}/v1/{name}", view.as_api_view(client=client))
    for client in (Client.BROWSER, Client.APP)
    for name, view in _VIEWS.items()
]
