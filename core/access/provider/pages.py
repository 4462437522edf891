"""The pages on which somebody decides: who may, and the headers. Nothing runs on them, nobody frames or keeps them."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse

from core.accounts.models import User
from core.second_factor.recent import is_recent
from core.security.policies import form_target


def ask_who(request: HttpRequest, *, back_to: str) -> HttpResponse | None:
    """Send somebody to sign in, or to prove who they are, and then back; None when that was a short while ago.

    Letting an app in is as much as making a token, so a session alone is not enough.
    """
    if not isinstance(request.user, User):
        return redirect_to_login(back_to)
    if not is_recent(request.session, request.user):
        return redirect_to_login(back_to, settings.MARQUEE_CONFIRM_URL)
    return None


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


def shown(address: str) -> str:
    """Where an address leads, for a person to read."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https"):
        return "the app"
    return "this computer" if parts.scheme == "http" else parts.netloc


def _source(address: str) -> str:
    """The address as a source of a policy; its scheme where the host is a number of version 6, which none can name."""
    target = form_target(address) or ""
    return target.partition("//")[0] if "[" in target else target
