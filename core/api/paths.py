"""Addresses of the API: each with and without a trailing slash, under `/api/` and `/api/v1/`."""

from django.http import HttpRequest, JsonResponse
from django.urls import URLPattern, path, register_converter
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from core.api.errors import NotFoundError
from core.api.problems import problem_response


class IdConverter:
    """A positive whole number that fits a bigint; anything else is a path that does not exist."""

    regex = "[1-9][0-9]{0,17}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


register_converter(IdConverter, "id")


def api_path(route: str, view: type[View]) -> list[URLPattern]:
    """The patterns of one endpoint; `route` begins after `/api/` and ends without a slash.

    Listed forms instead of redirects: a redirected POST loses its body.
    """
    function = view.as_view()
    name = route.replace("/", "-").replace("<", "").replace(">", "").replace(":", "-")
    return [
        path(f"api/{route}", function, name=name),
        path(f"api/{route}/", function),
        path(f"api/v1/{route}", function),
        path(f"api/v1/{route}/", function),
    ]


@csrf_exempt
def unknown_api_path(request: HttpRequest, rest: str | None = None) -> JsonResponse:
    """Whatever no endpoint answers."""
    return problem_response(request, NotFoundError("There is nothing at this address."))
