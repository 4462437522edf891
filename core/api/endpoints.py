"""The views of the API. Each says, where its code stands, who may use it and with which scope."""

from collections.abc import Mapping
from typing import Any, ClassVar

from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.views import APIView

from core.api.scopes import Scope, check_scope, needed_scope


class Endpoint(APIView):
    """REST framework's view with scopes.

    permission_classes: who may, by role; a view without them takes the default, whoever is signed in.
    token_scopes: method (or `*`) to the scope that a token with scopes needs; None, and what is not
    named, keeps such tokens out. A test fails for a view that declares nothing.
    """

    token_scopes: ClassVar[Mapping[str, Scope | None]]

    def check_permissions(self, request: Request) -> None:
        """Raises NotAuthenticated, PermissionDenied, ScopeMissingError."""
        # First: a token that is not for this is told so, rather than to confirm who somebody is.
        granted = getattr(request.auth, "scopes", None)
        # OPTIONS describes the endpoint and does nothing.
        if granted is not None and request.method != "OPTIONS":
            check_scope(granted, needed_scope(self.token_scopes, request.method or ""))
        super().check_permissions(request)


class ListEndpoint(Endpoint, GenericAPIView[Any]):
    """An endpoint whose answer is a list in pages."""
