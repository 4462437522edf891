"""What accounts need to know about every request."""

import re
import time
from collections.abc import Awaitable, Callable

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from core.accounts.limits import ANNOUNCED, give_back_sign_up
from core.accounts.refused import complete_refusal

Respond = Callable[[HttpRequest], HttpResponseBase | Awaitable[HttpResponseBase]]

_TOUCH_SECONDS = 60
_TOUCHED_AT = "touched_at"
_SIGN_UP = re.compile(r"/((?P<allauth>_allauth/(browser|app)/v1/auth/signup)|api/(v1/)?register)/?")


class ArrivalMiddleware:
    """Notes when a request arrived, as `request.arrived_at`: seconds since the epoch.

    Stands first, because it is compared with the moment another request was answered (`core.accounts.tokens`).
    """

    sync_capable = True
    async_capable = True

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response
        if iscoroutinefunction(get_response):
            markcoroutinefunction(self)

    def __call__(self, request: HttpRequest) -> HttpResponseBase | Awaitable[HttpResponseBase]:
        request.arrived_at = time.time()  # type: ignore[attr-defined]
        return self.get_response(request)


class LimitsMiddleware:
    """What limits on signing up and in mean for an answer, whether ours or allauth's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if response.status_code == 400 and request.method == "POST":
            door = _SIGN_UP.fullmatch(request.path_info)
            if door is not None:
                give_back_sign_up(request, by_allauth=bool(door["allauth"]))
        seconds = getattr(request, ANNOUNCED, None)
        if seconds and response.status_code in (400, 401):
            response.headers.setdefault("Retry-After", str(seconds))
        elif response.status_code == 429:
            complete_refusal(request, response)
        return response


class SlidingSessionMiddleware(SessionMiddleware):
    """Django's sessions, which end when a person was idle for `SESSION_COOKIE_AGE`, to the minute.

    Django itself can only save a session on every request or none; once a minute costs almost nothing.
    """

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Save a session in use that was not saved for a minute, and send its cookie again."""
        session = request.session
        if session.accessed and SESSION_KEY in session and _is_due(session):
            session[_TOUCHED_AT] = int(time.time())
        response = super().process_response(request, response)
        if session.is_empty() and not session.modified:
            # The session was gone before this request: its cookie may have been replaced by now, by the
            # answer of a request that gave the session another id, and would be taken with the old one.
            response.cookies.pop(settings.SESSION_COOKIE_NAME, None)
        return response


def _is_due(session: SessionBase) -> bool:
    return time.time() - float(session.get(_TOUCHED_AT, 0)) >= _TOUCH_SECONDS
