"""Addresses outside the API: no more of them than listed, and an account is changed by its owner's sign-in alone."""

import pytest
from django.core.cache import cache
from django.db import transaction

from tests.core.authorization.callers import Cast
from tests.core.authorization.elsewhere import (
    ADMIN,
    CLIENTS,
    LISTED,
    NOT_THERE,
    OF_AN_ACCOUNT,
)
from tests.core.authorization.table import METHODS, rows

pytestmark = pytest.mark.django_db

# Whoever is no whole sign-in. `Authorization` and allauth's own header are both tried.
_STRANGERS = ("anonymous", "app", "token social:write", "token admin:read", "blocked token")
_HEADERS = ("Authorization", "X-Session-Token")
# 409: changing the address that a sign-up is about to confirm, without such a sign-up. 410: no such session.
_REFUSED = (401, 403, 405, 409, 410)


@pytest.fixture(scope="module")
def cast(django_db_setup, django_db_blocker):
    """Made once: what a request changes is undone after it."""
    cache.clear()
    with django_db_blocker.unblock(), transaction.atomic():
        yield Cast()
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def _undone(cast):
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def ask(client, method, path, **headers):
    return client.generic(method, path, "{}", "application/json", headers=headers).status_code


@pytest.mark.parametrize("prefix", sorted(LISTED))
def test_an_address_is_listed_with_what_it_is_for(prefix):
    there = {route for route, _ in rows() if route.startswith(prefix)}

    assert there == LISTED[prefix], "Say in tests/core/authorization/elsewhere.py what it is for."


@pytest.mark.parametrize("name", sorted(OF_AN_ACCOUNT))
@pytest.mark.parametrize("client", CLIENTS)
def test_an_account_is_changed_by_no_token_with_scopes_and_by_nobody(cast, client, name):
    path = f"/_allauth/{client}/v1/{name}"
    let_in = []
    for stranger in _STRANGERS:
        credentials = cast.clients[stranger].defaults.get("HTTP_AUTHORIZATION", "")
        for header in _HEADERS:
            sent = {header: credentials.removeprefix("Bearer ") if "X-" in header else credentials}
            statuses = {m: ask(cast.clients[stranger], m, path, **sent) for m in METHODS}
            let_in += [
                f"{stranger} by {header}: {method} {status}"
                for method, status in statuses.items()
                if status not in _REFUSED
            ]

    assert not let_in, path


@pytest.mark.parametrize("name", sorted(OF_AN_ACCOUNT - {"auth/2fa/reauthenticate"}))
@pytest.mark.parametrize("client", CLIENTS)
def test_the_owners_sign_in_is_let_in(cast, client, name):
    owner = cast.clients["owner" if client == "browser" else "owner by token"]
    path = f"/_allauth/{client}/v1/{name}"

    assert {ask(owner, "GET", path), ask(owner, "POST", path)} - {401, 403, 405, 409}


@pytest.mark.parametrize("name", sorted(NOT_THERE))
@pytest.mark.parametrize("client", CLIENTS)
def test_what_is_not_used_is_not_there(cast, client, name):
    path = f"/_allauth/{client}/v1/{name}"
    for caller in ("anonymous", "owner", "owner by token"):
        statuses = {ask(cast.clients[caller], method, path) for method in METHODS}

        assert statuses == {404}, caller


@pytest.mark.parametrize("route", sorted(ADMIN))
def test_the_administration_is_for_staff_who_signed_in_to_it(cast, route):
    path = "/" + route.split("(?P")[0].removesuffix("^").replace("<path:object_id>", "1")
    path = path.replace("<path:content_type_id>", "1")
    for caller in (*_STRANGERS, "other", "owner by token"):
        for method in ("GET", "POST"):
            status = ask(cast.clients[caller], method, path)

            assert status in (302, 403, 404, 405), f"{caller}: {method} {path}"
