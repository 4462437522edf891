"""What ends somebody's sessions all at once: another password, a block, the account's deletion.

Django only stops believing such sessions. Here they are deleted, so that their tokens, their rows in
the list of devices and their sockets end with them.
"""

from collections.abc import Collection
from typing import Any

from allauth.core import context
from allauth.usersessions.models import UserSession

from core.accounts.models import User
from core.accounts.session_store import SessionStore
from core.accounts.signals import account_mark, credential_ended
from core.transactions import in_transaction

_BEFORE = "_stored_before"


@in_transaction
def end_sessions_of(user_id: int, *, keep: str | None = None) -> int:
    """End all sessions of an account but the one with the key `keep`; how many."""
    keys = UserSession.objects.filter(user_id=user_id).values_list("session_key", flat=True)
    ended = [key for key in keys if key != keep]
    for key in ended:
        SessionStore().delete(key)
    return len(ended)


@in_transaction
def end_everything_of(user_ids: Collection[int]) -> None:
    """End all sessions and all sockets of these accounts.

    For whoever blocks by `update()`, which no signal tells of.
    """
    for user_id in user_ids:
        end_sessions_of(user_id)
        credential_ended.send(sender=User, mark=account_mark(user_id))


def before_account_saved(
    instance: User, *, raw: bool = False, update_fields: Collection[str] | None = None, **_: Any
) -> None:
    """Receiver of `pre_save`: note what counts as it was. One query, and none when neither field is saved."""
    matters = update_fields is None or not {"password", "is_active"}.isdisjoint(update_fields)
    before = None
    if matters and instance.pk is not None and not raw:
        before = User.objects.filter(pk=instance.pk).values_list("password", "is_active").first()
    setattr(instance, _BEFORE, before)


def after_account_saved(instance: User, **_: Any) -> None:
    """Receiver of `post_save`: a blocked account ends everywhere, a new password everywhere but here."""
    before = getattr(instance, _BEFORE, None)
    if before is None:
        return
    password, was_active = before
    if was_active and not instance.is_active:
        end_everything_of([instance.pk])
    elif password != instance.password:
        end_sessions_of(instance.pk, keep=_session_of_caller())


def before_account_deleted(instance: User, **_: Any) -> None:
    """Receiver of `pre_delete`."""
    end_everything_of([instance.pk])


def _session_of_caller() -> str | None:
    """The session of the request at hand, to which Django gives a new id and the new password's mark."""
    request = context.request
    session = getattr(request, "session", None)
    key: str | None = getattr(session, "session_key", None)
    return key
