"""Where the caller is signed in."""

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.caller import account_of
from core.api.bodies import read_body
from core.api.endpoints import Endpoint
from core.api.queries import read_query
from core.devices.current import current_key, is_remembered
from core.devices.permissions import RecentForOthers
from core.devices.selectors import sign_ins_of
from core.devices.serializers import (
    AllQuery,
    EndedShape,
    RememberBody,
    RememberedShape,
    SignInShape,
)
from core.devices.services import end_sign_in, end_sign_ins, remember
from core.second_factor.recent import ProvenEndpoint


class SessionListView(ProvenEndpoint):
    """All sessions of the caller."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}
    # It is what a thief would do to keep the owner out.
    proven_methods = ("DELETE",)

    @extend_schema(summary="Where you are signed in", responses=SignInShape(many=True))
    def get(self, request: Request) -> Response:
        found = sign_ins_of(
            account_of(request).pk,
            current_key=current_key(request),
            remember=is_remembered(request),
        )
        return Response(SignInShape(found, many=True).data)

    @extend_schema(
        operation_id="me_sessions_end",
        summary="Sign out everywhere else, or everywhere",
        parameters=[AllQuery],
        request=None,
        responses={200: EndedShape},
    )
    def delete(self, request: Request) -> Response:
        everywhere = read_query(AllQuery, request)["all"]
        ended = end_sign_ins(
            request._request,
            user_id=account_of(request).pk,
            keep=None if everywhere else current_key(request),
        )
        return Response({"ended": ended})


class SessionView(Endpoint):
    """One session of the caller."""

    permission_classes = [IsAuthenticated, RecentForOthers]
    token_scopes = {}

    @extend_schema(summary="Sign out there", responses={204: None})
    def delete(self, request: Request, session_id: int) -> Response:
        end_sign_in(request._request, user_id=account_of(request).pk, session_id=session_id)
        return Response(status=204)


class CurrentSessionView(Endpoint):
    """The session that asks."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}

    @extend_schema(
        summary="Stay signed in on this browser, or not",
        request=RememberBody,
        responses=RememberedShape,
    )
    def patch(self, request: Request) -> Response:
        wanted: bool = read_body(RememberBody, request)["remember"]
        remember(request._request, by_browser=request.auth is None, remembered=wanted)
        return Response({"remember": wanted})
