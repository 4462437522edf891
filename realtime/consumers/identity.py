"""Whom a socket speaks for."""

from dataclasses import replace
from http.cookies import CookieError, SimpleCookie

from django.conf import settings

from core.accounts.authentication import bearer_token
from core.accounts.models import User
from core.accounts.sessions import user_of_session
from core.accounts.tokens import read_access_token
from core.profiles.models import Profile
from realtime.consumers.origins import Headers, header
from realtime.topics.rules import ANONYMOUS, Caller


class CredentialsRefusedError(Exception):
    """Credentials were sent and are not valid, or not any more."""


def caller_of(headers: Headers) -> Caller:
    """The caller of a handshake: by bearer token, else by session cookie, else nobody. Up to three queries.

    A cookie without an `Origin` is no browser's page speaking for a person, so it does not count.
    Raises CredentialsRefusedError for a bad token; a cookie that is over is just nobody's.
    """
    token = bearer_token(header(headers, b"authorization") or "")
    if token is not None:
        return caller_of_token(token)
    session_key = _session_key(headers)
    if session_key is None or header(headers, b"origin") is None:
        return ANONYMOUS
    user = user_of_session(session_key)
    return ANONYMOUS if user is None else _caller(user, session_key=session_key)


def caller_of_token(token: str) -> Caller:
    """The caller an access token speaks for, until it expires. Raises CredentialsRefusedError."""
    bearer = read_access_token(token)
    if bearer is None:
        raise CredentialsRefusedError
    caller = _caller(bearer.user, session_key=bearer.session_key)
    return replace(caller, expires_at=bearer.expires_at)


def _caller(user: User, *, session_key: str) -> Caller:
    profile_id = (
        Profile.objects.filter(user=user, is_default=True).values_list("pk", flat=True).get()
    )
    return Caller(
        user_id=user.pk, username=user.username, profile_id=profile_id, session_key=session_key
    )


def _session_key(headers: Headers) -> str | None:
    try:
        cookies = SimpleCookie(header(headers, b"cookie") or "")
    except CookieError:
        return None
    found = cookies.get(settings.SESSION_COOKIE_NAME)
    return found.value if found else None
