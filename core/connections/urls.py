"""The addresses that other services know, and the endpoints of allauth that Marquee is stricter about."""

from typing import Any

from allauth.headless.constants import Client
from allauth.socialaccount.providers.apple.views import oauth2_finish_login as apple
from allauth.socialaccount.providers.facebook.views import oauth2_callback as facebook
from allauth.socialaccount.providers.github.views import oauth2_callback as github
from allauth.socialaccount.providers.google.views import oauth2_callback as google
from allauth.socialaccount.providers.openid_connect.views import callback as openid_connect
from django.urls import URLPattern, path

from core.connections.allauth_views import ConnectionsView, LeaveView, SignUpView, TokenView
from core.connections.callbacks import apple_answer, callback

# allauth's names: it looks the addresses up by them. Of its other addresses for these services none is open.
callbacks: list[URLPattern] = [
    path("apple/login/callback/", callback(apple_answer, provider="apple"), name="apple_callback"),
    path(
        "apple/login/callback/finish/",
        callback(apple, provider="apple"),
        name="apple_finish_callback",
    ),
    path(
        "facebook/login/callback/",
        callback(facebook, provider="facebook"),
        name="facebook_callback",
    ),
    path("github/login/callback/", callback(github, provider="github"), name="github_callback"),
    path("google/login/callback/", callback(google, provider="google"), name="google_callback"),
    path(
        "oidc/<slug:provider_id>/login/callback/",
        callback(openid_connect),
        name="openid_connect_callback",
    ),
]

_VIEWS: dict[str, Any] = {
    "account/providers": ConnectionsView,
    "auth/provider/redirect": LeaveView,
    "auth/provider/signup": SignUpView,
    "auth/provider/token": TokenView,
}
endpoints: list[URLPattern] = [
    path(f"{client.value}/v1/{name}", view.as_api_view(client=client))
    for client in (Client.BROWSER, Client.APP)
    for name, view in _VIEWS.items()
]
