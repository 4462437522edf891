"""Contract 2: POST /api/login, and what follows from failing."""

import time

import pytest
import time_machine
from django.contrib.auth.hashers import Argon2PasswordHasher, make_password

from core.accounts.models import User
from tests.core.accounts.conftest import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "login",
    [
        {"login": "ana"},
        {"login": "ANA"},
        {"login": " ana "},
        {"login": "ana@films.example"},
        {"login": "Ana@Films.Example"},
        {"username": "ana"},
        {"email": "ana@films.example"},
    ],
    ids=repr,
)
def test_by_name_or_address(api, person, login):
    ana = person("ana")

    answer = api.post("/api/login", login | {"password": PASSWORD})

    data = answer.json()["data"]
    assert answer.status_code == 200
    assert data["user"]["id"] == ana.pk
    assert (data["token_type"], data["expires_in"]) == ("Bearer", 900)
    assert set(answer.cookies) == {"refresh_token"}
    ana.refresh_from_db()
    assert ana.last_login is not None


def test_signing_in_again_with_a_token_begins_a_new_session(api, person):
    person("ana")
    api.login("ana")
    first = api.token

    assert api.login("ana").status_code == 200
    assert api.token != first


@pytest.mark.parametrize(
    "body",
    [
        {"login": "ana", "password": "Wrong-Harbour-7"},
        {"login": "ana", "password": PASSWORD.lower()},
        {"login": "ana@films.example", "password": "wrong"},
        {"login": "nobody", "password": PASSWORD},
        {"login": "nobody@films.example", "password": PASSWORD},
        {"email": "not an address", "password": PASSWORD},
        {"login": "unusable", "password": "!"},
        {"login": "blocked", "password": PASSWORD},
        {"login": "' OR 1=1 --", "password": PASSWORD},
    ],
    ids=repr,
)
def test_every_failure_reads_the_same(api, person, problem, body):
    person("ana")
    person("unusable", password=None)
    person("blocked", is_active=False)

    answer = api.post("/api/login", body)

    assert problem(answer) == (401, "INVALID_CREDENTIALS")
    assert answer.json()["detail"] == "Email or password is incorrect"
    assert answer.json()["errors"] == []
    assert answer["WWW-Authenticate"].startswith("Bearer")
    assert not answer.cookies


def test_an_unknown_account_costs_as_many_hashes_as_a_known_one(api, person, monkeypatch):
    person("ana")
    hashed = []
    encode = Argon2PasswordHasher.encode
    verify = Argon2PasswordHasher.verify
    monkeypatch.setattr(
        Argon2PasswordHasher, "encode", lambda *given: hashed.append("encode") or encode(*given)
    )
    monkeypatch.setattr(
        Argon2PasswordHasher, "verify", lambda *given: hashed.append("verify") or verify(*given)
    )
    counts = {}
    for login in ("ana", "ana@films.example", "nobody", "nobody@films.example"):
        hashed.clear()
        api.post("/api/login", {"login": login, "password": "Wrong-1"})
        counts[login] = len(hashed)

    assert set(counts.values()) == {1}


def test_an_older_hash_works_once_and_is_replaced(api, person):
    ana = person("ana")
    User.objects.filter(pk=ana.pk).update(password=make_password(PASSWORD, hasher="bcrypt"))

    assert api.login("ana").status_code == 200
    ana.refresh_from_db()
    assert ana.password.startswith("argon2$argon2id$")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"password": PASSWORD}, "login"),
        ({"login": "ana"}, "password"),
        ({"login": "ana", "email": "ana@films.example", "password": PASSWORD}, "login"),
        ({"login": "", "password": PASSWORD}, "login"),
        ({"login": 7, "password": PASSWORD}, "login"),
        ({"login": None, "password": PASSWORD}, "login"),
        ({"login": "ana", "password": 7}, "password"),
        ({"login": "ana", "password": ["x"]}, "password"),
        ({"login": "a" * 300, "password": PASSWORD}, "login"),
        ({"login": "ana", "password": "x" * 300}, "password"),
        ({"login": "ana", "password": "\ud800"}, "password"),
        ({"login": "\x00", "password": PASSWORD}, "login"),
        ({"login": "ana", "password": PASSWORD, "remember": True}, "remember"),
    ],
    ids=repr,
)
def test_what_is_wrong_is_named(api, person, problem, body, field):
    person("ana")

    answer = api.post("/api/login", body)

    assert problem(answer) == (400, "VALIDATION_ERROR")
    assert [error["field"] for error in answer.json()["errors"]] == [field]


