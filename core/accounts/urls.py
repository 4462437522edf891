"""The endpoints of allauth that Marquee adds something to; they stand before allauth's own."""

from typing import Any

from allauth.headless.constants import Client
from django.urls import URLPattern, path

from core.accounts.allauth_views import PasswordView, SignUpView

_VIEWS: dict[str, Any] = {
    "account/password/change": PasswordView,
    "auth/signup": SignUpView,
}

urlpatterns: list[URLPattern] = [
    path(f"{client.value}/v1/{name}", view.as_api_view(client=client))
    for client in (Client.BROWSER, Client.APP)
    for name, view in _VIEWS.items()
]
