"""What makes an account another's needs a proof of a short while ago: its addresses, and its first password."""

import time

import pytest
import time_machine
from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.account.internal.flows.login import _AUTHENTICATION_METHODS_USER_SESSION_KEY
from allauth.account.models import EmailAddress
from django.core import mail

from core.accounts.models import User
from tests.core.accounts.conftest import PASSWORD
from tests.core.browsers import Browser, codes

pytestmark = pytest.mark.django_db

EMAIL = "account/email"
PASSWORD_CHANGE = "account/password/change"
NEW = "Other-Harbour-8"
WRONG = "Wrong-Harbour-7"


def later(seconds=601):
    return time_machine.travel(time.time() + seconds)


def asks_for_proof(answer):
    body = answer.json()
    return answer.status_code == 401 and body["meta"]["is_authenticated"] is True


def flows(answer):
    return [flow["id"] for flow in answer.json()["data"]["flows"]]


def arrive(browser, seconds_ago):
    """As if the person had come from another service that long ago."""
    session = browser.client.session
    record = {"method": "socialaccount", "provider": "house", "uid": "1"}
    session[AUTHENTICATION_METHODS_SESSION_KEY] = [record | {"at": time.time() - seconds_ago}]
    session[_AUTHENTICATION_METHODS_USER_SESSION_KEY] = session["_auth_user_id"]
    session.save()


@pytest.fixture
def ana(person):
    ana = person("ana")
    EmailAddress.objects.create(user=ana, email=ana.email, primary=True, verified=True)
    EmailAddress.objects.create(user=ana, email="second@films.example", verified=True)
    return ana


@pytest.fixture
def browser(ana):
    browser = Browser()
    assert browser.login("ana").status_code == 200
    return browser


def test_who_has_just_signed_up_is_not_asked_for_the_password_again(api):
    browser = Browser()
    body = {"username": "cleo", "email": "cleo@films.example", "password": PASSWORD}
    signed_up = browser("POST", "auth/signup", body)
    own = browser("POST", EMAIL, {"email": "other@films.example"})
    with later():
        refused = browser("POST", EMAIL, {"email": "third@films.example"})

    assert signed_up.status_code == 200
    assert own.status_code == 200
    assert asks_for_proof(refused)


CHANGES = [
    ("POST", {"email": "thief@films.example"}),
    ("PATCH", {"email": "second@films.example", "primary": True}),
    ("DELETE", {"email": "second@films.example"}),
]


@pytest.mark.parametrize(("method", "body"), CHANGES)
def test_an_old_session_changes_no_address(browser, method, body):
    with later():
        refused = browser(method, EMAIL, body)
        nothing_sent = mail.outbox == []
        browser("POST", "auth/reauthenticate", {"password": PASSWORD})
        accepted = browser(method, EMAIL, body)

    assert asks_for_proof(refused)
    assert flows(refused) == ["reauthenticate"]
    assert nothing_sent
    assert accepted.status_code == 200


@pytest.mark.parametrize(("method", "body"), CHANGES)
def test_nor_does_an_old_sign_in_of_an_app(ana, api, method, body):
    api.login("ana")
    with later():
        refused = api(method, f"/_allauth/app/v1/{EMAIL}", body)

    assert asks_for_proof(refused)
    assert EmailAddress.objects.filter(user=ana).count() == 2
    assert User.objects.get().email == "ana@films.example"


def test_reading_them_needs_none(browser):
    with later():
        assert browser("GET", EMAIL).status_code == 200


def test_the_first_password_is_set_by_somebody_who_has_just_signed_in(browser, ana):
    User.objects.update(password="!none")
    browser.client.force_login(User.objects.get())
    arrive(browser, 601)
    refused = browser("POST", PASSWORD_CHANGE, {"new_password": NEW})
    arrive(browser, 0)
    accepted = browser("POST", PASSWORD_CHANGE, {"new_password": NEW})

    assert asks_for_proof(refused)
    assert accepted.status_code == 200
    assert User.objects.get().check_password(NEW)


def test_the_password_itself_is_proof_enough_for_another_one(browser):
    with later():
        answer = browser(
            "POST", PASSWORD_CHANGE, {"current_password": PASSWORD, "new_password": NEW}
        )

    assert answer.status_code == 200
    assert User.objects.get().check_password(NEW)


def test_guessing_the_current_password_locks_as_signing_in_does(browser):
    answers = [
        browser("POST", PASSWORD_CHANGE, {"current_password": WRONG, "new_password": NEW})
        for _ in range(5)
    ]
    right = browser("POST", PASSWORD_CHANGE, {"current_password": PASSWORD, "new_password": NEW})
    elsewhere = Browser().login("ana")

    assert [codes(answer) for answer in answers] == [["enter_current_password"]] * 5
    assert codes(right) == ["too_many_login_attempts"]
    assert codes(elsewhere) == ["too_many_login_attempts"]
    assert User.objects.get().check_password(PASSWORD)


def test_an_account_has_five_addresses_at_most(browser):
    added = [browser("POST", EMAIL, {"email": f"a{n}@films.example"}) for n in range(4)]

    assert [answer.status_code for answer in added] == [200, 200, 200, 400]
    assert codes(added[3]) == ["max_email_addresses"]
    assert len(mail.outbox) == 3


def test_and_changes_them_twenty_times_a_day(browser):
    body = {"email": "a@films.example"}
    for minute in range(5):
        with later(minute * 61):
            for method in ("POST", "DELETE", "POST", "DELETE"):
                assert browser(method, EMAIL, body).status_code == 200

    with later(5 * 61):
        assert browser("POST", EMAIL, body).status_code == 429
        assert browser("GET", EMAIL).status_code == 200
