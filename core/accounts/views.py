"""Signing up, in and out for API clients."""

from typing import Any

from allauth.headless import app_settings as headless
from django.conf import settings
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts import schema  # noqa: F401  drf-spectacular knows the scheme once it is imported
from core.accounts.authentication import bearer_token
from core.accounts.errors import SessionOverError
from core.accounts.serializers import (
    AccountShape,
    LoginBody,
    PendingSignUpShape,
    RefreshBody,
    RefreshedShape,
    RegisterBody,
    SignedInShape,
)
from core.accounts.services import SignedIn, sign_in, sign_out, sign_up
from core.accounts.tokens import read_access_token, session_of_refresh_token
from core.api.bodies import read_body
from core.api.endpoints import Endpoint

REFRESH_COOKIE = "refresh_token"
# As narrow as one path can be that `/api/token/refresh` and `/api/logout` share.
_COOKIE_PATH = "/api"


class _TokenView(Endpoint):
    """Cookies count for nothing here but the refresh cookie, so there is nothing to forge."""

    authentication_classes = []
    permission_classes = [AllowAny]
    token_scopes = {}


class RegisterView(_TokenView):
    """New accounts."""

    @extend_schema(
        summary="Sign up",
        request=RegisterBody,
        responses={
            201: PolymorphicProxySerializer(
                component_name="SignedUp",
                serializers=[SignedInShape, PendingSignUpShape],
                resource_type_field_name=None,
            )
        },
    )
    def post(self, request: Request) -> Response:
        values = read_body(RegisterBody, request)
        signed_in = sign_up(request._request, **values)
        if signed_in is None:
            user = {"username": values["username"], "email": values["email"]}
            return _private(Response({"user": user, "verification": "pending"}, status=201))
        return _tokens(signed_in, status=201)


class LoginView(_TokenView):
    """Signing in."""

    @extend_schema(summary="Sign in", request=LoginBody, responses=SignedInShape)
    def post(self, request: Request) -> Response:
        return _tokens(sign_in(request._request, **read_body(LoginBody, request)))


class RefreshView(_TokenView):
    """A new pair of tokens for a refresh token, which is spent."""

    rate_scope = "tokens"

    @extend_schema(summary="Refresh the tokens", request=RefreshBody, responses=RefreshedShape)
    def post(self, request: Request) -> Response:
        in_body = read_body(RefreshBody, request).get("refresh_token")
        token = in_body or request.COOKIES.get(REFRESH_COOKIE, "")
        pair = headless.TOKEN_STRATEGY.refresh_token(token)
        if pair is None:
            raise SessionOverError
        access_token, refresh_token = pair
        data = _access(access_token) | ({"refresh_token": refresh_token} if in_body else {})
        return _with_cookie(Response(data), refresh_token)


class LogoutView(_TokenView):
    """Signing out: by access token, else by refresh token."""

    rate_scope = "tokens"

    @extend_schema(
        summary="Sign out",
        request=RefreshBody,
        responses={204: None},
        auth=[{"bearer": []}],  # type: ignore[list-item]
    )
    def post(self, request: Request) -> Response:
        session_key = _session_key(request, read_body(RefreshBody, request))
        if session_key is None:
            raise SessionOverError
        sign_out(request._request, session_key=session_key)
        response = Response(status=204)
        response.delete_cookie(REFRESH_COOKIE, path=_COOKIE_PATH, samesite="Strict")
        return _private(response)


def _session_key(request: Request, body: dict[str, Any]) -> str | None:
    token = bearer_token(request.headers.get("Authorization", ""))
    bearer = read_access_token(token) if token else None
    if bearer is not None:
        return bearer.session_key
    return session_of_refresh_token(
        body.get("refresh_token") or request.COOKIES.get(REFRESH_COOKIE, "")
    )


def _tokens(signed_in: SignedIn, status: int = 200) -> Response:
    data = {"user": AccountShape(signed_in.user).data} | _access(signed_in.access_token)
    return _with_cookie(Response(data, status=status), signed_in.refresh_token)


def _access(token: str) -> dict[str, Any]:
    return {
        "access_token": token,
        "token_type": "Bearer",
        "expires_in": settings.HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN,
    }


def _with_cookie(response: Response, refresh_token: str) -> Response:
    response.set_cookie(
        REFRESH_COOKIE,
        refresh_token,
        max_age=settings.HEADLESS_JWT_REFRESH_TOKEN_EXPIRES_IN,
        path=_COOKIE_PATH,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
    return _private(response)


def _private(response: Response) -> Response:
    response["Cache-Control"] = "no-store"
    return response
