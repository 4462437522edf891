"""Who a request speaks for, as far as other packages need to know."""

from rest_framework.request import Request

from core.accounts.models import User
from core.profiles.models import Profile


def profile_id_of(request: Request) -> int | None:
    """The viewing profile of the request: the account's default one; None for a caller not signed in. One query."""
    if not request.user.is_authenticated:
        return None
    return (
        Profile.objects.filter(user=request.user, is_default=True)
        .values_list("pk", flat=True)
        .get()
    )


def account_of(request: Request) -> User:
    """The caller's account, in a view that lets nobody in who is not signed in."""
    assert isinstance(request.user, User)
    return request.user
