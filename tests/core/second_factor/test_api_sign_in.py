"""POST /api/login and /api/login/mfa for accounts with a second factor."""

import time

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.contrib.sessions.models import Session

from core.accounts.models import User
from core.accounts.sealing import seal
from tests.core.accounts.conftest import PASSWORD
from tests.core.browsers import Browser
from tests.core.second_factor.conftest import TOTP, CodeApp

pytestmark = pytest.mark.django_db


def begin(api, login="ana"):
    return api.post("/api/login", {"login": login, "password": PASSWORD})


def finish(api, token, code):
    return api.post("/api/login/mfa", {"mfa_token": token, "code": code})


@pytest.fixture
def token(api, ana):
    return begin(api).json()["data"]["mfa_token"]


def test_the_password_alone_gives_no_token(api, ana):
    answer = begin(api)

    data = answer.json()["data"]
    assert answer.status_code == 200
    assert set(data) == {"mfa_required", "mfa_token", "methods"}
    assert (data["mfa_required"], data["methods"]) == (True, ["totp", "recovery_codes"])
    assert not answer.cookies
    assert answer["Cache-Control"] == "no-store"


def test_a_wrong_password_says_nothing_of_the_second_factor(api, ana, problem):
    answer = api.post("/api/login", {"login": "ana", "password": "Wrong-Harbour-7"})

    assert problem(answer) == (401, "INVALID_CREDENTIALS")
    assert answer.json()["detail"] == "Email or password is incorrect"


def test_a_code_completes_it(api, ana, token):
    answer = finish(api, token, ana.app.code())

    data = answer.json()["data"]
    assert answer.status_code == 200
    assert data["user"]["username"] == "ana"
    assert data["user"]["second_factor"] is True
    assert set(answer.cookies) == {"refresh_token"}
    api.token = data["access_token"]
    assert api("GET", "/api/me").status_code == 200
    assert api.post("/api/token/refresh").status_code == 200


def test_codes_may_be_typed_as_apps_show_them(api, ana, token):
    code = ana.app.code()

    assert finish(api, token, f"{code[:3]} {code[3:]}").status_code == 200


def test_a_recovery_code_completes_it(api, ana, token):
    assert finish(api, token, ana.recovery_codes[3]).status_code == 200


def test_the_session_gets_another_id(api, ana, token):
    waiting = set(Session.objects.values_list("session_key", flat=True))
    finish(api, token, ana.app.code())

    assert not waiting & set(Session.objects.values_list("session_key", flat=True))


def test_a_wrong_code(api, ana, token, problem):
    answer = finish(api, token, "000000")

    assert problem(answer) == (401, "INVALID_CREDENTIALS")
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [
        ("code", "incorrect_code")
    ]
    assert not answer.cookies
    assert finish(api, token, ana.app.code()).status_code == 200


def test_the_token_is_for_one_sign_in(api, new_api, ana, token, problem):
    finish(api, token, ana.app.code())

    assert problem(finish(new_api(), token, ana.app.code(1))) == (401, "NOT_AUTHENTICATED")


def test_a_spent_code_does_not_complete_another_sign_in(api, new_api, ana, token, problem):
    code = ana.app.code()
    finish(api, token, code)
    other = new_api()

    second = finish(other, begin(other).json()["data"]["mfa_token"], code)

    assert problem(second) == (401, "INVALID_CREDENTIALS")


def test_the_token_lasts_five_minutes(api, ana, token, problem):
    with time_machine.travel(time.time() + 299):
        assert problem(finish(api, token, "000000")) == (401, "INVALID_CREDENTIALS")
    with time_machine.travel(time.time() + 302):
        assert problem(finish(api, token, ana.app.code())) == (401, "NOT_AUTHENTICATED")


@pytest.mark.parametrize("forged", ["x", "ä", "gAAAAA" * 20])
def test_a_forged_token(api, ana, problem, forged):
    assert problem(finish(api, forged, ana.app.code())) == (401, "NOT_AUTHENTICATED")


def test_what_is_sealed_for_something_else_is_no_token(api, ana, problem):
    begin(api)
    key = Session.objects.get().session_key
    wrong = seal(key, purpose="second factor")

    assert problem(finish(api, wrong, ana.app.code())) == (401, "NOT_AUTHENTICATED")


def test_the_token_does_not_show_the_session(api, ana, token):
    assert Session.objects.get().session_key not in token


def test_a_code_for_one_account_does_not_serve_another(api, ana, person, problem):
    person("ben")
    browser = Browser()
    browser.login("ben")
    of_ben = CodeApp(browser("GET", TOTP).json()["meta"]["secret"])
    browser("POST", TOTP, {"code": of_ben.code(-1)})
    token = begin(api, "ben").json()["data"]["mfa_token"]

    assert problem(finish(api, token, ana.app.code())) == (401, "INVALID_CREDENTIALS")


def test_five_wrong_codes_lock_the_account_whatever_token_they_came_with(new_api, ana, problem):
    for attempt in range(5):
        api = new_api()
        answer = finish(api, begin(api).json()["data"]["mfa_token"], f"00000{attempt}")
        assert problem(answer) == (401, "INVALID_CREDENTIALS")
    api = new_api()
    token = begin(api).json()["data"]["mfa_token"]

    locked = finish(api, token, ana.app.code())

    assert problem(locked) == (429, "ACCOUNT_LOCKED")
    assert 890 < int(locked["Retry-After"]) <= 900
    with time_machine.travel(time.time() + 902):
        token = begin(api).json()["data"]["mfa_token"]
        assert finish(api, token, ana.app.code()).status_code == 200


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"code": ""}, "code"),
        ({"code": 123456}, "code"),
        ({"code": "x" * 33}, "code"),
        ({"code": None}, "code"),
        ({"mfa_token": ["x"]}, "mfa_token"),
        ({"mfa_token": "x" * 1025}, "mfa_token"),
        ({"remember": True}, "remember"),
    ],
    ids=repr,
)
def test_what_is_wrong_is_named(api, token, problem, change, field):
    answer = api.post("/api/login/mfa", {"mfa_token": token, "code": "000000"} | change)

    assert problem(answer) == (400, "VALIDATION_ERROR")
    assert [error["field"] for error in answer.json()["errors"]] == [field]


def test_blocked_in_between(api, ana, token, problem):
    User.objects.update(is_active=False)

    answer = finish(api, token, ana.app.code())

    assert problem(answer) == (401, "INVALID_CREDENTIALS")


def test_an_address_to_be_confirmed_comes_first(api, ana, problem, settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    # Confirmed once, taken away since.
    User.objects.update(verified=True)
    EmailAddress.objects.update_or_create(
        user=ana.user, email=ana.user.email, defaults={"primary": True, "verified": False}
    )
    answer = begin(api)
    if answer.status_code == 200:
        answer = finish(api, answer.json()["data"]["mfa_token"], ana.app.code())

    assert problem(answer) == (403, "PERMISSION_DENIED")
    assert "Confirm your e-mail address" in answer.json()["detail"]
