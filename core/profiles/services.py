"""Making, changing and deleting viewing profiles."""

from typing import Any

from django.db.models import Value
from django.db.models.functions import Lower

from core.api.errors import InvalidError, NotFoundError
from core.events.facts import emit
from core.profiles.events import MaturityChanged, ProfileRemoved, WishesChanged
from core.profiles.models import Profile
from core.profiles.rules import check_may_go, check_room
from core.transactions import in_transaction


def after_user_saved(instance: Any, *, created: bool, raw: bool = False, **_: Any) -> None:
    """Receiver of `post_save` of accounts: a new one gets its default profile."""
    if created and not raw:
        Profile.objects.create(user=instance, name=instance.get_short_name()[:50], is_default=True)


@in_transaction
def add_profile(user_id: int, values: dict[str, Any]) -> Profile:
    """Make another viewing profile. Raises ConflictError when there are six, InvalidError for a name in use.

    values: validated fields of the profile.
    """
    _lock(user_id)
    check_room(Profile.objects.filter(user=user_id).count())
    _check_name(user_id, values["name"])
    return Profile.objects.create(user_id=user_id, **values)


@in_transaction
def change_profile(user_id: int, profile_id: int, changes: dict[str, Any]) -> Profile:
    """Change one. Raises NotFoundError when the account has no such profile, InvalidError for a name in use."""
    _lock(user_id)
    profile = _own(user_id, profile_id)
    if "name" in changes:
        _check_name(user_id, changes["name"], but=profile_id)
    if changes.get("maturity", profile.maturity) != profile.maturity:
        emit(MaturityChanged(profile_id))
    if changes.get("language", profile.language) != profile.language:
        emit(WishesChanged(profile_id))
    for name, value in changes.items():
        setattr(profile, name, value)
    if changes:
        profile.save(update_fields=list(changes))
    return profile


@in_transaction
def delete_profile(user_id: int, profile_id: int) -> None:
    """Delete one with all that hangs on it: receivers of its `pre_delete` keep shared counters right.

    Raises NotFoundError when the account has no such profile, ConflictError for the default one.
    """
    _lock(user_id)
    profile = _own(user_id, profile_id)
    check_may_go(is_default=profile.is_default)
    profile.delete()
    emit(ProfileRemoved(user_id, profile_id))


def _lock(user_id: int) -> None:
    """The default profile is always there: its row's lock puts changes of one account's profiles in order."""
    Profile.objects.select_for_update().get(user=user_id, is_default=True)


def _own(user_id: int, profile_id: int) -> Profile:
    """Locked: nothing new can hang on it while what hangs on it is taken down."""
    profile = Profile.objects.select_for_update().filter(user=user_id, pk=profile_id).first()
    if profile is None:
        raise NotFoundError("There is no such viewing profile.")
    return profile


def _check_name(user_id: int, name: str, but: int = 0) -> None:
    named = Profile.objects.annotate(folded=Lower("name")).filter(
        user=user_id, folded=Lower(Value(name))
    )
    if named.exclude(pk=but).exists():
        raise InvalidError("name", "Another of your profiles has this name.", code="taken")
