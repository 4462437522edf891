"""What apps are told that may not, and which app it is that asks."""

from http import HTTPStatus

from allauth.core.internal.httpkit import extract_basic_auth
from allauth.idp.oidc.models import Client
from django.http import HttpRequest, HttpResponse, JsonResponse


def refused(error: str, status: int = HTTPStatus.BAD_REQUEST) -> HttpResponse:
    """An error as RFC 6749 writes it."""
    return JsonResponse({"error": error}, status=status, headers={"Cache-Control": "no-store"})


def client_id_of(request: HttpRequest) -> str:
    """The app that asks, "" for none: the header counts before the form."""
    return _by_header(request) or request.POST.get("client_id", "")


def is_of_blocked(request: HttpRequest) -> bool:
    """Is the app of a blocked developer, by whichever of the two names it has itself taken for. One query."""
    named = {_by_header(request), *request.POST.getlist("client_id")}
    named = {name for name in named if "\0" not in name}
    return bool(Client.objects.filter(pk__in=named, owner__is_active=False).exists())


def _by_header(request: HttpRequest) -> str:
    found, _ = extract_basic_auth({"Authorization": request.headers.get("Authorization", "")})
    return str(found or "")
