"""Everybody who may look at somebody."""

import pytest

from core.accounts.models import User
from core.relations.models import Block, Follow
from tests.factories import UserFactory


@pytest.fixture
def owner(db) -> User:
    return UserFactory(username="owner", display_name="Olga Owner", bio="Slow films.")


@pytest.fixture
def viewers(owner) -> dict[str, User | None]:
    """By what they are to the owner; None for nobody."""
    people: dict[str, User | None] = {
        name: UserFactory(username=name)
        for name in ("stranger", "follower", "followed", "blocked", "blocker")
    }
    Follow.objects.create(follower=people["follower"], followed=owner)
    Follow.objects.create(follower=owner, followed=people["followed"])
    Block.objects.create(blocker=owner, blocked=people["blocked"])
    Block.objects.create(blocker=people["blocker"], blocked=owner)
    return people | {
        "nobody": None,
        "owner": owner,
        "moderator": UserFactory(username="moderator_", role=User.Role.MODERATOR),
        "admin": UserFactory(username="admin_", role=User.Role.ADMIN),
    }


def may_see(viewer: str, audience: str) -> bool:
    """What the settings promise, said once more in plain words."""
    if viewer in ("owner", "moderator", "admin"):
        return True
    if viewer in ("blocked", "blocker"):
        return False
    return audience == "public" or (audience == "followers" and viewer == "follower")
