"""Limits and locks: what failing costs, whom it hits, and the ways out."""

import time

import pytest
import time_machine
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.core import mail

from core.accounts.models import User
from core.api.addresses import address_hint, client_address
from tests.core.accounts.conftest import PASSWORD, Api

pytestmark = pytest.mark.django_db

HOME, ELSEWHERE = "203.0.113.7", "198.51.100.9"


@pytest.fixture
def counted(settings):
    """Limits by address hold, as they do outside tests."""
    from project.settings.accounts import _PER_ADDRESS

    settings.ACCOUNT_RATE_LIMITS = _PER_ADDRESS
    return settings


def at(address: str) -> Api:
    api = Api()
    api.client.defaults["REMOTE_ADDR"] = address
    return api


def fail(api: Api, times: int, login: str = "ana") -> list[int]:
    return [api.login(login, "Wrong-1").status_code for _ in range(times)]


def test_five_failures_lock_the_address_that_made_them_and_not_the_owner(person):
    person("ana")

    assert fail(at(ELSEWHERE), 6) == [401] * 5 + [429]
    assert at(ELSEWHERE).login("ana").status_code == 429
    assert at(HOME).login("ana").status_code == 200


def test_from_many_addresses_an_account_is_guessed_at_thirty_times(person, problem):
    person("ana")
    at(HOME).login("ana")
    for number in range(6):
        fail(at(f"192.0.2.{number}"), 5)

    locked = at("192.0.2.77").login("ana")
    assert problem(locked) == (429, "ACCOUNT_LOCKED")
    assert 0 < int(locked["Retry-After"]) <= 900
    # The owner comes from where the owner always comes from.
    assert at(HOME).login("ana").status_code == 200


def test_a_login_that_is_nobodys_is_limited_alike(problem):
    for number in range(6):
        assert fail(at(f"192.0.2.{number}"), 5, "nobody") == [401] * 5

    assert problem(at("192.0.2.77").login("nobody")) == (429, "ACCOUNT_LOCKED")


def test_from_the_third_failure_on_the_answer_says_how_long_to_wait(person):
    person("ana")
    api = at(HOME)
    answers = [api.login("ana", "Wrong-1") for _ in range(5)]
    locked = api.login("ana")

    assert [answer.get("Retry-After") for answer in answers] == [None, None, "2", "4", "900"]
    assert 890 < int(locked["Retry-After"]) <= 900


def test_the_browsers_door_says_it_too(person):
    person("ana")
    api = at(HOME)
    path = "/_allauth/app/v1/auth/login"
    waits = [
        api.post(path, {"username": "ana", "password": "Wrong-1"}).get("Retry-After")
        for _ in range(6)
    ]

    assert waits[:4] == [None, None, "2", "4"]
    assert 890 < int(waits[5]) <= 900


@pytest.mark.usefixtures("counted")
def test_an_address_that_failed_at_many_accounts_is_told_at_that_door_too(person):
    person("ana")
    api = at(HOME)
    path = "/_allauth/app/v1/auth/login"
    for number in range(20):
        api.post(path, {"username": f"nobody-{number}", "password": "Wrong-1"})
    refused = api.post(path, {"username": "ana", "password": PASSWORD})

    assert [error["code"] for error in refused.json()["errors"]] == ["too_many_login_attempts"]
    assert 890 < int(refused["Retry-After"]) <= 900


def test_each_lock_within_a_day_is_twice_as_long(person):
    person("ana")
    api, waits, passed = at(HOME), [], 0.0
    for _ in range(6):
        with time_machine.travel(time.time() + passed):
            fail(api, 5)
            waits.append(int(api.login("ana")["Retry-After"]))
        passed += waits[-1] + 1

    minutes = [round(wait / 60) for wait in waits]
    assert minutes == [15, 30, 60, 120, 240, 240]


def test_who_gets_in_begins_anew(person):
    person("ana")
    api = at(HOME)
    fail(api, 5)
    with time_machine.travel(time.time() + 901):
        assert api.login("ana").status_code == 200
        fail(api, 5)
        assert int(api.login("ana")["Retry-After"]) <= 900


