"""Exports and leaving through the API."""

import time
import warnings
from datetime import timedelta

import pytest
from allauth.idp.oidc.models import Client as AppClient
from allauth.idp.oidc.models import Token
from django.contrib.sessions.models import Session
from django.core import mail
from django.test import Client
from django.utils import timezone

from core.access.models import AppPermission, PersonalToken
from core.access.services.personal_tokens import make_token
from core.accounts.models import User
from core.api.scopes import Scope
from core.personal_data.building import build
from core.personal_data.models import DataExport, Leaving
from tests.core.access.conftest import sign_in
from tests.core.accounts.conftest import PASSWORD
from tests.core.personal_data.conftest import Zip

pytestmark = pytest.mark.django_db

STATUS = "/api/me/export/status"
EXPORT = "/api/me/export"


@pytest.fixture
def ana(person):
    return person("ana")


@pytest.fixture
def signed_in(api, ana):
    api.login("ana")
    return api


@pytest.fixture
def later_sign_in(monkeypatch):
    """The sign-in was long ago."""

    def age():
        now = time.time()
        monkeypatch.setattr("core.accounts.proof.time.time", lambda: now + 3600)

    return age


def _state(answer):
    return answer.status_code, answer.json()["data"]["status"]


def _read(answer) -> bytes:
    """Sync tests have to take the whole of what a server would stream."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return b"".join(answer)


def test_from_asking_to_the_file(signed_in, ana):
    assert signed_in("GET", STATUS).json()["data"] == {
        "status": "none",
        "step": "",
        "done": 0,
        "total": 0,
        "requested_at": None,
        "ready_at": None,
        "expires_at": None,
        "size_bytes": None,
    }
    assert _state(signed_in.post(EXPORT)) == (202, "queued")
    assert _state(signed_in("GET", EXPORT)) == (202, "queued")

    build(ana.pk)

    ready = signed_in("GET", STATUS).json()["data"]
    assert (ready["status"], ready["done"]) == ("ready", ready["total"])
    answer = signed_in("GET", EXPORT)
    content = _read(answer)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/zip"
    assert answer["Content-Disposition"] == 'attachment; filename="marquee-ana.zip"'
    assert answer["Cache-Control"] == "no-store"
    assert int(answer["Content-Length"]) == len(content) == ready["size_bytes"]
    assert Zip(content).json("account")[0]["email"] == "ana@films.example"


def test_getting_it_starts_one_when_there_is_none(signed_in, ana):
    assert _state(signed_in("GET", EXPORT)) == (202, "queued")
    assert DataExport.objects.filter(user=ana).count() == 1


def test_starting_takes_somebody_who_has_just_proved_who_they_are(
    signed_in, ana, later_sign_in, problem
):
    later_sign_in()

    assert problem(signed_in.post(EXPORT)) == (403, "REAUTHENTICATION_REQUIRED")
    assert problem(signed_in("GET", EXPORT)) == (403, "REAUTHENTICATION_REQUIRED")
    assert _state(signed_in("GET", STATUS)) == (200, "none")


def test_a_request_for_the_head_alone_starts_nothing_without_a_proof(signed_in, ana, later_sign_in):
    later_sign_in()

    assert signed_in("HEAD", EXPORT).status_code == 403
    assert not DataExport.objects.exists()


def test_taking_the_file_takes_the_same_proof_and_seeing_how_far_it_is_does_not(
    signed_in, ana, later_sign_in, problem
):
    signed_in.post(EXPORT)
    later_sign_in()
    assert _state(signed_in("GET", EXPORT)) == (202, "queued")
    assert signed_in("HEAD", EXPORT).status_code == 202

    build(ana.pk)

    assert problem(signed_in("GET", EXPORT)) == (403, "REAUTHENTICATION_REQUIRED")
    assert signed_in("HEAD", EXPORT).status_code == 403
    assert _state(signed_in("GET", STATUS)) == (200, "ready")


def test_nobody_gets_the_export_of_another(signed_in, ana, new_api, person):
    signed_in.post(EXPORT)
    build(ana.pk)
    person("ben")
    other = new_api()
    other.login("ben")

    assert _state(other("GET", STATUS)) == (200, "none")
    assert _state(other("GET", EXPORT)) == (202, "queued")
    build(User.objects.get(username="ben").pk)
    assert Zip(_read(other("GET", EXPORT))).json("account")[0]["username"] == "ben"


@pytest.mark.parametrize(("method", "path"), [("GET", STATUS), ("GET", EXPORT), ("POST", EXPORT)])
def test_signed_out_and_with_a_token_of_scopes_there_is_nothing(
    new_api, ana, problem, method, path
):
    nobody, script = new_api(), new_api()
    script.token = make_token(ana, name="all", scopes={Scope.LIBRARY_READ}, expires_at=None)[1]

    assert problem(nobody(method, path)) == (401, "NOT_AUTHENTICATED")
    assert problem(script(method, path)) == (403, "PERMISSION_DENIED")


def test_starting_is_counted_as_expensive_and_asking_how_far_it_is_not(signed_in, settings):
    settings.MARQUEE_RATE_LIMITS = True
    settings.MARQUEE_RATES = {**settings.MARQUEE_RATES, "expensive": (1, 3600)}

    assert signed_in.post(EXPORT).status_code == 202
    assert signed_in.post(EXPORT).status_code == 429
    assert signed_in("GET", STATUS).status_code == 200


def test_a_file_that_is_gone_is_told_as_the_state_that_is(signed_in, ana, exports_folder):
    signed_in.post(EXPORT)
    build(ana.pk)
    DataExport.objects.update(expires_at=timezone.now() - timedelta(days=1))

    assert _state(signed_in("GET", EXPORT)) == (202, "queued")


def test_a_mail_says_that_it_is_ready(signed_in, ana):
    signed_in.post(EXPORT)
    build(ana.pk)

    message = mail.outbox[-1]
    assert (message.to, message.subject) == (["ana@films.example"], message.subject)
    assert "/settings/data" in message.body


def test_leaving_ends_everything_at_once(signed_in, ana, new_api):
    app = AppClient.objects.create(name="App", owner=None)
    AppPermission.objects.create(user=ana, client=app)
    Token.objects.create(user=ana, client=app, type=Token.Type.ACCESS_TOKEN, hash="h")
    script, browser = new_api(), Client()
    script.token = make_token(ana, name="all", scopes={Scope.SOCIAL_READ}, expires_at=None)[1]
    browser.force_login(ana)
    assert script("GET", "/api/me").status_code == 200

    answer = signed_in("DELETE", "/api/me", {"password": PASSWORD, "reviews": "anonymise"})

    ana.refresh_from_db()
    assert answer.status_code == 202
    due = timezone.now() + timedelta(days=14)
    assert abs(ana.deletion_due_at - due) < timedelta(minutes=1)
    assert answer.json()["data"]["deletion_due_at"].startswith(f"{ana.deletion_due_at:%Y-%m-%dT%H}")
    assert Leaving.objects.get(pk=ana.pk).reviews == "anonymise"
    for caller in (signed_in, script):
        assert caller("GET", "/api/me").status_code == 401
    assert browser.get("/api/me").status_code == 401
    assert Session.objects.count() == 0
    assert not PersonalToken.objects.exists()
    assert not AppPermission.objects.exists()
    assert not Token.objects.exists()


def test_a_browser_that_leaves_is_signed_out(ana):
    browser = Client()
    browser.force_login(ana)

    answer = browser.delete("/api/me", {"password": PASSWORD}, content_type="application/json")

    assert answer.status_code == 202
    assert browser.cookies["sessionid"].value == ""
    assert Leaving.objects.get(pk=ana.pk).reviews == "remove"


def test_whoever_leaves_is_hidden(signed_in, ana, new_api):
    assert new_api()("GET", "/api/social/users/ana/profile").status_code == 200

    signed_in("DELETE", "/api/me", {"password": PASSWORD})

    assert new_api()("GET", "/api/social/users/ana/profile").status_code == 404
    assert new_api()("GET", "/api/social/users/search?q=ana").json()["data"] == []


def test_signing_in_again_and_staying(signed_in, ana):
    signed_in("DELETE", "/api/me", {"password": PASSWORD})
    signed_in.login("ana")
    assert signed_in("GET", "/api/me").json()["data"]["deletion_due_at"] is not None

    answer = signed_in.post("/api/me/keep")

    assert (answer.status_code, answer.json()["data"]["deletion_due_at"]) == (200, None)
    ana.refresh_from_db()
    assert (ana.deletion_due_at, ana.deletion_requested_at) == (None, None)
    assert not Leaving.objects.exists()
    assert signed_in.post("/api/me/keep").status_code == 200
    assert len([one for one in mail.outbox if one.to == ["ana@films.example"]]) >= 2


def test_asking_again_changes_nothing_but_the_wish(signed_in, ana):
    first = signed_in("DELETE", "/api/me", {"password": PASSWORD, "reviews": "anonymise"})
    signed_in.login("ana")
    before = len(mail.outbox)
    second = signed_in("DELETE", "/api/me", {"password": PASSWORD, "reviews": "remove"})

    assert first.json()["data"] == second.json()["data"]
    assert Leaving.objects.get(pk=ana.pk).reviews == "remove"
    assert len(mail.outbox) == before


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "password"),
        ({"password": "Wrong-Harbour-7"}, "password"),
        ({"password": PASSWORD, "reviews": "sell"}, "reviews"),
        ({"password": PASSWORD, "now": True}, "now"),
        ({"password": 7}, "password"),
    ],
)
def test_what_is_wrong_names_its_field_and_nothing_ends(signed_in, ana, body, field):
    answer = signed_in("DELETE", "/api/me", body)

    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (400, field)
    ana.refresh_from_db()
    assert ana.deletion_due_at is None
    assert signed_in("GET", "/api/me").status_code == 200


def test_a_stolen_session_is_no_way_to_guess_the_password(signed_in, ana, problem):
    for _ in range(5):
        signed_in("DELETE", "/api/me", {"password": "Wrong-Harbour-7"})

    assert problem(signed_in("DELETE", "/api/me", {"password": PASSWORD})) == (
        429,
        "ACCOUNT_LOCKED",
    )


def test_without_a_password_a_fresh_sign_in_counts(ana, problem):
    ana.set_unusable_password()
    ana.save()
    long_ago = sign_in(Client(), ana, seconds_ago=3600)
    just_now = sign_in(Client(), ana)

    refused = long_ago.delete("/api/me", {}, content_type="application/json")
    assert problem(refused) == (403, "REAUTHENTICATION_REQUIRED")
    assert just_now.delete("/api/me", {}, content_type="application/json").status_code == 202


def test_the_last_administrator_stays(new_api, person, problem):
    person("boss", role="admin")
    boss = new_api()
    boss.login("boss")

    assert problem(boss("DELETE", "/api/me", {"password": PASSWORD})) == (409, "CONFLICT")

    person("second", role="admin")
    assert boss("DELETE", "/api/me", {"password": PASSWORD}).status_code == 202
    second = new_api()
    second.login("second")
    assert problem(second("DELETE", "/api/me", {"password": PASSWORD})) == (409, "CONFLICT")
