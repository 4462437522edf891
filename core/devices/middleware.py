"""Noting when a session was last used."""

from collections.abc import Callable

from allauth.usersessions.models import UserSession
from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from core.accounts.addresses import address_of
from core.devices.last_seen import is_news, note_written
from core.devices.sign_ins import agent_of


class LastSeenMiddleware:
    """Writes down the use of a session, a browser's or the one behind a JSON web token, once a minute."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        key = _session_in_use(request)
        if key is not None and is_news(key):
            UserSession.objects.filter(session_key=key).update(
                last_seen_at=timezone.now(), ip=address_of(request), user_agent=agent_of(request)
            )
            note_written(key)
        return response


def _session_in_use(request: HttpRequest) -> str | None:
    """REST framework leaves on the request what it has read of a bearer token."""
    bearer = getattr(request, "auth", None)
    if bearer is not None:
        key: str | None = getattr(bearer, "session_key", None)
        return key
    session = request.session
    return session.session_key if session.accessed and SESSION_KEY in session else None
