"""Members are written about new followers: when they want it, and never so often that it is a nuisance."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.db import connection
from django.utils import timezone

from core.events.delivery import deliver
from core.mail.models import OutgoingMail
from core.relations.models import Block, Follow, Mute
from social.members.events import FollowChanged
from social.members.mails import mail_new_follower
from social.members.models import FollowerMail
from social.members.rules import MOST_MAILS
from tests.callers import Caller
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

PREFERENCES = "/api/me/preferences"


def keep(entry_ids):
    """What is committed waits in the outbox."""


def keep_mail(mail_id):
    """What is written waits in its table."""


@pytest.fixture(autouse=True)
def _queues(settings):
    settings.MARQUEE_OUTBOX_QUEUE = f"{__name__}.keep"
    settings.MARQUEE_MAIL_QUEUE = f"{__name__}.keep_mail"


@pytest.fixture
def ana():
    user = UserFactory(username="ana", language="de")
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


@pytest.fixture
def ben():
    return UserFactory(username="ben_k", display_name="WIN AT evil.example/x")


def follow(follower, member, method="PUT"):
    """Follow over HTTP, and let the worker do its part."""
    answer = Caller(follower)(method, f"/api/social/users/{member.username}/follow")
    deliver()
    return answer


def mails():
    return list(OutgoingMail.objects.filter(kind="new_follower").order_by("pk"))


def test_a_new_follower_is_written_about_in_the_members_language(ana, ben):
    follow(ben, ana)

    [mail] = mails()
    assert (mail.to, mail.user, mail.subject) == (ana.email, ana, "ben_k folgt dir jetzt")
    assert "/members/ben_k" in mail.text
    assert "Mitglied: ben_k" in mail.text
    assert "evil.example" not in mail.text + mail.html


def test_following_again_and_again_writes_once(ana, ben):
    for method in ("PUT", "PUT", "DELETE", "PUT", "DELETE", "PUT"):
        follow(ben, ana, method)

    assert len(mails()) == 1


def test_who_stopped_following_before_the_mail_was_written_is_not_named(ana, ben):
    Caller(ben)("PUT", "/api/social/users/ana/follow")
    Caller(ben)("DELETE", "/api/social/users/ana/follow")
    deliver()

    assert mails() == []


def test_the_outbox_may_tell_of_it_twice(ana, ben):
    follow(ben, ana)
    mail_new_follower(FollowChanged(ben.pk, ana.pk, following=True))

    assert len(mails()) == 1


def test_after_a_month_a_follower_who_comes_back_is_news(ana, ben):
    follow(ben, ana)
    FollowerMail.objects.update(sent_at=timezone.now() - timedelta(days=29, hours=23))
    follow(ben, ana, "DELETE"), follow(ben, ana)
    assert len(mails()) == 1

    FollowerMail.objects.update(sent_at=timezone.now() - timedelta(days=30, hours=1))
    follow(ben, ana, "DELETE"), follow(ben, ana)
    assert len(mails()) == 2


def test_a_member_gets_ten_a_day(ana):
    for _ in range(MOST_MAILS + 2):
        follow(UserFactory(), ana)
    assert len(mails()) == MOST_MAILS == 10

    FollowerMail.objects.update(sent_at=timezone.now() - timedelta(hours=25))
    follow(UserFactory(), ana)
    assert len(mails()) == MOST_MAILS + 1


@pytest.mark.django_db(transaction=True)
def test_of_many_at_once_ten_are_written_about(ana):
    followers = UserFactory.create_batch(MOST_MAILS + 4)
    Follow.objects.bulk_create(Follow(follower=user, followed=ana) for user in followers)

    def tell(user) -> None:
        try:
            mail_new_follower(FollowChanged(user.pk, ana.pk, following=True))
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(tell, [*followers, *followers]))

    assert len(mails()) == FollowerMail.objects.count() == MOST_MAILS


@pytest.mark.parametrize("notifications", [{"email": False}, {"new_follower": False}])
def test_only_who_wants_it_is_written_to(ana, ben, notifications):
    Caller(ana)("PATCH", PREFERENCES, {"notifications": notifications})

    follow(ben, ana)

    assert mails() == []


def test_both_wishes_are_enough(ana, ben):
    off = {"email": True, "new_follower": True, "goals": False, "recommendations": False}
    Caller(ana)("PATCH", PREFERENCES, {"notifications": off})

    follow(ben, ana)

    assert len(mails()) == 1


@pytest.mark.parametrize("address", [None, "other@example.org", "unconfirmed"])
def test_only_a_confirmed_address_is_written_to(ana, ben, address):
    own = EmailAddress.objects.filter(user=ana)
    if address is None:
        own.delete()
    elif address == "unconfirmed":
        own.update(verified=False)
    else:
        own.update(email=address)

    follow(ben, ana)

    assert mails() == []


def test_nothing_is_said_about_somebody_muted(ana, ben):
    Mute.objects.create(muter=ana, muted=ben)

    follow(ben, ana)

    assert mails() == []


@pytest.mark.parametrize("blocker", ["ana", "ben_k"])
def test_nothing_is_said_once_either_blocked_the_other(ana, ben, blocker):
    Caller(ben)("PUT", "/api/social/users/ana/follow")
    one, other = (ana, ben) if blocker == "ana" else (ben, ana)
    Block.objects.create(blocker=one, blocked=other)
    deliver()

    assert mails() == []


def test_who_is_private_is_not_named(ana, ben):
    Caller(ben)("PATCH", PREFERENCES, {"privacy": {"profile": "private"}})

    follow(ben, ana)

    assert mails() == []


@pytest.mark.parametrize("who", ["ana", "ben_k"])
def test_who_is_leaving_is_neither_told_nor_told_of(ana, ben, who):
    Caller(ben)("PUT", "/api/social/users/ana/follow")
    person = ana if who == "ana" else ben
    person.deletion_requested_at = timezone.now()
    person.deletion_due_at = timezone.now() + timedelta(days=14)
    person.save()
    deliver()

    assert mails() == []
