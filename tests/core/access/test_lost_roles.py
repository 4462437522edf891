"""A role that is taken away takes along what only it allowed, and giving it back brings none of that back."""

import pytest
from allauth.idp.oidc.models import Token
from django.test import Client as Browser

from core.access.bearers import read_bearer
from core.access.models import AppPermission, PersonalToken
from core.audit.models import AuditEntry

pytestmark = pytest.mark.django_db


@pytest.fixture
def give(person):
    """Another role, given in the administration: `give(ana, "user")`."""
    office = Browser()
    office.force_login(person("boss", role="admin", is_staff=True, is_superuser=True))

    def change(user, role):
        answer = office.post(
            f"/admin/core/user/{user.pk}/change/",
            {"display_name": "", "bio": "", "location": "", "role": role},
        )
        assert answer.status_code == 302
        user.refresh_from_db()
        assert user.role == role

    return change


@pytest.fixture
def ana(person):
    return person("ana", role="admin")


def entries():
    found = AuditEntry.objects.exclude(action__in=["token.made", "app.let_in"]).order_by("pk")
    return [(entry.action, entry.target, entry.detail) for entry in found]


def test_a_token_keeps_what_anybody_may_and_gets_nothing_back(ana, token_of, give):
    token = token_of(ana, "library:read", "moderation:act", "admin:read")
    untouched = token_of(ana, "library:read")

    give(ana, "user")
    lost = read_bearer(token).scopes
    give(ana, "admin")

    assert lost == {"library:read"}
    assert read_bearer(token).scopes == {"library:read"}
    assert read_bearer(untouched).scopes == {"library:read"}
    assert [row.scopes for row in PersonalToken.objects.all()] == [["library:read"]] * 2


def test_from_one_role_to_the_next_only_what_that_one_lacks_is_lost(ana, token_of, give):
    token = token_of(ana, "library:read", "moderation:act", "admin:read")

    give(ana, "moderator")

    assert read_bearer(token).scopes == {"library:read", "moderation:act"}


def test_a_token_for_nothing_else_ends(ana, token_of, give, ends):
    token = token_of(ana, "moderation:act", "admin:read")
    number = PersonalToken.objects.get().pk

    give(ana, "user")
    give(ana, "admin")

    assert read_bearer(token) is None
    assert f"token:{number}" in ends
    assert not PersonalToken.objects.exists()


def test_an_app_keeps_what_anybody_may_and_refreshes_to_no_more(ana, browser_of, dance, give):
    tokens = dance.tokens(browser_of(ana), scope="openid library:read moderation:act")
    assert read_bearer(tokens["access_token"]).scopes == {"library:read", "moderation:act"}

    give(ana, "user")
    give(ana, "admin")
    refreshed = dance.refresh(tokens["refresh_token"]).json()

    assert read_bearer(tokens["access_token"]).scopes == {"library:read"}
    assert read_bearer(refreshed["access_token"]).scopes == {"library:read"}
    assert set(refreshed["scope"].split()) == {"openid", "library:read"}


def test_an_app_for_nothing_else_is_shut_out(ana, browser_of, dance, give, ends):
    tokens = dance.tokens(browser_of(ana), scope="moderation:act")
    number = Token.objects.get(type=Token.Type.ACCESS_TOKEN).pk

    give(ana, "user")
    give(ana, "admin")

    assert f"app:{number}" in ends
    assert read_bearer(tokens["access_token"]) is None
    assert dance.refresh(tokens["refresh_token"]).json() == {"error": "invalid_grant"}
    assert not Token.objects.exists()
    assert not AppPermission.objects.exists()


def test_a_code_that_was_asked_for_with_the_role_brings_nothing_without_it(
    ana, browser_of, dance, give
):
    code = dance.consent(browser_of(ana), scope="library:read moderation:act")["code"]

    give(ana, "user")
    answer = dance.fetch(code)
    give(ana, "admin")

    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_grant"})
    assert not Token.objects.exists()
    assert dance.fetch(code).json() == {"error": "invalid_grant"}


def test_what_was_lost_is_written_down_beside_the_role(ana, browser_of, dance, token_of, give):
    dance.tokens(browser_of(ana), scope="openid library:read moderation:act")
    token_of(ana, "library:read", "moderation:act", "admin:read")
    token_of(ana, "library:read")
    narrowed = PersonalToken.objects.earliest("pk").pk

    give(ana, "user")

    assert entries() == [
        (
            "token.narrowed",
            f"personaltoken:{narrowed}",
            {"scopes": ["admin:read", "moderation:act"]},
        ),
        ("app.narrowed", f"client:{dance.client.pk}", {"scopes": ["moderation:act"]}),
        ("account.role_changed", f"user:{ana.pk}", {"before": "admin", "after": "user"}),
    ]


def test_of_others_and_of_who_rises_nothing_is_taken(person, ana, token_of, give):
    other = token_of(person("mod", role="moderator"), "moderation:act")
    ben = person("ben", role="moderator")
    own = token_of(ben, "moderation:act")

    give(ana, "user")
    give(ben, "admin")

    assert read_bearer(other).scopes == {"moderation:act"}
    assert read_bearer(own).scopes == {"moderation:act"}
