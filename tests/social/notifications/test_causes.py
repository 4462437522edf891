"""What brings a notification about, what takes it back, and who is never told."""

from datetime import timedelta

import pytest
from django.utils import timezone

from core.events.delivery import deliver
from core.personal_data.leaving import keep_account, request_deletion
from core.relations.models import Block, Mute
from social.members.events import FollowChanged
from social.members.services import set_follow
from social.notifications.models import Notification
from social.notifications.reactions import after_follow_changed
from social.notifications.selectors import notifications_of, unread_count
from social.notifications.services import dismiss, mark_all_read, restore
from tests.callers import Caller
from tests.factories import UserFactory
from tests.social.notifications.conftest import block, follow, told

pytestmark = pytest.mark.django_db


def shown(user):
    return [row.actor.username for row in notifications_of(user.pk)]


def types(user):
    return [type_ for type_, _ in told(user)]


def test_following_again_and_again_makes_one(ana, ben):
    for following in (True, True, False, True, False, True):
        follow(ben, ana, following)

    assert shown(ana) == ["ben"]
    assert Notification.objects.count() == 1


def test_a_storm_that_is_over_before_the_worker_comes_makes_one(ana, ben):
    for following in (True, False) * 5 + (True,):
        set_follow(follower_id=ben.pk, followed_id=ana.pk, following=following)
    deliver()

    assert types(ana) == ["notification.created"]


def test_the_outbox_may_tell_of_it_twice(ana, ben):
    follow(ben, ana)
    after_follow_changed(FollowChanged(ben.pk, ana.pk, following=True))
    after_follow_changed(FollowChanged(ben.pk, ana.pk, following=False))

    assert shown(ana) == ["ben"]
    assert types(ana) == ["notification.created"]


def test_unread_it_goes_with_the_following_and_returns_with_it(ana, ben):
    follow(ben, ana)
    [first] = notifications_of(ana.pk)
    follow(ben, ana, following=False)
    assert shown(ana) == []

    follow(ben, ana)

    [back] = notifications_of(ana.pk)
    assert (back.pk, back.created_at, back.read_at) == (first.pk, first.created_at, None)
    assert types(ana) == ["notification.created", "notification.deleted", "notification.created"]


def test_read_it_stays_and_following_anew_is_no_news(ana, ben):
    follow(ben, ana)
    mark_all_read(account_id=ana.pk)

    follow(ben, ana, following=False)
    assert shown(ana) == ["ben"]
    follow(ben, ana)

    assert shown(ana) == ["ben"]
    assert unread_count(ana.pk) == 0


def test_deleted_it_does_not_come_back_with_the_follower(ana, ben):
    follow(ben, ana)
    dismiss(account_id=ana.pk, notification_id=notifications_of(ana.pk)[0].pk)

    follow(ben, ana, following=False), follow(ben, ana)

    assert shown(ana) == []
    assert types(ana) == ["notification.created", "notification.deleted"]


def test_a_deletion_is_not_taken_back_for_a_follower_who_is_gone(ana, ben):
    follow(ben, ana)
    [row] = notifications_of(ana.pk)
    dismiss(account_id=ana.pk, notification_id=row.pk)
    follow(ben, ana, following=False)

    answer = Caller(ana)("POST", f"/api/notifications/{row.pk}/restore")

    assert answer.status_code == 404
    assert types(ana) == ["notification.created", "notification.deleted"]


def test_a_deletion_taken_back_is_as_it_was(ana, ben):
    follow(ben, ana)
    mark_all_read(account_id=ana.pk)
    [row] = notifications_of(ana.pk)
    dismiss(account_id=ana.pk, notification_id=row.pk)

    assert restore(account_id=ana.pk, notification_id=row.pk).read_at == row.read_at
    assert unread_count(ana.pk) == 0


def test_who_does_not_want_it_is_not_told(ana, ben):
    Caller(ana)("POST", "/api/notifications/preferences", {"new_follower": False})

    follow(ben, ana)

    assert Notification.objects.count() == 0


