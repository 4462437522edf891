"""Tokens that accounts with a role make, apps they let in, and what both lose with it, as entries of the audit log."""

from collections.abc import Sequence

from django.http import HttpRequest

from core.access.models import PersonalToken
from core.access.services.lost_roles import keep_within_role
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


def narrow_tokens(account: User, *, request: HttpRequest) -> None:
    """Take from an account's tokens and apps what its role does not allow any more. Within a transaction."""
    actions = {"personaltoken": "token.narrowed", "client": "app.narrowed"}
    for one in keep_within_role(account.pk, account.role):
        record(
            actions[one.kind],
            actor_id=request.user.pk,
            target=f"{one.kind}:{one.id}",
            detail={"scopes": one.scopes},
            request=request,
        )
