"""Changing what a person says about themselves, and what they prefer."""

from functools import partial
from typing import Any

from django.db import transaction

from core.accounts.models import User
from core.events.facts import emit
from core.people.avatars import avatars_from
from core.people.events import AudienceChanged
from core.people.models import Preferences
from core.people.pictures import forget_pictures, keep_pictures
from core.people.selectors import AUDIENCES, ON_ACCOUNT, ON_PREFERENCES
from core.profiles.events import WishesChanged
from core.profiles.models import Profile
from core.transactions import in_transaction

_PRIVACY = tuple([f"privacy_{name}" for name in AUDIENCES])
_WISHES = ("preferred_genres", "preferred_languages")


def update_account(user: User, changes: dict[str, Any]) -> User:
    """Change what a person says about themselves; returns the account as it is afterwards.

    changes: validated fields of the account; `avatar` is an open file, None to have no picture. Raises
    InvalidError for a file that is no picture; then nothing is changed.
    """
    if "avatar" not in changes:
        return _save_account(user.pk, changes)
    file = changes["avatar"]
    key = "" if file is None else keep_pictures(avatars_from(file))
    try:
        return _save_account(user.pk, changes | {"avatar": key})
    except BaseException:
        forget_pictures(key)
        raise


@in_transaction
def update_preferences(user: User, changes: dict[str, Any]) -> User:
    """Change what a person prefers; `changes` are validated, in the shape of the wire, perhaps only a part of it.

    Returns the account as it is afterwards.
    """
    privacy = {f"privacy_{name}": value for name, value in changes.get("privacy", {}).items()}
    news = {f"notify_{name}": value for name, value in changes.get("notifications", {}).items()}
    preferred = {name: changes[name] for name in ON_PREFERENCES if name in changes} | news
    if preferred:
        _save_preferences(user, preferred)
    return _save_account(
        user.pk, {name: changes[name] for name in ON_ACCOUNT if name in changes} | privacy
    )


def _save_preferences(user: User, changes: dict[str, Any]) -> None:
    """Under the row's lock: of two changes at once each is told of."""
    kept, _ = Preferences.objects.select_for_update().get_or_create(user=user)
    wished_otherwise = any(
        changes.get(name, getattr(kept, name)) != getattr(kept, name) for name in _WISHES
    )
    for name, value in changes.items():
        setattr(kept, name, value)
    kept.save(update_fields=list(changes))
    if wished_otherwise:
        emit(WishesChanged(Profile.objects.get(user=user, is_default=True).pk))


@in_transaction
def _save_account(user_id: int, changes: dict[str, Any]) -> User:
    """Under the row's lock: of two pictures sent at once, the one that is not shown is forgotten."""
    user = User.objects.select_for_update(of=("self",)).get(pk=user_id)
    former = user.avatar
    if any(changes.get(name, getattr(user, name)) != getattr(user, name) for name in _PRIVACY):
        emit(AudienceChanged(user_id))
    for name, value in changes.items():
        setattr(user, name, value)
    if changes:
        user.save(update_fields=list(changes))
    if former and former != user.avatar:
        transaction.on_commit(partial(forget_pictures, former), robust=True)
    return user
