"""History over HTTP."""

import orjson
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from core.api.endpoints import Endpoint
from core.api.envelope import Page
from core.api.errors import InvalidError
from core.api.queries import read_query
from core.api.scopes import Scope
from core.profiles.selectors import viewer_of, viewer_of_account
from realtime.hub.starting import Position, SubscriptionRefusedError
from realtime.stream.history import read_history
from realtime.stream.refusals import as_api_error
from realtime.stream.serializers import HistoryQuery, HistoryShape
from realtime.topics import Caller
from realtime.topics.rules import ANONYMOUS


class HistoryView(Endpoint):
    """What was published on a topic."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.REALTIME_SUBSCRIBE}

    @extend_schema(
        summary="What was published on a topic",
        description=(
            "Events after `since`, oldest first; without `since` the newest. A private topic is the caller's own, "
            "of the viewing profile that `profile` or `X-Profile` names. A token needs the topic's scope too."
        ),
        parameters=[HistoryQuery],
        responses=HistoryShape,
    )
    def get(self, request: Request, topic: str) -> Response:
        query = read_query(HistoryQuery, request)
        since = Position(query["since"], query.get("epoch")) if "since" in query else None
        try:
            history = read_history(
                _caller(request, query.get("profile")), topic, since, limit=query["limit"]
            )
        except SubscriptionRefusedError as refused:
            raise as_api_error(refused, topic) from None
        page = Page(
            results=[orjson.loads(event.frame()) for event in history.events],
            epoch=history.epoch,
            head=history.head,
            complete=history.complete,
        )
        return Response(page)


def _caller(request: Request, profile_id: int | None) -> Caller:
    """Whom the request speaks for, as sockets know callers. Raises InvalidError for a profile of somebody else."""
    user = request.user
    if not user.is_authenticated:
        return ANONYMOUS
    viewer = viewer_of(request) if profile_id is None else viewer_of_account(user.pk, profile_id)
    if viewer is None:
        raise InvalidError("profile", "This account has no such viewing profile.", code="unknown")
    return Caller(
        user_id=user.pk,
        username=user.get_username(),
        profile_id=viewer.profile_id,
        scopes=getattr(request.auth, "scopes", None),
    )
