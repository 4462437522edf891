"""How the account that a login means is found: through an index, and once for each sign-in."""

import re

import pytest
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.core.context import request_context
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.accounts.models import User
from tests.core.accounts.conftest import PASSWORD

pytestmark = pytest.mark.django_db

_OF_ACCOUNTS = 'UPPER("core_user"'
_OF_ADDRESSES = re.compile(r'"email" = \S+ AND "account_emailaddress"."verified"')


@pytest.fixture
def ana(person):
    user = person("ana")
    EmailAddress.objects.create(user=user, email="confirmed@films.example", verified=True)
    return user


@pytest.fixture
def lookups(api):
    """The queries of a sign-in that look for an account by what was typed."""

    def sign_in(login, password):
        with CaptureQueriesContext(connection) as seen:
            api.login(login, password)
        queries = [one["sql"] for one in seen]
        return [sql for sql in queries if _OF_ACCOUNTS in sql or _OF_ADDRESSES.search(sql)]

    return sign_in


def test_no_sign_in_walks_through_all_accounts(ana, lookups):
    User.objects.bulk_create(
        User(username=f"member-{number}", email=f"{number}@films.example")
        for number in range(2_000)
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE core_user")
        found = [sql for login in ("ana", "x@films.example") for sql in lookups(login, "Wrong-1")]
        for sql in found:
            if _OF_ACCOUNTS in sql:
                cursor.execute(f"EXPLAIN {sql}")
                plan = "\n".join(line for (line,) in cursor.fetchall())
                assert "Index Cond: (upper(" in plan, plan
    assert any('UPPER("core_user"."username"' in sql for sql in found)
    assert any('UPPER("core_user"."email"' in sql for sql in found)


# An address confirmed; the account it signed up with; a username. To a failure comes the log's question whether
# the account has a role.
@pytest.mark.parametrize(
    ("login", "password", "times"),
    [
        ("confirmed@films.example", PASSWORD, 1),
        ("ana@films.example", PASSWORD, 2),
        ("ana", PASSWORD, 3),
        ("confirmed@films.example", "Wrong-1", 1 + 1),
        ("ana@films.example", "Wrong-1", 2 + 1),
        ("ana", "Wrong-1", 3 + 1),
        ("nobody", "Wrong-1", 3 + 1),
    ],
)
def test_the_account_is_looked_for_once(ana, lookups, login, password, times):
    assert len(lookups(login, password)) == times


def test_failures_after_another_password_in_the_same_request_are_counted_anew(ana, rf):
    request, adapter = rf.post("/"), get_adapter()
    with request_context(request):
        before = adapter.login_attempts_key(request, username="ana")
        assert adapter.login_attempts_key(request, username="ana") == before
        adapter.set_password(User.objects.get(pk=ana.pk), "Other-Harbour-8")

        assert adapter.login_attempts_key(request, username="ana") != before
