"""News of what happens to an account, through the real doors."""

from urllib.parse import unquote

import pytest
from allauth.account.models import EmailAddress
from django.core import mail

from core.accounts.models import User
from core.devices.models import KnownDevice
from tests.core.accounts.conftest import PASSWORD
from tests.core.browsers import FIREFOX, IPHONE, ORIGIN, Browser
from tests.core.devices.conftest import (  # noqa: F401  fixtures
    _cheap_hashing,
    _no_earlier_counts,
    browser,
    new_api,
    person,
)

pytestmark = pytest.mark.django_db
ACCOUNT = "/_allauth/browser/v1/account"


def subjects():
    return [(message.to[0], message.subject) for message in mail.outbox]


def test_a_new_device_is_told_of_and_a_known_one_not(browser):  # noqa: F811
    assert subjects() == []
    Browser(FIREFOX, "198.51.100.20").login("ana")
    assert subjects() == []
    Browser(IPHONE, "198.51.100.20").login("ana")
    Browser(IPHONE).login("ana")

    assert subjects() == [("ana@films.example", "New sign-in with Safari on iOS")]
    assert "Network: 198.51.100.x" in mail.outbox[0].body
    assert "/settings/devices" in mail.outbox[0].body
    assert KnownDevice.objects.count() == 2


def test_signing_up_is_no_new_device():
    new = Browser()
    body = {"username": "ana", "email": "ana@films.example", "password": PASSWORD}
    new("POST", "/_allauth/browser/v1/auth/signup", body)

    assert "New sign-in" not in str(subjects())
    assert KnownDevice.objects.get().name == "Firefox on Linux"


def test_a_changed_password_is_told_of(browser):  # noqa: F811
    EmailAddress.objects.create(
        user=User.objects.get(), email="ana@films.example", primary=True, verified=True
    )
    body = {"current_password": PASSWORD, "new_password": "Other-Harbour-8"}
    assert browser("POST", f"{ACCOUNT}/password/change", body).status_code == 200

    assert subjects() == [("ana@films.example", "Your password was changed")]
    assert f"{ORIGIN}/reset-password" in mail.outbox[0].body
    assert "Other-Harbour-8" not in mail.outbox[0].body


def test_another_address_is_told_to_both(browser):  # noqa: F811
    ana = User.objects.get()
    EmailAddress.objects.create(user=ana, email=ana.email, primary=True, verified=True)
    EmailAddress.objects.create(user=ana, email="new@films.example", verified=True)
    answer = browser("PATCH", f"{ACCOUNT}/email", {"email": "new@films.example", "primary": True})

    assert answer.status_code == 200
    assert subjects() == [
        ("ana@films.example", "Your address was changed"),
        ("new@films.example", "Your address was changed"),
    ]
    assert "Old address: ana@films.example" in mail.outbox[1].body


def test_where_confirming_is_mandatory_the_welcome_comes_after_it(settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    new = Browser()
    body = {"username": "ana", "email": "ana@films.example", "password": PASSWORD}
    new("POST", "/_allauth/browser/v1/auth/signup", body)
    assert subjects() == [("ana@films.example", "Confirm your address")]

    key = mail.outbox[0].body.split("/verify-email/")[1].split()[0]
    for _ in range(2):
        new("POST", "/_allauth/browser/v1/auth/email/verify", {"key": unquote(key)})

    assert subjects()[1:] == [("ana@films.example", "Welcome to Marquee")]
    assert User.objects.get().verified


def test_an_address_that_is_nobodys_is_answered_in_the_language_asked_for():
    stranger = Browser()
    stranger.client.post(
        "/_allauth/app/v1/auth/password/request",
        {"email": "nobody@films.example"},
        "application/json",
        headers={"Accept-Language": "de"},
    )

    assert subjects() == [("nobody@films.example", "Kein Konto mit dieser Adresse")]
