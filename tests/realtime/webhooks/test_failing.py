"""Servers that are down, slow, hostile, gone; workers that die."""

import os
import socket
import subprocess
import sys
import time
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.utils import timezone

from realtime.webhooks import pump, sending
from realtime.webhooks.models import Webhook, WebhookDelivery
from realtime.webhooks.rules import WAITS
from realtime.webhooks.services import change_hook, create_hook, redeliver, send_test
from tests.realtime.notes import write_note, write_notes
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db


def later(**passed):
    return time_machine.travel(timezone.now() + timedelta(**passed))


def only():
    return WebhookDelivery.objects.get()


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


def test_a_redirect_is_a_failure_and_never_followed(hook, receiver, work):
    receiver.answers = [Answer(302, {"Location": f"{receiver.url}/inside"})]
    write_note("note:1", 1)
    work()

    assert [one.path for one in receiver.received] == ["/hook"]
    assert (only().fault, only().response_code) == ("redirect", 302)


def test_an_address_inside_is_refused_where_a_name_leads_to_it(
    hook, receiver, work, settings, monkeypatch
):
    settings.WEBHOOKS_ALLOW_PRIVATE = False
    Webhook.objects.update(url=f"https://hooks.example.org:{receiver.port}/")
    monkeypatch.setattr("realtime.webhooks.network.look_up", lambda *_: ["127.0.0.1"])
    write_note("note:1", 1)
    work()

    assert receiver.received == []
    assert only().fault == "private_address"


