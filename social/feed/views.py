"""The feed over HTTP."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from core.accounts.caller import account_of
from core.api.endpoints import Endpoint, ListEndpoint
from core.api.scopes import Scope
from core.api.streams import StreamPages
from core.profiles.selectors import viewer_of
from social.feed.selectors import feed_item, feed_of
from social.feed.serializers import FeedItemShape
from social.feed.suggestions import worth_following
from social.members.serializers import MemberShape, member_in_list


class FeedPages(StreamPages):
    """Numbers reach the newest thousand, which is as far as is counted; a cursor reaches everything."""

    counted = 1000

    def paginate_queryset(
        self, queryset: QuerySet[Any] | Sequence[Any], request: Request, view: APIView | None = None
    ) -> list[Any]:
        """As `StreamPages` does."""
        by_cursor = "cursor" in request.query_params
        rows = queryset if by_cursor else queryset[: self.counted]
        return super().paginate_queryset(rows, request, view)


class FeedView(ListEndpoint):
    """What those the caller follows did."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.SOCIAL_READ}
    pagination_class = FeedPages

    @extend_schema(
        summary="Your feed",
        description="What those you follow did, newest first, as far as you may see it now. Pages by number reach "
        "the newest thousand; with `cursor` there is no end and no count.",
        responses=FeedItemShape(many=True),
    )
    def get(self, request: Request) -> Response:
        rows = feed_of(account_of(request).pk, maturity=viewer_of(request).maturity)
        page = self.paginate_queryset(rows) or []
        return self.get_paginated_response([feed_item(row).model_dump() for row in page])


class SuggestionsView(Endpoint):
    """Whom the caller could follow."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(
        summary="Members to follow",
        description="Up to six: those with most followers whom you do not follow, and whose activity you may see.",
        responses=MemberShape(many=True),
    )
    def get(self, request: Request) -> Response:
        found = worth_following(account_of(request).pk)
        return Response([member_in_list(user) for user in found])
