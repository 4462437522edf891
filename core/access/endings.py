"""A token that is deleted ends its sockets, whoever deletes it and why."""

from typing import Any

from allauth.idp.oidc.models import Token
from django.db.models.signals import post_delete

from core.access.bearers import app_mark, token_mark
from core.access.models import PersonalToken
from core.accounts.signals import credential_ended


def connect() -> None:
    """Listen; once, when the applications are ready."""
    post_delete.connect(_personal_token_deleted, sender=PersonalToken)
    post_delete.connect(_app_token_deleted, sender=Token)


def _personal_token_deleted(instance: PersonalToken, **_: Any) -> None:
    credential_ended.send(sender=PersonalToken, mark=token_mark(instance.pk))


def _app_token_deleted(instance: Token, **_: Any) -> None:
    if instance.type == Token.Type.ACCESS_TOKEN:
        credential_ended.send(sender=Token, mark=app_mark(instance.pk))
