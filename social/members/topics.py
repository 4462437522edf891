"""Somebody's public counters on a socket."""

from core.relations.rules import role_counts
from core.relations.selectors import sight_of
from realtime.events import UserSnapshot
from realtime.topics import Caller
from social.members.selectors import follow_counts


def may_see_profile(caller: Caller, user_id: int | None) -> bool:
    """Whoever may see the profile. Of a person they may not know of, they hear the same as of nobody."""
    if user_id is None:
        return False
    return sight_of(caller.user_id, user_id, as_staff=role_counts(caller.scopes)).profile


def user_snapshot(caller: Caller, user_id: int | None) -> UserSnapshot | None:
    """The counters now. One query."""
    if user_id is None:
        return None
    followers, following = follow_counts(user_id)
    return UserSnapshot(user_id=user_id, followers=followers, following=following)
