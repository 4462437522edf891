"""Webhooks through the API: whose they are, and who may."""

import base64

import pytest

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from realtime.webhooks.models import Webhook
from realtime.webhooks.signing import unsealed
from tests.callers import problem
from tests.factories import UserFactory
from tests.realtime.webhooks.asking import GIVEN, HOOKS, make, post

pytestmark = pytest.mark.django_db


def test_a_secret_that_is_made_is_told_once_and_kept_sealed(as_ana):
    made = make(as_ana, topics=["own", "note:1"])

    hook = made.json()["data"]
    secret = hook.pop("secret")
    assert made.status_code == 201
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 32
    assert hook == {
        "id": Webhook.objects.get().pk,
        "url": "https://hooks.example.org/in",
        "topics": ["note:1", "own"],
        "refused_topics": [],
        "state": "live",
        "pause_reason": None,
        "paused_at": None,
        "failures": 0,
        "failing_since": None,
        "succeeded_at": None,
        "former_secret_until": None,
        "waiting": 0,
        "created_at": hook["created_at"],
    }
    assert as_ana.get(HOOKS).json()["data"] == [hook]
    assert as_ana.get(f"{HOOKS}/{hook['id']}").json()["data"] == hook
    row = Webhook.objects.get()
    assert secret not in row.secret
    assert unsealed(row.secret) == secret


def test_a_secret_that_is_brought_along_is_not_told_back(as_ana):
    assert "secret" not in make(as_ana, secret=GIVEN).json()["data"]
    assert unsealed(Webhook.objects.get().secret) == GIVEN


def test_making_changing_and_rotating_take_a_fresh_proof(owner, sign_in, as_ana):
    hook = make(as_ana).json()["data"]["id"]
    long_ago = sign_in(owner, seconds_ago=3600)

    for answer in (
        make(long_ago),
        long_ago.patch(f"{HOOKS}/{hook}", {"paused": True}, content_type="application/json"),
        post(long_ago, f"{HOOKS}/{hook}/rotate"),
    ):
        assert problem(answer)[:2] == (403, "REAUTHENTICATION_REQUIRED")
    assert long_ago.get(HOOKS).status_code == 200
    assert post(long_ago, f"{HOOKS}/{hook}/test").status_code == 202


def test_a_token_may_look_and_have_sent_again_and_never_say_where_to(owner, as_ana, client):
    hook = make(as_ana).json()["data"]["id"]
    text = make_token(owner, name="x", scopes=[Scope.WEBHOOKS_MANAGE], expires_at=None)[1]
    client.defaults["HTTP_AUTHORIZATION"] = f"Bearer {text}"

    assert client.get(HOOKS).status_code == 200
    assert client.get(f"{HOOKS}/{hook}/deliveries").status_code == 200
    assert post(client, f"{HOOKS}/{hook}/test").status_code == 202
    for answer in (
        make(client),
        client.patch(f"{HOOKS}/{hook}", {"url": "https://a.example/"}, "application/json"),
        client.delete(f"{HOOKS}/{hook}"),
        post(client, f"{HOOKS}/{hook}/rotate"),
    ):
        assert problem(answer)[:2] == (403, "PERMISSION_DENIED")


def test_somebody_elses_webhook_does_not_exist(as_ana, sign_in):
    hook = make(as_ana).json()["data"]["id"]
    delivery = post(as_ana, f"{HOOKS}/{hook}/test").json()["data"]["id"]
    other = sign_in(UserFactory(username="ben", verified=True))

    for answer in (
        other.get(f"{HOOKS}/{hook}"),
        other.patch(f"{HOOKS}/{hook}", {"paused": True}, content_type="application/json"),
        other.delete(f"{HOOKS}/{hook}"),
        post(other, f"{HOOKS}/{hook}/test"),
        post(other, f"{HOOKS}/{hook}/rotate"),
        other.get(f"{HOOKS}/{hook}/deliveries"),
        other.get(f"{HOOKS}/{hook}/deliveries/{delivery}"),
        post(other, f"{HOOKS}/{hook}/deliveries/{delivery}/redeliver"),
    ):
        assert problem(answer)[:2] == (404, "NOT_FOUND")
    assert other.get(HOOKS).json()["data"] == []
