"""Is the process alive, and can it serve."""

import time
from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.http import HttpRequest, JsonResponse
from django.utils.crypto import get_random_string
from django.utils.module_loading import import_string
from django.views.decorators.http import require_safe


@require_safe
def live(request: HttpRequest) -> JsonResponse:
    """The process answers; nothing else is asked."""
    return JsonResponse({"status": "ok"})


@require_safe
def ready(request: HttpRequest) -> JsonResponse:
    """Each thing this process needs, with its latency in milliseconds; 503 when one is down."""
    checks = {name: _measure(import_string(check)) for name, check in settings.MARQUEE_READINESS}
    healthy = all(check["status"] == "ok" for check in checks.values())
    return JsonResponse(
        {"status": "ok" if healthy else "down", "checks": checks}, status=200 if healthy else 503
    )


def database() -> None:
    """One trip to PostgreSQL."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def shared_cache() -> None:
    """One value written and read back."""
    value = get_random_string(8)
    cache.set("health", value, 10)
    cache.get("health")


def _measure(check: Callable[[], None]) -> dict[str, object]:
    began = time.perf_counter()
    try:
        check()
    # Whatever a service raises when it is down, the answer is the same: it is down. The cause is not for strangers.
    except Exception as error:
        return {"status": "down", "error": type(error).__name__}
    return {"status": "ok", "latency_ms": round((time.perf_counter() - began) * 1000, 2)}
