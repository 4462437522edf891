"""Every audience, for everybody who may once have followed: what is read, and what is told."""

from itertools import product

import pytest
from django.utils import timezone

from core.accounts.models import User
from core.relations.models import Block, Follow, Mute
from tests.callers import Caller, data
from tests.core.relations.test_visibility import AUDIENCES
from tests.core.relations.test_visibility import set_privacy as set_audiences
from tests.factories import TitleFactory, UserFactory
from tests.social.feed.conftest import rate, told

pytestmark = pytest.mark.django_db

SEES = ("follower",)
READERS = (*SEES, "stranger", "blocked", "blocker", "muter", "moderator", "admin")


@pytest.fixture
def readers(ben) -> dict[str, User]:
    """By what they are to Ben. Those of a block are as a race might leave them: following still."""
    roles = {"moderator": User.Role.MODERATOR, "admin": User.Role.ADMIN}
    people = {
        name: UserFactory(username=f"{name}_", role=roles.get(name, User.Role.USER))
        for name in READERS
    }
    for name in ("follower", "blocked", "blocker", "muter"):
        Follow.objects.create(follower=people[name], followed=ben)
    Block.objects.create(blocker=ben, blocked=people["blocked"])
    Block.objects.create(blocker=people["blocker"], blocked=ben)
    Mute.objects.create(muter=people["muter"], muted=ben)
    return people


@pytest.mark.parametrize(("profile", "activity"), list(product(AUDIENCES, AUDIENCES)))
def test_who_reads_and_hears_of_a_rating(ben, readers, profile, activity):
    set_audiences(ben, profile, activity)

    rate(ben, TitleFactory(title="Heat"), 9)

    expected = SEES if "private" not in (profile, activity) else ()
    reading = [name for name, one in readers.items() if _feed(one)]
    hearing = [name for name, one in readers.items() if told(one)]
    assert (tuple(reading), tuple(hearing)) == (expected, expected)


@pytest.mark.parametrize("state", ["locked", "leaving"])
def test_nobody_reads_of_somebody_who_is_locked_or_leaving(ana, ben, state):
    rate(ben, TitleFactory(), 9)
    now = timezone.now()
    changes = {
        "locked": {"is_active": False},
        "leaving": {"deletion_requested_at": now, "deletion_due_at": now},
    }
    User.objects.filter(pk=ben.pk).update(**changes[state])

    assert _feed(ana) == []


def test_a_role_shows_no_more_in_ones_own_feed(ben):
    boss = UserFactory(role=User.Role.ADMIN)
    Follow.objects.create(follower=boss, followed=ben)
    set_audiences(ben, "public", "private")

    rate(ben, TitleFactory(), 9)

    assert (_feed(boss), told(boss)) == ([], [])


def _feed(reader: User) -> list[dict]:
    return data(Caller(reader)("GET", "/api/social/feed"))
