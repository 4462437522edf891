"""The browser app's one page, for every path that is a page's."""

from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

_NOT_BUILT = (
    "<!doctype html><title>Marquee</title>"
    "<p>The browser app is not built. Run <code>make run</code>, or "
    "<code>npm ci && npm run build</code> in <code>frontend</code>."
)
_POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
    "connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The page that loads the browser app; never cached, since it names the newest files."""
    path: Path = settings.BROWSER_APP_INDEX
    if not path.is_file():
        return HttpResponse(_NOT_BUILT, status=503)
    response = HttpResponse(_read(path, path.stat().st_mtime_ns))
    response["Cache-Control"] = "no-cache"
    response["Content-Security-Policy"] = _POLICY
    return response


@lru_cache(maxsize=2)
def _read(path: Path, changed_at: int) -> bytes:
    return path.read_bytes()
