"""What the feed does when something happened. Called by the outbox, perhaps twice, perhaps in another order: what
counts is how things stand now."""

from catalog.library.events import RatingChanged
from catalog.library.models import Rating
from core.events.facts import emit
from core.people.events import AudienceChanged
from core.personal_data.events import LeavingRequested
from core.profiles.events import MaturityChanged
from core.profiles.models import EVERYTHING, Profile
from core.relations.models import Follow
from core.transactions import in_transaction
from realtime.publishing import publish
from social.feed.events import FollowersToTell
from social.feed.models import Activity
from social.feed.rules import NEWEST
from social.feed.selectors import feed_of
from social.feed.services import forget_gone, lock_accounts, record
from social.feed.telling import added, take_back, tell_followers, topic_of
from social.members.events import BlockChanged, FollowChanged
from social.members.services import hold_follows_of

# Of the items about somebody who is not to be seen any more: what a page may show that was open for long.
_NEWEST_ABOUT = 100


@in_transaction
def after_rating(fact: RatingChanged) -> None:
    """Of the first viewing profile alone: what the others of a household do is nobody's business."""
    profiles = Profile.objects.filter(pk=fact.profile_id, is_default=True)
    actor_id = profiles.values_list("user_id", flat=True).first()
    if actor_id is None or not lock_accounts([actor_id]):
        return
    rating = Rating.objects.filter(profile=fact.profile_id, title=fact.title_id).first()
    if rating is not None:
        record(actor_id, "rated", rating, at=rating.rated_at)
    forget_gone(actor_id)


@in_transaction
def after_follow_changed(fact: FollowChanged) -> None:
    """It is told of, and what the other did comes to the follower's feed or leaves it."""
    there = lock_accounts([fact.follower_id, fact.followed_id])
    if fact.follower_id not in there:
        return
    hold_follows_of(fact.follower_id, fact.followed_id)
    pair = Follow.objects.filter(follower=fact.follower_id, followed=fact.followed_id)
    follow = pair.first()
    if follow is not None:
        record(fact.follower_id, "followed", follow, at=follow.since)
    forget_gone(fact.follower_id)
    if follow is not None:
        _bring(fact.follower_id, fact.followed_id)
    else:
        take_back(_profiles(fact.follower_id), actor_id=fact.followed_id)


@in_transaction
def after_block_changed(fact: BlockChanged) -> None:
    """Neither hears of the other any more, nor who follows the other."""
    if not fact.blocking:
        return
    lock_accounts([fact.blocker_id, fact.blocked_id])
    for viewer_id, person_id in sorted(
        [(fact.blocker_id, fact.blocked_id), (fact.blocked_id, fact.blocker_id)]
    ):
        profile_ids = _profiles(viewer_id)
        take_back(profile_ids, actor_id=person_id)
        about = Activity.objects.filter(
            follow__followed=person_id, actor__followed_by__follower=viewer_id
        )
        for item_id, actor_id in about.order_by("-pk").values_list("pk", "actor")[:_NEWEST_ABOUT]:
            take_back(profile_ids, actor_id=actor_id, item_id=item_id)


@in_transaction
def after_audience_changed(fact: AudienceChanged | LeavingRequested) -> None:
    """Who may not see them any more loses what they did, and who followed them.

    Who may see more than before finds it with the next reading: it is no news.
    """
    tell_followers(FollowersToTell(fact.user_id, None, hidden=True))
    about = Activity.objects.filter(follow__followed=fact.user_id).order_by("-pk")
    for item_id, actor_id in about.values_list("pk", "actor")[:_NEWEST_ABOUT]:
        # Each for itself: two of these at once would lock the same people in different orders.
        emit(FollowersToTell(actor_id, item_id, hidden=True))


@in_transaction
def after_maturity_changed(fact: MaturityChanged) -> None:
    """Films beyond the new limit leave the profile's feed."""
    profile = Profile.objects.filter(pk=fact.profile_id).first()
    if profile is None:
        return
    followed = Follow.objects.filter(follower=profile.user_id).values_list("followed", flat=True)
    lock_accounts(followed)
    suitable = feed_of(profile.user_id, maturity=profile.maturity)
    beyond = feed_of(profile.user_id, maturity=EVERYTHING).exclude(pk__in=suitable.values("pk"))
    for activity in beyond[:_NEWEST_ABOUT]:
        take_back([profile.pk], actor_id=activity.actor_id, item_id=activity.pk)


def _bring(viewer_id: int, actor_id: int) -> None:
    for profile in Profile.objects.filter(user=viewer_id).order_by("pk"):
        newest = feed_of(viewer_id, maturity=profile.maturity).filter(actor=actor_id)[:NEWEST]
        for activity in reversed(newest):
            publish(topic_of(profile.pk), added(activity))


def _profiles(user_id: int) -> list[int]:
    return list(Profile.objects.filter(user=user_id).order_by("pk").values_list("pk", flat=True))
