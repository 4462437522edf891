"""Search over HTTP."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.movies.described import Movie
from catalog.movies.selectors import movies_in_order
from catalog.movies.shapes import movies
from catalog.search.history import remember_search
from catalog.search.rules import MAX_QUERY, fold
from catalog.search.selectors import Found, search_movies
from catalog.search.words import suggest_people, suggest_titles
from core.api.endpoints import Endpoint, ListEndpoint
from core.api.pages import PageNumbers
from core.api.queries import read_query
from core.api.scopes import Scope
from core.profiles.selectors import viewer_of

SUGGESTIONS = 10
_PEOPLE_AT_MOST = 4


class SearchQuery(serializers.Serializer[Any]):
    """What is looked for."""

    q = serializers.CharField(max_length=MAX_QUERY, allow_blank=True)
    type = serializers.ChoiceField(["movie"], default="movie")


class SuggestQuery(serializers.Serializer[Any]):
    """The letters typed so far."""

    q = serializers.CharField(max_length=MAX_QUERY, allow_blank=True)


class FoundMovie(Movie):
    """A film with how it matched."""

    kind = serializers.ChoiceField(["movie"])
    match = serializers.ChoiceField(["exact", "prefix", "text", "spelling", "meaning"])


class Suggestion(serializers.Serializer[Any]):
    """Something the letters could become."""

    kind = serializers.ChoiceField(["movie", "person"])
    id = serializers.IntegerField()
    title = serializers.CharField()
    year = serializers.IntegerField(required=False)


class SearchView(ListEndpoint):
    """One box for words and for meaning."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.CATALOGUE_READ}

    @extend_schema(summary="Search", parameters=[SearchQuery], responses=FoundMovie(many=True))
    def get(self, request: Request) -> Response:
        query = read_query(SearchQuery, request)["q"]
        viewer = viewer_of(request)
        page: list[Found] = list(
            self.paginate_queryset(search_movies(query, viewer.maturity)) or []
        )
        if viewer.profile_id is not None and _is_first_page(self):
            remember_search(profile_id=viewer.profile_id, query=query)
        titles = movies_in_order([found.title_id for found in page])
        matches = {found.title_id: found.match for found in page}
        return self.get_paginated_response(
            [
                {**body, "kind": "movie", "match": matches[body["id"]]}
                for body in movies(titles, viewer.profile_id)
            ]
        )


def _is_first_page(view: SearchView) -> bool:
    assert isinstance(view.paginator, PageNumbers)
    return view.paginator.page == 1


class SuggestView(Endpoint):
    """Up to ten completions, from the first letter on."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.CATALOGUE_READ}

    @extend_schema(summary="Suggest", parameters=[SuggestQuery], responses=Suggestion(many=True))
    def get(self, request: Request) -> Response:
        query = fold(read_query(SuggestQuery, request)["q"])
        return Response(suggestions(query, viewer_of(request).maturity) if query else [])


def suggestions(query: str, maturity: int) -> list[dict[str, Any]]:
    """Films that suit the age first, a few people after them. Two queries."""
    titles = [
        {"kind": "movie", "id": title_id, "title": title, "year": year}
        for title_id, title, year in suggest_titles(query, SUGGESTIONS, maturity)
    ]
    people = [
        {"kind": "person", "id": person_id, "title": name}
        for person_id, name in suggest_people(query, _PEOPLE_AT_MOST)
    ]
    kept = max(SUGGESTIONS - len(people), 0)
    return [*titles[:kept], *people]
