"""Access and refresh tokens: what they open, for how long, and what ends them."""

import threading
import time

import jwt
import pytest
from django.conf import settings as conf
from django.contrib.sessions.models import Session
from django.core import mail
from django.db import connection, transaction

from core.accounts.models import User
from tests.core.accounts.conftest import PASSWORD, later

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(person, api):
    """Ana's API client, signed in."""
    person("ana")
    api.login("ana")
    return api


def me(api, token=None):
    api.token = token or api.token
    return api("GET", "/api/me")


def refresh(api, token=None):
    return api.post("/api/token/refresh", {"refresh_token": token} if token else {})


def test_the_claims(ana):
    header = jwt.get_unverified_header(ana.token)
    claims = jwt.decode(ana.token, conf.SECRET_KEY, algorithms=["HS256"])

    assert header["alg"] == "HS256"
    assert claims["exp"] - claims["iat"] == 900
    assert claims["sub"] == str(User.objects.get().pk)
    refreshing = jwt.decode(ana.refresh_token, conf.SECRET_KEY, algorithms=["HS256"])
    assert refreshing["exp"] - refreshing["iat"] == 604_800


@pytest.mark.parametrize(
    "header",
    [
        "Bearer",
        "Bearer ",
        "Bearer nonsense",
        "Bearer a.b.c",
        "Bearer two words",
        "bearer é",
        "Bearer " + "x" * 10_000,
        "Bearer "
        + jwt.encode(
            {"sub": "1", "sid": "x", "jti": "y", "token_use": "access"}, "k" * 50, "HS256"
        ),
        "Bearer "
        + jwt.encode({"sub": "1", "sid": "x", "jti": "y", "token_use": "access"}, "", "none"),
        "Basic YW5hOmFuYQ==",
        "",
    ],
    ids=lambda value: value[:30],
)
def test_without_a_good_token_it_is_401_with_a_challenge(api, problem, header):
    answer = api("GET", "/api/me", headers={"Authorization": header})

    assert problem(answer) == (401, "NOT_AUTHENTICATED")
    assert answer["WWW-Authenticate"] == 'Bearer realm="api"'


def test_a_refresh_token_is_no_access_token_and_the_other_way_round(ana, problem):
    access = ana.token

    assert me(ana, ana.refresh_token).status_code == 401
    assert problem(refresh(ana, access)) == (401, "NOT_AUTHENTICATED")


def test_a_bad_token_is_refused_where_nobody_needs_one(api, problem):
    answer = api("GET", "/api/schema?format=json", headers={"Authorization": "Bearer nonsense"})

    assert problem(answer)[0] == 401


def test_writing_with_a_token_needs_no_csrf_token(ana):
    assert ana("PATCH", "/api/me", {"bio": "x"}).status_code == 200


def test_an_access_token_ends_after_fifteen_minutes_and_its_session_does_not(ana):
    with later(901):
        assert me(ana).status_code == 401
        assert refresh(ana).status_code == 200
    with later(3_600):
        # Longer than a browser may be idle: an app's session lives as long as its refresh token.
        answer = refresh(ana)
        assert answer.status_code == 200
        assert me(ana, answer.json()["data"]["access_token"]).status_code == 200


def test_a_refresh_token_ends_after_seven_days(ana, problem):
    with later(604_801):
        assert problem(refresh(ana)) == (401, "NOT_AUTHENTICATED")


def test_refreshing_prolongs_the_session(ana):
    for days in (6, 12, 18):
        with later(days * 86_400):
            assert refresh(ana).status_code == 200


@pytest.mark.parametrize(
    "change",
    [
        {"is_active": False},
        {"password": "!"},
    ],
    ids=["blocked", "new password"],
)
def test_what_ends_an_account_ends_its_tokens_at_once(ana, change):
    User.objects.update(**change)

    assert me(ana).status_code == 401
    assert refresh(ana).status_code == 401


def test_a_deleted_account_is_401(ana):
    User.objects.all().delete()

    assert me(ana).status_code == 401
    assert refresh(ana).status_code == 401


def test_a_refresh_by_cookie_gives_no_refresh_token_to_scripts(ana):
    old = ana.refresh_token
    answer = refresh(ana)

    data = answer.json()["data"]
    assert answer.status_code == 200
    assert set(data) == {"access_token", "token_type", "expires_in"}
    assert ana.refresh_token != old
    assert answer.cookies["refresh_token"]["httponly"] is True
    assert me(ana, data["access_token"]).status_code == 200


def test_a_refresh_by_body_answers_in_the_body(ana, new_api):
    answer = refresh(new_api(), ana.refresh_token)

    data = answer.json()["data"]
    assert answer.status_code == 200
    assert data["refresh_token"] == answer.cookies["refresh_token"].value
    assert refresh(new_api(), data["refresh_token"]).status_code == 200


