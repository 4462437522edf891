"""Exports over HTTP, and staying after all."""

from functools import cached_property

from django.http import HttpResponseBase
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.caller import account_of
from core.accounts.serializers import AccountShape
from core.api.endpoints import Endpoint
from core.personal_data.download import download
from core.personal_data.leaving import keep_account
from core.personal_data.selectors import UNDER_WAY, ExportState, export_state
from core.personal_data.serializers import ExportShape
from core.personal_data.services import request_export
from core.personal_data.storage import export_storage
from core.second_factor.recent import ProvenEndpoint

_READY = "ready"


class ExportStatusView(Endpoint):
    """How the export of the caller's data stands."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}

    @extend_schema(summary="State of your export", responses=ExportShape)
    def get(self, request: Request) -> Response:
        return _state(export_state(account_of(request).pk), status=200)


class ExportView(ProvenEndpoint):
    """Everything that is kept about the caller, as one ZIP file."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}
    rate_scope = "expensive"
    # Django answers HEAD with `get`, which does the same for both.
    proven_methods = ("GET", "HEAD", "POST")

    @extend_schema(
        summary="Download your export",
        description="The ZIP file once it is ready. Until then the state; without an export one is started.",
        responses={
            (200, "application/zip"): OpenApiResponse(OpenApiTypes.BINARY, "The ZIP file."),
            202: ExportShape,
        },
    )
    def get(self, request: Request) -> HttpResponseBase:
        user, state = account_of(request), self._found
        if state.status in UNDER_WAY:
            return _state(state)
        if state.status != _READY:
            return _state(request_export(user))
        try:
            file = export_storage().open(state.file)
        except FileNotFoundError:
            # Replaced or expired since it was looked up.
            return _state(export_state(user.pk))
        return download(file, name=f"marquee-{user.username}.zip", size_bytes=state.size_bytes or 0)

    @extend_schema(summary="Start an export", request=None, responses={202: ExportShape})
    def post(self, request: Request) -> Response:
        return _state(request_export(account_of(request)))

    @cached_property
    def _found(self) -> ExportState:
        """Read once: what a proof was asked for is what is done."""
        return export_state(account_of(self.request).pk)

    def takes_proof(self) -> bool:
        """Starting one, and being handed the file, do; watching one that is being made does not."""
        return super().takes_proof() and not self._is_watching()

    def _is_watching(self) -> bool:
        is_reading = self.request.method != "POST"
        return is_reading and self.request.user.is_authenticated and self._found.status in UNDER_WAY


class KeepView(Endpoint):
    """Staying after all."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}

    @extend_schema(summary="Keep your account", request=None, responses=AccountShape)
    def post(self, request: Request) -> Response:
        return Response(AccountShape(keep_account(account_of(request))).data)


def _state(state: ExportState, status: int = 202) -> Response:
    return Response(ExportShape(state).data, status=status)
