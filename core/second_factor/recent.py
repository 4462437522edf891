"""Sensitive changes: only for somebody who has just proved who they are."""

import time
from importlib import import_module
from typing import Any

from allauth.account import app_settings
from allauth.account.internal.flows.login import get_authentication_records
from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from core.accounts.models import User
from core.second_factor.errors import ReauthenticationRequiredError


class RecentlyAuthenticated(BasePermission):
    """Signed in, or confirmed by password, code or passkey, within `ACCOUNT_REAUTHENTICATION_TIMEOUT` seconds.

    Reads what allauth noted in the session, the browser's or the one behind a JSON web token, so it
    holds for accounts without a password too. A token with scopes proves nothing of the kind, and never will.
    """

    def has_permission(self, request: Request, view: APIView) -> bool:
        """False when nobody is signed in, and for tokens with scopes. Raises ReauthenticationRequiredError."""
        if not isinstance(request.user, User) or getattr(request.auth, "scopes", None) is not None:
            return False
        session = _session_of(request)
        if session is None or not is_recent(session, request.user):
            raise ReauthenticationRequiredError
        return True


def is_recent(session: SessionBase, user: User) -> bool:
    """Did this account prove itself in this session a short while ago. No query beyond loading the session."""
    seconds_ago = time.time() - authenticated_at(session, user)
    return seconds_ago < float(app_settings.REAUTHENTICATION_TIMEOUT)


def authenticated_at(session: SessionBase, user: User) -> float:
    """When this account last proved itself in this session: seconds since the epoch, 0 for never."""
    records: list[dict[str, Any]] = get_authentication_records(_Carrier(session), user)
    return max((float(record["at"]) for record in records), default=0.0)


class _Carrier(HttpRequest):
    """A session in the shape that allauth asks for."""

    def __init__(self, session: SessionBase) -> None:
        super().__init__()
        self.session = session


def _session_of(request: Request) -> SessionBase | None:
    if request.auth is None:
        return request._request.session
    key: str | None = getattr(request.auth, "session_key", None)
    if key is None:
        return None
    store: SessionBase = import_module(settings.SESSION_ENGINE).SessionStore(key)
    return store