@pytest.mark.parametrize(
    "token", [7, None, ["x"], "", "nonsense", "x" * 5_000, "\ud800"], ids=lambda v: repr(v)[:20]
)
def test_a_refresh_token_that_is_none(api, token):
    assert api.post("/api/token/refresh", {"refresh_token": token}).status_code in (400, 401)


def test_a_spent_token_ends_the_whole_session(ana, new_api, problem):
    stolen = ana.refresh_token
    answer = refresh(ana)
    access, successor = answer.json()["data"]["access_token"], ana.refresh_token

    assert problem(refresh(new_api(), stolen)) == (401, "NOT_AUTHENTICATED")
    assert refresh(new_api(), successor).status_code == 401
    assert me(ana, access).status_code == 401


def test_a_spent_token_ends_no_other_session(ana, new_api):
    other = new_api()
    other.login("ana")
    spent = ana.refresh_token
    refresh(ana)
    refresh(new_api(), spent)

    assert me(other).status_code == 200
    assert refresh(other).status_code == 200


def test_allauths_own_refresh_does_the_same(ana):
    spent = ana.refresh_token
    path = "/_allauth/app/v1/tokens/refresh"
    first = ana.post(path, {"refresh_token": spent})
    again = ana.post(path, {"refresh_token": spent})

    assert (first.status_code, again.status_code) == (200, 400)
    assert me(ana).status_code == 401


@pytest.mark.django_db(transaction=True)
def test_refreshes_that_arrived_before_the_first_answer_get_the_same_successor(
    person, new_api, problem
):
    person("ana")
    ana = new_api()
    ana.login("ana")
    token = ana.refresh_token
    answers = []

    def run():
        answers.append(refresh(new_api(), token))
        connection.close()

    threads = [threading.Thread(target=run) for _ in range(4)]
    with transaction.atomic():
        # Holding the session back lets all four arrive before any can be answered.
        list(Session.objects.select_for_update())
        for thread in threads:
            thread.start()
        time.sleep(0.5)
    for thread in threads:
        thread.join(10)
    pairs = {
        (answer.json()["data"]["access_token"], answer.json()["data"]["refresh_token"])
        for answer in answers
    }

    assert [answer.status_code for answer in answers] == [200] * 4
    assert len(pairs) == 1
    access, successor = pairs.pop()
    assert me(ana, access).status_code == 200
    following = refresh(new_api(), successor)
    assert following.status_code == 200
    assert problem(refresh(new_api(), token)) == (401, "NOT_AUTHENTICATED")
    assert me(ana, following.json()["data"]["access_token"]).status_code == 401


def test_signing_out_ends_access_refresh_and_session(ana, new_api, problem):
    access, refreshing = ana.token, ana.refresh_token
    answer = ana.post("/api/logout")

    assert answer.status_code == 204
    assert answer.content == b""
    assert answer.cookies["refresh_token"].value == ""
    assert problem(me(new_api(), access)) == (401, "NOT_AUTHENTICATED")
    assert refresh(new_api(), refreshing).status_code == 401
    assert not Session.objects.exists()


def test_signing_out_by_the_refresh_token_works_when_the_access_token_is_over(ana):
    with later(901):
        assert ana.post("/api/logout").status_code == 204
        assert refresh(ana).status_code == 401
    assert not Session.objects.exists()


def test_signing_out_by_a_refresh_token_in_the_body(ana, new_api):
    answer = new_api().post("/api/logout", {"refresh_token": ana.refresh_token})

    assert answer.status_code == 204
    assert me(ana).status_code == 401


def test_signing_out_leaves_other_sessions(ana, new_api):
    other = new_api()
    other.login("ana")
    ana.post("/api/logout")

    assert me(other).status_code == 200


def test_signing_out_without_being_signed_in(api, problem):
    assert problem(api.post("/api/logout")) == (401, "NOT_AUTHENTICATED")
    assert problem(api.post("/api/logout", {"all": True})) == (400, "VALIDATION_ERROR")


def test_a_password_that_was_reset_ends_every_session_and_the_lock(ana, new_api):
    for _ in range(5):
        new_api().login("ana", "Wrong-1")
    ana.post("/_allauth/app/v1/auth/password/request", {"email": "ana@films.example"})
    key = mail.outbox[-1].body.split("/reset-password/")[1].split()[0]
    new = new_api().post(
        "/_allauth/app/v1/auth/password/reset", {"key": key, "password": "Other-Harbour-8"}
    )

    assert new.status_code in (200, 401)
    assert me(ana).status_code == 401
    assert new_api().login("ana", PASSWORD).status_code == 401
    assert new_api().login("ana", "Other-Harbour-8").status_code == 200
