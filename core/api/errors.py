"""Errors a person or a client can cause. Each has a stable code and a sentence to act on."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field of a body or query."""

    field: str
    code: str
    message: str


class ApiError(Exception):
    """Base: subclasses name status and code; `detail` is the sentence, `headers` go on the answer."""

    status = 400
    code = "VALIDATION_ERROR"
    title = "The request is not valid"

    def __init__(
        self,
        detail: str,
        *,
        errors: tuple[FieldError, ...] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = errors
        self.headers = dict(headers or {})


class InvalidError(ApiError):
    """A value that cannot be accepted; names its field."""

    def __init__(self, field: str, detail: str, *, code: str = "invalid") -> None:
        super().__init__(detail, errors=(FieldError(field, code, detail),))


class NotFoundError(ApiError):
    """What was asked for does not exist, or the caller may not know that it does."""

    status = 404
    code = "NOT_FOUND"
    title = "Not found"


class ConflictError(ApiError):
    """The state does not allow it now."""

    status = 409
    code = "CONFLICT"
    title = "Conflict"


class UpstreamUnavailableError(ApiError):
    """A service this depends on does not answer."""

    status = 503
    code = "UPSTREAM_UNAVAILABLE"
    title = "Not available right now"


class DatabaseUnavailableError(UpstreamUnavailableError):
    """PostgreSQL is gone, silent, or took too long."""

    def __init__(self) -> None:
        detail = "The database does not answer right now. Try again in a moment."
        super().__init__(detail, headers={"Retry-After": "5"})


class PayloadTooLargeError(ApiError):
    """More was sent than is read; `most`: bytes that are."""

    status = 413
    code = "PAYLOAD_TOO_LARGE"
    title = "Too much was sent"

    def __init__(self, most: int) -> None:
        super().__init__(f"Send at most {most:,} bytes.")
