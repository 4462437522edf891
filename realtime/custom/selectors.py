"""Reading custom topics."""

from collections.abc import Sequence

from django.conf import settings
from django.db.models import QuerySet

from core.accounts.factors import role_in_effect
from core.accounts.models import User
from core.api.scopes import Scope
from realtime.custom.models import CustomTopic
from realtime.custom.rules import PREFIX
from realtime.topics.rules import Caller


def topics_of(user_id: int) -> QuerySet[CustomTopic]:
    """An account's, by name. One query."""
    return CustomTopic.objects.filter(owner_id=user_id).order_by("name")


def keep_days_of(topics: Sequence[str]) -> dict[str, int]:
    """Topic (`custom:…`) -> the days its events are kept, for those that exist. One query."""
    names = [topic.removeprefix(PREFIX) for topic in topics if topic.startswith(PREFIX)]
    rows = CustomTopic.objects.filter(name__in=names).values_list("name", "keep_days")
    return {f"{PREFIX}{name}": days for name, days in rows}


def may_follow(caller: Caller, name: str) -> bool:
    """Its owner and administrators, and whom else its access lets in. At most three queries.

    A name that nobody has used yet is followed as it will be once somebody publishes on it.
    """
    row = CustomTopic.objects.filter(name=name).values_list("access", "owner_id").first()
    access, owner_id = row or (settings.REALTIME_CUSTOM_ACCESS, None)
    if access == CustomTopic.Access.EVERYONE:
        return True
    if caller.user_id is None:
        return False
    if access == CustomTopic.Access.MEMBERS or owner_id == caller.user_id:
        return True
    # A token has to say that it may read what administrators read.
    is_enough = caller.scopes is None or Scope.ADMIN_READ in caller.scopes
    return is_enough and _is_administrator(caller.user_id)


def _is_administrator(user_id: int) -> bool:
    user = User.objects.filter(pk=user_id, role=User.Role.ADMIN).first()
    return user is not None and role_in_effect(user) == User.Role.ADMIN
