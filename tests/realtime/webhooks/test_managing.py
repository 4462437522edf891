"""Webhooks through the API: whose, which topics, which addresses, the secret."""

import base64

import pytest
from django.core.management import call_command

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from realtime.custom.models import CustomTopic
from realtime.custom.services import create_topic
from realtime.webhooks.models import Webhook, WebhookDelivery
from realtime.webhooks.services import create_hook
from realtime.webhooks.signing import sealed, unsealed
from tests.callers import problem
from tests.factories import UserFactory
from tests.realtime.notes import write_note, write_notes
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db

GIVEN = "whsec_" + base64.b64encode(b"k" * 24).decode()
HOOKS = "/api/me/webhooks"


def post(client, path, body=None):
    return client.post(path, body or {}, content_type="application/json")


def make(client, **values):
    body = {"url": "https://hooks.example.org/in", "topics": ["note:1"]} | values
    return post(client, HOOKS, body)


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


@pytest.mark.parametrize(
    "secret",
    [
        "",
        "short",
        "whsec_",
        "whsec_AAAA",
        "whsec_" + "A" * 90,
        "whsec_näx" + "A" * 40,
        GIVEN[6:],
        7,
    ],
)
def test_a_secret_that_is_none_is_refused(as_ana, secret):
    assert problem(make(as_ana, secret=secret)) == (400, "VALIDATION_ERROR", ["secret"])


@pytest.mark.parametrize(
    "url",
    [
        "",
        "hooks.example.org",
        "ftp://hooks.example.org/",
        "http://hooks.example.org/",
        "https://ana:word@hooks.example.org/",
        "https://hooks.example.org/#a",
        "https://hooks.example.org:22/",
        "https://hooks.example.org:99999/",
        "https://hooks.example.org/a b",
        "https://hooks.example.org\\@10.0.0.1/",
        "https://hooks.example.org/\r\nX-A: b",
        "https://höoks.example.org/",
        "https://localhost/",
        "https://printer/",
        "https://db.internal/",
        "https://127.0.0.1/",
        "https://10.1.2.3:8443/",
        "https://169.254.169.254/latest",
        "https://168.63.129.16/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[64:ff9b::a00:1]/",
        "https://[fe80::1%25eth0]/",
        "https://" + "a" * 1_000 + ".org/",
    ],
)
def test_an_address_that_leads_inside_or_nowhere_is_refused(as_ana, settings, url):
    settings.WEBHOOKS_ALLOW_PRIVATE = False

    assert problem(make(as_ana, url=url)) == (400, "VALIDATION_ERROR", ["url"])
    assert not Webhook.objects.exists()


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.example.org",
        "https://hooks.example.org:8443/a?b=c",
        "https://93.184.215.14/",
        "https://[2606:4700::1111]:3000/",
        "https://xn--hks-sna.example/",
    ],
)
def test_an_address_outside_is_taken(as_ana, settings, url):
    settings.WEBHOOKS_ALLOW_PRIVATE = False

    assert make(as_ana, url=url).status_code == 201


def test_every_topic_that_cannot_be_followed_is_named(as_ana, settings):
    settings.MARQUEE_TOPICS = "project.topics.TOPICS"
    create_topic(UserFactory(username="ben"), "secret", access=CustomTopic.Access.OWNER)
    refused = make(
        as_ana, topics=["scores", "custom:secret", "movie:999", "nonsense", "me", "recommendations"]
    )

    assert problem(refused) == (400, "VALIDATION_ERROR", ["topics.1", "topics.2", "topics.3"])
    assert [error["code"] for error in refused.json()["errors"]] == [
        "forbidden",
        "unknown",
        "unknown",
    ]


@pytest.mark.parametrize("topics", [[], ["note:1"] * 51, "note:1", [7], ["n" * 201], None])
def test_topics_are_one_to_fifty_names(as_ana, topics):
    status, code, fields = problem(make(as_ana, topics=topics))
    assert (status, code) == (400, "VALIDATION_ERROR")
    assert {field.split(".")[0] for field in fields} == {"topics"}


def test_a_field_that_does_not_exist_is_named(as_ana):
    assert problem(make(as_ana, headers={})) == (400, "VALIDATION_ERROR", ["headers"])


def test_an_account_has_ten_webhooks_at_most(as_ana):
    for _ in range(10):
        assert make(as_ana).status_code == 201

    assert problem(make(as_ana))[:2] == (409, "CONFLICT")


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
        post(other, f"{HOOKS}/{hook}/deliveries/{delivery}/redeliver"),
    ):
        assert problem(answer)[:2] == (404, "NOT_FOUND")
    assert other.get(HOOKS).json()["data"] == []


