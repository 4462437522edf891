"""The endpoints of allauth that Marquee adds something to, or has not got; they stand before allauth's own."""

from typing import Any

from allauth.headless.constants import Client
from django.urls import URLPattern, path

from core.accounts.allauth_views import ForgottenPasswordView, PasswordView, SignUpView
from core.api.paths import unknown_api_path

_VIEWS: dict[str, Any] = {
    "account/password/change": PasswordView,
    "auth/password/request": ForgottenPasswordView,
    "auth/signup": SignUpView,
}
# Telephone numbers, which accounts have not got; asked without one, allauth would answer 500.
_NOT_THERE = ("account/phone", "auth/phone/verify", "auth/phone/verify/resend")

urlpatterns: list[URLPattern] = [
    *(
        path(f"{client.value}/v1/{name}", view.as_api_view(client=client))
        for client in (Client.BROWSER, Client.APP)
        for name, view in _VIEWS.items()
    ),
    *(
        path(f"{client.value}/v1/{name}", unknown_api_path)
        for client in (Client.BROWSER, Client.APP)
        for name in _NOT_THERE
    ),
]
