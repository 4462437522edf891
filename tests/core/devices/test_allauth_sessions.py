"""allauth's own list of sessions says and does no more than ours."""

import time

import pytest
import time_machine
from allauth.usersessions.models import UserSession

from tests.core.accounts.conftest import PASSWORD

pytestmark = pytest.mark.django_db

SESSIONS = "/_allauth/browser/v1/auth/sessions"
REAUTHENTICATE = "/_allauth/browser/v1/auth/reauthenticate"


def test_addresses_are_hints(browser, phone):
    listed = browser("GET", SESSIONS).json()["data"]

    assert sorted(session["ip"] for session in listed) == ["2001:db8:1:2::/64", "203.0.113.x"]


def test_an_old_session_ends_no_others(browser, phone):
    others = [row.pk for row in UserSession.objects.all()]
    with time_machine.travel(time.time() + 601):
        refused = browser("DELETE", SESSIONS, {"sessions": others})
        still = phone.is_signed_in
        browser("POST", REAUTHENTICATE, {"password": PASSWORD})
        accepted = browser("DELETE", SESSIONS, {"sessions": others})

    assert refused.status_code == 401
    assert refused.json()["meta"]["is_authenticated"] is True
    assert still
    assert accepted.status_code == 401
    assert accepted.json()["meta"]["is_authenticated"] is False
    assert not phone.is_signed_in