def test_whether_mail_is_wanted_does_not_matter_here(ana, ben):
    Caller(ana)("POST", "/api/notifications/preferences", {"email": False})

    follow(ben, ana)

    assert shown(ana) == ["ben"]


def test_nobody_is_told_of_somebody_muted(ana, ben):
    Mute.objects.create(muter=ana, muted=ben)

    follow(ben, ana)

    assert Notification.objects.count() == 0


@pytest.mark.parametrize("blocker", ["ana", "ben"])
def test_a_block_that_comes_before_the_worker_wins(ana, ben, blocker):
    set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)
    one, other = (ana, ben) if blocker == "ana" else (ben, ana)
    Block.objects.create(blocker=one, blocked=other)
    deliver()

    assert Notification.objects.count() == 0


def test_who_is_private_is_not_named(ana, ben):
    ben.privacy_profile = "private"
    ben.save()

    follow(ben, ana)

    assert Notification.objects.count() == 0


@pytest.mark.parametrize("who", ["ana", "ben"])
def test_who_is_leaving_is_neither_told_nor_told_of(ana, ben, who):
    set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)
    person = ana if who == "ana" else ben
    person.deletion_requested_at = timezone.now()
    person.deletion_due_at = timezone.now() + timedelta(days=14)
    person.save()
    deliver()

    assert Notification.objects.count() == 0


def test_nobody_is_told_who_cannot_sign_in(ben):
    demo, gone = UserFactory(is_demo=True), UserFactory(is_active=False)

    follow(ben, demo), follow(ben, gone)

    assert Notification.objects.count() == 0


@pytest.mark.parametrize("is_read", [False, True])
@pytest.mark.parametrize("blocker", ["ana", "ben"])
def test_a_block_leaves_nothing_of_either(ana, ben, blocker, is_read):
    follow(ben, ana), follow(ana, ben)
    if is_read:
        mark_all_read(account_id=ana.pk)
    one, other = (ana, ben) if blocker == "ana" else (ben, ana)

    block(one, other)

    assert Notification.objects.count() == 0
    assert told(ana)[-1][1]["unread_count"] == 0
    assert types(ana)[-1] == types(ben)[-1] == "notification.deleted"


def test_after_a_block_is_taken_back_a_follower_is_news_again(ana, ben):
    follow(ben, ana)
    block(ana, ben), block(ana, ben, blocking=False)
    assert shown(ana) == []

    follow(ben, ana)

    assert shown(ana) == ["ben"]


def test_who_leaves_vanishes_and_is_back_with_a_change_of_mind(ana, ben):
    follow(ben, ana)

    request_deletion(ben, reviews="remove")
    deliver()
    assert (shown(ana), unread_count(ana.pk)) == ([], 0)
    assert told(ana)[-1] == (
        "notification.deleted",
        {"id": Notification.objects.get().pk, "unread_count": 0},
    )

    keep_account(ben)
    deliver()
    assert (shown(ana), unread_count(ana.pk)) == (["ben"], 1)
    assert types(ana)[-1] == "notification.created"


def test_who_is_private_by_now_vanishes_for_so_long(ana, ben):
    follow(ben, ana)
    row = Notification.objects.get()

    Caller(ben)("PATCH", "/api/me/preferences", {"privacy": {"profile": "private"}})
    deliver()
    assert (shown(ana), unread_count(ana.pk)) == ([], 0)
    assert told(ana)[-1] == ("notification.deleted", {"id": row.pk, "unread_count": 0})
    assert Caller(ana)("POST", f"/api/notifications/{row.pk}/read").status_code == 404

    Caller(ben)("PATCH", "/api/me/preferences", {"privacy": {"profile": "followers"}})
    deliver()
    assert shown(ana) == ["ben"]
    assert types(ana)[-1] == "notification.created"


def test_with_the_account_of_either_it_is_gone(ana, ben):
    cleo = UserFactory()
    follow(ben, ana), follow(ana, cleo)

    ana.delete()

    assert Notification.objects.count() == 0
