"""May somebody's hook follow a topic: by the very rules that sockets are asked by."""

from collections.abc import Sequence
from functools import cache

from django.conf import settings
from django.utils.module_loading import import_string

from core.accounts.models import User
from core.profiles.selectors import viewer_of_account
from realtime.hub.starting import SubscriptionRefusedError, check_may_follow
from realtime.log.reading import state_of
from realtime.topics import Caller, Found, TopicRule, find_topic


class NotToBeFollowedError(Exception):
    """There is no such topic for this account; `code` and text say why."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def caller_of(owner: User) -> Caller | None:
    """Whom a hook speaks for: its owner with the default profile; None for accounts that are blocked or leaving.

    One query.
    """
    viewer = viewer_of_account(owner.pk)
    if viewer is None or not owner.is_active or owner.deletion_due_at is not None:
        return None
    return Caller(user_id=owner.pk, username=owner.username, profile_id=viewer.profile_id)


def find_to_follow(caller: Caller, topic: str) -> Found:
    """The topic of that wire name, for a hook that shall begin to follow it. Raises NotToBeFollowedError."""
    found = found_for(caller, topic)
    if found is None:
        raise NotToBeFollowedError("unknown", "There is no such topic.")
    try:
        check_may_follow(found, caller)
    except SubscriptionRefusedError as refused:
        raise NotToBeFollowedError("forbidden", refused.message) from None
    # A topic nothing was ever published on may be one that doesn't exist: its snapshot knows.
    if not state_of((found.log_name,)).heads and found.rule.snapshot(caller, found.subject) is None:
        raise NotToBeFollowedError("unknown", "There is no such topic.")
    return found


def may_still_follow(caller: Caller, topic: str) -> bool:
    """May the hook's owner follow the topic now."""
    found = found_for(caller, topic)
    if found is None:
        return False
    try:
        check_may_follow(found, caller)
    except SubscriptionRefusedError:
        return False
    return True


def found_for(caller: Caller, topic: str) -> Found | None:
    """The row of the topic for this caller."""
    return find_topic(_rules(settings.MARQUEE_TOPICS), topic, caller)


@cache
def _rules(table: str) -> Sequence[TopicRule]:
    rules: Sequence[TopicRule] = import_string(table)
    return rules