LOGINS = ["ana", "ANA", "ana@films.example", "Ana@Films.example", "aNa"]


def test_five_failures_lock_the_account_however_it_is_typed(api, new_api, person, problem):
    person("ana")
    for login in LOGINS:
        assert problem(api.login(login, "Wrong-1")) == (401, "INVALID_CREDENTIALS")

    for login in ("ana", "ana@films.example"):
        locked = new_api().login(login)
        assert problem(locked) == (429, "ACCOUNT_LOCKED")
        assert 880 < int(locked["Retry-After"]) <= 900
        assert "Reset your password" in locked.json()["detail"]


def test_an_unknown_account_locks_alike(api, problem):
    for _ in range(5):
        assert problem(api.login("nobody", "Wrong-1")) == (401, "INVALID_CREDENTIALS")

    assert problem(api.login("nobody")) == (429, "ACCOUNT_LOCKED")


def test_one_locked_account_locks_no_other(api, person):
    person("ana")
    person("ben")
    for _ in range(6):
        api.login("ana", "Wrong-1")

    assert api.login("ben").status_code == 200


def test_the_lock_holds_in_the_browsers_sign_in_too(api, person):
    person("ana")
    for _ in range(5):
        api.login("ana", "Wrong-1")

    answer = api.post(
        "/_allauth/app/v1/auth/login", {"email": "ana@films.example", "password": PASSWORD}
    )

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["code"] == "too_many_login_attempts"


def test_an_address_sent_as_username_counts_for_its_account(api, person):
    """allauth's backend would take it."""
    person("ana")
    path = "/_allauth/app/v1/auth/login"
    codes = [
        api.post(path, {"username": "Ana@films.example", "password": password}).json()["errors"][0][
            "code"
        ]
        for password in ["Wrong-1"] * 5 + [PASSWORD]
    ]

    assert codes == ["username_password_mismatch"] * 5 + ["too_many_login_attempts"]
    assert api.login("ana").status_code == 429


def test_the_lock_ends_after_fifteen_minutes(api, person):
    person("ana")
    for _ in range(6):
        api.login("ana", "Wrong-1")

    with time_machine.travel(time.time() + 901):
        assert api.login("ana").status_code == 200


def test_signing_in_in_between_forgets_no_failure(api, new_api, person, problem):
    person("ana")
    for _ in range(4):
        api.login("ana", "Wrong-1")
    assert new_api().login("ana").status_code == 200
    api.login("ana", "Wrong-1")

    assert problem(api.login("ana")) == (429, "ACCOUNT_LOCKED")


def test_twenty_failures_of_an_address_on_many_accounts_wait(api, problem, settings):
    from project.settings.accounts import _PER_ADDRESS

    settings.ACCOUNT_RATE_LIMITS = _PER_ADDRESS
    for number in range(20):
        api.login(f"nobody-{number}", "Wrong-1")
    answer = api.login("somebody-else")

    assert problem(answer) == (429, "THROTTLED")
    assert int(answer["Retry-After"]) > 800


@pytest.mark.parametrize("path", ["login", "signup"])
@pytest.mark.parametrize(
    "body",
    [
        {"username": "\ud800", "email": "a@films.example", "password": "Quiet-Harbour-7"},
        {"username": "ana", "password": "\ud800Quiet-Harbour-7", "email": "a@\ud800.example"},
        {"username": "ana", "password": "\ud800Quiet-Harbour-7"},
        {"username": {"a": 1}, "email": [], "password": 7},
        {"username": "a\x00", "email": "a\x00@films.example", "password": "\x00"},
        {"username": "x" * 10_000, "email": "x" * 10_000, "password": "X1" * 10_000},
    ],
    ids=lambda value: repr(value)[:50],
)
def test_allauths_own_endpoints_refuse_odd_text(api, path, body):
    assert api.post(f"/_allauth/app/v1/auth/{path}", body).status_code in (400, 401)
