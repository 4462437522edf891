"""Genres over HTTP."""

from typing import Any

from django.db.models import Count
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.titles.models import Genre
from core.api.endpoints import Endpoint
from core.api.scopes import Scope


class GenreShape(serializers.ModelSerializer[Genre]):
    """A genre and how many films it has."""

    movie_count = serializers.IntegerField(read_only=True)

    class Meta:
        model = Genre
        fields = ("id", "name", "slug", "description", "movie_count")


class GenreListView(Endpoint):
    """All genres, by name."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.CATALOGUE_READ}

    @extend_schema(summary="List genres", responses=GenreShape(many=True))
    def get(self, request: Request) -> Response:
        genres: Any = Genre.objects.annotate(movie_count=Count("movies")).order_by("name")
        return Response(GenreShape(genres, many=True).data)
