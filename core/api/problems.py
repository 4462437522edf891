"""RFC 9457 problem details: the one place where an error becomes an answer."""

import logging
import sys
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, JsonResponse
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import set_rollback

from core.api.errors import ApiError, DatabaseUnavailableError, FieldError

logger = logging.getLogger(__name__)

CONTENT_TYPE = "application/problem+json"

# REST framework's exception -> (code, title); the most particular class comes first.
_KNOWN: tuple[tuple[type[exceptions.APIException], str, str], ...] = (
    (exceptions.ParseError, "MALFORMED_REQUEST", "The body cannot be read"),
    (exceptions.ValidationError, "VALIDATION_ERROR", "The request is not valid"),
    (exceptions.NotAuthenticated, "NOT_AUTHENTICATED", "Sign in first"),
    (exceptions.AuthenticationFailed, "NOT_AUTHENTICATED", "Sign in first"),
    (exceptions.PermissionDenied, "PERMISSION_DENIED", "Not allowed"),
    (exceptions.NotFound, "NOT_FOUND", "Not found"),
    (exceptions.MethodNotAllowed, "METHOD_NOT_ALLOWED", "Method not allowed"),
    (exceptions.NotAcceptable, "NOT_ACCEPTABLE", "No such representation"),
    (exceptions.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Unsupported content type"),
    (exceptions.Throttled, "THROTTLED", "Too many requests"),
)


def problem(
    *,
    status: int,
    code: str,
    title: str,
    detail: str,
    instance: str,
    errors: tuple[FieldError, ...] = (),
) -> dict[str, Any]:
    """The problem document, with the fields that the envelope of successes has too."""
    return {
        "type": f"/problems/{code.lower().replace('_', '-')}",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": instance,
        "success": False,
        "data": None,
        "message": detail,
        "code": code,
        "errors": [
            {"field": error.field, "code": error.code, "message": error.message} for error in errors
        ],
    }


def handle(error: Exception, context: dict[str, Any]) -> Response | None:
    """REST framework's exception handler. None for an error nobody foresaw: it reaches the log whole."""
    path = context["request"].path
    set_rollback()
    if isinstance(error, ApiError):
        body = problem(
            status=error.status,
            code=error.code,
            title=error.title,
            detail=error.detail,
            instance=path,
            errors=error.errors,
        )
        return _answer(body, error.headers)
    if isinstance(error, Http404):
        error = exceptions.NotFound()
    elif isinstance(error, PermissionDenied):
        error = exceptions.PermissionDenied()
    if not isinstance(error, exceptions.APIException):
        return None
    return _answer(_framework_problem(error, path), _headers(error))


def server_error(request: HttpRequest) -> JsonResponse:
    """Django's handler500: says nothing of what went wrong inside, unless trying again is all that helps."""
    if isinstance(sys.exception(), OperationalError | InterfaceError):
        return problem_response(request, DatabaseUnavailableError())
    body = problem(
        status=500,
        code="INTERNAL_ERROR",
        title="Something went wrong",
        detail="Something went wrong on our side. It has been logged.",
        instance=request.path,
    )
    return JsonResponse(body, status=500, content_type=CONTENT_TYPE)


def problem_response(request: HttpRequest, error: ApiError) -> JsonResponse:
    """A problem from a plain Django view."""
    body = problem(
        status=error.status,
        code=error.code,
        title=error.title,
        detail=error.detail,
        instance=request.path,
        errors=error.errors,
    )
    return JsonResponse(body, status=error.status, content_type=CONTENT_TYPE, headers=error.headers)


def _answer(body: dict[str, Any], headers: dict[str, str]) -> Response:
    response = Response(body, status=body["status"], headers=headers, content_type=CONTENT_TYPE)
    response.exception = True
    return response


def _framework_problem(error: exceptions.APIException, path: str) -> dict[str, Any]:
    code, title = next(
        ((code, title) for known, code, title in _KNOWN if isinstance(error, known)),
        ("INTERNAL_ERROR", "Something went wrong"),
    )
    fields = tuple(_field_errors(error.detail)) if code == "VALIDATION_ERROR" else ()
    detail = fields[0].message if fields else str(error.detail)
    return problem(
        status=error.status_code,
        code=code,
        title=title,
        detail=detail,
        instance=path,
        errors=fields,
    )


def _field_errors(detail: Any, field: str = "") -> Iterator[FieldError]:
    if isinstance(detail, dict):
        for name, inner in detail.items():
            own = "" if name == "non_field_errors" else str(name)
            yield from _field_errors(inner, ".".join(part for part in (field, own) if part))
    elif isinstance(detail, list):
        for inner in detail:
            yield from _field_errors(inner, field)
    else:
        yield FieldError(field, getattr(detail, "code", "invalid"), str(detail))


def _headers(error: exceptions.APIException) -> dict[str, str]:
    headers = {}
    if challenge := getattr(error, "auth_header", None):
        headers["WWW-Authenticate"] = challenge
    wait_seconds = getattr(error, "wait", None)
    if wait_seconds:
        headers["Retry-After"] = str(int(wait_seconds) + 1)
    return headers
