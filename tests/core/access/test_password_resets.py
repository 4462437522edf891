"""What a new password ends besides the sign-ins, and what it leaves."""

import pytest
from allauth.account.models import EmailAddress
from allauth.idp.oidc.models import Client, Token
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.core import mail

from core.access.models import AppPermission, PersonalToken
from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from tests.core.accounts import conftest as accounts

pytestmark = pytest.mark.django_db

_cheap_hashing = accounts._cheap_hashing
_no_earlier_counts = accounts._no_earlier_counts
_no_waiting = accounts._no_waiting
api = accounts.api
new_api = accounts.new_api
person = accounts.person

AUTH = "/_allauth/app/v1/auth/password"


@pytest.fixture
def ana(person):
    """Ana, with everything that can act or sign in for her."""
    ana, app = person("ana"), Client.objects.create(name="App", owner=None)
    make_token(ana, name="script", scopes={Scope.SOCIAL_READ}, expires_at=None)
    AppPermission.objects.create(user=ana, client=app)
    Token.objects.create(user=ana, client=app, type=Token.Type.ACCESS_TOKEN, hash="h")
    Authenticator.objects.create(user=ana, type="webauthn", data={"name": "key"})
    SocialAccount.objects.create(user=ana, provider="google", uid="1")
    return ana


def _left(user):
    """How many tokens, permissions, tokens of apps, factors and connections there are."""
    tables = (PersonalToken, AppPermission, Token, Authenticator, SocialAccount)
    return [table.objects.filter(user=user).count() for table in tables]


def _reset(new_api):
    new_api().post(f"{AUTH}/request", {"email": "ana@films.example"})
    key = mail.outbox[-1].body.split("/reset-password/")[1].split()[0]
    body = {"key": key, "password": "Other-Harbour-8"}
    assert new_api().post(f"{AUTH}/reset", body).status_code in (200, 401)


def test_a_reset_ends_tokens_and_apps_and_keeps_the_ways_in(ana, new_api):
    EmailAddress.objects.create(user=ana, email=ana.email, primary=True, verified=True)

    _reset(new_api)

    assert _left(ana) == [0, 0, 0, 1, 1]


def test_a_reset_of_an_account_nobody_confirmed_leaves_its_maker_no_way_in(ana, new_api):
    EmailAddress.objects.create(user=ana, email=ana.email, primary=True, verified=False)

    _reset(new_api)

    assert _left(ana) == [0, 0, 0, 0, 0]


def test_a_reset_that_fails_ends_nothing(ana, new_api):
    new_api().post(f"{AUTH}/request", {"email": "ana@films.example"})
    body = {"key": "1-wrong", "password": "Other-Harbour-8"}

    assert new_api().post(f"{AUTH}/reset", body).status_code == 400
    assert _left(ana) == [1, 1, 1, 1, 1]


def test_a_change_by_who_is_signed_in_ends_none_of_them(person, api):
    ben = person("ben")
    make_token(ben, name="script", scopes={Scope.SOCIAL_READ}, expires_at=None)
    api.login("ben")
    body = {"current_password": accounts.PASSWORD, "new_password": "Other-Harbour-8"}

    changed = api.post("/_allauth/app/v1/account/password/change", body)

    assert changed.status_code == 200
    assert _left(ben) == [1, 0, 0, 0, 0]
