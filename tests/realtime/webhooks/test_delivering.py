"""From a commit to somebody's server: signed, once, in order."""

from datetime import timedelta

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone
from standardwebhooks.webhooks import Webhook as Verifier

from realtime.log.models import Epoch, Event
from realtime.log.reading import state_of
from realtime.webhooks import collecting
from realtime.webhooks.collecting import collect
from realtime.webhooks.models import Webhook, WebhookDelivery, WebhookTopic
from realtime.webhooks.services import create_hook, rotate_secret
from tests.realtime.notes import write_note, write_notes
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db


def states():
    return list(WebhookDelivery.objects.order_by("pk").values_list("seq", "state", "attempts"))


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


def test_events_of_a_topic_come_one_after_the_other_and_others_beside_them(owner, receiver, work):
    create_hook(owner, url=receiver.url, topics=["note:1", "note:2", "note:3"])
    receiver.before = lambda: __import__("time").sleep(0.02)
    for topic in ("note:1", "note:2", "note:3"):
        write_notes(topic, range(6))
    work()

    assert receiver.most_at_once == 2
    for topic in ("note:1", "note:2", "note:3"):
        of_topic = [one.json["data"] for one in receiver.received]
        assert [one["seq"] for one in of_topic if one["topic"] == topic] == [1, 2, 3, 4, 5, 6]


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


def test_what_waits_has_a_bound_and_the_log_holds_the_rest(hook, receiver, work, monkeypatch):
    monkeypatch.setattr(collecting, "MOST_WAITING", 3)
    write_notes("note:1", range(5))

    assert collect() == 3
    assert collect() == 0
    work()
    assert receiver.seqs == [1, 2, 3, 4, 5]


def test_a_worker_finds_what_was_published_while_a_slow_answer_is_awaited(
    hook, receiver, owner, work
):
    other, _ = create_hook(owner, url=receiver.url + "/other", topics=["note:2"])
    started = []

    def slow():
        # Not from this thread: its connection to the database is the worker's.
        if not started:
            started.append(True)
            __import__("time").sleep(1.2)

    receiver.before = slow
    write_note("note:1", 1)
    WebhookDelivery.objects.bulk_create(
        WebhookDelivery(
            hook=other,
            topic="note:2",
            seq=number,
            epoch=state_of(()).epoch,
            type="note.written",
            message_id=f"msg_{number}",
            body="{}",
            next_at=timezone.now() + timedelta(seconds=0.3 * number),
            created_at=timezone.now(),
        )
        for number in (1, 2)
    )
    work()

    assert [one.path for one in receiver.received] == ["/hook", "/hook/other", "/hook/other"]
    assert states() == [(1, "delivered", 1), (2, "delivered", 1), (1, "delivered", 1)]


def test_without_hooks_the_worker_asks_one_question(db, work, django_assert_max_num_queries):
    write_notes("note:1", range(3))
    with django_assert_max_num_queries(2):
        assert work() == 0


def test_only_one_run_at_a_time(hook, receiver, work):
    from core.shared_redis import shared_redis

    write_note("note:1", 1)
    shared_redis().set("webhooks:pump", "another run", ex=5)
    assert work() == 0
    shared_redis().delete("webhooks:pump")
    assert work() == 1


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
