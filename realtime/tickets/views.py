"""Tickets over HTTP."""

import redis
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.bearer_header import bearer_token
from core.api.bodies import read_body
from core.api.endpoints import Endpoint
from core.api.errors import UpstreamUnavailableError
from core.api.scopes import Scope
from realtime.tickets.serializers import TicketBody, TicketShape
from realtime.tickets.store import VALID_SECONDS, Credential, issue


class TicketView(Endpoint):
    """A ticket to open one socket with."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"POST": Scope.REALTIME_SUBSCRIBE}

    @extend_schema(
        summary="A ticket to open one socket with",
        description=(
            "Use it once, within 30 seconds: in the first frame, `{“op”: “auth”, “ticket”: …}`, or as the "
            "subprotocol `ticket.<value>` beside `marquee.v1`. The socket may what the caller may, and ends "
            "with the caller's session or token. Asked for by a page, it is good for pages of that origin."
        ),
        request=TicketBody,
        responses=TicketShape,
    )
    def post(self, request: Request) -> Response:
        read_body(TicketBody, request)
        try:
            ticket = issue(_credential_of(request))
        except redis.RedisError:
            raise UpstreamUnavailableError("No ticket can be made right now; try again.") from None
        answer = Response({"ticket": ticket, "expires_in": VALID_SECONDS})
        answer["Cache-Control"] = "no-store"
        return answer


def _credential_of(request: Request) -> Credential:
    """What the request itself speaks by."""
    origin = request.headers.get("Origin")
    token = bearer_token(request.headers.get("Authorization", ""))
    if token is not None:
        return Credential("token", token, origin)
    session_key = request._request.session.session_key
    assert session_key is not None  # whoever is signed in without a token has one
    return Credential("session", session_key, origin)
