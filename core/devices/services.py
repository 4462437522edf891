"""Ending sessions, and how long the one at hand lasts."""

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest

from core.accounts.endings import end_sessions_of
from core.accounts.session_store import SessionStore
from core.api.errors import ConflictError, NotFoundError
from core.devices.selectors import live_sessions
from core.transactions import in_transaction


@in_transaction
def end_sign_in(request: HttpRequest, *, user_id: int, session_id: int) -> None:
    """Sign out there. Raises NotFoundError for a session that is somebody else's, or has ended."""
    row = live_sessions(user_id).filter(pk=session_id).first()
    if row is None:
        raise NotFoundError("There is no such session.")
    _end(request, row)


@in_transaction
def end_sign_ins(request: HttpRequest, *, user_id: int, keep: str | None) -> int:
    """Sign out everywhere but in the session with the key `keep`; how many ended."""
    ended = live_sessions(user_id).exclude(session_key=keep or "").count()
    end_sessions_of(user_id, keep=keep)
    if keep is None:
        # Django would save the session at hand once more, and fail to find it.
        request.session.flush()
    return ended


def remember(request: HttpRequest, *, by_browser: bool, remembered: bool) -> None:
    """Let the browser's session last for `MARQUEE_REMEMBERED_SECONDS` without use, or for the usual while.

    An app's session always lasts as long as its refresh token. Raises ConflictError for one.
    """
    if not by_browser:
        raise ConflictError("Only a browser's session can be remembered.")
    # Kept in the session itself, it outlives a new id.
    request.session.set_expiry(settings.MARQUEE_REMEMBERED_SECONDS if remembered else None)


def _end(request: HttpRequest, row: UserSession) -> None:
    if row.session_key == request.session.session_key:
        logout(request)
    else:
        SessionStore().delete(row.session_key)
