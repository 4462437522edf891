"""Headers of the pages on which somebody decides: nothing runs on them, nobody frames them, nobody keeps them."""

from urllib.parse import urlsplit

from django.http import HttpResponse


def protect(response: HttpResponse, *, leads_to: str = "") -> HttpResponse:
    """Set the headers. leads_to: where the page's form may end up after it was sent here."""
    targets = " ".join(filter(None, ("'self'", _source(leads_to))))
    response["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
        f"base-uri 'none'; frame-ancestors 'none'; form-action {targets}"
    )
    response["X-Frame-Options"] = "DENY"
    response["Cache-Control"] = "no-store"
    return response


def _source(address: str) -> str:
    """The address as a source of a policy: its origin, or its scheme where a policy cannot name the host."""
    parts = urlsplit(address)
    if parts.scheme in ("http", "https") and ":" not in (parts.hostname or ":"):
        return f"{parts.scheme}://{parts.netloc}"
    return f"{parts.scheme}:" if parts.scheme else ""
