"""What cannot be taken back needs a proof of a short while ago, in browsers and for API clients."""

import time

import pytest
import time_machine

from core.accounts.proof import authenticated_at
from tests.core.accounts.conftest import PASSWORD
from tests.core.browsers import Browser, codes
from tests.core.second_factor.conftest import TOTP
from tests.core.second_factor.test_codes import AGAIN, STEP

pytestmark = pytest.mark.django_db

TOKENS = "/api/me/tokens"
TOKEN = {"name": "A script", "scopes": ["catalogue:read"]}


def later(seconds):
    return time_machine.travel(time.time() + seconds)


def by_password(browser, password=PASSWORD):
    return browser("POST", "auth/reauthenticate", {"password": password})


@pytest.fixture
def signed_in(browser, person):
    person("ana")
    browser.login("ana")
    return browser


def test_signing_in_is_a_proof_for_ten_minutes(signed_in, problem):
    with later(599):
        in_time = signed_in("POST", TOKENS, TOKEN)
    with later(601):
        too_late = signed_in("POST", TOKENS, TOKEN)
        reading = signed_in("GET", TOKENS)

    assert in_time.status_code == 201
    assert problem(too_late) == (403, "REAUTHENTICATION_REQUIRED")
    assert "password" in too_late.json()["detail"]
    assert reading.status_code == 200


def test_and_allauth_asks_for_no_other(signed_in):
    assert signed_in("GET", TOTP).status_code == 404


def test_the_password_is_a_proof(signed_in, problem):
    with later(601):
        wrong = by_password(signed_in, "Wrong-Harbour-7")
        refused = signed_in("POST", TOKENS, TOKEN)
        right = by_password(signed_in)
        accepted = signed_in("POST", TOKENS, TOKEN)

    assert codes(wrong) == ["incorrect_password"]
    assert problem(refused) == (403, "REAUTHENTICATION_REQUIRED")
    assert (right.status_code, accepted.status_code) == (200, 201)


def test_a_code_is_a_proof(browser, ana):
    browser.login("ana")
    browser("POST", STEP, {"code": ana.app.code()})
    with later(601):
        browser("POST", AGAIN, {"code": ana.app.code()})

        assert browser("POST", TOKENS, TOKEN).status_code == 201


def test_of_one_session_for_that_session(signed_in, problem):
    other = Browser()
    other.login("ana")
    with later(601):
        by_password(other)

        assert problem(signed_in("POST", TOKENS, TOKEN)) == (403, "REAUTHENTICATION_REQUIRED")


def test_the_session_behind_an_access_token_counts(api, person, problem):
    person("ana")
    api.login("ana")
    in_time = api.post(TOKENS, TOKEN)
    with later(601):
        too_late = api.post(TOKENS, TOKEN)
        proof = api.post("/_allauth/app/v1/auth/reauthenticate", {"password": PASSWORD})
        again = api.post(TOKENS, TOKEN)

    assert in_time.status_code == 201
    assert problem(too_late) == (403, "REAUTHENTICATION_REQUIRED")
    assert (proof.status_code, again.status_code) == (200, 201)


def test_a_token_with_scopes_is_never_a_proof(api, person, problem):
    person("ana")
    api.login("ana")
    api.token = api.post(TOKENS, TOKEN | {"scopes": ["social:read"]}).json()["data"]["token"]

    assert problem(api.post(TOKENS, TOKEN)) == (403, "PERMISSION_DENIED")


def test_nobody_has_proved_nothing(client, person):
    assert authenticated_at(client.session, person("ana")) == 0.0


def test_signed_out_is_not_signed_in(browser, problem):
    assert problem(browser("POST", TOKENS, TOKEN)) == (401, "NOT_AUTHENTICATED")
