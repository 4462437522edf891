"""The last step of a device's sign-in: its tokens.

allauth decides whether a device may in, then hands over to oauthlib, which since 4.0.1 asks its
validator once more. allauth's validator has no answer to that yet, so it is given here.
"""

from typing import Any

from allauth.idp.oidc import app_settings
from allauth.idp.oidc.internal.oauthlib.request_validator import OAuthLibRequestValidator
from allauth.idp.oidc.internal.oauthlib.server import (
    generate_access_token,
    generate_refresh_token,
)
from allauth.idp.oidc.internal.oauthlib.utils import convert_response, extract_params
from allauth.idp.oidc.models import Client
from django.http import HttpRequest, HttpResponse
from oauthlib.common import Request
from oauthlib.oauth2.rfc8628.errors import AccessDenied
from oauthlib.oauth2.rfc8628.grant_types import DeviceCodeGrant
from oauthlib.openid import Server

from core.access.rules import beyond_role
from core.accounts.models import User


class _Validator(OAuthLibRequestValidator):  # type: ignore[misc]
    """allauth's, for a device that somebody has just let in."""

    def __init__(self, user: User, scopes: list[str] | None) -> None:
        super().__init__()
        self._user = user
        self._scopes = scopes

    def validate_device_code(
        self, client_id: str, code: str, request: Request, *args: Any, **kwargs: Any
    ) -> str:
        """Who let it in, and for what. Raises AccessDenied when their role allows none of it any more."""
        request.user = self._user
        request.scopes = scopes_for_device(request.client, self._scopes, self._user)
        if not request.scopes:
            raise AccessDenied
        status: str = DeviceCodeGrant.DEVICE_CODE_AUTHORIZED
        return status


def scopes_for_device(client: Client, asked: list[str] | None, user: Any) -> list[str]:
    """What a device that asks for this gets from this account: nobody hands on what their role does not allow.

    asked: None for the app's usual scopes.
    """
    names: list[str] = asked or client.get_default_scopes()
    refused = beyond_role(names, user.role)
    return [name for name in names if name not in refused]


def tokens_for_device(request: HttpRequest, user: User, scopes: list[str] | None) -> HttpResponse:
    """The answer to the poll of a device that `user` let in. scopes: None for the app's usual ones."""
    server = Server(
        request_validator=_Validator(user, scopes),
        token_generator=generate_access_token,
        refresh_token_generator=generate_refresh_token,
        token_expires_in=app_settings.ACCESS_TOKEN_EXPIRES_IN,
    )
    answer: HttpResponse = convert_response(*server.create_token_response(*extract_params(request)))
    return answer
