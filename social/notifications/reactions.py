"""What happened, told to whom it concerns. Called by the outbox, perhaps twice, perhaps in another order: what
counts is how things stand now."""

from core.people.events import AudienceChanged
from core.personal_data.events import LeavingCancelled, LeavingRequested
from core.relations.models import Follow
from social.members.events import BlockChanged, FollowChanged
from social.notifications.services import forget_about, notify, withdraw
from social.notifications.tasks import tell_of_actor


def after_follow_changed(fact: FollowChanged) -> None:
    """The one who is followed hears of it; of who stopped before that was read, nothing is left."""
    account_id, actor_id = fact.followed_id, fact.follower_id
    cause = f"follow:{actor_id}"
    if Follow.objects.filter(follower=actor_id, followed=account_id).exists():
        notify(account_id=account_id, kind="new_follower", cause=cause, actor_id=actor_id)
    else:
        withdraw(account_id=account_id, kind="new_follower", cause=cause)


def after_block_changed(fact: BlockChanged) -> None:
    """Neither has anything of the other any more; who takes the block back does not get it back."""
    if fact.blocking:
        one, other = sorted((fact.blocker_id, fact.blocked_id))
        forget_about(account_id=one, actor_id=other)
        forget_about(account_id=other, actor_id=one)


def after_sight_changed(fact: LeavingRequested | LeavingCancelled | AudienceChanged) -> None:
    """Who leaves or is private now is named nowhere, and who stays or shows themselves after all is again."""
    tell_of_actor.delay(fact.user_id)