@pytest.mark.parametrize(
    "addresses",
    [
        ["10.0.0.7"],
        ["169.254.169.254"],
        ["100.64.0.1"],
        ["::1"],
        ["fd00:ec2::254"],
        ["fe80::1"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        ["93.184.215.14", "127.0.0.1"],
    ],
)
async def test_no_connection_is_opened_when_any_address_of_a_name_is_inside(addresses, monkeypatch):
    monkeypatch.setattr("realtime.webhooks.network.look_up", lambda *_: addresses)
    message = sending.Message("https://hooks.example.org/", "msg_1", "{}", ())

    assert (await sending.send(message, allow_private=False)).fault == "private_address"


async def test_a_name_is_resolved_once_and_the_connection_goes_where_it_led_then(
    monkeypatch, receiver
):
    """The second answer of a rebinding name server is never asked for."""
    asked = []

    def rebinding(host, port):
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.255.255.1"]

    monkeypatch.setattr("realtime.webhooks.network.look_up", rebinding)
    monkeypatch.setattr(
        "realtime.webhooks.network.is_public", lambda address: address == "127.0.0.1"
    )
    url = f"http://hooks.example.org:{receiver.port}/x"
    monkeypatch.setattr("realtime.webhooks.sending.read_target", _as_if_allowed)
    outcome = await sending.send(sending.Message(url, "msg_1", "{}", ()), allow_private=False)

    assert (outcome.fault, outcome.code) == ("", 204)
    assert asked == ["hooks.example.org"]
    assert receiver.received[0].headers["Host"] == f"hooks.example.org:{receiver.port}"


def _as_if_allowed(url, *, allow_private):
    from realtime.webhooks.rules import read_target

    return read_target(url, allow_private=True)


def test_an_answer_that_drips_is_cut_off(hook, receiver, work, monkeypatch):
    monkeypatch.setattr(sending, "TIMEOUT_SECONDS", 1.0)

    def drip(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for _ in range(60):
            connection.sendall(b"X-A: b\r\n")
            time.sleep(0.1)

    receiver.answers = [Answer(raw=drip)]
    write_note("note:1", 1)
    work()

    assert only().fault == "timeout"
    assert 900 <= only().duration_ms < 5_000


@pytest.mark.parametrize("code", [200, 500])
def test_of_a_huge_answer_only_the_beginning_is_read(hook, receiver, work, code):
    sent = []

    def flood(connection):
        connection.sendall(f"HTTP/1.1 {code} X\r\nContent-Length: 400000000\r\n\r\n".encode())
        for _ in range(400):
            connection.sendall(b"a" * 1_000_000)
            sent.append(1)

    receiver.answers = [Answer(raw=flood)]
    write_note("note:1", 1)
    work()

    assert only().response_code == code
    assert only().response_excerpt == "a" * 1_000
    assert len(sent) < 100


def test_headers_without_end_are_cut_off(hook, receiver, work):
    def flood(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for _ in range(400):
            connection.sendall(b"X-A: " + b"b" * 100_000 + b"\r\n")

    receiver.answers = [Answer(raw=flood)]
    write_note("note:1", 1)
    work()

    assert only().fault == "connection"


def test_an_answer_that_is_no_text_can_be_looked_at(hook, receiver, work):
    receiver.answers = [Answer(200, body=b"a\x00\xff\x1b[31m\n\xe2\x80\xaeb")]
    write_note("note:1", 1)
    work()

    assert only().response_excerpt == "a\ufffd\ufffd\ufffd[31m\n\ufffdb"


def test_where_nobody_listens_is_a_failure(owner, work):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        create_hook(owner, url=f"http://127.0.0.1:{free.getsockname()[1]}/", topics=["note:1"])
        write_note("note:1", 1)
        work()

    assert (only().fault, only().response_code) == ("connection", None)


def test_a_server_without_a_valid_certificate_is_refused(owner, receiver, work):
    create_hook(owner, url=receiver.url.replace("http:", "https:"), topics=["note:1"])
    write_note("note:1", 1)
    work()

    assert only().fault in ("connection", "tls")
    assert receiver.received == []


def test_who_is_gone_is_paused_at_once_and_its_owner_told(hook, receiver, work):
    receiver.answers = [Answer(410)]
    write_notes("note:1", range(3))
    work()

    assert (Webhook.objects.get().state, Webhook.objects.get().pause_reason) == ("paused", "gone")
    assert len(receiver.received) == 1
    assert mail.outbox[0].to == ["ana@example.org"]
    assert mail.outbox[0].subject == "A webhook was paused: 127.0.0.1"


def test_who_fails_for_a_day_is_paused_its_owner_told_once_and_all_sent_when_taken_up_again(
    hook, owner, receiver, work
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


@pytest.fixture
def notes_of_friends(settings, monkeypatch):
    """note:… may be followed while `allowed` is true."""
    from realtime.topics import TopicRule
    from realtime.webhooks import following
    from tests.realtime.notes import notes_snapshot

    allowed = [True]
    rules = (TopicRule("note:{id}", lambda caller, subject: allowed[0], notes_snapshot),)
    monkeypatch.setattr(following, "_rules", lambda table: rules)
    return allowed


def test_what_the_owner_may_not_follow_any_more_is_not_sent(notes_of_friends, hook, receiver, work):
    receiver.answers = [Answer(500)]
    write_note("note:1", 1)
    work()
    notes_of_friends[0] = False
    write_note("note:1", 2)
    with later(seconds=7):
        work()

    assert receiver.seqs == [1]
    assert only().state == "withheld"
    assert Webhook.objects.get().refused_topics == ["note:1"]

    notes_of_friends[0] = True
    write_note("note:1", 3)
    work()
    assert receiver.seqs == [1, 3]
    assert Webhook.objects.get().refused_topics == []


@pytest.mark.parametrize("change", [{"is_active": False}, "leaving"])
def test_nothing_is_sent_for_an_account_that_is_blocked_or_leaving(
    hook, owner, receiver, work, change
):
    if change == "leaving":
        now = timezone.now()
        change = {"deletion_requested_at": now, "deletion_due_at": now + timedelta(days=14)}
    write_note("note:1", 1)
    type(owner).objects.filter(pk=owner.pk).update(**change)
    work()

    assert receiver.received == []


def test_a_database_that_fails_at_noting_down_sends_again_after_the_lease(
    hook, receiver, work, monkeypatch
):
    from django.db import OperationalError

    def broken(*_):
        raise OperationalError("gone")

    write_note("note:1", 1)
    with monkeypatch.context() as patched:
        patched.setattr(pump, "record", broken)
        work()
    assert work() == 0
    with later(seconds=31):
        work()

    assert len(receiver.received) == 2
    assert len(set(receiver.ids)) == 1
    assert only().state == "delivered"


_WORKER = (
    "import os, django; os.environ['DJANGO_SETTINGS_MODULE'] = 'project.settings'; django.setup();"
    "from django.conf import settings; settings.WEBHOOKS_ALLOW_PRIVATE = True;"
    "settings.MARQUEE_TOPICS = 'tests.realtime.notes.TOPICS';"
    "from realtime.webhooks.tasks import deliver_webhooks; deliver_webhooks()"
)


@pytest.mark.processes
@pytest.mark.django_db(transaction=True)
def test_a_worker_killed_before_it_could_note_down_has_it_sent_again_with_the_same_id(
    hook, receiver, work
):
    from core.shared_redis import shared_redis

    named = connection.settings_dict
    url = f"postgresql://{named['USER']}@/{named['NAME']}?host={named['HOST']}"
    killed = []

    def kill():
        if not killed:
            killed.append(worker.pid)
            os.kill(worker.pid, 9)
            time.sleep(0.2)

    receiver.before = kill
    write_note("note:1", 1)
    worker = subprocess.Popen(
        [sys.executable, "-c", _WORKER], env=os.environ | {"DATABASE_URL": url}
    )
    assert worker.wait(60) == -9

    assert (only().state, only().attempts) == ("pending", 0)
    shared_redis().delete("webhooks:pump")
    assert work() == 0
    with later(seconds=31):
        work()
    assert len(receiver.received) == 2
    assert len(set(receiver.ids)) == 1
    assert only().state == "delivered"
