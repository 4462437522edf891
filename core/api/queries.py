"""Query parameters, validated like a body; unknown ones are ignored."""

from typing import Any

from rest_framework.request import Request
from rest_framework.serializers import Serializer


def read_query(serializer_class: type[Serializer[Any]], request: Request) -> dict[str, Any]:
    """The parameters that `serializer_class` declares. Raises ValidationError naming the bad one."""
    serializer = serializer_class(data=request.query_params)
    serializer.is_valid(raise_exception=True)
    values: dict[str, Any] = serializer.validated_data
    return values
