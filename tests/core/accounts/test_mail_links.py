"""Links in mails: each works once, and not for ever."""

from urllib.parse import unquote

import pytest
from django.core import mail

from core.accounts.models import User
from tests.core.accounts.conftest import PASSWORD, Api, later

pytestmark = pytest.mark.django_db

AUTH = "/_allauth/app/v1/auth"
NEW = "Other-Harbour-8"
HOUR, DAY = 3600, 24 * 3600


def key_of(page):
    """The key in the newest mail's link to a page."""
    return unquote(mail.outbox[-1].body.split(f"/{page}/")[1].split()[0])


@pytest.fixture
def reset_key(person):
    """The key of a mail to ana that lets her set a new password."""
    person("ana")
    Api().post(f"{AUTH}/password/request", {"email": "ana@films.example"})
    return key_of("reset-password")


@pytest.fixture
def confirm_key():
    """The key of a mail to ana that lets her confirm her address."""
    body = {"username": "ana", "email": "ana@films.example", "password": PASSWORD}
    assert Api().post("/api/register", body).status_code == 201
    return key_of("verify-email")


def reset(key, password=NEW):
    """Set a new password; what the answer says is wrong."""
    answer = Api().post(f"{AUTH}/password/reset", {"key": key, "password": password})
    return answer.status_code, codes(answer)


def confirm(key):
    answer = Api().post(f"{AUTH}/email/verify", {"key": key})
    return answer.status_code, codes(answer)


def codes(answer):
    return [error["code"] for error in answer.json().get("errors", ())]


def is_verified():
    return User.objects.get(username="ana").verified


def test_a_link_for_a_new_password_works_for_an_hour(reset_key):
    with later(HOUR - 60):
        assert reset(reset_key) == (401, [])

    assert Api().login("ana", NEW).status_code == 200


def test_after_an_hour_it_does_not(reset_key):
    with later(HOUR + 60):
        assert reset(reset_key) == (400, ["invalid_password_reset"])

    assert Api().login("ana").status_code == 200


def test_it_works_once(reset_key):
    reset(reset_key)

    assert reset(reset_key, "Third-Harbour-9") == (400, ["invalid_password_reset"])
    assert Api().login("ana", NEW).status_code == 200


def test_a_link_that_confirms_an_address_works_for_three_days(confirm_key):
    assert not is_verified()
    with later(3 * DAY - 60):
        assert confirm(confirm_key) == (401, [])

    assert is_verified()


def test_after_three_days_it_does_not(confirm_key):
    with later(3 * DAY + 60):
        assert confirm(confirm_key) == (400, ["invalid_or_expired_key"])

    assert not is_verified()


def test_confirming_works_once(confirm_key):
    confirm(confirm_key)

    assert confirm(confirm_key) == (400, ["invalid_or_expired_key"])
    assert is_verified()
