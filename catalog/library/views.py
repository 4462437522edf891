"""Rating over HTTP."""

from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.library.rules import RatingSummary, half_stars_of, stars_of
from catalog.library.services import remove_rating, save_rating
from catalog.titles.age import check_suitable
from catalog.titles.models import Title
from core.accounts.caller import own_profile_id
from core.api.bodies import StrictSerializer
from core.api.endpoints import Endpoint
from core.api.errors import InvalidError, NotFoundError
from core.api.scopes import Scope
from core.profiles.selectors import viewer_of


class RatingBody(StrictSerializer):
    """Stars, in halves."""

    rating = serializers.DecimalField(
        max_digits=2, decimal_places=1, min_value=Decimal("0.5"), max_value=5
    )


class RatedShape(serializers.Serializer[Any]):
    """The caller's rating, and how the film is rated by all."""

    rating = serializers.FloatField()
    average = serializers.FloatField(allow_null=True)
    count = serializers.IntegerField()
    histogram = serializers.ListField(child=serializers.IntegerField())


class RatingView(Endpoint):
    """The caller's rating of a film."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.LIBRARY_WRITE}

    @extend_schema(summary="Rate a film", request=RatingBody, responses=RatedShape)
    def put(self, request: Request, movie_id: int) -> Response:
        body = RatingBody(data=request.data)
        body.is_valid(raise_exception=True)
        half_stars = _half_stars(body.validated_data["rating"])
        summary = save_rating(
            profile_id=own_profile_id(request),
            title_id=_suitable(request, movie_id),
            half_stars=half_stars,
        )
        return Response(_shape(half_stars, summary))

    @extend_schema(summary="Withdraw a rating", responses={204: None})
    def delete(self, request: Request, movie_id: int) -> Response:
        remove_rating(profile_id=own_profile_id(request), title_id=_title(movie_id).pk)
        return Response(status=204)


def _half_stars(rating: Decimal) -> int:
    try:
        return half_stars_of(rating)
    except ValueError as error:
        raise InvalidError("rating", str(error)) from None


def _title(movie_id: int) -> Title:
    title = Title.objects.filter(pk=movie_id, kind=Title.Kind.MOVIE).first()
    if title is None:
        raise NotFoundError("There is no such film.")
    return title


def _suitable(request: Request, movie_id: int) -> int:
    title = _title(movie_id)
    check_suitable(title, viewer_of(request).maturity)
    return title.pk


def _shape(half_stars: int, summary: RatingSummary) -> dict[str, Any]:
    return {
        "rating": stars_of(half_stars),
        "average": summary.average,
        "count": summary.count,
        "histogram": list(summary.histogram),
    }