def test_a_new_password_opens_every_lock(person):
    person("ana")
    for address in (HOME, ELSEWHERE):
        fail(at(address), 5)
    stranger = at("192.0.2.1")
    stranger.post("/_allauth/app/v1/auth/password/request", {"email": "ana@films.example"})
    key = mail.outbox[-1].body.split("/reset-password/")[1].split()[0]
    new = "Other-Harbour-8"
    stranger.post("/_allauth/app/v1/auth/password/reset", {"key": key, "password": new})

    assert [at(address).login("ana", new).status_code for address in (HOME, ELSEWHERE)] == [
        200,
        200,
    ]


def test_neighbours_of_one_network_of_version_6_are_one_address(person):
    person("ana")
    fail(at("2001:db8:1:2::1"), 5)

    assert at("2001:db8:1:2::ffff").login("ana").status_code == 429
    assert at("2001:db8:1:3::1").login("ana").status_code == 200


SIGN_UP = "/_allauth/app/v1/auth/signup"


def sign_up(api, path, name, password=PASSWORD):
    body = {"username": name, "email": f"{name}@films.example", "password": password}
    return api.post(path, body).status_code


@pytest.mark.usefixtures("counted")
@pytest.mark.parametrize("path", ["/api/register", "/api/v1/register/", SIGN_UP])
def test_three_sign_ups_an_hour_and_refused_ones_do_not_count(path):
    refused = [sign_up(at(HOME), path, f"ana-{number}", "short") for number in range(5)]
    taken = [sign_up(at(HOME), path, "ana-0") for _ in range(2)]
    more = [sign_up(at(HOME), path, f"ben-{number}") for number in range(3)]

    assert refused == [400] * 5
    assert taken[0] in (200, 201)
    assert taken[1] == 400
    assert [status in (200, 201) for status in more] == [True, True, False]
    assert more[2] == 429
    assert sign_up(at(ELSEWHERE), path, "cleo") in (200, 201)


@pytest.mark.usefixtures("counted")
def test_a_body_that_was_never_counted_gives_nothing_back():
    for number in range(3):
        assert sign_up(at(HOME), "/api/register", f"ana-{number}") == 201
    assert at(HOME).post("/api/register", {"nonsense": 1}).status_code == 400

    assert sign_up(at(HOME), "/api/register", "ana-4") == 429


@pytest.mark.usefixtures("counted")
def test_refused_sign_ups_count_when_there_are_too_many():
    statuses = [sign_up(at(HOME), SIGN_UP, f"ana-{number}", "short") for number in range(35)]

    assert statuses == [400] * 33 + [429] * 2


@pytest.mark.usefixtures("counted")
def test_mail_for_a_new_password_is_limited_without_telling_who_has_an_account(person):
    person("ana")
    path = "/_allauth/app/v1/auth/password/request"
    answers = {
        address: [at(HOME).post(path, {"email": address}) for _ in range(6)]
        for address in ("ana@films.example", "nobody@films.example")
    }

    known, unknown = answers.values()
    assert [answer.status_code for answer in known] == [200] * 5 + [429]
    assert [answer.status_code for answer in unknown] == [200] * 5 + [429]
    assert [answer.content for answer in known] == [answer.content for answer in unknown]
    assert len(mail.outbox) == 10


def said(answer):
    """Status, policy, and whether the answer says when to come back, by both of its headers alike."""
    seconds = int(answer["Retry-After"])
    policy = answer["RateLimit-Policy"]
    assert answer["RateLimit"] == f"{policy.split(';')[0]};r=0;t={seconds}"
    assert 0 < seconds <= int(policy.rpartition("w=")[2])
    return answer.status_code, policy


@pytest.mark.usefixtures("counted")
@pytest.mark.parametrize("client", ["app", "browser"])
def test_who_signed_up_too_often_is_told_when_to_come_back(client):
    path = f"/_allauth/{client}/v1/auth/signup"
    for number in range(3):
        api = at(HOME)
        api.client.handler.enforce_csrf_checks = False
        body = {"username": f"ana-{number}", "email": f"a{number}@films.example"}
        assert api.post(path, body | {"password": PASSWORD}).status_code in (200, 401)
    api = at(HOME)
    api.client.handler.enforce_csrf_checks = False
    body = {"username": "ana-4", "email": "a4@films.example", "password": PASSWORD}

    assert said(api.post(path, body)) == (429, '"signup";q=3;w=3600')


