"""`/api/me/sessions`: where somebody is signed in, and how each of it ends."""

import time

import pytest
import time_machine
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.core.cache import cache

from core.accounts.models import User
from core.devices.tasks import forget_ended_sessions
from core.events.models import OutboxEntry
from tests.core.accounts.conftest import PASSWORD, later
from tests.core.browsers import FIREFOX, Browser

pytestmark = pytest.mark.django_db

REAUTHENTICATE = "/_allauth/browser/v1/auth/reauthenticate"


def test_the_list_says_what_an_owner_recognises_and_nothing_that_opens_a_session(
    browser, phone, app
):
    found = browser.sessions()

    assert [
        (row["current"], row["device"], row["address_hint"], row["client"]) for row in found
    ] == [
        (False, {"kind": "app", "name": "python-httpx"}, "198.51.100.x", "app"),
        (False, {"kind": "phone", "name": "Safari on iOS"}, "2001:db8:1:2::/64", "browser"),
        (True, {"kind": "desktop", "name": "Firefox on Linux"}, "203.0.113.x", "browser"),
    ]
    assert set(found[0]) == {
        *("id", "current", "device", "address_hint"),
        *("signed_in_at", "last_seen_at", "client", "remember"),
    }
    text = str(found)
    for key in Session.objects.values_list("session_key", flat=True):
        assert key not in text


def test_a_program_sees_itself_as_the_current_one(browser, app):
    assert [
        row["client"] for row in app("GET", "/api/me/sessions").json()["data"] if row["current"]
    ] == ["app"]


def test_it_costs_two_queries_whatever_the_number(browser, phone, app, django_assert_num_queries):
    browser.sessions()

    with django_assert_num_queries(2):
        assert len(browser.sessions()) == 3


def test_nobody_sees_or_ends_somebody_elses(browser, person, problem):
    person("ben")
    ben = Browser()
    ben.login("ben")
    anas = browser.sessions()[0]["id"]

    assert len(ben.sessions()) == 1
    assert problem(ben("DELETE", f"/api/me/sessions/{anas}")) == (404, "NOT_FOUND")
    assert browser.is_signed_in


def test_signed_out_there_is_nothing(person, problem):
    stranger = Browser()
    for method, path in (
        ("GET", "/api/me/sessions"),
        ("DELETE", "/api/me/sessions"),
        ("DELETE", "/api/me/sessions/1"),
        ("PATCH", "/api/me/sessions/current"),
    ):
        assert problem(stranger(method, path)) == (401, "NOT_AUTHENTICATED")


def test_ending_one_ends_it_at_once_and_no_other(browser, phone, app):
    theirs = next(row["id"] for row in phone.sessions() if row["current"])

    answer = browser("DELETE", f"/api/me/sessions/{theirs}")

    assert (answer.status_code, answer.content) == (204, b"")
    assert [browser.is_signed_in, phone.is_signed_in] == [True, False]
    assert app("GET", "/api/me").status_code == 200
    assert theirs not in [row["id"] for row in browser.sessions()]
    assert browser("DELETE", f"/api/me/sessions/{theirs}").status_code == 404


def test_ending_the_current_one_is_signing_out(browser):
    own = browser.sessions()[0]["id"]

    assert browser("DELETE", f"/api/me/sessions/{own}").status_code == 204
    assert not browser.is_signed_in


def test_ending_a_program_ends_its_tokens(browser, app):
    own = next(row["id"] for row in browser.sessions() if row["client"] == "app")
    browser("DELETE", f"/api/me/sessions/{own}")

    assert app("GET", "/api/me").status_code == 401
    assert app.post("/api/token/refresh").status_code == 401


def test_ending_all_others_keeps_the_one_that_asks(browser, phone, app):
    answer = browser("DELETE", "/api/me/sessions")

    assert answer.json()["data"] == {"ended": 2}
    assert [browser.is_signed_in, phone.is_signed_in] == [True, False]
    assert app("GET", "/api/me").status_code == 401
    assert [row["current"] for row in browser.sessions()] == [True]


def test_ending_all_ends_the_one_that_asks_too(browser, phone, app):
    answer = browser("DELETE", "/api/me/sessions?all=1")

    assert answer.json()["data"] == {"ended": 3}
    assert [browser.is_signed_in, phone.is_signed_in] == [False, False]
    assert not Session.objects.filter(
        session_key__in=UserSession.objects.values("session_key")
    ).exists()


