"""Servers that fail: tried again, ever more seldom, for a day."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from realtime.webhooks.models import Webhook
from realtime.webhooks.rules import WAITS
from tests.realtime.notes import write_note, write_notes
from tests.realtime.webhooks.looking import later, only
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db


def test_a_failed_attempt_is_made_again_with_the_same_id_and_its_own_time(hook, receiver, work):
    receiver.answers = [Answer(500, body=b"out of order")]
    write_note("note:1", 1)
    work()
    delivery = only()
    assert (delivery.state, delivery.fault, delivery.response_code) == ("pending", "status", 500)
    assert delivery.response_excerpt == "out of order"
    assert timedelta(seconds=4) < delivery.next_at - timezone.now() < timedelta(seconds=7)
    assert work() == 0
    with later(seconds=7):
        assert work() == 1

    first, second = receiver.received
    assert first.id == second.id
    assert first.body == second.body
    assert int(second.headers["webhook-timestamp"]) >= int(first.headers["webhook-timestamp"]) + 6
    assert only().state == "delivered"


def test_the_whole_schedule_is_gone_through_and_then_given_up(hook, receiver, work):
    receiver.answer = Answer(503)
    write_note("note:1", 1)
    at = timezone.now()
    for wait in WAITS:
        at += wait * 1.2 + timedelta(seconds=1)
        with time_machine.travel(at):
            assert work() == 1
            # Its owner keeps it going: this is about the delivery.
            Webhook.objects.update(failures=0, failing_since=None, resting_until=None, paused="")

    assert (only().state, only().attempts, only().next_at) == ("failed", 10, None)
    assert len(set(receiver.ids)) == 1


def test_a_target_may_ask_for_time(hook, receiver, work):
    receiver.answers = [Answer(429, {"Retry-After": "3600"})]
    write_notes("note:1", range(2))
    work()
    with later(minutes=50):
        assert work() == 0
    with later(minutes=61):
        assert work() == 2


def test_while_a_failed_one_waits_later_ones_of_its_topic_go_on(hook, receiver, work):
    receiver.answers = [Answer(500)]
    write_notes("note:1", range(3))
    work()
    with later(seconds=7):
        work()

    assert receiver.seqs == [1, 2, 3, 1]


def test_a_target_that_keeps_failing_is_left_alone_for_a_while(hook, receiver, work):
    receiver.answer = Answer(500)
    write_notes("note:1", range(20))
    work()

    # Two may be on their way when the third failure in a row is noted.
    assert 3 <= len(receiver.received) <= 4
    assert Webhook.objects.get().resting_until > timezone.now()
