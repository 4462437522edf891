"""Refresh tokens while something else changes the same session."""

import threading

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import connection

from core.accounts import tokens
from core.accounts.adapter import AccountAdapter
from core.accounts.services import SignedIn
from core.accounts.session_store import SessionStore
from core.accounts.tokens import Pair
from tests.core.accounts.conftest import PASSWORD

REFRESH = "/api/token/refresh"


def _refresh(api, token):
    return api.post(REFRESH, {"refresh_token": token})


@pytest.mark.django_db(transaction=True)
def test_a_slow_call_of_the_app_does_not_undo_a_refresh_of_the_meantime(
    person, new_api, monkeypatch, problem
):
    person("ana")
    ana = new_api()
    ana.login("ana")
    spent, answers = ana.refresh_token, []
    hashing, refreshed = threading.Event(), threading.Event()
    confirm = AccountAdapter.reauthenticate

    def slowly(self, user, password):
        hashing.set()
        assert refreshed.wait(10)
        return confirm(self, user, password)

    monkeypatch.setattr(AccountAdapter, "reauthenticate", slowly)

    def reauthenticate():
        path = "/_allauth/app/v1/auth/reauthenticate"
        answers.append(ana.post(path, {"password": PASSWORD}))
        connection.close()

    thread = threading.Thread(target=reauthenticate)
    thread.start()
    assert hashing.wait(10)
    successor = _refresh(new_api(), spent).json()["data"]["refresh_token"]
    refreshed.set()
    thread.join(10)

    assert [answer.status_code for answer in answers] == [200]
    following = _refresh(new_api(), successor)
    assert following.status_code == 200
    # What the slow call was for is kept as well.
    [row] = Session.objects.all()
    assert len(row.get_decoded()["account_authentication_methods"]) == 2
    # And a token that was spent is known to be.
    assert problem(_refresh(new_api(), spent)) == (401, "NOT_AUTHENTICATED")
    last = following.json()["data"]["refresh_token"]
    assert _refresh(new_api(), last).status_code == 401


@pytest.mark.django_db
def test_a_spent_token_is_spent_whatever_the_cache_still_holds(api, new_api, person, problem):
    person("ana")
    api.login("ana")
    spent = api.refresh_token
    key = SessionStore(Session.objects.get().session_key).cache_key
    before = cache.get(key)
    assert _refresh(new_api(), spent).status_code == 200
    cache.set(key, before)

    assert problem(_refresh(new_api(), spent)) == (401, "NOT_AUTHENTICATED")


@pytest.mark.django_db
def test_a_session_keeps_its_tokens_under_a_new_id_and_forgets_what_is_taken_out():
    session = SessionStore()
    session["headless_refresh_tokens"] = {"a": 1, "b": 2}
    session.save()
    session.cycle_key()
    session["headless_refresh_tokens"].pop("a")
    session["headless_refresh_tokens"]["c"] = 3
    session.save()

    cache.clear()
    again = SessionStore(session.session_key)
    assert again["headless_refresh_tokens"] == {"b": 2, "c": 3}
    del again["headless_refresh_tokens"]
    again.save()
    assert SessionStore(session.session_key).get("headless_refresh_tokens") == {}


@pytest.mark.django_db
def test_a_session_without_tokens_is_saved_by_the_usual_statements(django_assert_num_queries):
    session = SessionStore()
    session["seen"] = 1
    session.save()
    session["seen"] = 2

    with django_assert_num_queries(3):
        session.save()


@pytest.mark.django_db
def test_tokens_are_neither_shown_nor_kept_as_text(api, person, monkeypatch):
    ana = person("ana")
    kept = {}
    monkeypatch.setattr(
        tokens.cache, "set", lambda key, value, *_: kept.__setitem__(key, value), raising=False
    )
    tokens._remember("one", Pair("access-text", "refresh-text"), answered_at=1.0)

    shown = repr(kept) + repr(Pair("access-text", "refresh-text"))
    shown += repr(SignedIn(ana, "access-text", "refresh-text"))
    assert "access-text" not in shown
    assert "refresh-text" not in shown