def test_a_program_ends_all_of_its_owners(browser, phone, app):
    assert app("DELETE", "/api/me/sessions?all=1").json()["data"] == {"ended": 3}
    assert app("GET", "/api/me").status_code == 401
    assert not browser.is_signed_in


def test_ending_all_asks_for_a_fresh_proof(browser, problem):
    with time_machine.travel(time.time() + 20 * 60):
        assert problem(browser("DELETE", "/api/me/sessions")) == (
            403,
            "REAUTHENTICATION_REQUIRED",
        )


def test_ending_another_one_asks_for_a_fresh_proof_too(browser, phone, app, problem):
    others = [row["id"] for row in browser.sessions() if not row["current"]]
    with time_machine.travel(time.time() + 20 * 60):
        refused = [problem(browser("DELETE", f"/api/me/sessions/{one}")) for one in others]
        still = phone.is_signed_in
        browser("POST", REAUTHENTICATE, {"password": PASSWORD})
        accepted = [browser("DELETE", f"/api/me/sessions/{one}").status_code for one in others]

    assert refused == [(403, "REAUTHENTICATION_REQUIRED")] * 2
    assert still
    assert accepted == [204, 204]
    assert not phone.is_signed_in


def test_an_old_program_ends_nobody_but_itself(browser, app, problem):
    rows = app("GET", "/api/me/sessions").json()["data"]
    own, other = sorted(rows, key=lambda row: not row["current"])
    with time_machine.travel(time.time() + 14 * 60):
        refused = app("DELETE", f"/api/me/sessions/{other['id']}")
        answer = app("DELETE", f"/api/me/sessions/{own['id']}")

    assert problem(refused) == (403, "REAUTHENTICATION_REQUIRED")
    assert answer.status_code == 204
    assert browser.is_signed_in


def test_signing_out_of_the_current_one_needs_no_proof(browser):
    own = browser.sessions()[0]["id"]
    with time_machine.travel(time.time() + 20 * 60):
        assert browser("DELETE", f"/api/me/sessions/{own}").status_code == 204
        assert not browser.is_signed_in


def test_without_a_proof_nobody_learns_which_numbers_are_somebody_elses(browser, person, problem):
    person("ben")
    ben = Browser()
    ben.login("ben")
    with time_machine.travel(time.time() + 20 * 60):
        for number in (browser.sessions()[0]["id"], 999_999_999):
            assert problem(ben("DELETE", f"/api/me/sessions/{number}")) == (
                403,
                "REAUTHENTICATION_REQUIRED",
            )


def test_a_session_that_ran_out_is_not_listed_and_is_forgotten(browser):
    with later(1_801):
        again = Browser()
        again.login("ana")
        assert len(again.sessions()) == 1
        assert forget_ended_sessions() >= 1
        assert UserSession.objects.count() == 1
        assert again.is_signed_in


def test_last_use_is_written_once_a_minute(browser, app, django_assert_num_queries):
    browser.sessions()
    app("GET", "/api/me/sessions")
    before = {row["client"]: row["last_seen_at"] for row in browser.sessions()}
    assert before == {row["client"]: row["last_seen_at"] for row in browser.sessions()}

    with time_machine.travel(time.time() + 61):
        app("GET", "/api/me/sessions")
        after = {
            row["client"]: row["last_seen_at"]
            for row in app("GET", "/api/me/sessions").json()["data"]
        }

    assert after["app"] > before["app"]
    assert after["browser"] == before["browser"]


def test_a_changed_password_keeps_the_row_of_the_session_that_goes_on(browser, phone, app):
    own = next(row for row in browser.sessions() if row["current"])
    old_key = browser.session_id

    answer = browser(
        "POST",
        "/_allauth/browser/v1/account/password/change",
        {"current_password": PASSWORD, "new_password": "Other-Harbour-8"},
    )

    assert answer.status_code == 200
    assert browser.session_id != old_key
    assert browser.is_signed_in
    assert not phone.is_signed_in
    assert app("GET", "/api/me").status_code == 401
    assert app.post("/api/token/refresh").status_code == 401
    [left] = browser.sessions()
    assert (left["id"], left["signed_in_at"]) == (own["id"], own["signed_in_at"])
    assert not Session.objects.filter(session_key=old_key).exists()


@pytest.mark.parametrize("fields", [None, ["is_active"]])
def test_a_blocked_account_has_no_session_left(browser, phone, app, fields):
    ana = User.objects.get(username="ana")
    ana.is_active = False
    ana.save(update_fields=fields)

    assert UserSession.objects.filter(user=ana).count() == 0
    assert not browser.is_signed_in
    assert not phone.is_signed_in
    assert app("GET", "/api/me").status_code == 401
    User.objects.filter(pk=ana.pk).update(is_active=True)
    assert not browser.is_signed_in


