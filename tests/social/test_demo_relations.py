"""The demo community follows, and shows itself in different ways."""

from collections import Counter

import pytest
from django.contrib.auth.hashers import make_password

from core.accounts.models import User
from core.relations.models import Follow
from project.demo.members.relations import seed_relations
from social.members.models import FollowCount
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def members():
    UserFactory(username="demo")
    return UserFactory.create_batch(120, is_demo=True, password=make_password(None))


def test_members_follow_each_other_and_counts_are_right(members):
    seed_relations(lambda share: None)

    assert Follow.objects.count() > 600
    for count in FollowCount.objects.all():
        assert count.followers == Follow.objects.filter(followed=count.user).count()
        assert count.following == Follow.objects.filter(follower=count.user).count()
    demo = FollowCount.objects.get(user__username="demo")
    assert (demo.followers, demo.following) == (9, 9)


def test_they_show_themselves_in_different_ways(members):
    seed_relations(lambda share: None)
    chosen = Counter(User.objects.filter(is_demo=True).values_list("privacy_profile", flat=True))

    assert chosen["public"] > 80
    assert chosen["followers"] > 3
    assert chosen["private"] > 1
    assert User.objects.get(username="demo").privacy_profile == "public"


def test_it_is_done_once(members, django_assert_num_queries):
    seed_relations(lambda share: None)
    before = list(Follow.objects.order_by("pk").values())

    with django_assert_num_queries(1):
        seed_relations(lambda share: None)
    assert list(Follow.objects.order_by("pk").values()) == before
