"""Who a request speaks for, as far as other packages need to know."""

from rest_framework.request import Request

from core.accounts.models import User
from core.profiles.selectors import viewer_of


def profile_id_of(request: Request) -> int | None:
    """The viewing profile of the request, by its `X-Profile` or the account's default one; None for a caller
    not signed in. One query a request. Raises InvalidError for a profile of somebody else.
    """
    return viewer_of(request).profile_id


def own_profile_id(request: Request) -> int:
    """The caller's viewing profile, in a view that lets nobody in who is not signed in. As `profile_id_of`."""
    profile_id = profile_id_of(request)
    assert profile_id is not None
    return profile_id


def is_whole_sign_in(request: Request) -> bool:
    """Is it no token with scopes: it may all that its account may."""
    return getattr(request.auth, "scopes", None) is None


def sees_email(request: Request) -> bool:
    """May the caller be told the account's e-mail address."""
    return is_whole_sign_in(request) or getattr(request.auth, "sees_email", False) is True


def account_of(request: Request) -> User:
    """The caller's account, in a view that lets nobody in who is not signed in."""
    assert isinstance(request.user, User)
    return request.user
