"""Following and blocking, with their counts."""

from collections.abc import Collection, Mapping

from django.db.models import QuerySet

from core.accounts.models import User
from core.events.facts import emit
from core.relations.models import Block, Follow
from core.relations.selectors import is_blocked_between, visible_to
from core.transactions import in_transaction
from realtime.events import UserCountsChanged
from realtime.publishing import publish
from social.members.events import BlockChanged, FollowChanged
from social.members.models import FollowCount
from social.members.rules import check_may_block, check_may_follow

Counts = Mapping[int, FollowCount]


@in_transaction
def set_follow(*, follower_id: int, followed_id: int, following: bool) -> bool:
    """Follow or stop; a repeated call changes and announces nothing. Returns `following`.

    Raises InvalidError for oneself, ConflictError for a block either way; never when stopping.
    """
    counts = _locked(follower_id, followed_id)
    _set(counts, follower_id, followed_id, following)
    return following


@in_transaction
def toggle_follow(*, follower_id: int, followed_id: int) -> bool:
    """Follow when not following, else stop; whether it is followed now. Raises as `set_follow` does."""
    counts = _locked(follower_id, followed_id)
    following = not Follow.objects.filter(follower=follower_id, followed=followed_id).exists()
    _set(counts, follower_id, followed_id, following)
    return following


@in_transaction
def set_block(*, blocker_id: int, blocked_id: int, blocking: bool) -> None:
    """Block somebody, which ends following both ways, or take the block back. Raises InvalidError for oneself."""
    check_may_block(blocker_id=blocker_id, blocked_id=blocked_id)
    # The same locks as for following: nobody follows in the moment of being blocked.
    counts = _locked(blocker_id, blocked_id)
    emit(BlockChanged(blocker_id, blocked_id, blocking))
    if not blocking:
        Block.objects.filter(blocker=blocker_id, blocked=blocked_id).delete()
        return
    Block.objects.get_or_create(blocker_id=blocker_id, blocked_id=blocked_id)
    _set(counts, blocker_id, blocked_id, following=False)
    _set(counts, blocked_id, blocker_id, following=False)


@in_transaction
def end_follows_of(user_id: int) -> None:
    """Nobody follows this person any more, and they follow nobody: for an account that is erased."""
    pairs = set(Follow.objects.filter(follower=user_id).values_list("follower_id", "followed_id"))
    pairs |= set(Follow.objects.filter(followed=user_id).values_list("follower_id", "followed_id"))
    counts = _locked(user_id, *{person for pair in pairs for person in pair})
    for follower_id, followed_id in sorted(pairs):
        _set(counts, follower_id, followed_id, following=False)


def hold_follows_of(*user_ids: int) -> None:
    """Until the transaction ends no follow of these begins or stops: for whoever writes rows that point at one."""
    list(_rows(user_ids))


def _locked(*user_ids: int) -> Counts:
    """The people's counters, locked in one order.

    First of all: two new followers at once must not both read, and announce, the same count.
    """
    rows = _rows(user_ids)
    counts = {row.pk: row for row in rows}
    missing = set(user_ids) - counts.keys()
    if not missing:
        return counts
    FollowCount.objects.bulk_create(
        [FollowCount(user_id=user_id) for user_id in sorted(missing)], ignore_conflicts=True
    )
    return {row.pk: row for row in rows.all()}


def _rows(user_ids: Collection[int]) -> QuerySet[FollowCount]:
    return FollowCount.objects.select_for_update().order_by("pk").filter(pk__in=user_ids)


def _set(counts: Counts, follower_id: int, followed_id: int, following: bool) -> None:
    if following:
        blocked = is_blocked_between(follower_id, followed_id)
        check_may_follow(follower_id=follower_id, followed_id=followed_id, blocked=blocked)
        _, changed = Follow.objects.get_or_create(follower_id=follower_id, followed_id=followed_id)
    else:
        gone = Follow.objects.filter(follower=follower_id, followed=followed_id).delete()
        changed = gone[0] > 0
    if not changed:
        return
    step = 1 if following else -1
    counts[followed_id].followers += step
    counts[follower_id].following += step
    FollowCount.objects.bulk_update(
        [counts[followed_id], counts[follower_id]], ["followers", "following"]
    )
    _announce(counts[followed_id], counts[follower_id])
    emit(FollowChanged(follower_id, followed_id, following))


def _announce(*counts: FollowCount) -> None:
    """Only while a profile is public: then it does not matter who listens. To others it is shown when they ask."""
    public = User.objects.filter(visible_to(None), pk__in=[count.pk for count in counts])
    shown = set(public.values_list("pk", flat=True))
    for count in sorted(counts, key=lambda count: count.pk):
        if count.pk in shown:
            event = UserCountsChanged(
                user_id=count.pk, followers=count.followers, following=count.following
            )
            publish(f"user:{count.pk}", event)
