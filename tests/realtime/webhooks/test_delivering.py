"""From a commit to somebody's server: signed, once, in order."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone
from standardwebhooks.webhooks import Webhook as Verifier

from realtime.log.models import Epoch, Event
from realtime.webhooks.models import Webhook, WebhookDelivery, WebhookTopic
from realtime.webhooks.services import create_hook, rotate_secret
from tests.realtime.notes import write_note, write_notes
from tests.realtime.webhooks.looking import states
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db


def test_an_event_arrives_signed_so_that_any_library_takes_it(owner, receiver, work):
    _, secret = create_hook(owner, url=receiver.url, topics=["note:1"])
    write_note("note:1", 7, "Grüße")

    assert work() == 1

    (got,) = receiver.received
    checked = Verifier(secret).verify(got.body, {k.lower(): v for k, v in got.headers.items()})
    assert checked["type"] == "note.written"
    assert checked["data"] == {
        "topic": "note:1",
        "epoch": Epoch.objects.get().value,
        "seq": 1,
        "data": {"number": 7, "text": "Grüße"},
    }
    assert got.headers["Content-Type"] == "application/json"
    assert got.headers["Host"] == f"127.0.0.1:{receiver.port}"
    delivery = WebhookDelivery.objects.get()
    assert (delivery.state, delivery.response_code, delivery.attempts) == ("delivered", 204, 1)
    assert delivery.message_id == got.id


def test_each_event_is_sent_once_however_often_the_worker_looks(hook, receiver, work):
    write_notes("note:1", range(5))
    work()
    work()
    WebhookTopic.objects.update(cursor=0)
    work()

    assert receiver.seqs == [1, 2, 3, 4, 5]


def test_only_what_was_published_after_the_hook_was_made_is_sent(owner, receiver, work):
    write_notes("note:1", range(3))
    create_hook(owner, url=receiver.url, topics=["note:1"])
    write_note("note:1", 4)
    work()

    assert receiver.seqs == [4]


def test_what_was_rolled_back_is_never_sent(hook, receiver, work):
    with pytest.raises(RuntimeError), transaction.atomic():
        write_note("note:1", 1)
        raise RuntimeError
    write_note("note:1", 2)
    work()

    assert [one.json["data"]["data"]["number"] for one in receiver.received] == [2]


def test_private_topics_are_the_owners_own(owner, receiver, work):
    create_hook(owner, url=receiver.url, topics=["own"])
    write_note(f"own@{owner.pk + 1}", 1)
    write_note(f"own@{owner.pk}", 2)
    work()

    assert [one.json["data"]["topic"] for one in receiver.received] == ["own"]
    assert receiver.received[0].json["data"]["data"]["number"] == 2


def test_both_secrets_sign_for_a_day_after_a_rotation(owner, receiver, work):
    hook, old = create_hook(owner, url=receiver.url, topics=["note:1"])
    new, _ = rotate_secret(owner, hook.pk)
    write_note("note:1", 1)
    work()
    with time_machine.travel(timezone.now() + timedelta(hours=24, seconds=1)):
        write_note("note:1", 2)
        work()
        day, later = receiver.received
        assert later.headers["webhook-signature"].count("v1,") == 1
        Verifier(new).verify(later.body, later.headers)

    assert day.headers["webhook-signature"].count("v1,") == 2
    for secret in (old, new):
        Verifier(secret).verify(day.body, day.headers)


def test_what_the_log_keeps_no_longer_is_told_as_one_gap(hook, receiver, work):
    write_notes("note:1", range(6))
    Event.objects.filter(seq__in=[1, 2, 5]).delete()
    work()

    told = [(one.json["type"], one.json["data"]["seq"]) for one in receiver.received]
    assert told == [
        ("webhook.gap", 2),
        ("note.written", 3),
        ("note.written", 4),
        ("webhook.gap", 5),
        ("note.written", 6),
    ]
    assert receiver.received[0].json["data"] == {
        "topic": "note:1",
        "epoch": Epoch.objects.get().value,
        "seq": 2,
        "missing_from": 1,
    }


def test_a_restored_log_is_told_as_a_gap_and_followed_from_there(hook, receiver, work):
    write_notes("note:1", range(2))
    work()
    Epoch.objects.update(value="restored")
    work()
    write_note("note:1", 3)
    work()

    told = [(one.json["type"], one.json["data"]["epoch"]) for one in receiver.received[2:]]
    assert told == [("webhook.gap", "restored"), ("note.written", "restored")]


def test_of_a_topic_that_keeps_its_last_event_only_that_is_sent(owner, receiver, work):
    create_hook(owner, url=receiver.url, topics=["latest:1"])
    write_notes("latest:1", range(4))
    work()

    assert receiver.seqs == [4]


def test_a_success_ends_a_hooks_bad_times(hook, receiver, work):
    receiver.answers = [Answer(500)]
    write_note("note:1", 1)
    work()
    assert Webhook.objects.get().state == "failing"
    with time_machine.travel(timezone.now() + timedelta(seconds=7)):
        work()

    after = Webhook.objects.get()
    assert (after.state, after.failures, after.failing_since) == ("live", 0, None)
    assert states() == [(1, "delivered", 2)]


def test_attempts_are_counted_for_prometheus(
    hook, receiver, work, client, django_capture_on_commit_callbacks
):
    def counted():
        told = client.get("/metrics").content.decode()
        rows = re.findall(r'^marquee_webhook_attempts_total\{result="(\w+)"\} (\S+)', told, re.M)
        return {result: float(times) for result, times in rows}

    before = counted()
    receiver.answers = [Answer(500)]
    write_notes("note:1", range(3))
    with django_capture_on_commit_callbacks(execute=True):
        work()

    after = counted()
    new = {result: after[result] - before.get(result, 0) for result in after}
    assert {result: times for result, times in new.items() if times} == {
        "delivered": 2,
        "pending": 1,
    }
