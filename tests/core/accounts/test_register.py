"""Contract 2: POST /api/register."""

import threading

import pytest
from django.core import mail
from django.db import connection

from core.accounts.models import User
from tests.core.accounts.conftest import PASSWORD

pytestmark = pytest.mark.django_db

ANA = {"username": "Ana_1", "email": "Ana@films.example", "password": PASSWORD}


@pytest.fixture
def mandatory(settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"


def test_a_new_account_is_signed_in(api):
    answer = api.post("/api/register", ANA)

    data = answer.json()["data"]
    user = User.objects.get()
    assert answer.status_code == 201
    assert data["token_type"] == "Bearer"
    assert data["expires_in"] == 900
    assert data["user"]["id"] == user.pk
    assert data["user"]["username"] == "Ana_1"
    assert data["user"]["email"] == "ana@films.example"
    assert data["user"]["role"] == "user"
    assert data["user"]["verified"] is False
    assert "password" not in data["user"]
    api.token = data["access_token"]
    assert api("GET", "/api/me").json()["data"]["username"] == "Ana_1"


def test_the_refresh_token_comes_as_a_cookie_that_scripts_and_other_sites_cannot_use(api, settings):
    settings.SESSION_COOKIE_SECURE = True
    answer = api.post("/api/register", ANA)

    cookie = answer.cookies["refresh_token"]
    assert cookie["httponly"] is True
    assert cookie["secure"] is True
    assert cookie["samesite"] == "Strict"
    assert cookie["path"] == "/api"
    assert cookie["max-age"] == 604_800
    assert set(answer.cookies) == {"refresh_token"}
    assert answer["Cache-Control"] == "no-store"


def test_the_password_is_kept_as_argon2id(api):
    api.post("/api/register", ANA)

    assert User.objects.get().password.startswith("argon2$argon2id$")


def test_a_new_account_has_a_default_viewing_profile_and_a_mail_to_confirm(api):
    api.post("/api/register", ANA)

    assert User.objects.get().profiles.get().is_default
    assert {message.subject: message.to for message in mail.outbox} == {
        "Welcome to Marquee": ["ana@films.example"],
        "Confirm your address": ["ana@films.example"],
    }
    assert any("/verify-email/" in message.body for message in mail.outbox)


def test_without_a_slash_with_one_and_versioned_it_is_the_same(api):
    statuses = [
        api.post(
            path, ANA | {"username": f"ana{number}", "email": f"a{number}@films.example"}
        ).status_code
        for number, path in enumerate(["/api/register", "/api/register/", "/api/v1/register"])
    ]

    assert statuses == [201, 201, 201]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"username": "an"}, "username"),
        ({"username": "x" * 51}, "username"),
        ({"username": "12345"}, "username"),
        ({"username": "ana maria"}, "username"),
        ({"username": "ana@films"}, "username"),
        ({"username": "анна"}, "username"),
        ({"username": "ana\n"}, None),
        ({"username": "Search"}, "username"),
        ({"username": "admin"}, "username"),
        ({"username": ""}, "username"),
        ({"username": None}, "username"),
        ({"username": 7}, "username"),
        ({"username": ["ana"]}, "username"),
        ({"username": {"$gt": ""}}, "username"),
        ({"username": "ana\x00"}, "username"),
        ({"username": "\ud800ana"}, "username"),
        ({"email": "nobody"}, "email"),
        ({"email": "a@b"}, "email"),
        ({"email": ""}, "email"),
        ({"email": True}, "email"),
        ({"email": "a" * 110 + "@films.example"}, "email"),
        ({"email": "a@films.example\nbcc: b@films.example"}, "email"),
        ({"email": "a@\ud800.example"}, "email"),
        ({"password": "Short-7"}, "password"),
        ({"password": "nocapital-77"}, "password"),
        ({"password": "No-digit-here"}, "password"),
        ({"password": "1234567890"}, "password"),
        ({"password": "Password1"}, "password"),
        ({"username": "Benjamin7", "password": "Benjamin77"}, "password"),
        ({"password": 12345678}, "password"),
        ({"password": "Aa1" * 200}, "password"),
        ({"password": "Quiet-Harbour-7\ud800"}, "password"),
        ({"role": "admin"}, "role"),
        ({"is_staff": True}, "is_staff"),
        ({"id": 1}, "id"),
        ({"\ud800": 1}, "?"),
    ],
    ids=repr,
)
def test_what_is_wrong_is_named(api, problem, change, field):
    answer = api.post("/api/register", ANA | change)

    if field is None:
        assert answer.status_code == 201
        return
    assert problem(answer) == (400, "VALIDATION_ERROR")
    assert field in {error["field"] for error in answer.json()["errors"]}
    assert all(error["code"] and error["message"] for error in answer.json()["errors"])
    assert not User.objects.exists()


def test_everything_that_is_wrong_is_told_at_once(api):
    answer = api.post("/api/register", {"username": "ana", "emial": "a@films.example"})

    assert {error["field"] for error in answer.json()["errors"]} == {"email", "password", "emial"}


