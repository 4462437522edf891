"""PostgreSQL is slow, silent or gone: a request is told so, and the next one after it is served."""

import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from django.db import connection, transaction

from catalog.titles.models import Title
from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from tests.factories import UserFactory
from tests.realtime.failures.waiting import readiness, until

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.processes,
    pytest.mark.usefixtures("there"),
]

# More than any of these takes, less than a person takes for ever.
_LONGEST = 15


@pytest.fixture(autouse=True)
def _well(pooled):
    until(lambda: set(readiness(pooled).values()) == {"ok"})


def _movies(web):
    return httpx.get(f"{web.url}/api/movies", timeout=_LONGEST)


def _is_told(answer):
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "5"
    problem = answer.json()
    assert problem["code"] == "UPSTREAM_UNAVAILABLE"
    assert problem["detail"] == "The database does not answer right now. Try again in a moment."


def test_a_request_is_told_that_the_database_says_nothing(pooled, postgres):
    with ThreadPoolExecutor(20) as callers, postgres.frozen():
        first = list(callers.map(_movies, [pooled] * 20))
        again = _movies(pooled)
    until(lambda: _movies(pooled).status_code == 200)

    for answer in (*first, again):
        _is_told(answer)


def test_a_request_is_told_that_the_database_is_gone(pooled, postgres):
    postgres.crash()
    try:
        answer = _movies(pooled)
    finally:
        postgres.start()
    until(lambda: _movies(pooled).status_code == 200)

    _is_told(answer)


def test_a_program_that_publishes_is_told_so_too(pooled, postgres):
    token = make_token(UserFactory(), name="Program", scopes=[Scope.PUBLISH], expires_at=None)[1]
    event = {"topic": "custom:told", "type": "measured", "data": 1}

    def publish():
        headers = {"Authorization": f"Bearer {token}"}
        url = f"{pooled.url}/api/realtime/publish"
        return httpx.post(url, json=event, headers=headers, timeout=_LONGEST)

    before = publish()
    postgres.crash()
    try:
        meanwhile = publish()
    finally:
        postgres.start()
    until(lambda: publish().status_code == 200)

    assert before.status_code == 200
    _is_told(meanwhile)


def test_a_request_that_has_to_wait_too_long_for_others_is_told_so(pooled, postgres):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {Title._meta.db_table} IN ACCESS EXCLUSIVE MODE")
        answer = _movies(pooled)
    after = _movies(pooled)

    _is_told(answer)
    assert after.status_code == 200


def test_a_request_waits_for_a_database_that_is_only_busy(pooled, postgres):
    released = threading.Event()
    with ThreadPoolExecutor(1) as callers, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {Title._meta.db_table} IN ACCESS EXCLUSIVE MODE")
        waiting = callers.submit(_movies, pooled)
        until(lambda: _waits(cursor))
        # Long enough for it to be asked whether it is there.
        released.wait(1.5)
        transaction.set_rollback(True)
    assert waiting.result().status_code == 200


def _waits(cursor):
    cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
    return cursor.fetchone()[0] > 0
