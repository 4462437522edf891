"""Who sends a request: a bearer token first, then the browser's session with its CSRF token."""

from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from core.accounts.errors import CHALLENGE
from core.accounts.models import User
from core.accounts.tokens import Bearer, read_access_token


class BearerAuthentication(BaseAuthentication):
    """`Authorization: Bearer <access token>`. First in line, so that its challenge is in every 401."""

    def authenticate_header(self, request: Request) -> str:
        """The value of `WWW-Authenticate`."""
        return CHALLENGE

    def authenticate(self, request: Request) -> tuple[User, Bearer] | None:
        """The account and its token; None without a bearer token. Raises AuthenticationFailed for a bad one."""
        token = bearer_token(get_authorization_header(request).decode("latin-1"))
        if token is None:
            return None
        bearer = read_access_token(token)
        if bearer is None:
            raise AuthenticationFailed("The access token is not valid, or not any more.")
        return bearer.user, bearer


def bearer_token(header: str) -> str | None:
    """The token in an `Authorization` header; None when it is of another scheme. Pure."""
    scheme, _, token = header.strip().partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None
