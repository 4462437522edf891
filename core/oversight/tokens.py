"""Tokens that accounts with a role make, as entries of the audit log."""

from core.access.models import PersonalToken
from core.accounts.models import User
from core.audit.services import record


def after_token_saved(instance: PersonalToken, *, created: bool, **_: object) -> None:
    """Receiver of `post_save`: which scopes somebody with a role gave to a program."""
    if created and instance.user.role != User.Role.USER:
        record(
            "token.made",
            actor_id=instance.user_id,
            target=f"personaltoken:{instance.pk}",
            detail={"scopes": list(instance.scopes)},
        )
