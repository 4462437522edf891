"""Sensitive changes: only for somebody who has just proved who they are."""

from collections.abc import Collection
from importlib import import_module
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from core.accounts.models import User
from core.accounts.proof import is_recent
from core.api.endpoints import Endpoint
from core.second_factor.errors import ReauthenticationRequiredError

__all__ = ["ProvenEndpoint", "RecentlyAuthenticated", "is_recent"]


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


class ProvenEndpoint(Endpoint):
    """An endpoint of which some methods take somebody who has just proved who they are.

    proven_methods: these, in capitals. An endpoint that knows only at the time overrides `takes_proof`.
    """

    proven_methods: ClassVar[Collection[str]]

    def get_permissions(self) -> list[Any]:
        """The declared ones first: who may not do it at all is not asked for a proof."""
        permissions = list(super().get_permissions())
        return [*permissions, RecentlyAuthenticated()] if self.takes_proof() else permissions

    def takes_proof(self) -> bool:
        """Whether what is asked for takes a proof."""
        return self.request.method in self.proven_methods


def _session_of(request: Request) -> SessionBase | None:
    if request.auth is None:
        return request._request.session
    key: str | None = getattr(request.auth, "session_key", None)
    if key is None:
        return None
    store: SessionBase = import_module(settings.SESSION_ENGINE).SessionStore(key)
    return store