@pytest.mark.parametrize(
    ("body", "options", "expected"),
    [
        ("{", {}, (400, "MALFORMED_REQUEST")),
        ("", {}, (400, "VALIDATION_ERROR")),
        ("[]", {}, (400, "VALIDATION_ERROR")),
        ("null", {}, (400, "VALIDATION_ERROR")),
        ('"ana"', {}, (400, "VALIDATION_ERROR")),
        (b"\xff\xfe", {}, (400, "MALFORMED_REQUEST")),
        ("[" * 100_000, {}, (400, "MALFORMED_REQUEST")),
        ("9" * 5_000, {}, (400, "MALFORMED_REQUEST")),
        ('{"username": NaN}', {}, (400, "MALFORMED_REQUEST")),
        (
            "username=ana",
            {"content_type": "application/x-www-form-urlencoded"},
            (415, "UNSUPPORTED_MEDIA_TYPE"),
        ),
        ("<a/>", {"content_type": "text/xml"}, (415, "UNSUPPORTED_MEDIA_TYPE")),
    ],
    ids=lambda value: repr(value)[:40],
)
@pytest.mark.parametrize("path", ["/api/register", "/api/login", "/api/token/refresh"])
def test_a_body_that_is_none(api, problem, path, body, options, expected):  # noqa: PLR0917
    answer = api.post(path, body, **options)

    if path == "/api/token/refresh" and body == "":
        expected = (401, "NOT_AUTHENTICATED")
    assert problem(answer) == expected


@pytest.mark.parametrize("path", ["register", "login", "token/refresh", "logout"])
@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
def test_other_methods_are_not_offered(api, problem, path, method):
    assert problem(api(method, f"/api/{path}")) == (405, "METHOD_NOT_ALLOWED")


@pytest.mark.parametrize("name", ["ana", "ANA"])
def test_a_username_is_taken_whatever_its_case(api, person, problem, name):
    person("Ana", email="other@films.example")

    answer = api.post("/api/register", ANA | {"username": name})

    assert problem(answer) == (400, "VALIDATION_ERROR")
    assert [error["field"] for error in answer.json()["errors"]] == ["username"]


def test_an_address_is_taken_whatever_its_case(api, person, problem):
    person("ben", email="ana@films.example")

    answer = api.post("/api/register", ANA | {"email": "ANA@FILMS.example"})

    assert problem(answer) == (400, "VALIDATION_ERROR")
    assert [error["field"] for error in answer.json()["errors"]] == ["email"]


def test_where_confirming_is_mandatory_there_is_no_token_before(api, mandatory):
    answer = api.post("/api/register", ANA)

    assert answer.status_code == 201
    assert answer.json()["data"] == {
        "user": {"username": "Ana_1", "email": "Ana@films.example"},
        "verification": "pending",
    }
    assert not answer.cookies
    assert User.objects.get().verified is False


def test_where_confirming_is_mandatory_a_taken_address_answers_as_a_new_one(api, mandatory, person):
    person("ben", email="ana@films.example")

    taken = api.post("/api/register", ANA)

    assert taken.status_code == 201
    assert taken.json()["data"]["verification"] == "pending"
    assert User.objects.count() == 1
    assert "already exists" in mail.outbox[0].subject.lower() or "already" in mail.outbox[0].body


def test_signing_in_before_confirming_is_refused_and_after_it_works(api, mandatory, problem):
    api.post("/api/register", ANA)
    before = api.login("Ana_1")
    key = mail.outbox[0].body.split("/verify-email/")[1].split()[0]
    from urllib.parse import unquote

    api.post("/_allauth/app/v1/auth/email/verify", {"key": unquote(key)})
    after = api.login("Ana_1")

    assert problem(before) == (401, "INVALID_CREDENTIALS")
    assert after.status_code == 200
    assert after.json()["data"]["user"]["verified"] is True


def test_the_fourth_sign_up_of_an_address_in_an_hour_waits(api, problem, settings):
    from project.settings.accounts import _PER_ADDRESS

    settings.ACCOUNT_RATE_LIMITS = _PER_ADDRESS
    for number in range(3):
        api.post(
            "/api/register", ANA | {"username": f"ana{number}", "email": f"a{number}@films.example"}
        )
    answer = api.post("/api/register", ANA)
    forwarded = api.post("/api/register", ANA, headers={"X-Forwarded-For": "203.0.113.9"})

    assert problem(answer) == (429, "THROTTLED")
    assert 3_500 < int(answer["Retry-After"]) <= 3_601
    assert forwarded.status_code == 429


@pytest.mark.django_db(transaction=True)
def test_two_that_take_one_name_in_the_same_moment(new_api, problem, monkeypatch):
    """Both have passed allauth's check before either is saved."""
    barrier = threading.Barrier(2)
    from allauth.headless.account.inputs import SignupInput

    checked = SignupInput.is_valid

    def meet(form):
        valid = checked(form)
        barrier.wait(10)
        return valid

    monkeypatch.setattr(SignupInput, "is_valid", meet)
    answers = []

    def sign_up(number):
        answers.append(new_api().post("/api/register", ANA | {"email": f"a{number}@films.example"}))
        connection.close()

    threads = [threading.Thread(target=sign_up, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answer.status_code for answer in answers) == [201, 409]
    assert User.objects.count() == 1
