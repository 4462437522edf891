"""What happens to tokens by themselves: a reminder before the end, and being forgotten after it."""

from datetime import timedelta

import pytest
import time_machine
from allauth.idp.oidc.models import Token
from django.core import mail
from django.utils import timezone

from core.access.bearers import read_bearer
from core.access.models import PersonalToken
from core.access.tasks import forget_expired_tokens, remind_of_expiring_tokens
from core.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(person):
    return person("ana")


def in_days(days: float):
    return timezone.now() + timedelta(days=days)


def test_seven_days_before_its_end_a_tokens_owner_gets_one_mail(ana, token_of):
    token_of(ana, "library:read", expires_at=in_days(30))
    with time_machine.travel(in_days(22.9)):
        assert remind_of_expiring_tokens() == 0
    with time_machine.travel(in_days(23.1)):
        assert remind_of_expiring_tokens() == 1
    with time_machine.travel(in_days(24.1)):
        assert remind_of_expiring_tokens() == 0

    (letter,) = mail.outbox
    assert letter.to == [ana.email]
    assert letter.subject == "Your token “A script” expires soon"
    assert "/settings/tokens" in letter.body


def test_nobody_is_reminded_of_what_is_not_worth_it(ana, person, token_of):
    token_of(ana, "library:read", expires_at=None)
    token_of(ana, "library:read", expires_at=in_days(3))
    token_of(ana, "library:read", expires_at=in_days(20))
    blocked = person("ben")
    token_of(blocked, "library:read", expires_at=in_days(15))
    User.objects.filter(pk=blocked.pk).update(is_active=False)

    with time_machine.travel(in_days(2)):
        assert remind_of_expiring_tokens() == 0
    with time_machine.travel(in_days(10)):
        assert remind_of_expiring_tokens() == 0
    with time_machine.travel(in_days(21)):
        assert remind_of_expiring_tokens() == 0
    assert mail.outbox == []


def test_a_token_of_an_account_without_an_address_is_not_looked_at_again(ana, token_of):
    token_of(ana, "library:read", expires_at=in_days(10))
    User.objects.filter(pk=ana.pk).update(email="")

    with time_machine.travel(in_days(5)):
        assert remind_of_expiring_tokens() == 0
    assert mail.outbox == []


def test_expired_tokens_of_apps_are_forgotten_and_good_ones_kept(dance, ana, browser_of):
    tokens = dance.tokens(browser_of(ana))
    with time_machine.travel(timezone.now() + timedelta(minutes=61)):
        fresh = dance.refresh(tokens["refresh_token"]).json()

        assert forget_expired_tokens() == 1

        assert read_bearer(fresh["access_token"])
        assert Token.objects.count() == 2
        assert forget_expired_tokens() == 0


def test_the_end_of_a_token_that_was_over_is_told_nobody(dance, ana, browser_of, ends):
    """Its sockets closed at its time by themselves; a night's thousands would be a message each to every process."""
    tokens = dance.tokens(browser_of(ana))
    with time_machine.travel(timezone.now() + timedelta(minutes=61)):
        dance.refresh(tokens["refresh_token"])
        ends.clear()

        assert forget_expired_tokens() == 1
        assert ends == []

        Token.objects.all().delete()
        assert len(ends) == 1


def test_personal_tokens_stay_in_their_list_when_they_are_over(ana, token_of):
    token_of(ana, "library:read", expires_at=in_days(1))

    with time_machine.travel(in_days(2)):
        forget_expired_tokens()

    assert PersonalToken.objects.count() == 1
