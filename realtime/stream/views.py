"""Streams, for the description of the API."""

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.exceptions import NotAcceptable
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from core.api.endpoints import Endpoint
from core.api.queries import read_query
from core.api.scopes import Scope
from realtime.stream.serializers import StreamQuery


class StreamView(Endpoint):
    """Server-Sent Events. `realtime.stream.serving` answers GET before Django hears of it.

    What arrives here is another method, or a server without ASGI, which could not keep a stream open.
    """

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.REALTIME_SUBSCRIBE}

    @extend_schema(
        summary="Follow topics by Server-Sent Events",
        description=(
            "Each `data:` is one whole frame as sockets get it: `subscribed` for each topic first, then events "
            "and signals. `id:` says how far the stream got in all topics; sent back as `Last-Event-ID`, every "
            "topic goes on from there. A comment comes every 15 seconds. The header `X-Account` names the "
            "account it speaks for, or says `none`."
        ),
        parameters=[StreamQuery],
        responses={
            (200, "text/event-stream"): OpenApiResponse(str, "Frames, until one side leaves.")
        },
    )
    def get(self, request: Request) -> Response:
        read_query(StreamQuery, request)
        raise NotAcceptable("This server cannot keep streams open.")
