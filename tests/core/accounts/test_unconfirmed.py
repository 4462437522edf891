"""Where addresses have to be confirmed, nothing tells whether a sign-up made an account or met one."""

import time
from urllib.parse import unquote

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core import mail

from core.accounts.models import User
from tests.core.accounts.conftest import PASSWORD, Api, later
from tests.core.browsers import Browser, codes

pytestmark = pytest.mark.django_db

SIGN_UP = "/_allauth/app/v1/auth/signup"
FREE, TAKEN = "new@films.example", "ana@films.example"
BOTH = pytest.mark.parametrize("address", [FREE, TAKEN])


@pytest.fixture(autouse=True)
def _mandatory(settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"


@pytest.fixture(autouse=True)
def ana(person):
    ana = person("ana", verified=True)
    EmailAddress.objects.create(user=ana, email=ana.email, primary=True, verified=True)
    return ana


def sign_up(address, username="x9q", path="/api/register"):
    return Api().post(path, {"username": username, "email": address, "password": PASSWORD})


def subjects(address):
    return [message.subject for message in mail.outbox if message.to == [address]]


@BOTH
def test_nobody_is_to_be_seen(address, new_api):
    sign_up(address)
    ana = new_api()
    ana.login("ana")

    assert ana("GET", "/api/social/users/x9q/profile").status_code == 404
    assert ana("GET", "/api/social/users/search?q=x9q").json()["data"] == []


@BOTH
@pytest.mark.parametrize("path", ["/api/register", SIGN_UP])
def test_the_name_is_gone(address, path):
    first = sign_up(address, path=path)
    again = sign_up("other@films.example", path=path)

    assert first.status_code == (201 if path == "/api/register" else 401)
    assert again.status_code == 400
    assert User.objects.filter(email="other@films.example").count() == 0


def test_the_name_is_gone_though_the_owner_had_a_mail_a_moment_ago():
    sign_up(TAKEN, "first")
    sign_up(TAKEN, "second")

    assert sign_up("other@films.example", "second").status_code == 400


def test_a_sign_up_that_is_refused_takes_no_name():
    body = {"username": "x9q", "email": TAKEN, "password": "short"}
    refused = Api().post("/api/register", body)

    assert refused.status_code == 400
    assert sign_up(FREE).status_code == 201
    assert User.objects.filter(username="x9q").exists()


@BOTH
@pytest.mark.parametrize("by_name", [True, False])
def test_signing_in_answers_like_a_wrong_password(address, by_name, problem):
    sign_up(address)
    login = "x9q" if by_name else address

    answers = [Api().login(login, "Other-Harbour-8" if not by_name else PASSWORD)]
    answers += [Api().login(login, "Strange-Harbour-9") for _ in range(5)]

    seen = [problem(answer)[1] for answer in answers]
    assert seen == ["INVALID_CREDENTIALS"] * 5 + ["ACCOUNT_LOCKED"]


def test_and_counts_as_one(problem):
    sign_up(FREE)

    seen = [problem(Api().login("x9q"))[1] for _ in range(6)]

    assert seen == ["INVALID_CREDENTIALS"] * 5 + ["ACCOUNT_LOCKED"]


def test_a_browser_hears_the_same():
    sign_up(FREE)
    unconfirmed, wrong = Browser(), Browser()

    answer = unconfirmed.login("x9q")
    other = wrong.login("nobody-at-all")

    assert (answer.status_code, codes(answer)) == (other.status_code, codes(other))
    assert unconfirmed("GET", "auth/session").json() == wrong("GET", "auth/session").json()


def test_the_link_is_sent_again_and_opens_the_account():
    sign_up(FREE)
    with later(181):
        Api().login("x9q")
    key = mail.outbox[-1].body.split("/verify-email/")[1].split()[0]
    Api().post("/_allauth/app/v1/auth/email/verify", {"key": unquote(key)})

    assert subjects(FREE)[:2] == ["Confirm your address"] * 2
    assert Api().login("x9q").status_code == 200
    assert Api()("GET", "/api/social/users/x9q/profile").status_code == 200


def test_one_address_gets_ten_of_them_a_day():
    sign_up(FREE)
    for number in range(1, 14):
        with time_machine.travel(time.time() + number * 1000):
            Api().login("x9q")

    assert len(subjects(FREE)) == 10


def test_a_blocked_account_gets_no_mail(problem):
    sign_up(FREE)
    User.objects.filter(username="x9q").update(is_active=False)
    with later(181):
        answer = Api().login("x9q")

    assert problem(answer) == (401, "INVALID_CREDENTIALS")
    assert subjects(FREE) == ["Confirm your address"]
