"""Pages of what only grows at its beginning: by number, or by a cursor that new items do not move."""

import base64
import binascii
from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from rest_framework.request import Request
from rest_framework.utils.urls import remove_query_param, replace_query_param
from rest_framework.views import APIView

from core.api.errors import InvalidError
from core.api.pages import PageNumbers

_LONGEST = 40


class StreamPages(PageNumbers):
    """`?page=` as everywhere; `?cursor=` begins at the newest item, and each page names the next cursor.

    For querysets in the order of `-pk`. By cursor one query a page and no count: where pages are counted in
    numbers there is null.
    """

    def paginate_queryset(
        self, queryset: QuerySet[Any] | Sequence[Any], request: Request, view: APIView | None = None
    ) -> list[Any]:
        """The items asked for. Raises InvalidError for a number or cursor that is none."""
        cursor = request.query_params.get("cursor")
        self.by_cursor = cursor is not None
        if cursor is None:
            items = super().paginate_queryset(queryset, request, view)
            more = self.page * self.per_page < self.total
        else:
            assert isinstance(queryset, QuerySet)
            items, more = self._after(queryset, request, cursor)
        self.next_cursor = _written(items[-1].pk) if more and items else None
        return items

    def place(self) -> dict[str, Any]:
        """The `pagination` object; `next_cursor` goes on from here whichever way one came."""
        if not self.by_cursor:
            return {**super().place(), "next_cursor": self.next_cursor}
        return {
            **dict.fromkeys(("page", "total", "pages", "total_pages", "previous")),
            "per_page": self.per_page,
            "next": self._onward(),
            "next_cursor": self.next_cursor,
        }

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        """For the API description."""
        listed = super().get_paginated_response_schema(schema)
        return {**listed, "properties": {**listed["properties"], "pagination": _PAGINATION}}

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        """For the API description."""
        return [*super().get_schema_operation_parameters(view), _CURSOR]

    def _after(
        self, queryset: QuerySet[Any], request: Request, cursor: str
    ) -> tuple[list[Any], bool]:
        """A page, and whether more follow: one item too many is read to know."""
        self.request = request
        self.per_page = self.page_size(request)
        if cursor:
            queryset = queryset.filter(pk__lt=_read(cursor))
        items = list(queryset[: self.per_page + 1])
        return items[: self.per_page], len(items) > self.per_page

    def _onward(self) -> str | None:
        if self.next_cursor is None:
            return None
        url = remove_query_param(self.request.build_absolute_uri(), "page")
        return replace_query_param(url, "cursor", self.next_cursor)


def _written(key: int) -> str:
    return base64.urlsafe_b64encode(f"before:{key}".encode()).decode().rstrip("=")


def _read(cursor: str) -> int:
    try:
        text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        word, _, key = text.decode("ascii").partition(":")
    except (binascii.Error, ValueError):
        word, key = "", ""
    if len(cursor) > _LONGEST or word != "before" or not (key.isdigit() and len(key) < 19):
        raise InvalidError("cursor", "Use the cursor of the page before, or an empty one to begin.")
    return int(key)


_CURSOR = {
    "name": "cursor",
    "in": "query",
    "required": False,
    "allowEmptyValue": True,
    "description": "Instead of `page`: empty for the newest, then the `next_cursor` of the page before. "
    "New items move nothing.",
    "schema": {"type": "string", "maxLength": _LONGEST},
}
_NUMBER = {"type": ["integer", "null"], "description": "null by cursor"}
_ADDRESS = {"type": ["string", "null"], "format": "uri"}
_PAGINATION = {
    "type": "object",
    "required": [
        *("page", "per_page", "total", "pages", "total_pages", "next", "previous", "next_cursor")
    ],
    "properties": {
        **dict.fromkeys(("page", "total", "pages", "total_pages"), _NUMBER),
        "per_page": {"type": "integer"},
        **dict.fromkeys(("next", "previous"), _ADDRESS),
        "next_cursor": {"type": ["string", "null"]},
    },
}
