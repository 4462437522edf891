"""Request bodies: JSON that can be read, holding what is declared and nothing else."""

import unicodedata
from collections.abc import Mapping
from io import BytesIO
from typing import Any, cast

from django.conf import settings
from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail, ParseError
from rest_framework.parsers import JSONParser
from rest_framework.request import Request

from core.api.errors import PayloadTooLargeError

_MOST_NAMED = 20
_LONGEST_NAME = 100
# They turn the text after them round: "gpj.exe" reads as "exe.jpg", and a name as somebody else's.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NO_CONTROLS = "Use no control characters."


class JsonBodies(JSONParser):
    """REST framework's parser, for which a body nested without end is one that cannot be read, not a crash.

    It reads the request itself, past Django's limit, so the limit is held here.
    """

    def parse(
        self,
        stream: Any,
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        """The value in the body. Raises ParseError, PayloadTooLargeError."""
        most = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        body = stream.read(most + 1)
        if len(body) > most:
            raise PayloadTooLargeError(most)
        try:
            return super().parse(BytesIO(body), media_type, parser_context)
        except RecursionError:
            raise ParseError("JSON parse error - the body is nested too deeply.") from None


class Text(serializers.CharField):
    """A string that is one: REST framework would take a number, and a password 12345678 is a mistake."""

    def to_internal_value(self, data: Any) -> str:
        """The text. Raises ValidationError."""
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class Written(Text):
    """What a person writes for others to read: one spelling for each character, nothing that hides or turns text.

    `lines`: may it have more than one? `max_length` counts characters after that. Raises ValidationError.
    """

    default_error_messages = {"control": _NO_CONTROLS}

    def __init__(self, *, max_length: int, lines: bool = False, **options: Any) -> None:
        super().__init__(max_length=max_length, **options)
        self._lines = lines

    def to_internal_value(self, data: Any) -> str:
        """The text in Unicode's composed form (NFC). Raises ValidationError."""
        try:
            return written(super().to_internal_value(data), lines=self._lines)
        except ValueError:
            self.fail("control")


def written(text: str, *, lines: bool = False) -> str:
    """The text in Unicode's composed form (NFC), its lines ended alike.

    Raises ValueError, with a sentence for the person, for characters that hide or turn text; and without
    `lines` for ends of them.
    """
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    allowed = "\n\t" if lines else ""
    if any(_is_control(character) for character in composed if character not in allowed):
        raise ValueError(_NO_CONTROLS)
    return composed


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


def _is_control(character: str) -> bool:
    return character in _TURNING or unicodedata.category(character) in ("Cc", "Zl", "Zp")


def _printable(name: str) -> str:
    """Half of a surrogate pair is legal in JSON's escapes and in no answer."""
    return name[:_LONGEST_NAME].encode("utf-8", "replace").decode()
