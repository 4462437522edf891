"""Which pages may open a socket. A page of another site must not, even when the browser sends our cookie."""

from collections.abc import Sequence

from django.conf import settings
from django.http.request import validate_host

Headers = Sequence[tuple[bytes, bytes]]


def header(headers: Headers, name: bytes) -> str | None:
    """The value of a header, None when it was not sent. The last one counts when sent twice."""
    for key, value in reversed(headers):
        if key == name:
            return value.decode("latin-1")
    return None


def may_connect(headers: Headers) -> bool:
    """No `Origin` (not a browser), a listed one, or the very host that was asked."""
    origin = header(headers, b"origin")
    return origin is None or origin in settings.ALLOWED_ORIGINS or _is_own(origin, headers)


def _is_own(origin: str, headers: Headers) -> bool:
    host = header(headers, b"host") or ""
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    return (
        settings.ALLOW_OWN_ORIGIN
        and validate_host(name, settings.ALLOWED_HOSTS)
        and origin in [f"{scheme}://{host}" for scheme in _own_schemes()]
    )


def _own_schemes() -> tuple[str, ...]:
    """Where cookies go by TLS alone, a page that came without it is somebody else's on the way."""
    return ("https",) if settings.SESSION_COOKIE_SECURE else ("http", "https")
