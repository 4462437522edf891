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


def sees(viewer_id: int | None, owner: User, part: Part, *, as_staff: bool) -> bool:
    """By both ways in: from the account, and from what belongs to it."""
    seen = visible_to(viewer_id, part, as_staff=as_staff)
    directly = User.objects.filter(seen, pk=owner.pk).exists()
    seen = visible_to(viewer_id, part, owner="user", as_staff=as_staff)
    through = Profile.objects.filter(seen, user=owner)
    assert through.exists() == directly
    return directly


def as_seen(name: str, *, as_staff: bool) -> str:
    """Staff whose role does not count are strangers."""
    return name if as_staff or name not in ("moderator", "admin") else "stranger"


@pytest.mark.parametrize("as_staff", [True, False])
@pytest.mark.parametrize(("profile", "part_audience"), list(product(AUDIENCES, AUDIENCES)))
def test_every_part_for_everybody(owner, viewers, profile, part_audience, as_staff):
    set_privacy(owner, profile, part_audience, part_audience)

    for name in VIEWERS:
        viewer = viewers[name]
        viewer_id = viewer.pk if viewer else None
        as_who = as_seen(name, as_staff=as_staff)
        expected_profile = may_see(as_who, profile)
        expected_part = expected_profile and may_see(as_who, part_audience)
        sight = sight_of(viewer_id, owner.pk, as_staff=as_staff)
        by_part = {
            part: sees(viewer_id, owner, part, as_staff=as_staff)
            for part in (Part.PROFILE, Part.ACTIVITY, Part.WATCHLIST)
        }

        assert by_part[Part.PROFILE] == sight.profile == expected_profile, name
        assert by_part[Part.ACTIVITY] == sight.activity == expected_part, name
        assert by_part[Part.WATCHLIST] == sight.watchlist == expected_part, name
        is_staff = as_who in ("moderator", "admin")
        everything_public = profile == part_audience == "public"
        assert sight.by_role == (is_staff and not everything_public), name


@pytest.mark.parametrize("as_staff", [True, False])
@pytest.mark.parametrize("profile", AUDIENCES)
def test_who_finds_them(owner, viewers, profile, as_staff):
    set_privacy(owner, profile)
    finders = set()
    for name in VIEWERS:
        viewer_id = viewers[name].pk if viewers[name] else None
        if User.objects.filter(findable_by(viewer_id, as_staff=as_staff), pk=owner.pk).exists():
            finders.add(name)

    expected = {
        name
        for name in VIEWERS
        if may_see(
            as_seen(name, as_staff=as_staff), "private" if profile == "private" else "public"
        )
    }
    assert finders == expected


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
        if sight_of(viewers[name].pk if viewers[name] else None, owner.pk, as_staff=True).exists
    }

    assert seen_by == {"owner", "moderator", "admin"}


def test_a_role_counts_only_with_a_second_factor_where_one_is_asked_for(owner, viewers, settings):
    settings.MARQUEE_STAFF_SECOND_FACTOR = True
    set_privacy(owner, "private")
    admin = viewers["admin"]

    assert not sight_of(admin.pk, owner.pk, as_staff=True).profile
    Authenticator.objects.create(user=admin, type=Authenticator.Type.RECOVERY_CODES, data={})
    assert not sight_of(admin.pk, owner.pk, as_staff=True).profile
    Authenticator.objects.create(user=admin, type=Authenticator.Type.TOTP, data={})
    assert sight_of(admin.pk, owner.pk, as_staff=True).profile


def test_a_locked_moderator_is_nobody_special(owner, viewers):
    set_privacy(owner, "private")
    User.objects.filter(pk=viewers["moderator"].pk).update(is_active=False)

    assert not sight_of(viewers["moderator"].pk, owner.pk, as_staff=True).exists


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
