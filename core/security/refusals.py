"""Requests that Django refuses before a view sees them: a host that is not ours, too many fields, too much."""

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, JsonResponse

from core.api.errors import ApiError, PayloadTooLargeError
from core.api.problems import problem_response


class MalformedError(ApiError):
    """Says no more, since whoever sends such a request knows what is in it."""

    code = "MALFORMED_REQUEST"
    title = "The request cannot be read"


def bad_request(request: HttpRequest, exception: Exception) -> JsonResponse:
    """Django's handler400: a problem document, and 413 for what is too large."""
    if isinstance(exception, RequestDataTooBig):
        error: ApiError = PayloadTooLargeError(settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
    else:
        error = MalformedError("This server does not answer such a request.")
    return problem_response(request, error)
