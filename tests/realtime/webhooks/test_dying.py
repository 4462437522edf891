"""Workers that die, databases that fail."""

import os
import subprocess
import sys
import time

import pytest
from django.db import OperationalError, connection

from core.shared_redis import shared_redis
from realtime.webhooks import pump, sending
from tests.realtime.notes import write_note
from tests.realtime.webhooks.looking import later, only

pytestmark = pytest.mark.django_db


def test_a_database_that_fails_at_noting_down_sends_again_after_the_lease(
    hook, receiver, work, monkeypatch
):
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


def test_whatever_goes_wrong_at_sending_counts_as_a_failure(hook, receiver, work, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(sending, "signatures", broken)
    write_note("note:1", 1)
    work()

    assert (only().state, only().fault, only().attempts) == ("pending", "connection", 1)


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
