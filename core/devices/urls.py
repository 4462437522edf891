"""The endpoint of allauth that Marquee is stricter about; it stands before allauth's own."""

from allauth.headless.constants import Client
from django.urls import URLPattern, path

from core.devices.allauth_views import SessionsView

urlpatterns: list[URLPattern] = [
    path(f"{client.value}/v1/auth/sessions", SessionsView.as_api_view(client=client))
    for client in (Client.BROWSER, Client.APP)
]
