"""Whose role lets them see past what people set."""

import pytest

from core.api.scopes import Scope
from core.relations.rules import role_counts


def test_a_whole_sign_in_looks_with_its_role():
    assert role_counts(None)


@pytest.mark.parametrize("scope", list(Scope))
def test_a_token_does_when_it_was_given_what_the_role_is_for(scope):
    expected = scope in (Scope.MODERATION_ACT, Scope.ADMIN_READ)

    assert role_counts(frozenset({scope})) == expected
    assert role_counts(frozenset({scope, Scope.SOCIAL_READ})) == expected


def test_a_token_with_nothing_does_not():
    assert not role_counts(frozenset())
