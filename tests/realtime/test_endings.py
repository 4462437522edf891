"""Contract 8.2: what ends a credential closes its sockets within a second, in every process.

The sockets are on a web process started as the product starts it; what ends them is done in this one,
so each end has travelled from one process to another.
"""

import json
import time
from datetime import timedelta

import pytest
from django.core import mail
from django.core.cache import cache
from django.utils import timezone
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from core.access.services.personal_tokens import end_token, make_token
from core.accounts.endings import end_everything_of
from core.accounts.hashers import BoundedArgon2Hasher
from core.accounts.models import User
from core.api.scopes import Scope
from tests.core.accounts.conftest import Api
from tests.core.browsers import Browser
from tests.web_process import web_process

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.processes]

PASSWORD = "Quiet-Harbour-7"
WITHIN_SECONDS = 1.0


@pytest.fixture
def web(transactional_db, tmp_path):
    """The address of another process."""
    with web_process(tmp_path / "web.log") as address:
        yield address


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(BoundedArgon2Hasher, "time_cost", 1)
    monkeypatch.setattr(BoundedArgon2Hasher, "memory_cost", 64)
    cache.clear()


@pytest.fixture
def ana():
    return User.objects.create_user("ana", email="ana@films.example", password=PASSWORD)


def greeted(client):
    hello = json.loads(client.recv(10))
    assert hello["op"] == "hello"
    return hello["user"]


def by_token(web, token):
    return connect(f"ws://{web}/ws/", additional_headers={"Authorization": f"Bearer {token}"})


def by_cookie(web, browser):
    return connect(
        f"ws://{web}/ws/",
        origin=f"http://{web}",
        additional_headers={"Cookie": f"sessionid={browser.session_id}"},
    )


def signed_in_app():
    api = Api()
    assert api.login("ana").status_code == 200
    return api


def signed_in_browser():
    browser = Browser()
    assert browser.login("ana").status_code == 200
    return browser


def personal_token(ana):
    """The row and its text."""
    return make_token(
        ana,
        name="Backup",
        scopes=[Scope.REALTIME_SUBSCRIBE],
        expires_at=timezone.now() + timedelta(days=1),
    )


def end_of(client):
    """The close code, and how long it took to come, in seconds."""
    began = time.monotonic()
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            client.recv(5)
    return closed.value.rcvd.code, time.monotonic() - began


def is_open(client):
    client.send(json.dumps({"op": "ping"}))
    return json.loads(client.recv(5)) == {"op": "pong"}


def test_every_cause_ends_what_it_should_and_nothing_else(web, ana):
    """One process serves all causes: starting it is the slow part."""
    for cause in (
        _signing_out,
        _ending_one,
        _ending_all,
        _changing_the_password,
        _resetting_the_password,
        _revoking_a_token,
        _blocking,
        _blocking_many,
        _deleting,
    ):
        cache.clear()
        User.objects.all().delete()
        person = User.objects.create_user("ana", email="ana@films.example", password=PASSWORD)
        other = User.objects.create_user("ben", email="ben@films.example", password=PASSWORD)
        bens = Api()
        bens.login("ben")
        with by_token(web, bens.token) as bystander:
            assert greeted(bystander)["id"] == other.pk
            ended = cause(web, person)
            assert [code for code, _ in ended] == [4401] * len(ended), cause.__name__
            assert max(took for _, took in ended) < WITHIN_SECONDS, cause.__name__
            assert is_open(bystander), cause.__name__


def _signing_out(web, ana):
    app, browser = signed_in_app(), signed_in_browser()
    with by_token(web, app.token) as first, by_cookie(web, browser) as second:
        assert greeted(first)["id"] == greeted(second)["id"] == ana.pk
        app.post("/api/logout")
        ends = [end_of(first)]
        assert is_open(second)
        browser("DELETE", "/_allauth/browser/v1/auth/session")
        return [*ends, end_of(second)]


def _ending_one(web, ana):
    app, browser = signed_in_app(), signed_in_browser()
    with by_token(web, app.token) as first, by_cookie(web, browser) as second:
        greeted(first), greeted(second)
        [other] = [row["id"] for row in browser.sessions() if not row["current"]]
        browser("DELETE", f"/api/me/sessions/{other}")
        ends = [end_of(first)]
        assert is_open(second)
        return ends


def _ending_all(web, ana):
    app, browser = signed_in_app(), signed_in_browser()
    with by_token(web, app.token) as first, by_cookie(web, browser) as second:
        greeted(first), greeted(second)
        browser("DELETE", "/api/me/sessions?all=1")
        return [end_of(first), end_of(second)]


def _changing_the_password(web, ana):
    """The browser that changed it comes back at once; a personal token is another matter than a password."""
    app, browser = signed_in_app(), signed_in_browser()
    _, token = personal_token(ana)
    with (
        by_token(web, app.token) as first,
        by_cookie(web, browser) as own,
        by_token(web, token) as program,
    ):
        greeted(first), greeted(own), greeted(program)
        browser(
            "POST",
            "/_allauth/browser/v1/account/password/change",
            {"current_password": PASSWORD, "new_password": "Other-Harbour-8"},
        )
        ends = [end_of(first), end_of(own)]
        with by_cookie(web, browser) as again:
            assert greeted(again)["id"] == ana.pk
        assert is_open(program)
        return ends


def _resetting_the_password(web, ana):
    app, browser = signed_in_app(), signed_in_browser()
    with by_token(web, app.token) as first, by_cookie(web, browser) as second:
        greeted(first), greeted(second)
        stranger = Api()
        stranger.post("/_allauth/app/v1/auth/password/request", {"email": ana.email})
        key = mail.outbox[-1].body.split("/reset-password/")[1].split()[0]
        body = {"key": key, "password": "Third-Harbour-9"}
        stranger.post("/_allauth/app/v1/auth/password/reset", body)
        return [end_of(first), end_of(second)]


def _revoking_a_token(web, ana):
    (row, token), app = personal_token(ana), signed_in_app()
    with by_token(web, token) as first, by_token(web, app.token) as second:
        greeted(first), greeted(second)
        end_token(ana, row.pk)
        ends = [end_of(first)]
        assert is_open(second)
        return ends


def _blocking(web, ana):
    app, browser = signed_in_app(), signed_in_browser()
    _, token = personal_token(ana)
    with (
        by_token(web, app.token) as first,
        by_cookie(web, browser) as second,
        by_token(web, token) as third,
    ):
        greeted(first), greeted(second), greeted(third)
        ana.is_active = False
        ana.save()
        return [end_of(first), end_of(second), end_of(third)]


def _blocking_many(web, ana):
    browser = signed_in_browser()
    _, token = personal_token(ana)
    with by_cookie(web, browser) as first, by_token(web, token) as second:
        greeted(first), greeted(second)
        User.objects.filter(pk=ana.pk).update(is_active=False)
        end_everything_of([ana.pk])
        return [end_of(first), end_of(second)]


def _deleting(web, ana):
    browser = signed_in_browser()
    _, token = personal_token(ana)
    with by_cookie(web, browser) as first, by_token(web, token) as second:
        greeted(first), greeted(second)
        ana.delete()
        return [end_of(first), end_of(second)]
