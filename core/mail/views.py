"""The local outbox: mail as it would have arrived, for whoever sits at this machine.

Development only; in production it has no address and no mail.
"""

from datetime import UTC, datetime
from ipaddress import ip_address

from csp.constants import NONCE, NONE, SELF, UNSAFE_INLINE
from csp.decorators import csp_replace
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET

from core.api.addresses import client_address
from core.mail import local_outbox

_PAGE = {
    "default-src": [NONE],
    "base-uri": [NONE],
    "form-action": [NONE],
    "frame-ancestors": [NONE],
    "frame-src": [SELF],
    "style-src": [NONCE],
    "img-src": [SELF],
}
# A mail may look as it likes, and do nothing but open a link where the person clicked.
_MAIL = {
    "default-src": [NONE],
    "base-uri": [NONE],
    "form-action": [NONE],
    "frame-ancestors": [SELF],
    "style-src": [UNSAFE_INLINE],
    "sandbox": ["allow-popups", "allow-popups-to-escape-sandbox"],
}


def _seal(response: HttpResponse) -> HttpResponse:
    """Mail is nobody else's: neither a cache's nor a search engine's."""
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


def _refuse_strangers(request: HttpRequest) -> None:
    """Raises Http404 in production, and for who is not on this machine: mail holds links that set passwords."""
    if settings.MARQUEE_OUTBOX_FOLDER is None or not _is_local(request):
        raise Http404


def _is_local(request: HttpRequest) -> bool:
    """Is the peer of the connection on this machine, and speaks for itself. No header makes it so.

    Behind a Unix socket, whose peers have no address, sits a proxy.
    """
    peer = client_address(request.META.get("REMOTE_ADDR") or "", None, trusted_proxies=0)
    try:
        return ip_address(peer).is_loopback and "HTTP_X_FORWARDED_FOR" not in request.META
    except ValueError:
        return False


@require_GET
@csp_replace(_PAGE)
def outbox(request: HttpRequest, mail_id: str = "") -> HttpResponse:
    """The newest mails, and one of them opened."""
    _refuse_strangers(request)
    mails = local_outbox.newest()
    opened = local_outbox.find(mail_id) if mail_id else next(iter(mails), None)
    if mail_id and opened is None:
        raise Http404
    values = {
        "mails": [(mail, datetime.fromtimestamp(mail.at, UTC)) for mail in mails],
        "opened": opened,
    }
    return _seal(render(request, "mail/outbox.html", values))


@require_GET
@xframe_options_sameorigin
@csp_replace(_MAIL)  # type: ignore[arg-type]  # its stub knows no path arguments
def mail_page(request: HttpRequest, mail_id: str) -> HttpResponse:
    """The page in a mail, for a frame without any rights."""
    _refuse_strangers(request)
    mail = local_outbox.find(mail_id)
    if mail is None:
        raise Http404
    return _seal(HttpResponse(mail.html))
