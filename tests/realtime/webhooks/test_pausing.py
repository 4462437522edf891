"""Servers that are gone, pauses, and what is asked for by hand."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from realtime.webhooks.by_hand import redeliver, send_test
from realtime.webhooks.housekeeping import drop_old
from realtime.webhooks.models import Webhook, WebhookDelivery, WebhookTopic
from realtime.webhooks.services import change_hook
from tests.realtime.notes import write_note, write_notes
from tests.realtime.webhooks.looking import only
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db


def test_who_is_gone_is_paused_at_once_and_its_owner_told(hook, confirmed, receiver, work):
    receiver.answers = [Answer(410)]
    write_notes("note:1", range(3))
    work()

    assert (Webhook.objects.get().state, Webhook.objects.get().pause_reason) == ("paused", "gone")
    assert len(receiver.received) == 1
    assert mail.outbox[0].to == ["ana@example.org"]
    assert mail.outbox[0].subject == "A webhook was paused: 127.0.0.1"


def test_an_address_that_is_not_confirmed_gets_no_mail(hook, receiver, work):
    receiver.answers = [Answer(410)]
    write_note("note:1", 1)
    work()

    assert Webhook.objects.get().state == "paused"
    assert mail.outbox == []


def test_who_fails_for_a_day_is_paused_its_owner_told_once_and_all_sent_when_taken_up_again(
    hook, owner, confirmed, receiver, work
):
    receiver.answer = Answer(500)
    write_notes("note:1", range(2))
    start = timezone.now()
    for hours in (0, 1, 6, 12, 20, 26, 40):
        with time_machine.travel(start + timedelta(hours=hours)):
            work()

    paused = Webhook.objects.get()
    assert (paused.state, paused.pause_reason) == ("paused", "failing")
    assert [letter.subject for letter in mail.outbox] == ["A webhook was paused: 127.0.0.1"]
    write_note("note:1", 3)
    assert work() == 0

    receiver.answer, receiver.received = Answer(), []
    change_hook(owner, hook.pk, paused=False)
    with time_machine.travel(start + timedelta(hours=41)):
        work()
    assert receiver.seqs == [1, 2, 3]
    assert Webhook.objects.get().state == "live"


def test_a_delivery_can_be_asked_for_again_and_has_its_id(hook, owner, receiver, work):
    write_note("note:1", 1)
    work()
    redeliver(owner, hook.pk, only().pk)
    work()

    assert len(receiver.received) == 2
    assert len(set(receiver.ids)) == 1
    assert (only().state, only().attempts) == ("delivered", 1)


def test_a_paused_hook_gets_what_is_asked_for_by_hand_alone(hook, owner, receiver, work):
    change_hook(owner, hook.pk, paused=True)
    write_note("note:1", 1)
    send_test(owner, hook.pk)
    work()

    (test,) = receiver.received
    assert test.json["type"] == "webhook.test"
    assert test.json["data"] == {"webhook": hook.pk, "message": "It works."}
    assert Webhook.objects.get().state == "paused"


def test_a_test_that_fails_is_not_tried_again_and_is_no_mark_against_the_hook(
    hook, owner, receiver, work
):
    receiver.answer = Answer(500)
    send_test(owner, hook.pk)
    work()

    assert (only().state, only().attempts) == ("failed", 1)
    assert Webhook.objects.get().state == "live"


def test_what_is_sent_again_of_a_topic_that_is_followed_no_longer_is_tried_once(
    hook, owner, receiver, work
):
    write_note("note:1", 1)
    work()
    change_hook(owner, hook.pk, topics=["note:2"])
    receiver.answer = Answer(500)
    redeliver(owner, hook.pk, only().pk)
    work()

    assert receiver.seqs == [1, 1]
    assert (only().state, only().next_at) == ("failed", None)


def test_what_waited_for_longer_than_messages_are_kept_is_told_as_a_gap(
    hook, owner, receiver, work
):
    start = timezone.now()
    receiver.answer = Answer(410)
    write_notes("note:1", range(5))
    work()
    WebhookDelivery.objects.filter(seq=3).update(state="delivered", next_at=None)

    for days in (15, 30):
        with time_machine.travel(start + timedelta(days=days)):
            drop_old()
    receiver.answer, receiver.received = Answer(), []
    with time_machine.travel(start + timedelta(days=31)):
        change_hook(owner, hook.pk, paused=False)
        write_note("note:1", 6)
        work()

    told = [
        (one.json["type"], one.json["data"].get("missing_from"), one.json["data"]["seq"])
        for one in receiver.received
    ]
    assert told == [("webhook.gap", 1, 2), ("webhook.gap", 4, 5), ("note.written", None, 6)]


def test_what_waited_on_a_topic_that_is_followed_no_longer_is_forgotten(
    hook, owner, receiver, work
):
    start = timezone.now()
    receiver.answer = Answer(410)
    write_notes("note:1", range(2))
    work()
    WebhookTopic.objects.update(name="note:2")

    with time_machine.travel(start + timedelta(days=15)):
        assert drop_old() == 2
    assert not WebhookDelivery.objects.exists()


def test_what_is_on_its_way_is_not_given_up(hook, receiver, work):
    start = timezone.now()
    receiver.answer = Answer(410)
    write_note("note:1", 1)
    work()

    with time_machine.travel(start + timedelta(days=15)):
        WebhookDelivery.objects.update(
            claimed_until=timezone.now() + timedelta(seconds=30), state="pending", next_at=start
        )
        assert drop_old() == 0
    assert only().type == "note.written"
