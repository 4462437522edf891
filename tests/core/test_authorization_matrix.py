"""Every endpoint, method and caller: let in or refused exactly as its view declares."""

import pytest
from django.core.cache import cache
from django.db import transaction

from tests.core.authorization.callers import Cast
from tests.core.authorization.declared import CALLERS, Caller, refusal, undeclared
from tests.core.authorization.objects import thing
from tests.core.authorization.size import operations
from tests.core.authorization.table import (
    Address,
    api_addresses,
    other_addresses,
    spellings,
)

pytestmark = pytest.mark.django_db

# Below /api/, and no Endpoint: what everybody may read, and nobody may write.
OPEN_TO_ALL = {
    "api/schema": "the description of the API",
    "api/docs": "the description, to try out",
    "api/redoc": "the description, to read",
    "api/asyncapi": "the description of what is pushed",
    "api/movies/<id:movie_id>/poster.svg": "a drawing",
    "api/movies/<id:movie_id>/backdrop.svg": "a drawing",
    "api/sports/teams/<id:team_id>/crest.svg": "a drawing",
}
# Everything else, by the first part of its address.
ELSEWHERE = {
    ".well-known/": "what apps have to know about signing in, open to all",
    "_allauth/": "signing in and account settings; allauth checks each by itself",
    "accounts/": "where other services send people back to",
    "admin/": "staff alone, behind its own sign-in",
    "health/": "whether the service works, open to all",
    "identity/": "consent pages and the tokens of apps; tests/core/access",
    "media/": "pictures that people show, open to all",
    "metrics": "this machine, administrators and a token of the settings; tests/realtime/test_metrics.py",
    "outbox/": "mail that was not sent, in development alone",
    "^api(/.*)?$": "404 for what no endpoint answers",
    "^(?!static/|assets/|ws/|_allauth/|accounts/|identity/|metrics).*$": "the browser app",
}

BY_ROUTE = {address.route: address for address in api_addresses()}


@pytest.fixture(scope="module")
def cast(django_db_setup, django_db_blocker):
    """Made once: what a request changes is undone after it."""
    cache.clear()
    with django_db_blocker.unblock(), transaction.atomic():
        yield Cast()
        transaction.set_rollback(True)


@pytest.mark.parametrize("route", sorted(BY_ROUTE.keys() - OPEN_TO_ALL.keys()))
def test_an_endpoint_declares_who_may(route):
    missing = undeclared(BY_ROUTE[route])

    assert not missing, f"/{route} {missing}."
    for parameter in BY_ROUTE[route].parameters:
        thing(parameter)


def test_what_is_open_without_being_an_endpoint_is_listed():
    assert OPEN_TO_ALL.keys() <= BY_ROUTE.keys()


def test_every_address_outside_the_api_is_listed():
    assert other_addresses() <= ELSEWHERE.keys(), "Say in ELSEWHERE what the new address is."
    assert ELSEWHERE.keys() - other_addresses() <= {"outbox/"}


def test_an_endpoint_is_the_same_by_all_its_spellings():
    different = {plain for plain, views in spellings().items() if len(views) > 1}

    assert not different


@pytest.mark.parametrize("route", sorted(OPEN_TO_ALL))
def test_what_is_open_is_only_read(client, route, cast):
    path = BY_ROUTE[route].path(_values(BY_ROUTE[route], cast))

    assert client.get(path).status_code == 200
    for method in ("post", "put", "patch", "delete"):
        assert getattr(client, method)(path).status_code in (403, 405)


@pytest.mark.parametrize(("route", "method"), operations())
def test_who_may(route, method, cast):
    address = BY_ROUTE[route]
    wrong = []
    for caller in CALLERS:
        status = _status(address, method, caller, cast)
        expected = _expected(address, method, caller)
        if not expected(status):
            wrong.append(f"{caller.name}: {status}, expected {expected.__name__}")

    assert not wrong, f"{method} /{route}: " + "; ".join(wrong)


def _status(address: Address, method: str, caller: Caller, cast: Cast) -> int:
    """The answer's status; whatever the request did is undone."""
    with transaction.atomic():
        path = address.path(_values(address, cast))
        answer = cast.clients[caller.name].generic(
            method, path, "" if method == "GET" else "{}", "application/json"
        )
        transaction.set_rollback(True)
    return int(answer.status_code)


def _values(address: Address, cast: Cast) -> dict[str, object]:
    return {name: thing(name).make(cast.owner) for name in address.parameters}


def _expected(address: Address, method: str, caller: Caller):
    if not address.view.authentication_classes:
        # Whoever calls, what counts is in the body: a password, a token. Signing out takes the token sent with it too.
        return _signed_out if caller.bearer == "sign-in" else _answered
    refused = refusal(address, method, caller)
    if refused is not None:
        return _is(refused)
    if not any(thing(name).is_private for name in address.parameters):
        return _let_in
    return _found if caller.owns else _hidden


def _is(status: int):
    def refused(answered: int) -> bool:
        return answered == status

    refused.__name__ = str(status)
    return refused


def _answered(status: int) -> bool:
    return status in (400, 401)


def _signed_out(status: int) -> bool:
    return _answered(status) or status == 204


def _let_in(status: int) -> bool:
    return status not in (401, 403) and status < 500


def _found(status: int) -> bool:
    return _let_in(status) and status != 404


def _hidden(status: int) -> bool:
    return status in (403, 404)
