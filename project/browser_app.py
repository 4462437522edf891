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
# What the build writes wherever the page's policy asks for the nonce of the answer (vite.config.ts).
_NONCE_PLACE = b"__MARQUEE_NONCE__"


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The page that loads the browser app; never kept, since it names the newest files and holds a nonce."""
    path: Path = settings.BROWSER_APP_INDEX
    if not path.is_file():
        return HttpResponse(_NOT_BUILT, status=503)
    page = _read(path, path.stat().st_mtime_ns)
    nonce = str(request.csp_nonce)  # type: ignore[attr-defined]  # django-csp's, one for each answer
    response = HttpResponse(page.replace(_NONCE_PLACE, nonce.encode()))
    response["Cache-Control"] = "private, no-cache"
    return response


@lru_cache(maxsize=2)
def _read(path: Path, changed_at: int) -> bytes:
    return path.read_bytes()
