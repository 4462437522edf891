"""What a client may send: one JSON object a frame, taken apart and checked. Pure."""

import json
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    model_validator,
)
from pydantic_core import PydanticCustomError

MAX_FRAME_BYTES = 65_536
_MAX_SEQ = 2**63 - 1

RequestId = (
    Annotated[int, Field(strict=True, ge=-_MAX_SEQ, le=_MAX_SEQ)]
    | Annotated[str, StringConstraints(strict=True, max_length=64)]
)
TopicName = Annotated[str, StringConstraints(strict=True, min_length=1, max_length=120)]


class MalformedError(ValueError):
    """The frame is no request; `request_id` is the client's when it could be read."""

    def __init__(self, message: str, request_id: int | str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.request_id = request_id


class _Request(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    id: RequestId | None = None


class Subscribe(_Request):
    """Follow a topic; with `since`, from there on; with `profile`, as that viewing profile of the caller."""

    op: Literal["subscribe"]
    topic: TopicName
    since: Annotated[int, Field(strict=True, ge=0, le=_MAX_SEQ)] | None = None
    epoch: Annotated[str, StringConstraints(strict=True, max_length=64)] | None = None
    profile: Annotated[int, Field(strict=True, ge=1, le=_MAX_SEQ)] | None = None


class Unsubscribe(_Request):
    """Follow a topic no longer."""

    op: Literal["unsubscribe"]
    topic: TopicName


class Ping(_Request):
    """Are you there."""

    op: Literal["ping"]


class Auth(_Request):
    """Credentials in the first frame, for clients that cannot set headers: a token or a ticket."""

    op: Literal["auth"]
    token: Annotated[str, StringConstraints(strict=True, max_length=4096)] | None = None
    ticket: Annotated[str, StringConstraints(strict=True, max_length=128)] | None = None

    @model_validator(mode="after")
    def _is_one_of_both(self) -> Self:
        if (self.token is None) == (self.ticket is None):
            raise PydanticCustomError("one_credential", "send either a token or a ticket")
        return self


Request = Subscribe | Unsubscribe | Ping | Auth

_adapter: TypeAdapter[Request] = TypeAdapter(Annotated[Request, Field(discriminator="op")])


def parse(text: str) -> Request:
    """The request in a text frame. Raises MalformedError with a sentence for the client."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise MalformedError("A frame has to be one JSON object.") from None
    if not isinstance(value, dict):
        raise MalformedError("A frame has to be one JSON object.")
    try:
        return _adapter.validate_python(value)
    except ValidationError as error:
        raise MalformedError(_sentence(error), _request_id(value)) from None


def _request_id(value: dict[str, Any]) -> int | str | None:
    given = value.get("id")
    if isinstance(given, str) and len(given) <= 64:
        return given
    if isinstance(given, int) and not isinstance(given, bool) and abs(given) <= _MAX_SEQ:
        return given
    return None


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    if first["type"] in ("union_tag_invalid", "union_tag_not_found"):
        return "op has to be one of subscribe, unsubscribe, ping, auth."
    field = next((str(part) for part in reversed(first["loc"]) if part in _FIELDS), "frame")
    return f"{field}: {first['msg']}."


_FIELDS = {"id", "topic", "since", "epoch", "profile", "token", "ticket"}
