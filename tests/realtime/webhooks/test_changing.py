"""Webhooks that are there: pausing, other topics, another secret, what was sent."""

import pytest
from django.core.management import call_command

from realtime.webhooks.models import Webhook, WebhookDelivery
from realtime.webhooks.services import create_hook
from realtime.webhooks.signing import sealed, unsealed
from tests.callers import problem
from tests.realtime.notes import write_note, write_notes
from tests.realtime.webhooks.asking import GIVEN, HOOKS, make, post
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db


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
    one = as_ana.get(f"{HOOKS}/{hook}/deliveries/{first['id']}").json()["data"]
    assert one == first | {"body": receiver.received[0].body.decode()}
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


def test_rotating_tells_the_new_secret_once(as_ana):
    hook = make(as_ana, secret=GIVEN).json()["data"]["id"]
    told = post(as_ana, f"{HOOKS}/{hook}/rotate").json()["data"]

    row = Webhook.objects.get()
    assert unsealed(row.secret) == told["secret"]
    assert unsealed(row.former_secret) == GIVEN
    assert (
        as_ana.get(f"{HOOKS}/{hook}").json()["data"]["former_secret_until"] == told["former_until"]
    )


def test_a_new_secret_key_seals_the_secrets_anew(owner, receiver, settings, capsys):
    hook, secret = create_hook(owner, url=receiver.url, topics=["note:1"])
    Webhook.objects.update(former_secret=sealed(GIVEN))
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "n" * 60
    call_command("renew_secrets")
    settings.SECRET_KEY_FALLBACKS = []

    hook.refresh_from_db()
    assert (unsealed(hook.secret), unsealed(hook.former_secret)) == (secret, GIVEN)
