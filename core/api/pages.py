"""Numbered pages: 1 and up, at most 50 on each; past the end is an empty page."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.urls import remove_query_param, replace_query_param
from rest_framework.views import APIView

from core.api.envelope import Page
from core.api.errors import InvalidError

DEFAULT_SIZE = 20
MAX_SIZE = 50
MAX_PAGE = 1_000_000


class PageNumbers(BasePagination):
    """`?page=1&per_page=20`. Two queries: the count and the page."""

    def paginate_queryset(
        self, queryset: QuerySet[Any] | Sequence[Any], request: Request, view: APIView | None = None
    ) -> list[Any]:
        """The items of the page asked for. Raises InvalidError for a number that is none or out of bounds."""
        self.request = request
        self.page = _whole(request, "page", default=1, most=MAX_PAGE)
        self.per_page = self.page_size(request)
        self.total = queryset.count() if isinstance(queryset, QuerySet) else len(queryset)
        start = (self.page - 1) * self.per_page
        return list(queryset[start : start + self.per_page])

    def page_size(self, request: Request) -> int:
        """How many are asked for on a page. Raises InvalidError."""
        return _whole(request, "per_page", default=DEFAULT_SIZE, most=MAX_SIZE)

    def get_paginated_response(self, data: Any) -> Response:
        """The page with where it stands."""
        return Response(Page(results=data, pagination=self.place()))

    def place(self) -> dict[str, Any]:
        """The `pagination` object."""
        pages = -(-self.total // self.per_page)
        return {
            "page": self.page,
            "per_page": self.per_page,
            "total": self.total,
            "pages": pages,
            "total_pages": pages,
            "next": self._address(self.page + 1) if self.page < pages else None,
            "previous": self._address(self.page - 1) if 1 < self.page <= pages + 1 else None,
        }

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        """For the API description; the envelope's hook wraps it."""
        return {
            "type": "object",
            "required": ["results", "pagination"],
            "properties": {
                "results": schema,
                "pagination": {"$ref": "#/components/schemas/Pagination"},
            },
        }

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        """For the API description."""
        return [
            _parameter("page", "Which page, from 1.", 1, MAX_PAGE),
            _parameter("per_page", "How many on a page.", DEFAULT_SIZE, MAX_SIZE),
        ]

    def _address(self, page: int) -> str:
        url = self.request.build_absolute_uri()
        return (
            remove_query_param(url, "page") if page == 1 else replace_query_param(url, "page", page)
        )


def _whole(request: Request, name: str, *, default: int, most: int) -> int:
    text = request.query_params.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= most):
        raise InvalidError(name, f"{name} has to be a whole number from 1 to {most}.")
    return int(text)


def _parameter(name: str, description: str, default: int, most: int) -> dict[str, Any]:
    return {
        "name": name,
        "in": "query",
        "required": False,
        "description": description,
        "schema": {"type": "integer", "minimum": 1, "maximum": most, "default": default},
    }
