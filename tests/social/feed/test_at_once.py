"""What is recorded while it is taken back."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from core.relations.models import Follow
from social.feed.models import Activity
from social.feed.reactions import after_follow_changed
from social.members.events import FollowChanged
from social.members.services import set_follow
from tests.factories import UserFactory


def stop_following(one, other):
    try:
        set_follow(follower_id=one.pk, followed_id=other.pk, following=False)
    finally:
        connection.close()


@pytest.mark.django_db(transaction=True)
def test_a_follow_that_ends_while_it_is_recorded_ends_without_an_error():
    one, other = UserFactory(), UserFactory()
    set_follow(follower_id=one.pk, followed_id=other.pk, following=True)
    Activity.objects.all().delete()
    with ThreadPoolExecutor(1) as thread:
        with transaction.atomic():
            after_follow_changed(FollowChanged(one.pk, other.pk, following=True))
            ending = thread.submit(stop_following, one, other)
            time.sleep(0.5)
        ending.result(10)

    assert not Follow.objects.exists()
    assert not Activity.objects.filter(follow__isnull=False).exists()
