"""What API clients get for signing in: an access token in the body, the refresh token in a cookie."""

from typing import Any

from django.conf import settings
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from core.accounts.second_step import SecondStep
from core.accounts.serializers import AccountShape
from core.accounts.services import SignedIn
from core.api.endpoints import Endpoint

REFRESH_COOKIE = "refresh_token"
# As narrow as one path can be that `/api/token/refresh` and `/api/logout` share.
COOKIE_PATH = "/api"


class TokenEndpoint(Endpoint):
    """Cookies count for nothing here but the refresh cookie, so there is nothing to forge."""

    authentication_classes = []
    permission_classes = [AllowAny]
    token_scopes = {}


def signed_in_answer(signed_in: SignedIn, status: int = 200) -> Response:
    """The account and its tokens."""
    data = {"user": AccountShape(signed_in.user).data} | access(signed_in.access_token)
    return with_refresh_cookie(Response(data, status=status), signed_in.refresh_token)


def second_step_answer(step: SecondStep) -> Response:
    """No tokens yet: what to send a code with."""
    return private(
        Response({"mfa_required": True, "mfa_token": step.token, "methods": list(step.methods)})
    )


def access(token: str) -> dict[str, Any]:
    """The access token and how long it lasts."""
    return {
        "access_token": token,
        "token_type": "Bearer",
        "expires_in": settings.HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN,
    }


def with_refresh_cookie(response: Response, refresh_token: str) -> Response:
    """The answer with the refresh token where no script can read it."""
    response.set_cookie(
        REFRESH_COOKIE,
        refresh_token,
        max_age=settings.HEADLESS_JWT_REFRESH_TOKEN_EXPIRES_IN,
        path=COOKIE_PATH,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
    return private(response)


def private(response: Response) -> Response:
    """An answer that no cache keeps."""
    response["Cache-Control"] = "no-store"
    return response
