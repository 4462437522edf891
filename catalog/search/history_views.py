"""The search history over HTTP."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.search.history import forget_search, forget_searches, history_of
from catalog.search.models import SearchEntry
from core.accounts.caller import own_profile_id
from core.api.endpoints import Endpoint
from core.api.scopes import Scope


class SearchEntryShape(serializers.ModelSerializer[SearchEntry]):
    """A search you made."""

    class Meta:
        model = SearchEntry
        fields = ("id", "query", "searched_at")
        read_only_fields = fields


class SearchHistoryView(Endpoint):
    """What the caller's viewing profile searched for: at most fifty, the last one first."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.LIBRARY_READ, "DELETE": Scope.LIBRARY_WRITE}

    @extend_schema(summary="List your searches", responses=SearchEntryShape(many=True))
    def get(self, request: Request) -> Response:
        return Response(SearchEntryShape(history_of(own_profile_id(request)), many=True).data)

    @extend_schema(
        operation_id="search_history_clear", summary="Forget your searches", responses={204: None}
    )
    def delete(self, request: Request) -> Response:
        forget_searches(profile_id=own_profile_id(request))
        return Response(status=204)


class SearchHistoryEntryView(Endpoint):
    """One search of the caller's viewing profile."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"DELETE": Scope.LIBRARY_WRITE}

    @extend_schema(summary="Forget a search", responses={204: None})
    def delete(self, request: Request, entry_id: int) -> Response:
        forget_search(profile_id=own_profile_id(request), entry_id=entry_id)
        return Response(status=204)
