"""Request bodies: JSON that can be read, holding what is declared and nothing else."""

from collections.abc import Mapping
from typing import Any, cast

from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail, ParseError
from rest_framework.parsers import JSONParser
from rest_framework.request import Request

_MOST_NAMED = 20
_LONGEST_NAME = 100


class JsonBodies(JSONParser):
    """REST framework's parser, for which a body nested without end is one that cannot be read, not a crash."""

    def parse(
        self,
        stream: Any,
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        """The value in the body. Raises ParseError."""
        try:
            return super().parse(stream, media_type, parser_context)
        except RecursionError:
            raise ParseError("JSON parse error - the body is nested too deeply.") from None


class Text(serializers.CharField):
    """A string that is one: REST framework would take a number, and a password 12345678 is a mistake."""

    def to_internal_value(self, data: Any) -> str:
        """The text. Raises ValidationError."""
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class StrictSerializer(serializers.Serializer[Any]):
    """A body whose unknown fields are errors that name them: a misspelt field is never silently lost.

    A field that can only be read counts as unknown. All that is wrong is told at once.
    """

    def to_internal_value(self, data: Any) -> Any:
        """The validated values. Raises ValidationError."""
        unknown = self._unknown(data)
        try:
            values = super().to_internal_value(data)
        except serializers.ValidationError as error:
            known = cast("dict[str, list[ErrorDetail]]", error.detail)
            raise serializers.ValidationError(known | unknown) from None
        if unknown:
            raise serializers.ValidationError(unknown)
        return values

    def _unknown(self, data: Any) -> dict[str, list[ErrorDetail]]:
        if not isinstance(data, Mapping):
            return {}
        fields = self.fields
        names = [str(name) for name in data if name not in fields or fields[str(name)].read_only]
        return {
            _printable(name): [ErrorDetail("There is no such field.", code="unknown")]
            for name in names[:_MOST_NAMED]
        }


def read_body(kind: type[StrictSerializer], request: Request) -> dict[str, Any]:
    """The validated values of a request's body. Raises ValidationError."""
    body = kind(data=request.data)
    body.is_valid(raise_exception=True)
    values: dict[str, Any] = body.validated_data
    return values


def _printable(name: str) -> str:
    """Half of a surrogate pair is legal in JSON's escapes and in no answer."""
    return name[:_LONGEST_NAME].encode("utf-8", "replace").decode()
