"""Who a request speaks for, as far as other packages need to know."""

from rest_framework.request import Request

from core.accounts.models import User
from core.profiles.selectors import viewer_of


def profile_id_of(request: Request) -> int | None:
    """The viewing profile of the request, by its `X-Profile` or the account's default one; None for a caller
    not signed in. One query a request. Raises InvalidError for a profile of somebody else.
    """
    return viewer_of(request).profile_id


def account_of(request: Request) -> User:
    """The caller's account, in a view that lets nobody in who is not signed in."""
    assert isinstance(request.user, User)
    return request.user
