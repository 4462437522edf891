"""Roles on views."""

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import AnonymousUser

from core.accounts.models import User
from core.accounts.permissions import IsAdmin, IsModerator


@pytest.mark.parametrize(
    ("user", "moderates", "administers"),
    [
        (AnonymousUser(), False, False),
        (User(role="user"), False, False),
        (User(role="user", is_staff=True, is_superuser=True), False, False),
        (User(role="moderator"), True, False),
        (User(role="admin"), True, True),
    ],
    ids=["nobody", "user", "staff", "moderator", "admin"],
)
def test_roles_are_a_ladder(user, moderates, administers):
    request = SimpleNamespace(user=user)

    assert IsModerator().has_permission(request, None) is moderates
    assert IsAdmin().has_permission(request, None) is administers
