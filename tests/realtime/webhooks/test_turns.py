"""Who is sent to when: slow servers, backlogs and broken topics hold up nobody else."""

import threading
import time
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from core.shared_redis import shared_redis
from realtime.log.reading import state_of
from realtime.webhooks import collecting, tasks
from realtime.webhooks.claiming import claim
from realtime.webhooks.collecting import collect
from realtime.webhooks.models import Webhook, WebhookDelivery
from realtime.webhooks.pump import Pump
from realtime.webhooks.selectors import locked_hook
from realtime.webhooks.services import create_hook, delete_hook
from tests.factories import UserFactory
from tests.realtime.notes import write_note, write_notes
from tests.realtime.webhooks.looking import states

pytestmark = pytest.mark.django_db


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
            time.sleep(1.2)

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
    write_note("note:1", 1)
    shared_redis().set("webhooks:pump", "another run", ex=5)
    assert work() == 0
    shared_redis().delete("webhooks:pump")
    assert work() == 1


def test_events_of_a_topic_come_one_after_the_other_and_others_beside_them(owner, receiver, work):
    create_hook(owner, url=receiver.url, topics=["note:1", "note:2", "note:3"])
    receiver.before = lambda: time.sleep(0.02)
    for topic in ("note:1", "note:2", "note:3"):
        write_notes(topic, range(6))
    work()

    assert receiver.most_at_once == 2
    for topic in ("note:1", "note:2", "note:3"):
        of_topic = [one.json["data"] for one in receiver.received]
        assert [one["seq"] for one in of_topic if one["topic"] == topic] == [1, 2, 3, 4, 5, 6]


def test_nobodys_slow_servers_take_all_places(owner, receiver, work):
    for number in range(1, 11):
        create_hook(owner, url=receiver.url, topics=[f"note:{number}0", f"note:{number}1"])
    other = create_hook(UserFactory(username="ben"), url=receiver.url, topics=["note:5"])[0]
    for number in range(1, 11):
        write_note(f"note:{number}0", 1)
        write_note(f"note:{number}1", 1)
    write_note("note:5", 1)
    collect()

    taken = [attempt.hook_id for attempt in claim(64)]
    assert len(taken) == 7
    assert taken.count(other.pk) == 1
    assert claim(64) == []


def test_of_few_places_each_account_gets_one_first(owner, receiver):
    for number in range(1, 4):
        create_hook(owner, url=receiver.url, topics=[f"note:{number}"])
        write_note(f"note:{number}", 1)
    collect()
    other = create_hook(UserFactory(username="ben"), url=receiver.url, topics=["note:9"])[0]
    write_note("note:9", 1)
    collect()

    assert other.pk in [attempt.hook_id for attempt in claim(2)]


def test_a_hook_with_many_topics_has_one_bound_for_all(owner, receiver, monkeypatch):
    monkeypatch.setattr(collecting, "MOST_WAITING", 4)
    monkeypatch.setattr(collecting, "MOST_WAITING_OF_TOPIC", 3)
    create_hook(owner, url=receiver.url, topics=["note:1", "note:2", "note:3"])
    for topic in ("note:1", "note:2", "note:3"):
        write_notes(topic, range(5))

    for _ in range(3):
        collect()
    assert WebhookDelivery.objects.count() == 4


def test_topics_that_have_no_room_are_not_even_looked_at(
    owner, hook, receiver, monkeypatch, django_assert_max_num_queries
):
    monkeypatch.setattr(collecting, "MOST_WAITING_OF_TOPIC", 2)
    write_notes("note:1", range(5))
    assert collect() == 2

    with django_assert_max_num_queries(1):
        assert collect() == 0


def test_another_run_may_begin_while_one_waits_for_its_last_answer(
    hook, receiver, work, monkeypatch
):
    free = []
    monkeypatch.setattr(tasks, "new_pump", lambda: Pump(allow_private=True, budget_seconds=0.3))

    def slow():
        time.sleep(1.0)
        free.append(not shared_redis().exists("webhooks:pump"))

    receiver.before = slow
    write_note("note:1", 1)

    assert work() == 1
    assert free == [True]


@pytest.mark.django_db(transaction=True)
def test_a_hook_that_is_being_deleted_is_not_collected_for(owner, hook):
    write_note("note:1", 1)
    held, go_on = threading.Event(), threading.Event()

    def delete():
        with transaction.atomic():
            locked_hook(owner, hook.pk)
            held.set()
            go_on.wait(10)
            delete_hook(owner, hook.pk)
        connection.close()

    deleting = threading.Thread(target=delete)
    deleting.start()
    assert held.wait(10)
    assert collect() == 0
    go_on.set()
    deleting.join(10)

    assert not Webhook.objects.exists()
