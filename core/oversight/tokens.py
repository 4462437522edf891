"""Tokens that accounts with a role make, and apps they let in, as entries of the audit log."""

from collections.abc import Sequence

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


def after_app_let_in(user: User, client_id: str, scopes: Sequence[str], **_: object) -> None:
    """Receiver of `app_let_in`: which scopes somebody with a role gave to an app or a device."""
    if user.role != User.Role.USER:
        record(
            "app.let_in",
            actor_id=user.pk,
            target=f"client:{client_id}",
            detail={"scopes": list(scopes)},
        )
