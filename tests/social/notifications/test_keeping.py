"""For how long notifications are kept, and what is handed out and erased."""

from datetime import timedelta

import pytest
from django.utils import timezone

from social.notifications import keeping
from social.notifications.models import Notification
from social.notifications.personal_data import NOTIFICATIONS
from social.notifications.selectors import notifications_of, unread_count
from social.notifications.services import dismiss, mark_read
from social.notifications.tasks import forget_old
from tests.factories import UserFactory
from tests.social.notifications.conftest import follow, told

pytestmark = pytest.mark.django_db


def grow_old(**which):
    Notification.objects.filter(**which).update(
        created_at=timezone.now() - timedelta(days=30, minutes=1)
    )


def test_after_thirty_days_it_is_gone_and_open_pages_hear_of_it(ana, ben):
    cleo = UserFactory()
    follow(ben, ana), follow(cleo, ana), follow(ana, ben)
    [old] = notifications_of(ana.pk).filter(actor=ben)
    grow_old(account=ana, actor=ben)
    Notification.objects.filter(actor=cleo).update(
        created_at=timezone.now() - timedelta(days=29, hours=23)
    )

    assert forget_old() == 1

    assert [row.actor for row in notifications_of(ana.pk)] == [cleo]
    assert told(ana)[-1] == ("notification.deleted", {"id": old.pk, "unread_count": 1})
    assert unread_count(ben.pk) == 1


def test_what_was_deleted_or_taken_back_goes_without_a_word(ana, ben):
    cleo = UserFactory()
    follow(ben, ana), follow(cleo, ana), follow(cleo, ana, following=False)
    dismiss(account_id=ana.pk, notification_id=notifications_of(ana.pk)[0].pk)
    before = told(ana)
    grow_old()

    assert forget_old() == 2

    assert (Notification.objects.count(), told(ana)) == (0, before)


def test_more_readers_than_one_batch_are_all_done(ana, monkeypatch):
    monkeypatch.setattr(keeping, "_BATCH", 2)
    people = UserFactory.create_batch(5)
    for person in people:
        follow(ana, person)
    grow_old()

    assert (forget_old(), forget_old()) == (5, 0)


def test_after_a_month_a_follower_who_comes_back_is_news(ana, ben):
    follow(ben, ana)
    mark_read(account_id=ana.pk, notification_id=notifications_of(ana.pk)[0].pk)
    grow_old()
    forget_old()

    follow(ben, ana, following=False), follow(ben, ana)

    assert unread_count(ana.pk) == 1


def test_the_export_names_whom_the_person_may_know_of(ana, ben):
    cleo, dora = UserFactory(username="cleo"), UserFactory(username="dora")
    for person in (ben, cleo, dora):
        follow(person, ana)
    [row] = notifications_of(ana.pk).filter(actor=ben)
    mark_read(account_id=ana.pk, notification_id=row.pk)
    dismiss(account_id=ana.pk, notification_id=row.pk)
    follow(cleo, ana, following=False)
    dora.privacy_profile = "private"
    dora.save()

    records = [*NOTIFICATIONS.export(ana.pk)]

    assert [tuple(record) for record in records] == [NOTIFICATIONS.columns] * 3
    assert [(one["kind"], one["person"]) for one in records] == [
        ("new_follower", "ben"),
        ("new_follower", ""),
        ("new_follower", ""),
    ]
    first, second, _ = records
    assert None not in (first["read_at"], first["deleted_at"])
    assert (second["read_at"], second["deleted_at"]) == (None, None)


def test_erasing_takes_what_others_were_told_too(ana, ben):
    cleo = UserFactory()
    follow(ben, ana), follow(ana, ben), follow(cleo, ben)

    NOTIFICATIONS.erase(ana.pk, "remove")

    assert [row.actor for row in Notification.objects.all()] == [cleo]
