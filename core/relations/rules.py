"""Whose role lets them see past what people set. Pure."""

from core.api.scopes import Scope

_STAFF_SCOPES = frozenset({Scope.MODERATION_ACT, Scope.ADMIN_READ})


def role_counts(granted: frozenset[Scope] | None) -> bool:
    """Does a request see with its account's role: a whole sign-in (None), or a token that was given a role's scope.

    Any other token sees as its owner would without a role: who let an app read follows did not mean
    to show it what others keep private.
    """
    return granted is None or not granted.isdisjoint(_STAFF_SCOPES)
