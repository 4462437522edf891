"""The accounts that the demo comes with."""

import pytest
from allauth.account.models import EmailAddress

from core.accounts.models import User
from project.demo.accounts import prepare_accounts
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def test_one_account_for_each_role_with_what_the_role_brings(tmp_path):
    UserFactory(username="admin", role="user", is_staff=True)

    made = prepare_accounts(tmp_path / "accounts.json")

    columns = ("username", "role", "is_staff", "is_superuser")
    assert [*User.objects.order_by("username").values_list(*columns)] == [
        ("admin", "admin", True, True),
        ("demo", "user", False, False),
        ("moderator", "moderator", False, False),
    ]
    assert all(User.objects.get(username=one.username).check_password(one.password) for one in made)


def test_their_addresses_are_confirmed_also_where_they_were_made_without(tmp_path):
    file = tmp_path / "accounts.json"
    prepare_accounts(file)
    EmailAddress.objects.all().delete()

    prepare_accounts(file)

    confirmed = EmailAddress.objects.filter(verified=True, primary=True)
    assert sorted(confirmed.values_list("email", flat=True)) == [
        "admin@marquee.example",
        "demo@marquee.example",
        "moderator@marquee.example",
    ]