@pytest.mark.usefixtures("counted")
def test_who_asked_for_too_many_mails_is_told_when_by_the_address_asked_for_and_the_own():
    path = "/_allauth/app/v1/auth/password/request"
    one = [at(HOME).post(path, {"email": "Ana@films.example"}) for _ in range(6)]
    for number in range(15):
        at(HOME).post(path, {"email": f"ana-{number}@films.example"})
    other = at(HOME).post(path, {"email": "ben@films.example"})

    assert "Retry-After" not in one[4]
    assert said(one[5]) == (429, '"reset_password";q=5;w=3600')
    assert said(other) == (429, '"reset_password";q=20;w=3600')


@pytest.mark.usefixtures("counted")
def test_who_changed_addresses_too_often_is_told_when_to_come_back(person, api):
    person("ana")
    api.login("ana")
    answers = [api.post("/_allauth/app/v1/account/email", {"email": "no"}) for _ in range(11)]

    assert [answer.status_code for answer in answers] == [400] * 10 + [429]
    assert said(answers[10]) == (429, '"manage_email";q=10;w=60')


@pytest.fixture
def hashes(monkeypatch):
    """How many passwords were hashed since."""
    done = []
    for name in ("encode", "verify"):
        real = getattr(Argon2PasswordHasher, name)
        monkeypatch.setattr(
            Argon2PasswordHasher, name, lambda *given, real=real: done.append(1) or real(*given)
        )
    return done


@pytest.mark.parametrize("path", ["/api/register", SIGN_UP])
def test_signing_up_with_a_taken_address_costs_as_many_hashes(person, settings, hashes, path):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    person("ana")
    counts = {}
    for name, address in (("new", "new@films.example"), ("other", "ana@films.example")):
        hashes.clear()
        body = {"username": name, "email": address, "password": PASSWORD}
        answer = Api().post(path, body)
        counts[name] = (answer.status_code, len(hashes))

    assert counts["new"] == counts["other"]
    assert counts["new"][1] == 1


def test_asking_for_a_new_password_hashes_nothing_either_way(person, hashes):
    person("ana")
    hashes.clear()
    for address in ("ana@films.example", "nobody@films.example"):
        Api().post("/_allauth/app/v1/auth/password/request", {"email": address})

    assert hashes == []
    assert [message.to for message in mail.outbox] == [
        ["ana@films.example"],
        ["nobody@films.example"],
    ]


def test_the_language_asked_for_at_sign_up_is_kept_and_used():
    body = {"username": "ana", "email": "ana@films.example", "password": PASSWORD}
    Api().post("/api/register", body, headers={"Accept-Language": "fr, es-AR;q=0.8, en;q=0.5"})

    assert User.objects.get().language == "es"
    assert {message.subject for message in mail.outbox} == {
        "Te damos la bienvenida a Marquee",
        "Confirma tu dirección",
    }


@pytest.mark.parametrize(
    ("remote", "forwarded", "proxies", "expected"),
    [
        ("198.51.100.1", None, 0, "198.51.100.1"),
        ("198.51.100.1", "6.6.6.6", 0, "198.51.100.1"),
        ("10.0.0.1", "203.0.113.7", 1, "203.0.113.7"),
        ("10.0.0.1", "6.6.6.6, 203.0.113.7", 1, "203.0.113.7"),
        ("10.0.0.1", "6.6.6.6, 203.0.113.7, 10.0.0.2", 2, "203.0.113.7"),
        ("10.0.0.1", "203.0.113.7", 2, "10.0.0.1"),
        ("10.0.0.1", "", 1, "10.0.0.1"),
        ("10.0.0.1", "nonsense", 1, "10.0.0.1"),
        ("10.0.0.1", "6.6.6.6, [2001:db8::1]", 1, "2001:db8::1"),
        ("::ffff:203.0.113.7", None, 0, "203.0.113.7"),
        ("", None, 0, ""),
    ],
)
def test_an_address_is_believed_from_our_own_proxies_alone(remote, forwarded, proxies, expected):
    assert client_address(remote, forwarded, trusted_proxies=proxies) == expected


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("203.0.113.7", "203.0.113.x"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "203.0.113.x"),
        ("?", ""),
    ],
)
def test_a_hint_of_an_address_places_nobody(address, hint):
    assert address_hint(address) == hint


def test_fewer_proxies_than_the_setting_says_is_no_error(settings, person):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 3
    person("ana")

    assert at(HOME).login("ana").status_code == 200
