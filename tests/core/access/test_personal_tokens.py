"""Personal tokens: made once, kept as a hash, limited by scope, role and time."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from core.access.bearers import read_bearer
from core.access.models import PersonalToken
from core.access.services.personal_tokens import MOST_TOKENS
from core.accounts.models import User
from tests.core.access.conftest import sign_in

pytestmark = pytest.mark.django_db

NAMES = {"id", "name", "scopes", "hint", "created_at", "expires_at", "last_used_at"}


@pytest.fixture
def ana(person):
    return person("ana")


@pytest.fixture
def as_ana(ana, api):
    api.login("ana")
    return api


def make(api, **values):
    return api.post("/api/me/tokens", {"name": "My script", "scopes": ["library:read"]} | values)


def use(new_api, token, path="/api/me", method="GET", body=None):
    other = new_api()
    other.token = token
    return other(method, path, body)


def test_a_token_is_told_once_and_kept_as_a_hash(as_ana, new_api, ana):
    made = make(as_ana, scopes=["social:read", "library:read", "social:read"])

    data = made.json()["data"]
    token = data["token"]
    assert made.status_code == 201
    assert data.keys() == NAMES | {"token"}
    assert data["scopes"] == ["library:read", "social:read"]
    assert data["hint"] == f"mq_…{token[-4:]}"
    assert data["last_used_at"] is None
    expires = datetime.fromisoformat(data["expires_at"])
    assert timedelta(days=89) < expires - datetime.now(UTC) < timedelta(days=91)
    listed = as_ana("GET", "/api/me/tokens").json()["data"]
    assert listed == [{name: data[name] for name in NAMES}]
    row = PersonalToken.objects.values().get()
    assert token not in str(row)
    assert token[3:-6] not in str(row)
    assert use(new_api, token).json()["data"]["username"] == "ana"


def test_it_may_do_what_its_scopes_say_and_is_told_what_it_lacks(ana, token_of, new_api, problem):
    answer = use(new_api, token_of(ana, "library:read"))

    assert problem(answer) == (403, "PERMISSION_DENIED")
    assert answer["WWW-Authenticate"] == (
        'Bearer realm="api", error="insufficient_scope", scope="social:read"'
    )
    assert "social:read" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/me/tokens"),
        ("POST", "/api/me/tokens"),
        ("GET", "/api/me/apps"),
        ("POST", "/api/me/clients"),
    ],
)
def test_no_token_makes_itself_a_stronger_one(ana, token_of, new_api, method, path):
    answer = use(new_api, token_of(ana), path, method, {"name": "More", "scopes": ["publish"]})

    assert answer.status_code == 403
    assert PersonalToken.objects.count() == 1


def test_it_is_over_at_its_time(ana, token_of, new_api):
    token = token_of(ana, expires_at=timezone.now() + timedelta(hours=1))

    assert use(new_api, token).status_code == 200
    with time_machine.travel(timezone.now() + timedelta(minutes=61)):
        assert use(new_api, token).status_code == 401


def test_null_is_for_ever(as_ana, new_api):
    token = make(as_ana, scopes=["social:read"], expires_at=None).json()["data"]["token"]

    with time_machine.travel(timezone.now() + timedelta(days=5000)):
        assert use(new_api, token).status_code == 200


def test_a_deleted_one_is_over_at_once_with_its_sockets(ana, as_ana, token_of, new_api, ends):
    token = token_of(ana)
    row = PersonalToken.objects.get()
    assert use(new_api, token).status_code == 200

    answer = as_ana("DELETE", f"/api/me/tokens/{row.pk}")

    assert answer.status_code == 204
    assert ends == [f"token:{row.pk}"]
    assert use(new_api, token).status_code == 401
    assert as_ana("DELETE", f"/api/me/tokens/{row.pk}").status_code == 404


def test_of_a_blocked_account_it_is_over(ana, token_of, new_api):
    token = token_of(ana)

    User.objects.filter(pk=ana.pk).update(is_active=False)

    assert use(new_api, token).status_code == 401


def test_a_mistyped_one_is_refused_without_asking_the_database(
    ana, token_of, new_api, django_assert_num_queries
):
    token = token_of(ana)
    wrong = token[:-1] + ("a" if token[-1] != "a" else "b")

    with django_assert_num_queries(0):
        answer = use(new_api, wrong)

    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == 'Bearer realm="api"'


def test_its_use_is_noted_once_a_minute_and_costs_one_query(
    ana, token_of, django_assert_num_queries
):
    token = token_of(ana)
    with django_assert_num_queries(2):
        read_bearer(token)
    first = PersonalToken.objects.get().last_used_at
    with django_assert_num_queries(1):
        read_bearer(token)

    assert PersonalToken.objects.get().last_used_at == first
    with time_machine.travel(first + timedelta(seconds=61)):
        read_bearer(token)
    assert PersonalToken.objects.get().last_used_at >= first + timedelta(seconds=60)


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        ("user", set()),
        ("moderator", {"moderation:act"}),
        ("admin", {"moderation:act", "admin:read"}),
    ],
)
def test_nobody_makes_a_token_beyond_their_role(person, api, problem, role, allowed):
    person("ben", role=role)
    api.login("ben")

    for scope in ("moderation:act", "admin:read"):
        answer = make(api, scopes=[scope])
        if scope in allowed:
            assert answer.status_code == 201
        else:
            assert problem(answer) == (400, "VALIDATION_ERROR")
            assert answer.json()["errors"][0]["field"] == "scopes"


def test_a_role_that_is_taken_away_takes_the_scope_along(person, token_of):
    ben = person("ben", role="admin")
    token = token_of(ben, "admin:read", "library:read")
    assert read_bearer(token).scopes == {"admin:read", "library:read"}

    User.objects.filter(pk=ben.pk).update(role="user")

    assert read_bearer(token).scopes == {"library:read"}


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 81}, "name"),
        ({"scopes": []}, "scopes"),
        ({"scopes": ["library:everything"]}, "scopes"),
        ({"scopes": ["openid"]}, "scopes"),
        ({"scopes": "library:read"}, "scopes"),
        ({"expires_at": "2020-01-01T00:00:00Z"}, "expires_at"),
        ({"expires_at": "2999-01-01T00:00:00Z"}, "expires_at"),
        ({"expires_at": "soon"}, "expires_at"),
        ({"user": 1}, "user"),
        ({"digest": "0" * 64}, "digest"),
    ],
)
def test_what_cannot_be_made(as_ana, problem, values, field):
    answer = make(as_ana, **values)

    assert problem(answer) == (400, "VALIDATION_ERROR")
    assert answer.json()["errors"][0]["field"].startswith(field)


def test_there_is_an_end_to_how_many(ana, as_ana, problem):
    PersonalToken.objects.bulk_create(
        PersonalToken(user=ana, name="x", digest=str(number), hint="", scopes=[])
        for number in range(MOST_TOKENS)
    )

    assert problem(make(as_ana)) == (409, "CONFLICT")


def test_somebody_elses_cannot_be_seen_or_ended(person, ana, as_ana, token_of, new_api):
    ben = person("ben")
    token = token_of(ben)
    row = PersonalToken.objects.get(user=ben)

    assert as_ana("GET", "/api/me/tokens").json()["data"] == []
    assert as_ana("DELETE", f"/api/me/tokens/{row.pk}").status_code == 404
    assert use(new_api, token).status_code == 200


def test_making_one_needs_a_fresh_proof_of_who_you_are(ana, client, problem):
    sign_in(client, ana, seconds_ago=3600)

    answer = client.post(
        "/api/me/tokens",
        {"name": "x", "scopes": ["library:read"]},
        content_type="application/json",
    )

    assert problem(answer) == (403, "REAUTHENTICATION_REQUIRED")
    assert client.get("/api/me/tokens").status_code == 200
