"""Who may see whom: every setting, for everybody who may look."""

from itertools import product

import pytest
from allauth.mfa.models import Authenticator
from django.db import IntegrityError, transaction
from django.utils import timezone

from core.accounts.models import User
from core.profiles.models import Profile
from core.relations.models import Block, Follow, Mute
from core.relations.selectors import (
    UNSEEN,
    Part,
    findable_by,
    is_blocked_between,
    not_muted_by,
    sight_of,
    visible_to,
)
from tests.core.relations.conftest import may_see
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

AUDIENCES = ("public", "followers", "private")
VIEWERS = (
    *("nobody", "stranger", "follower", "followed"),
    *("blocked", "blocker", "owner", "moderator", "admin"),
)


def set_privacy(owner: User, profile: str, activity: str = "public", watchlist: str = "public"):
    User.objects.filter(pk=owner.pk).update(
        privacy_profile=profile, privacy_activity=activity, privacy_watchlist=watchlist
    )


def sees(viewer_id: int | None, owner: User, part: Part) -> bool:
    """By both ways in: from the account, and from what belongs to it."""
    directly = User.objects.filter(visible_to(viewer_id, part), pk=owner.pk).exists()
    through = Profile.objects.filter(visible_to(viewer_id, part, owner="user"), user=owner)
    assert through.exists() == directly
    return directly


@pytest.mark.parametrize(("profile", "part_audience"), list(product(AUDIENCES, AUDIENCES)))
def test_every_part_for_everybody(owner, viewers, profile, part_audience):
    set_privacy(owner, profile, part_audience, part_audience)

    for name in VIEWERS:
        viewer = viewers[name]
        viewer_id = viewer.pk if viewer else None
        expected_profile = may_see(name, profile)
        expected_part = expected_profile and may_see(name, part_audience)
        sight = sight_of(viewer_id, owner.pk)

        assert sees(viewer_id, owner, Part.PROFILE) == sight.profile == expected_profile, name
        assert sees(viewer_id, owner, Part.ACTIVITY) == sight.activity == expected_part, name
        assert sees(viewer_id, owner, Part.WATCHLIST) == sight.watchlist == expected_part, name


@pytest.mark.parametrize("profile", AUDIENCES)
def test_who_finds_them(owner, viewers, profile):
    set_privacy(owner, profile)
    finders = set()
    for name in VIEWERS:
        viewer_id = viewers[name].pk if viewers[name] else None
        if User.objects.filter(findable_by(viewer_id), pk=owner.pk).exists():
            finders.add(name)

    always = {"owner", "moderator", "admin"}
    others = set() if profile == "private" else {"nobody", "stranger", "follower", "followed"}
    assert finders == always | others


def test_whoever_blocked_still_knows_that_there_is_somebody(owner, viewers):
    knows = {
        name: sight_of(viewers[name].pk if viewers[name] else None, owner.pk).exists
        for name in VIEWERS
    }

    assert [name for name, known in knows.items() if not known] == ["blocked"]


def test_what_they_are_to_each_other(owner, viewers):
    def relation(name):
        sight = sight_of(viewers[name].pk, owner.pk)
        return sight.is_you, sight.follows, sight.followed_by, sight.blocks

    assert relation("owner") == (True, False, False, False)
    assert relation("follower") == (False, True, False, False)
    assert relation("followed") == (False, False, True, False)
    assert relation("blocker") == (False, False, False, True)
    assert relation("blocked") == (False, False, False, False)


@pytest.mark.parametrize(
    "gone",
    [
        {"is_active": False},
        {"deletion_requested_at": timezone.now(), "deletion_due_at": timezone.now()},
    ],
    ids=["locked", "leaving"],
)
def test_who_is_leaving_or_locked_is_hidden_at_once(owner, viewers, gone):
    User.objects.filter(pk=owner.pk).update(**gone)
    seen_by = {
        name
        for name in VIEWERS
        if sight_of(viewers[name].pk if viewers[name] else None, owner.pk).exists
    }

    assert seen_by == {"owner", "moderator", "admin"}


def test_a_role_counts_only_with_a_second_factor_where_one_is_asked_for(owner, viewers, settings):
    settings.MARQUEE_STAFF_SECOND_FACTOR = True
    set_privacy(owner, "private")
    admin = viewers["admin"]

    assert not sight_of(admin.pk, owner.pk).profile
    Authenticator.objects.create(user=admin, type=Authenticator.Type.RECOVERY_CODES, data={})
    assert not sight_of(admin.pk, owner.pk).profile
    Authenticator.objects.create(user=admin, type=Authenticator.Type.TOTP, data={})
    assert sight_of(admin.pk, owner.pk).profile


def test_a_locked_moderator_is_nobody_special(owner, viewers):
    set_privacy(owner, "private")
    User.objects.filter(pk=viewers["moderator"].pk).update(is_active=False)

    assert not sight_of(viewers["moderator"].pk, owner.pk).exists


def test_nobody_is_seen_who_is_not_there(db):
    assert sight_of(None, 10**9) == UNSEEN


def test_asking_costs_one_query(owner, viewers, django_assert_num_queries):
    with django_assert_num_queries(1):
        sight_of(viewers["stranger"].pk, owner.pk)
    with django_assert_num_queries(1):
        list(User.objects.filter(visible_to(viewers["stranger"].pk, Part.ACTIVITY)))


def test_blocks_count_both_ways(owner, viewers):
    between = {
        name
        for name in VIEWERS
        if viewers[name]
        and (
            is_blocked_between(owner.pk, viewers[name].pk),
            is_blocked_between(viewers[name].pk, owner.pk),
        )
        == (True, True)
    }

    assert between == {"blocked", "blocker"}


def test_the_muted_are_left_out(owner, viewers):
    Mute.objects.create(muter=viewers["stranger"], muted=owner)
    heard = Profile.objects.filter(not_muted_by(viewers["stranger"].pk, owner="user"))

    assert owner.pk not in heard.values_list("user", flat=True)
    assert viewers["follower"].pk in heard.values_list("user", flat=True)
    assert Profile.objects.filter(not_muted_by(None, owner="user"), user=owner).exists()


@pytest.mark.parametrize(
    ("table", "one", "other"),
    [
        (Follow, "follower", "followed"),
        (Block, "blocker", "blocked"),
        (Mute, "muter", "muted"),
    ],
)
def test_the_database_refuses_oneself_and_repetition(db, table, one, other):
    ana, ben = UserFactory.create_batch(2)
    table.objects.create(**{one: ana, other: ben})

    with pytest.raises(IntegrityError), transaction.atomic():
        table.objects.create(**{one: ana, other: ben})
    with pytest.raises(IntegrityError), transaction.atomic():
        table.objects.create(**{one: ana, other: ana})
