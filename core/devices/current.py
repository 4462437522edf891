"""The session that a request is made with."""

from rest_framework.request import Request


def current_key(request: Request) -> str | None:
    """Its key, a browser's or the one behind a JSON web token; None for a token with scopes. No query."""
    if request.auth is not None:
        key: str | None = getattr(request.auth, "session_key", None)
        return key
    return request._request.session.session_key


def is_remembered(request: Request) -> bool | None:
    """Does the browser's outlast the usual while without use; None for what is no browser's. No query of its own."""
    if request.auth is not None:
        return None
    session = request._request.session
    return session.get_expiry_age() > session.get_session_cookie_age()
