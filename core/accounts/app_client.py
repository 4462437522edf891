"""A request as allauth sees one of an app: no cookies, a session of its own, tokens in the answer."""

from collections.abc import Iterator
from contextlib import contextmanager

from allauth.headless.constants import Client
from allauth.headless.internal.decorators import mark_request_as_headless
from allauth.headless.internal.sessionkit import session_store
from django.contrib.auth import get_user
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest


@contextmanager
def app_client(request: HttpRequest, session_key: str | None = None) -> Iterator[None]:
    """Run allauth's flows for an API client: with that session, else with a new one.

    allauth has the same for its own views, but takes the session from the request's headers; a
    sign-in must begin afresh whatever was sent along. The cookies' session comes back afterwards.
    """
    browser_session, browser_user = request.session, request.user
    mark_request_as_headless(request, Client.APP)
    request.session = session_store(session_key)
    request.user = get_user(request) if session_key else AnonymousUser()
    request.allauth.headless._pre_user = request.user  # type: ignore[attr-defined]
    try:
        yield
    finally:
        if request.session.modified and not request.session.is_empty():
            request.session.save()
        request.session, request.user = browser_session, browser_user
        # Signing in rotates the CSRF token, but no cookie of this answer belongs to a browser's session.
        request.META["CSRF_COOKIE_NEEDS_UPDATE"] = False
