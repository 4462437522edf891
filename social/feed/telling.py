"""Telling followers: in batches, each a transaction that leaves the next one to the outbox."""

from collections.abc import Iterable
from dataclasses import replace

from django.db.models import BooleanField, ExpressionWrapper, Q

from core.accounts.models import User
from core.events.facts import emit
from core.profiles.models import Profile
from core.relations.audience import apart_from, not_muting, open_to_followers
from core.relations.selectors import Part
from core.transactions import in_transaction
from realtime.events import FeedItemAdded, FeedItemRemoved, PushEvent
from realtime.events.feed import FeedVerb
from realtime.publishing import publish
from social.feed.events import FollowersToTell
from social.feed.models import Activity
from social.feed.selectors import activities, feed_item
from social.feed.verbs import VERBS

BATCH = 200
# A viewing profile, and whether it may see what it would be told of.
_Follower = tuple[int, bool]


@in_transaction
def tell_followers(fact: FollowersToTell) -> None:
    """Tell the next batch of followers, and leave the rest to the outbox.

    Five queries and the statement of the log, whatever the number of followers. Who was made up for the demo
    cannot sign in, and is told nothing.
    """
    # First: whoever takes an item back waits for a batch that tells of it still, so that theirs comes last.
    people = User.objects.select_for_update(no_key=True).filter(pk=fact.actor_id)
    if not people.exists():
        return
    item = None if fact.item_id is None else activities().filter(pk=fact.item_id).first()
    followers = _followers(fact, _hearing(fact.actor_id, item))
    seen, unseen = _news(fact, item)
    for profile_id, sees in followers:
        event = seen if sees else unseen
        if event is not None:
            publish(topic_of(profile_id), event)
    if len(followers) == BATCH:
        emit(replace(fact, after=followers[-1][0]))


def topic_of(profile_id: int) -> str:
    """Where the feed of a viewing profile is announced, by the log's name."""
    return f"feed@{profile_id}"


def added(activity: Activity) -> FeedItemAdded:
    """The event of an item as it is now."""
    return FeedItemAdded(**dict(feed_item(activity)))


def take_back(profile_ids: Iterable[int], *, actor_id: int, item_id: int | None = None) -> None:
    """Tell these viewing profiles that an item, or all of that person, is gone. Within a transaction."""
    for profile_id in profile_ids:
        publish(topic_of(profile_id), FeedItemRemoved(id=item_id, actor_id=actor_id))


def _news(
    fact: FollowersToTell, item: Activity | None
) -> tuple[PushEvent | None, PushEvent | None]:
    """What those hear who may see it, and those who may not."""
    removed = FeedItemRemoved(id=fact.item_id, actor_id=fact.actor_id)
    if fact.hidden:
        return None, removed
    if item is None or _is_gone(item):
        return removed, removed
    return added(item), None


def _is_gone(item: Activity) -> bool:
    verb: FeedVerb = item.verb  # type: ignore[assignment]  # a constraint of the table
    return getattr(item, f"{VERBS[verb].source}_id") is None


def _hearing(actor_id: int, item: Activity | None) -> Q:
    """The viewing profiles that may see what the person does, and this item if there is one."""
    if not User.objects.filter(open_to_followers(Part.ACTIVITY), pk=actor_id).exists():
        return Q(pk=None)
    hearing = apart_from(actor_id, viewer="user") & not_muting(actor_id, viewer="user")
    if item is None or _is_gone(item):
        return hearing
    verb: FeedVerb = item.verb  # type: ignore[assignment]
    return hearing & VERBS[verb].heard(item)


def _followers(fact: FollowersToTell, hearing: Q) -> list[_Follower]:
    rows = Profile.objects.filter(
        user__follows__followed=fact.actor_id, user__is_active=True, user__is_demo=False
    )
    sees = ExpressionWrapper(hearing, output_field=BooleanField())
    found = rows.filter(pk__gt=fact.after).annotate(sees=sees).order_by("pk")
    return list(found.values_list("pk", "sees")[:BATCH])
