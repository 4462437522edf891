"""`/metrics`, for Prometheus. Never open: figures tell strangers how busy a house is, and when it stumbles."""

from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client.exposition import choose_encoder

from core.accounts.bearer_header import bearer_token
from core.accounts.factors import role_in_effect
from core.accounts.models import User
from realtime.figures.collector import registry

_TEXT = "text/plain; charset=utf-8"
# What a proxy adds; a request that passed one is not from this machine, whoever hands it over.
_PASSED_ON = ("HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP")


@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """This process's figures, as text or as OpenMetrics, whichever is asked for."""
    if not _may_read(request):
        return _refusal(request)
    encode, content_type = choose_encoder(request.headers.get("Accept", ""))
    return HttpResponse(encode(registry), content_type=content_type)


def _may_read(request: HttpRequest) -> bool:
    return _is_from_here(request) or _has_token(request) or _is_admin(request)


def _is_from_here(request: HttpRequest) -> bool:
    if not settings.MARQUEE_METRICS_FROM_LOOPBACK or any(
        name in request.META for name in _PASSED_ON
    ):
        return False
    try:
        return ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False


def _has_token(request: HttpRequest) -> bool:
    expected: str = settings.MARQUEE_METRICS_TOKEN
    sent = bearer_token(request.headers.get("Authorization", ""))
    return bool(expected) and sent is not None and constant_time_compare(sent, expected)


def _is_admin(request: HttpRequest) -> bool:
    user = request.user
    return isinstance(user, User) and role_in_effect(user) == User.Role.ADMIN


def _refusal(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return HttpResponse("Only administrators see the figures.\n", _TEXT, status=403)
    answer = HttpResponse("The figures need the token of the settings.\n", _TEXT, status=401)
    answer["WWW-Authenticate"] = 'Bearer realm="metrics"'
    return answer
