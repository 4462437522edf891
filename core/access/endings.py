"""A token that is deleted ends its sockets, whoever deletes it and why; a blocked developer's apps lose theirs."""

from typing import Any

from allauth.idp.oidc.models import Token
from django.db.models.signals import post_delete
from django.utils import timezone

from core.access.bearers import app_mark, token_mark
from core.access.models import PersonalToken
from core.access.services.apps import end_apps_by
from core.accounts.models import User
from core.accounts.signals import credential_ended

_ACCOUNT = "user:"


def connect() -> None:
    """Listen; once, when the applications are ready."""
    post_delete.connect(_personal_token_deleted, sender=PersonalToken)
    post_delete.connect(_app_token_deleted, sender=Token)
    credential_ended.connect(_account_ended, sender=User)


def _personal_token_deleted(instance: PersonalToken, **_: Any) -> None:
    credential_ended.send(sender=PersonalToken, mark=token_mark(instance.pk))


def _app_token_deleted(instance: Token, **_: Any) -> None:
    """The sockets of one whose time was over closed by themselves."""
    over = instance.expires_at is not None and instance.expires_at <= timezone.now()
    if instance.type == Token.Type.ACCESS_TOKEN and not over:
        credential_ended.send(sender=Token, mark=app_mark(instance.pk))


def _account_ended(mark: str, **_: Any) -> None:
    """Somebody who leaves may come back, so only a block ends the apps; a deletion takes them along anyway."""
    user_id = int(mark.removeprefix(_ACCOUNT))
    if User.objects.filter(pk=user_id, is_active=False).exists():
        end_apps_by(user_id)
