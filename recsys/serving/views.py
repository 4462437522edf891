"""Recommendations over HTTP."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.movies.selectors import movies_in_order
from catalog.movies.shapes import movies
from catalog.titles.models import Genre
from core.accounts.caller import own_profile_id, profile_id_of
from core.api.endpoints import Endpoint
from core.api.errors import NotFoundError
from core.api.queries import read_query
from core.api.scopes import Scope
from recsys.serving.computing import genre_rail, taste_of
from recsys.serving.kept import KeptRail, film_ids
from recsys.serving.models import Feedback
from recsys.serving.serializers import FeedbackBody, ForYouShape, LimitQuery, RailShape
from recsys.serving.services import current_rails, log_slate, take_feedback

_MODEL_HEADER = "X-Model"


class ForYouView(Endpoint):
    """The caller's rails."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.RECOMMENDATIONS_READ}

    @extend_schema(summary="List rails for you", parameters=[LimitQuery], responses=ForYouShape)
    def get(self, request: Request) -> Response:
        limit = read_query(LimitQuery, request)["limit"]
        profile_id = own_profile_id(request)
        state = current_rails(profile_id)
        body = {
            "generation": state.generation,
            "rails": _with_movies(state.rails, limit, profile_id),
        }
        return Response(body, headers={_MODEL_HEADER: state.model})


class ByGenreView(Endpoint):
    """Films of one genre in the caller's order; for a caller not signed in, in everybody's."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.RECOMMENDATIONS_READ}

    @extend_schema(summary="List a genre for you", parameters=[LimitQuery], responses=RailShape)
    def get(self, request: Request, slug: str) -> Response:
        limit = read_query(LimitQuery, request)["limit"]
        genre = Genre.objects.filter(slug=slug).first()
        if genre is None:
            raise NotFoundError("There is no such genre.")
        taste = taste_of(profile_id_of(request))
        rail = genre_rail(taste, genre)
        rail["items"] = rail["items"][:limit]
        [shaped] = _with_movies([log_slate(rail, taste)], limit, taste.profile_id)
        return Response(shaped, headers={_MODEL_HEADER: taste.model_name})


class FeedbackView(Endpoint):
    """What the caller did with what was shown."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"POST": Scope.LIBRARY_WRITE}

    @extend_schema(summary="Give feedback", request=FeedbackBody, responses={204: None})
    def post(self, request: Request) -> Response:
        body = FeedbackBody(data=request.data)
        body.is_valid(raise_exception=True)
        take_feedback(
            profile_id=own_profile_id(request),
            slate=body.validated_data["slate"],
            title_id=body.validated_data["movie"],
            kind=Feedback.Kind(body.validated_data["kind"]),
        )
        return Response(status=204)


def _with_movies(rails: list[KeptRail], limit: int, profile_id: int | None) -> list[dict[str, Any]]:
    """The rails with their films as lists show them. Four queries at most."""
    titles = movies_in_order(film_ids(rails, limit))
    by_id = {shape["id"]: shape for shape in movies(titles, profile_id)}
    return [
        {
            "id": rail["id"],
            "title": rail["title"],
            "reason": rail["reason"],
            "items": [
                {
                    "movie": by_id[item["movie"]],
                    "score": item["score"],
                    "because": item["because"],
                    "slate": rail["slate"],
                }
                for item in rail["items"][:limit]
                if item["movie"] in by_id
            ],
        }
        for rail in rails
    ]
