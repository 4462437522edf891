"""Recording what people do. Every change of a person's items holds the lock of their account."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Model
from django.utils import timezone

from core.accounts.models import User
from core.transactions import in_transaction
from realtime.events.feed import FeedVerb
from social.feed.events import FollowersToTell
from social.feed.models import GONE, Activity
from social.feed.rules import MOST_A_MINUTE, is_news
from social.feed.telling import tell_followers
from social.feed.verbs import VERBS

_MINUTE = timedelta(minutes=1)


def lock_accounts(user_ids: Iterable[int]) -> set[int]:
    """Lock these accounts in one order; those that are there and not being erased."""
    people = User.objects.select_for_update(no_key=True).filter(pk__in=set(user_ids))
    return {user.pk for user in people.order_by("pk").only("pk", "is_active") if user.is_active}


@in_transaction
def record(actor_id: int, verb: FeedVerb, source: Model, *, at: datetime) -> None:
    """Note that the person did this, or that it changed at that time, and tell followers if it is news.

    source: a saved row of the table that the verb's column points at. The same again changes and tells nothing:
    of several changes that wait for the worker, it is told how things stand after the last.
    """
    known: dict[str, Any] = {VERBS[verb].source: source}
    activity, is_new = Activity.objects.get_or_create(
        **known, defaults={"actor_id": actor_id, "verb": verb, "at": at, "changed_at": at}
    )
    if not is_new:
        if activity.changed_at == at:
            return
        Activity.objects.filter(pk=activity.pk).update(changed_at=at)
    now = timezone.now()
    lately = Activity.objects.filter(actor=actor_id, changed_at__gt=now - _MINUTE).count()
    if is_news(at, now=now, lately=lately):
        tell_followers(FollowersToTell(actor_id, activity.pk))


@in_transaction
def forget_gone(actor_id: int) -> None:
    """Drop the person's items that tell of nothing any more; followers hear of the newest."""
    gone = Activity.objects.filter(GONE, actor=actor_id).order_by("-pk")
    item_ids = list(gone.values_list("pk", flat=True))
    gone.delete()
    for item_id in reversed(item_ids[:MOST_A_MINUTE]):
        tell_followers(FollowersToTell(actor_id, item_id))
