"""Changing what a person says about themselves."""

from typing import Any

from core.accounts.models import User


def update_account(user: User, changes: dict[str, Any]) -> User:
    """Change what a person says about themselves; `changes` are validated fields of the account."""
    for name, value in changes.items():
        setattr(user, name, value)
    if changes:
        user.save(update_fields=list(changes))
    return user
