"""Every write says who may."""

import pytest
from django.urls import get_resolver
from rest_framework.permissions import AllowAny, IsAuthenticated

from core.accounts.permissions import IsAdmin, IsModerator
from core.devices.permissions import RecentForOthers
from core.second_factor.recent import RecentlyAuthenticated
from realtime.custom.permissions import MayPublish

_WRITES = ("post", "put", "patch", "delete")
_ROLES = {AllowAny, IsAuthenticated, IsModerator, IsAdmin, MayPublish}
_PROOFS = {RecentlyAuthenticated, RecentForOthers}


def _writing_views():
    found = {}
    for pattern in get_resolver().url_patterns:
        view = getattr(getattr(pattern, "callback", None), "view_class", None)
        if view is not None and hasattr(view, "permission_classes"):
            writes = [method for method in _WRITES if hasattr(view, method)]
            if writes:
                found[view] = writes
    return sorted(found, key=lambda view: view.__qualname__)


@pytest.mark.parametrize("view", _writing_views(), ids=lambda view: view.__qualname__)
def test_a_write_declares_its_role_where_its_code_stands(view):
    declared_by = next(one for one in view.__mro__ if "permission_classes" in vars(one))

    assert not declared_by.__module__.startswith("rest_framework"), "It takes the default."
    permissions = set(view.permission_classes)
    assert permissions & _ROLES, "None of its permissions is a role."
    assert permissions <= _ROLES | _PROOFS