def test_topics_can_change_and_those_that_stay_go_on_from_where_they_were(
    as_ana, receiver, work, owner
):
    hook = create_hook(owner, url=receiver.url, topics=["note:1", "note:2"])[0].pk
    write_notes("note:1", range(2))
    write_note("note:2", 1)
    write_note("note:3", 1)
    changed = as_ana.patch(
        f"{HOOKS}/{hook}", {"topics": ["note:1", "note:3"]}, content_type="application/json"
    )
    write_note("note:3", 2)
    work()

    assert changed.json()["data"]["topics"] == ["note:1", "note:3"]
    told = sorted((one.json["data"]["topic"], one.json["data"]["seq"]) for one in receiver.received)
    assert told == [("note:1", 1), ("note:1", 2), ("note:3", 2)]


def test_pausing_and_taking_up_again(as_ana, receiver, work, owner):
    hook = create_hook(owner, url=receiver.url, topics=["note:1"])[0].pk
    paused = as_ana.patch(f"{HOOKS}/{hook}", {"paused": True}, content_type="application/json")
    write_note("note:1", 1)
    work()
    assert receiver.received == []
    again = as_ana.patch(f"{HOOKS}/{hook}", {"paused": False}, content_type="application/json")
    work()

    assert (paused.json()["data"]["state"], paused.json()["data"]["pause_reason"]) == (
        "paused",
        "owner",
    )
    assert again.json()["data"]["state"] == "live"
    assert receiver.seqs == [1]


def test_rotating_tells_the_new_secret_once(as_ana):
    hook = make(as_ana, secret=GIVEN).json()["data"]["id"]
    told = post(as_ana, f"{HOOKS}/{hook}/rotate").json()["data"]

    row = Webhook.objects.get()
    assert unsealed(row.secret) == told["secret"]
    assert unsealed(row.former_secret) == GIVEN
    assert (
        as_ana.get(f"{HOOKS}/{hook}").json()["data"]["former_secret_until"] == told["former_until"]
    )


def test_deliveries_are_listed_the_newest_first_with_what_came_of_them(
    as_ana, receiver, work, owner
):
    hook = create_hook(owner, url=receiver.url, topics=["note:1"])[0].pk
    receiver.answers = [Answer(200, body=b"thanks"), Answer(500, body=b"no")]
    write_notes("note:1", range(2))
    work()
    answer = as_ana.get(f"{HOOKS}/{hook}/deliveries").json()

    second, first = answer["data"]
    assert answer["pagination"]["total"] == 2
    assert first == {
        "id": first["id"],
        "message_id": receiver.received[0].id,
        "type": "note.written",
        "topic": "note:1",
        "seq": 1,
        "state": "delivered",
        "attempts": 1,
        "next_at": None,
        "response_code": 200,
        "response_excerpt": "thanks",
        "duration_ms": first["duration_ms"],
        "fault": None,
        "created_at": first["created_at"],
        "finished_at": first["finished_at"],
    }
    assert (second["state"], second["fault"], second["response_code"]) == ("pending", "status", 500)
    assert second["next_at"] is not None
    assert as_ana.get(HOOKS).json()["data"][0]["waiting"] == 1


def test_a_redelivery_goes_out_when_the_request_is_committed(
    as_ana, receiver, work, owner, django_capture_on_commit_callbacks
):
    hook = create_hook(owner, url=receiver.url, topics=["note:1"])[0].pk
    write_note("note:1", 1)
    work()
    delivery = WebhookDelivery.objects.get().pk
    with django_capture_on_commit_callbacks(execute=True):
        answer = post(as_ana, f"{HOOKS}/{hook}/deliveries/{delivery}/redeliver")

    assert answer.status_code == 202
    assert answer.json()["data"]["state"] == "pending"
    assert len(receiver.received) == 2


def test_one_test_at_a_time(as_ana):
    hook = make(as_ana).json()["data"]["id"]

    assert post(as_ana, f"{HOOKS}/{hook}/test").json()["data"]["topic"] is None
    assert problem(post(as_ana, f"{HOOKS}/{hook}/test"))[:2] == (409, "CONFLICT")


def test_deleting_takes_the_deliveries_along(as_ana, receiver, owner, work):
    hook = create_hook(owner, url=receiver.url, topics=["note:1"])[0].pk
    write_note("note:1", 1)
    work()

    assert as_ana.delete(f"{HOOKS}/{hook}").status_code == 204
    assert not WebhookDelivery.objects.exists()


def test_a_new_secret_key_seals_the_secrets_anew(owner, receiver, settings, capsys):
    hook, secret = create_hook(owner, url=receiver.url, topics=["note:1"])
    Webhook.objects.update(former_secret=sealed(GIVEN))
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "n" * 60
    call_command("renew_secrets")
    settings.SECRET_KEY_FALLBACKS = []

    hook.refresh_from_db()
    assert (unsealed(hook.secret), unsealed(hook.former_secret)) == (secret, GIVEN)
