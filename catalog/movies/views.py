"""Films over HTTP."""

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.movies.described import Movie, MovieDetail, SimilarMovie
from catalog.movies.queries import FilterQuery, LimitQuery, filters_of
from catalog.movies.selectors import filtered, movie_detail
from catalog.movies.shapes import DETAIL_FIELDS, LIST_FIELDS, context_for, movie, movies
from catalog.movies.similar import similar_to
from catalog.titles.age import check_suitable
from core.api.endpoints import Endpoint, ListEndpoint
from core.api.errors import NotFoundError
from core.api.fields import wanted_fields
from core.api.queries import read_query
from core.api.scopes import Scope
from core.profiles.selectors import viewer_of

_FIELDS = OpenApiParameter("fields", str, description="Only these fields, separated by commas.")
_NO_SUCH_FILM = "There is no such film."


class MovieListView(ListEndpoint):
    """Films, most popular first unless asked otherwise."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.CATALOGUE_READ}

    @extend_schema(
        summary="List films", parameters=[FilterQuery, _FIELDS], responses=Movie(many=True)
    )
    def get(self, request: Request) -> Response:
        only = wanted_fields(request, LIST_FIELDS)
        filters = filters_of(read_query(FilterQuery, request))
        viewer = viewer_of(request)
        page = self.paginate_queryset(filtered(filters, viewer.maturity)) or []
        return self.get_paginated_response(movies(list(page), viewer.profile_id, only))


class MovieView(Endpoint):
    """One film."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.CATALOGUE_READ}

    @extend_schema(summary="Read a film", parameters=[_FIELDS], responses=MovieDetail)
    def get(self, request: Request, movie_id: int) -> Response:
        only = wanted_fields(request, DETAIL_FIELDS)
        title = movie_detail(movie_id)
        if title is None:
            raise NotFoundError(_NO_SUCH_FILM)
        viewer = viewer_of(request)
        check_suitable(title, viewer.maturity)
        context = context_for([title], viewer.profile_id)
        return Response(movie(title, context, DETAIL_FIELDS, only))


class SimilarMoviesView(Endpoint):
    """What goes well after a film."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.CATALOGUE_READ}

    @extend_schema(
        summary="List similar films", parameters=[LimitQuery], responses=SimilarMovie(many=True)
    )
    def get(self, request: Request, movie_id: int) -> Response:
        limit = read_query(LimitQuery, request)["limit"]
        viewer = viewer_of(request)
        similar = similar_to(movie_id, limit, viewer.maturity)
        if similar is None:
            raise NotFoundError(_NO_SUCH_FILM)
        shaped = movies([entry.title for entry in similar], viewer.profile_id)
        return Response(
            [
                {**body, "similarity": entry.similarity, "because": entry.because}
                for body, entry in zip(shaped, similar, strict=True)
            ]
        )