def test_a_deleted_account_has_no_session_left(browser, app):
    User.objects.get(username="ana").delete()

    assert not browser.is_signed_in
    assert app("GET", "/api/me").status_code == 401
    assert not UserSession.objects.exists()


def test_a_hash_that_is_renewed_at_sign_in_leaves_that_sign_in_alone(browser):
    from django.contrib.auth.hashers import make_password

    User.objects.filter(username="ana").update(password=make_password(PASSWORD, hasher="bcrypt"))
    fresh = Browser()

    assert fresh.login("ana").status_code == 200
    assert fresh.is_signed_in


class TestRemembered:
    def remember(self, browser, wanted):
        return browser("PATCH", "/api/me/sessions/current", {"remember": wanted})

    def test_a_remembered_browser_is_signed_in_for_a_week_without_use(self, browser):
        answer = self.remember(browser, True)

        assert answer.json()["data"] == {"remember": True}
        assert answer.cookies["sessionid"]["max-age"] == 604_800
        with later(6 * 24 * 3600):
            assert browser.is_signed_in
        with later(12 * 24 * 3600):
            assert browser.is_signed_in
        with later(20 * 24 * 3600):
            assert not browser.is_signed_in

    def test_one_that_is_not_ends_after_half_an_hour(self, browser):
        self.remember(browser, True)
        assert self.remember(browser, False).cookies["sessionid"]["max-age"] == 1800

        with later(1_801):
            assert not browser.is_signed_in

    def test_the_list_says_it_of_the_browser_that_asks_and_of_no_other(self, browser, phone, app):
        def said(asking):
            return {row["client"]: row["remember"] for row in asking if row["current"]}

        self.remember(phone, True)

        assert said(browser.sessions()) == {"browser": False}
        assert said(phone.sessions()) == {"browser": True}
        assert said(app("GET", "/api/me/sessions").json()["data"]) == {"app": None}
        assert [row["remember"] for row in browser.sessions() if not row["current"]] == [None] * 2
        self.remember(phone, False)
        assert said(phone.sessions()) == {"browser": False}

    def test_it_outlives_the_new_id_of_a_changed_password(self, browser):
        self.remember(browser, True)
        answer = browser(
            "POST",
            "/_allauth/browser/v1/account/password/change",
            {"current_password": PASSWORD, "new_password": "Other-Harbour-8"},
        )

        assert answer.cookies["sessionid"]["max-age"] == 604_800
        with later(6 * 24 * 3600):
            assert browser.is_signed_in

    def test_a_program_has_nothing_to_be_remembered(self, app, problem):
        answer = app("PATCH", "/api/me/sessions/current", {"remember": False})

        assert problem(answer) == (409, "CONFLICT")
        with later(6 * 24 * 3600):
            assert app.post("/api/token/refresh").status_code == 200

    @pytest.mark.parametrize("body", [{}, {"remember": None}, {"remember": "x"}, {"days": 1}])
    def test_anything_else_is_named(self, browser, problem, body):
        answer = browser("PATCH", "/api/me/sessions/current", body)
        assert problem(answer) == (400, "VALIDATION_ERROR")


def test_half_an_hour_of_the_browser_ends_no_token_of_seven_days(browser, app):
    with later(3_000):
        assert not browser.is_signed_in
        assert app.post("/api/token/refresh").status_code == 200


def test_an_ended_session_that_was_put_back_into_the_cache_is_forgotten_there(
    browser, phone, django_capture_on_commit_callbacks
):
    """Somebody read it between the deletion and the commit, or the cache was down and kept it."""
    key = phone.session_id
    cached = f"django.contrib.sessions.cached_db{key}"
    kept = cache.get(cached)
    assert kept

    with django_capture_on_commit_callbacks(execute=True):
        browser("DELETE", "/api/me/sessions")
        cache.set(cached, kept)
        assert phone.is_signed_in

    assert not phone.is_signed_in
    assert not OutboxEntry.objects.filter(handler__contains="session_store").exists()


def test_an_agent_of_any_length_and_kind_is_kept_as_text(person):
    person("ana")
    odd = Browser(agent="Mozilla/5.0 <script>alert(1)</script>" + "x" * 5000)

    assert odd.login("ana").status_code == 200
    [row] = odd.sessions()
    assert "<" not in row["device"]["name"]
    assert FIREFOX not in str(row)
