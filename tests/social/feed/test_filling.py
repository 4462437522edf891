"""What was done before anybody noted it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from catalog.library.models import Rating
from core.relations.models import Follow
from social.feed.filling import record_unrecorded
from social.feed.models import Activity
from tests.factories import TitleFactory, UserFactory, profile_of


def _done_in_bulk():
    """Two ratings and a follow, and a rating of another viewer in the same household; the oldest first."""
    ben, cleo = UserFactory(username="ben"), UserFactory(username="cleo")
    evening = ben.profiles.create(name="Evening").pk
    for profile_id in (profile_of(ben), evening):
        Rating.objects.create(
            profile_id=profile_id,
            title=TitleFactory(title="Heat"),
            half_stars=4,
            rated_at=timezone.now(),
        )
    follow = Follow.objects.create(
        follower=cleo, followed=ben, since=timezone.now() - timedelta(days=3)
    )
    return [
        (cleo.pk, "followed", None, follow.pk),
        (ben.pk, "rated", Rating.objects.first().pk, None),
    ]


def _recorded():
    rows = Activity.objects.order_by("pk")
    return list(rows.values_list("actor", "verb", "rating", "follow"))


@pytest.mark.django_db
def test_everything_is_recorded_once_in_the_order_in_which_it_was_done():
    expected = _done_in_bulk()

    assert (record_unrecorded(), record_unrecorded()) == (2, 0)
    assert _recorded() == expected


@pytest.mark.django_db(transaction=True)
def test_a_copy_from_before_has_a_feed_after_its_migration():
    latest = MigrationExecutor(connection).loader.graph.leaf_nodes("social")
    MigrationExecutor(connection).migrate([("social", "0004_feed")])
    try:
        expected = _done_in_bulk()
    finally:
        MigrationExecutor(connection).migrate(latest)

    assert _recorded() == expected
