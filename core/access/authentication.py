"""Who sends a request: a bearer token first, then the browser's session with its CSRF token."""

from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from core.access.bearers import Bearer, read_bearer
from core.accounts.bearer_header import bearer_token
from core.accounts.errors import CHALLENGE
from core.accounts.models import User


class BearerAuthentication(BaseAuthentication):
    """`Authorization: Bearer <token>`, of any kind. First in line, so that its challenge is in every 401."""

    def authenticate_header(self, request: Request) -> str:
        """The value of `WWW-Authenticate`."""
        return CHALLENGE

    def authenticate(self, request: Request) -> tuple[User, Bearer] | None:
        """The account and its token; None without a bearer token. Raises AuthenticationFailed for a bad one."""
        token = bearer_token(get_authorization_header(request).decode("latin-1"))
        if token is None:
            return None
        bearer = read_bearer(token)
        if bearer is None:
            raise AuthenticationFailed("The access token is not valid, or not any more.")
        return bearer.user, bearer
