"""Reading the audit log through the API."""

import pytest

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from core.audit.models import AuditEntry
from core.audit.services import record

pytestmark = pytest.mark.django_db


@pytest.fixture
def boss(person):
    return person("boss", role="admin")


@pytest.fixture
def office(boss, new_api):
    api = new_api()
    api.login("boss")
    return api


def test_entries_newest_first_with_who_did_it(office, boss, person):
    gone = person("gone")
    record("account.blocked", actor_id=boss.pk, target="user:7", detail={"why": "spam"})
    record("token.made", actor_id=gone.pk)
    gone.delete()
    record("account.sign_in_failed", actor_id=None, target=f"user:{boss.pk}")

    body = office("GET", "/api/audit").json()

    newest, second, oldest = body["data"]
    entry = AuditEntry.objects.earliest("pk")
    assert oldest == {
        "id": entry.pk,
        "at": entry.at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "actor": {"id": boss.pk, "username": "boss"},
        "action": "account.blocked",
        "target": "user:7",
        "detail": {"why": "spam"},
        "address_hint": "",
    }
    assert (second["action"], second["actor"]) == ("token.made", None)
    assert newest["action"] == "account.sign_in_failed"
    assert body["pagination"]["total"] == 3


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("action=account", ["account.unblocked", "account.blocked"]),
        ("action=account.blocked", ["account.blocked"]),
        ("action=acc", []),
        ("actor={boss}", ["token.made", "account.blocked"]),
        ("actor={boss}&action=token", ["token.made"]),
        ("per_page=1&page=2", ["account.unblocked"]),
    ],
)
def test_only_what_was_asked_for(office, boss, query, found):
    record("account.blocked", actor_id=boss.pk)
    record("account.unblocked", actor_id=None)
    record("token.made", actor_id=boss.pk)

    answer = office("GET", f"/api/audit?{query.format(boss=boss.pk)}")

    assert [entry["action"] for entry in answer.json()["data"]] == found


@pytest.mark.parametrize(
    "query", ["actor=x", "actor=0", "action=A%0Ab", "action=%00", "page=0", "actor=9" * 30]
)
def test_a_filter_that_is_none_is_refused(office, query):
    assert office("GET", f"/api/audit?{query}").status_code == 400


def test_a_page_costs_the_same_however_long(office, boss, django_assert_max_num_queries):
    for _ in range(30):
        record("account.blocked", actor_id=boss.pk)

    with django_assert_max_num_queries(8):
        assert len(office("GET", "/api/audit?per_page=30").json()["data"]) == 30


def test_only_administrators_read_it(boss, person, new_api, problem):
    moderator, user = person("mod", role="moderator"), person("ana")
    for one in (moderator, user):
        api = new_api()
        api.login(one.username)
        assert problem(api("GET", "/api/audit")) == (403, "PERMISSION_DENIED")
    assert problem(new_api()("GET", "/api/audit")) == (401, "NOT_AUTHENTICATED")


def test_a_token_needs_its_scope_and_an_owner_with_the_role(boss, person, new_api):
    right, wrong = new_api(), new_api()
    right.token = make_token(boss, name="r", scopes={Scope.ADMIN_READ}, expires_at=None)[1]
    wrong.token = make_token(boss, name="w", scopes={Scope.SOCIAL_READ}, expires_at=None)[1]

    assert right("GET", "/api/audit").status_code == 200
    assert wrong("GET", "/api/audit").status_code == 403
    boss.role = "user"
    boss.save()
    assert right("GET", "/api/audit").status_code == 403


def test_without_a_second_factor_the_role_does_not_count_where_one_is_asked_for(office, settings):
    settings.MARQUEE_STAFF_SECOND_FACTOR = True

    answer = office("GET", "/api/audit")

    assert (answer.status_code, answer.json()["code"]) == (403, "PERMISSION_DENIED")
    assert "second factor" in answer.json()["detail"]
