"""Signing up, in and out for API clients."""

from typing import Any

from allauth.headless import app_settings as headless
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.answers import (
    COOKIE_PATH,
    REFRESH_COOKIE,
    TokenEndpoint,
    access,
    private,
    second_step_answer,
    signed_in_answer,
    with_refresh_cookie,
)
from core.accounts.bearer_header import bearer_token
from core.accounts.errors import SessionOverError
from core.accounts.second_step import SecondStep
from core.accounts.serializers import (
    LoginBody,
    PendingSignUpShape,
    RefreshBody,
    RefreshedShape,
    RegisterBody,
    SecondStepShape,
    SignedInShape,
)
from core.accounts.services import sign_in, sign_out, sign_up
from core.accounts.tokens import read_access_token, session_of_refresh_token
from core.api.bodies import read_body


class RegisterView(TokenEndpoint):
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
            return private(Response({"user": user, "verification": "pending"}, status=201))
        return signed_in_answer(signed_in, status=201)


class LoginView(TokenEndpoint):
    """Signing in."""

    @extend_schema(
        summary="Sign in",
        request=LoginBody,
        responses={
            200: PolymorphicProxySerializer(
                component_name="LoggedIn",
                serializers=[SignedInShape, SecondStepShape],
                resource_type_field_name=None,
            )
        },
    )
    def post(self, request: Request) -> Response:
        outcome = sign_in(request._request, **read_body(LoginBody, request))
        if isinstance(outcome, SecondStep):
            return second_step_answer(outcome)
        return signed_in_answer(outcome)


class RefreshView(TokenEndpoint):
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
        data = access(access_token) | ({"refresh_token": refresh_token} if in_body else {})
        return with_refresh_cookie(Response(data), refresh_token)


class LogoutView(TokenEndpoint):
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
        response.delete_cookie(REFRESH_COOKIE, path=COOKIE_PATH, samesite="Strict")
        return private(response)


def _session_key(request: Request, body: dict[str, Any]) -> str | None:
    token = bearer_token(request.headers.get("Authorization", ""))
    bearer = read_access_token(token) if token else None
    if bearer is not None:
        return bearer.session_key
    return session_of_refresh_token(
        body.get("refresh_token") or request.COOKIES.get(REFRESH_COOKIE, "")
    )
