"""The audit log over HTTP."""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.permissions import IsAdmin
from core.api.endpoints import ListEndpoint
from core.api.queries import read_query
from core.api.scopes import Scope
from core.oversight.selectors import audit_entries
from core.oversight.serializers import AuditEntryShape, AuditQuery


class AuditView(ListEndpoint):
    """Privileged actions."""

    permission_classes = [IsAdmin]
    token_scopes = {"GET": Scope.ADMIN_READ}

    @extend_schema(
        summary="List privileged actions",
        parameters=[AuditQuery],
        responses=AuditEntryShape(many=True),
    )
    def get(self, request: Request) -> Response:
        entries = audit_entries(**read_query(AuditQuery, request))
        page = self.paginate_queryset(entries) or []
        return self.get_paginated_response(AuditEntryShape(page, many=True).data)
