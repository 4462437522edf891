"""Whom a socket speaks for, and whether it still may."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from http.cookies import CookieError, SimpleCookie

from django.conf import settings

from core.access.bearers import Bearer, read_bearer
from core.accounts.bearer_header import bearer_token
from core.accounts.models import User
from core.accounts.sessions import user_of_session
from core.accounts.signals import account_mark, session_mark
from core.api.scopes import Scope
from core.profiles.models import Profile
from realtime.consumers.origins import Headers, header
from realtime.consumers.requests import Auth
from realtime.tickets.store import redeem
from realtime.topics.rules import ANONYMOUS, Caller, reaches

_SUBPROTOCOLS = b"sec-websocket-protocol"
_TICKET = "ticket."


class CredentialsRefusedError(Exception):
    """Credentials were sent and are not valid, or not any more."""


class ScopeMissingError(Exception):
    """The token is good, but not for sockets."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A caller, and the question whether its credential still holds; None for nobody's. The answer costs queries."""

    caller: Caller
    still_holds: Callable[[], bool] | None = None


NOBODY = Identity(ANONYMOUS)


def identity_of(headers: Headers, *, needs_origin: bool = True) -> Identity:
    """Who sent a handshake: by bearer token, else by ticket, else by session cookie, else nobody. Up to three queries.

    needs_origin: a cookie without an `Origin` is no browser's page speaking for a person, so it does not
    count. (Pages read streams of their own site without one; those of others are kept out by CORS.)
    Raises CredentialsRefusedError and ScopeMissingError for tokens and tickets; a cookie that is over is
    just nobody's.
    """
    token = bearer_token(header(headers, b"authorization") or "")
    if token is not None:
        return identity_of_token(token)
    ticket = _offered_ticket(headers)
    if ticket is not None:
        return identity_of_ticket(ticket, header(headers, b"origin"))
    session_key = _session_key(headers)
    if session_key is None or (needs_origin and header(headers, b"origin") is None):
        return NOBODY
    return _identity_of_session(session_key) or NOBODY


def identity_of_frame(asked: Auth, headers: Headers) -> Identity:
    """Who an `auth` frame is from. Raises CredentialsRefusedError, ScopeMissingError."""
    if asked.ticket is not None:
        return identity_of_ticket(asked.ticket, header(headers, b"origin"))
    return identity_of_token(asked.token or "")


def identity_of_token(token: str) -> Identity:
    """Who a token speaks for, until it expires. Raises CredentialsRefusedError, ScopeMissingError."""
    bearer = read_bearer(token)
    if bearer is None:
        raise CredentialsRefusedError
    if not _may_subscribe(bearer):
        raise ScopeMissingError
    caller = replace(
        _caller(bearer.user, mark=bearer.mark),
        expires_at=bearer.expires_at,
        scopes=bearer.scopes,
    )
    return Identity(caller, partial(_token_holds, token, caller))


def identity_of_ticket(ticket: str, origin: str | None) -> Identity:
    """Who a ticket speaks for, which is used up by this: as its session or token does now.

    Raises CredentialsRefusedError, ScopeMissingError.
    """
    held = redeem(ticket)
    if held is None or held.origin not in (None, origin):
        raise CredentialsRefusedError
    if held.kind == "token":
        return identity_of_token(held.secret)
    identity = _identity_of_session(held.secret)
    if identity is None:
        raise CredentialsRefusedError
    return identity


def _identity_of_session(session_key: str) -> Identity | None:
    user = user_of_session(session_key)
    if user is None:
        return None
    return Identity(
        _caller(user, mark=session_mark(session_key)),
        partial(_session_holds, session_key, user.pk),
    )


def _may_subscribe(bearer: Bearer) -> bool:
    return bearer.scopes is None or Scope.REALTIME_SUBSCRIBE in bearer.scopes


def _session_holds(session_key: str, user_id: int) -> bool:
    user = user_of_session(session_key)
    return user is not None and user.pk == user_id


def _token_holds(token: str, caller: Caller) -> bool:
    """Not any more when it may less than before: a role that was taken away takes scopes along."""
    bearer = read_bearer(token)
    return (
        bearer is not None
        and bearer.user.pk == caller.user_id
        and reaches(bearer.scopes, caller.scopes)
    )


def _caller(user: User, *, mark: str) -> Caller:
    profile_id = (
        Profile.objects.filter(user=user, is_default=True).values_list("pk", flat=True).get()
    )
    return Caller(
        user_id=user.pk,
        username=user.username,
        profile_id=profile_id,
        marks=(mark, account_mark(user.pk)),
    )


def _session_key(headers: Headers) -> str | None:
    try:
        cookies = SimpleCookie(header(headers, b"cookie") or "")
    except CookieError:
        return None
    found = cookies.get(settings.SESSION_COOKIE_NAME)
    return found.value if found else None


def _offered_ticket(headers: Headers) -> str | None:
    """A ticket among the subprotocols, which are all that a page can say in a handshake."""
    offered = ",".join(value.decode("latin-1") for name, value in headers if name == _SUBPROTOCOLS)
    for name in offered.split(","):
        if name.strip().startswith(_TICKET):
            return name.strip().removeprefix(_TICKET)
    return None
