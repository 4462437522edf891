"""What a token that is not a whole sign-in may be used for, and which request needs what.

A scope is `resource:action`. Personal access tokens and the tokens of other people's apps carry some; a sign-in
(a browser's session, a JSON web token) carries none and may all that its account may.
"""

from collections.abc import Mapping
from enum import StrEnum

from core.api.errors import ApiError


class Scope(StrEnum):
    """Every scope there is; the wire name is the value."""

    CATALOGUE_READ = "catalogue:read"
    LIBRARY_READ = "library:read"
    LIBRARY_WRITE = "library:write"
    SOCIAL_READ = "social:read"
    SOCIAL_WRITE = "social:write"
    RECOMMENDATIONS_READ = "recommendations:read"
    SPORTS_READ = "sports:read"
    REALTIME_SUBSCRIBE = "realtime:subscribe"
    PUBLISH = "publish"
    WEBHOOKS_MANAGE = "webhooks:manage"
    MODERATION_ACT = "moderation:act"
    ADMIN_READ = "admin:read"


class ScopeMissingError(ApiError):
    """The token is good, but not for this."""

    status = 403
    code = "PERMISSION_DENIED"
    title = "Not allowed"

    def __init__(self, scope: Scope | None) -> None:
        if scope is None:
            super().__init__(
                "A token with scopes cannot be used here; sign in with your password.",
                headers={"WWW-Authenticate": 'Bearer realm="api", error="insufficient_scope"'},
            )
        else:
            challenge = f'Bearer realm="api", error="insufficient_scope", scope="{scope}"'
            super().__init__(
                f"This token lacks the scope “{scope}”.", headers={"WWW-Authenticate": challenge}
            )


def needed_scope(declared: Mapping[str, Scope | None], method: str) -> Scope | None:
    """The scope a method needs; None when tokens with scopes are not let in at all.

    declared: method to scope, `*` for every method not named. HEAD is read as GET.
    """
    asked = "GET" if method == "HEAD" else method
    return declared.get(asked, declared.get("*"))


def check_scope(granted: frozenset[Scope] | None, needed: Scope | None) -> None:
    """Raise ScopeMissingError unless what was granted holds what is needed. granted: None for a whole sign-in."""
    if granted is None:
        return
    if needed is None or needed not in granted:
        raise ScopeMissingError(needed)
