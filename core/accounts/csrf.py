"""Django's `CSRF_FAILURE_VIEW`."""

from django.http import HttpRequest, JsonResponse

from core.accounts.errors import ForgedRequestError
from core.api.problems import problem_response


def csrf_failure(request: HttpRequest, reason: str = "") -> JsonResponse:
    """A problem document, as for every other error."""
    return problem_response(request, ForgedRequestError())
