"""Apps that may act for the caller."""

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.access.selectors import apps_of
from core.access.serializers import PermittedAppShape
from core.access.services.apps import end_permission
from core.accounts.caller import account_of
from core.api.endpoints import Endpoint


class PermittedAppsView(Endpoint):
    """Apps of others that the caller gave permission."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}

    @extend_schema(summary="Apps that may act for you", responses=PermittedAppShape(many=True))
    def get(self, request: Request) -> Response:
        return Response(PermittedAppShape(apps_of(account_of(request)), many=True).data)


class PermittedAppView(Endpoint):
    """One such app."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}

    @extend_schema(summary="Take an app's permission back", responses={204: None})
    def delete(self, request: Request, app_id: int) -> Response:
        end_permission(account_of(request), app_id)
        return Response(status=204)
