"""Where other services send people back to. Whatever they say, a person gets a page."""

import logging
from collections.abc import Callable
from functools import wraps

from allauth.socialaccount.providers.apple.apple_session import APPLE_SESSION_COOKIE_NAME
from allauth.socialaccount.providers.apple.views import apple_post_callback
from django.core.exceptions import ImproperlyConfigured
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from core.accounts.malformed import STUMBLES
from core.connections.failures import failed
from core.connections.selectors import configured

_log = logging.getLogger(__name__)
View = Callable[..., HttpResponseBase]


def callback(view: View, *, provider: str = "") -> View:
    """allauth's view for an address that exists only while the service is set up.

    provider: its name; "" when the address says it, as `provider_id`.
    """

    @wraps(view)
    def guarded(request: HttpRequest, **named: str) -> HttpResponseBase:
        name = provider or named["provider_id"]
        if name not in configured(request):
            raise Http404
        try:
            return view(request, **named)
        except (ImproperlyConfigured, *STUMBLES) as error:
            _log.warning("%s sent an answer of no known shape: %s", name, type(error).__name__)
            return failed("unknown")

    return guarded


@csrf_exempt
def apple_answer(request: HttpRequest) -> HttpResponseBase:
    """Apple posts its answer from its own page, where our cookies are not sent along; allauth comes back for it."""
    answer: HttpResponseBase = apple_post_callback(request)
    if APPLE_SESSION_COOKIE_NAME in answer.cookies:
        answer.cookies[APPLE_SESSION_COOKIE_NAME]["httponly"] = True
    return answer
