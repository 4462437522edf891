"""One-time codes and recovery codes, in the browser."""

import time
from base64 import b64decode

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.core.cache import cache

from core.accounts.models import User
from tests.core.browsers import Browser, codes, pending
from tests.core.second_factor.conftest import RECOVERY, TOTP

pytestmark = pytest.mark.django_db
STEP = "auth/2fa/authenticate"
AGAIN = "auth/2fa/reauthenticate"


def test_the_offer_has_the_secret_and_its_qr_code(browser, person):
    person("ana")
    browser.login("ana")

    answer = browser("GET", TOTP)

    meta = answer.json()["meta"]
    kind, drawing = meta["totp_svg_data_uri"].split(",")
    assert answer.status_code == 404
    assert meta["totp_url"] == (
        f"otpauth://totp/ana%40films.example?secret={meta['secret']}&issuer=Marquee"
    )
    assert kind == "data:image/svg+xml;base64"
    assert b"<svg" in b64decode(drawing)
    assert answer["Cache-Control"].startswith("max-age=0")


def test_the_secret_shown_is_the_one_that_counts(browser, person, set_up):
    person("ana")
    browser.login("ana")
    browser("GET", TOTP)

    set_up(browser)

    assert Authenticator.objects.filter(type="totp").count() == 1


def test_signing_in_takes_a_code_too(browser, ana):
    first = browser.login("ana")
    waiting = browser.session_id
    was_in = browser.is_signed_in
    second = browser("POST", STEP, {"code": ana.app.code()})

    assert (first.status_code, pending(first), was_in) == (401, ["mfa_authenticate"], False)
    assert second.status_code == 200
    assert browser.is_signed_in
    assert browser.session_id != waiting


def test_nothing_can_be_done_between_the_steps(browser, ana):
    browser.login("ana")

    assert browser.client.get("/api/me").status_code == 401
    assert browser("GET", TOTP).status_code == 401


@pytest.mark.parametrize("code", ["000000", "", "x" * 500, "１２３４５６", "\x00"])
def test_a_wrong_code(browser, ana, code):
    browser.login("ana")

    answer = browser("POST", STEP, {"code": code})

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["param"] == "code"
    assert not browser.is_signed_in


@pytest.mark.parametrize("steps", [-2, 2])
def test_a_code_of_another_time(browser, ana, steps):
    browser.login("ana")

    assert codes(browser("POST", STEP, {"code": ana.app.code(steps)})) == ["incorrect_code"]


def test_the_code_that_set_it_up_does_not_sign_in(browser, ana):
    browser.login("ana")

    assert codes(browser("POST", STEP, {"code": ana.app.code(-1)})) == ["incorrect_code"]


def test_a_code_works_once_for_as_long_as_it_would_be_right(browser, ana):
    code = ana.app.code(1)
    browser.login("ana")
    assert browser("POST", STEP, {"code": code}).status_code == 200
    key = next(key for key in _marks() if code in key)

    # The clock of the cache stands still in tests, so the mark's own life is read.
    assert 85 < cache._cache.get_client().ttl(key) <= 90
    for seconds in (0, 29, 59):
        with time_machine.travel(time.time() + seconds):
            thief = Browser()
            thief.login("ana")
            assert codes(thief("POST", STEP, {"code": code})) == ["incorrect_code"]


def _marks():
    return [key.decode() for key in cache._cache.get_client().keys("*allauth.mfa.totp.used*")]


def test_five_wrong_codes_lock_the_second_step_from_wherever_they_come(browser, ana):
    for attempt in range(5):
        thief = Browser()
        thief.login("ana")
        assert codes(thief("POST", STEP, {"code": f"00000{attempt}"})) == ["incorrect_code"]

    browser.login("ana")
    answer = browser("POST", STEP, {"code": ana.app.code()})

    assert codes(answer) == ["too_many_login_attempts"]


def test_a_recovery_code_works_once(browser, ana):
    code = ana.recovery_codes[0]
    browser.login("ana")
    assert browser("POST", STEP, {"code": code}).status_code == 200

    other = Browser()
    other.login("ana")
    assert codes(other("POST", STEP, {"code": code})) == ["incorrect_code"]
    assert other("POST", STEP, {"code": ana.recovery_codes[1]}).status_code == 200


def test_recovery_codes_are_shown_once(browser, ana):
    browser.login("ana")
    browser("POST", STEP, {"code": ana.app.code()})

    shown = browser("GET", RECOVERY).json()["data"]
    renewed = browser("POST", RECOVERY).json()["data"]
    again = browser("GET", RECOVERY).json()["data"]

    assert len(ana.recovery_codes) == 10
    assert "unused_codes" not in shown
    assert (shown["total_code_count"], shown["unused_code_count"]) == (10, 10)
    assert not set(renewed["unused_codes"]) & set(ana.recovery_codes)
    assert "unused_codes" not in again


def test_changing_it_needs_a_recent_proof(browser, ana):
    browser.login("ana")
    browser("POST", STEP, {"code": ana.app.code()})
    with time_machine.travel(time.time() + 601):
        refused = [
            browser("DELETE", TOTP),
            browser("POST", RECOVERY),
            browser("GET", RECOVERY),
            browser("GET", "account/authenticators/webauthn"),
        ]
        flows = refused[0].json()["data"]["flows"]
        confirmed = browser("POST", AGAIN, {"code": ana.app.code()})
        removed = browser("DELETE", TOTP)

    assert {answer.status_code for answer in refused} == {401}
    assert flows == [
        {"id": "reauthenticate"},
        {"id": "mfa_reauthenticate", "types": ["recovery_codes", "totp"]},
    ]
    assert (confirmed.status_code, removed.status_code) == (200, 200)
    assert not Authenticator.objects.exists()


def test_without_a_confirmed_address_there_is_none(browser, person):
    user = person("ana")
    user.emailaddress_set.create(email=user.email, primary=True)
    browser.login("ana")

    assert codes(browser("GET", TOTP)) == ["unverified_email"]


def test_an_account_says_whether_it_has_one(browser, ana):
    other = Browser()
    browser.login("ana")
    browser("POST", STEP, {"code": ana.app.code()})

    assert browser.client.get("/api/me").json()["data"]["second_factor"] is True
    browser("DELETE", TOTP)
    assert browser.client.get("/api/me").json()["data"]["second_factor"] is False
    assert other.login("ana").status_code == 200


def test_secrets_are_not_readable_in_the_database(ana):
    stored = str(list(Authenticator.objects.values_list("data", flat=True)))

    assert ana.app.secret not in stored
    assert not any(code in stored for code in ana.recovery_codes)


def test_a_blocked_account_does_not_get_past_the_second_step(browser, ana):
    browser.login("ana")
    User.objects.update(is_active=False)

    browser("POST", STEP, {"code": ana.app.code()})

    assert not browser.is_signed_in
