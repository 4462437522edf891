"""Contract 8.6 as it is run: who publishes, who delivers and who receives are processes and threads of their own."""

import os
import subprocess
import time
from contextlib import contextmanager

import pytest
from django.utils import timezone
from standardwebhooks.webhooks import Webhook as Verifier

from core.api.scopes import Scope
from core.shared_redis import shared_redis
from project.celery import app
from project.local.children import site_children
from realtime.webhooks.models import WebhookDelivery
from tests.factories import UserFactory
from tests.realtime.processes import ROOT, database_url, web_of
from tests.realtime.webhooks.receiver import Answer
from tests.realtime.wire.talking import bearer, call, page, publish

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.processes,
    pytest.mark.filterwarnings("ignore:task_always_eager has no effect"),
]

# The receiver is on this machine.
ALLOWED = {"MARQUEE_WEBHOOKS_ALLOW_PRIVATE": "on"}
TOPIC = "custom:hooked"
# For workers to start while the machine is busy with others.
PATIENCE_SECONDS = 90


def test_signed_tried_again_after_a_500_and_never_sent_inside(receiver, tmp_path):
    ana = UserFactory()
    mine = page(ana, is_proven=True)
    with (
        worker("careful", tmp_path / "careful.log"),
        worker("webhooks", tmp_path / "worker.log", **ALLOWED),
        web_of("ours", tmp_path / "web.log", **ALLOWED) as web,
    ):
        made = call(web, "POST", "/me/webhooks", mine, {"url": receiver.url, "topics": [TOPIC]})
        hook = made.json()["data"]
        [seq] = publish(web, bearer(ana, Scope.PUBLISH), TOPIC, {"celsius": 21.4})
        receiver.answers = [Answer(500, body=b"out of order"), Answer(204)]
        results = []
        for number, queue in enumerate(("careful", "webhooks", "webhooks"), start=1):
            attempt(number, queue)
            listed = call(web, "GET", f"/me/webhooks/{hook['id']}/deliveries", mine)
            [told] = listed.json()["data"]
            results.append((told["state"], told["fault"], told["response_code"]))
            assert len(receiver.received) == number - 1

    assert results == [
        ("pending", "address", None),
        ("pending", "status", 500),
        ("delivered", None, 204),
    ]
    assert len(set(receiver.ids)) == 1
    for each in receiver.received:
        checked = Verifier(hook["secret"]).verify(each.body, each.headers)
        assert (checked["type"], checked["data"]["topic"]) == ("told", TOPIC)
        assert (checked["data"]["seq"], checked["data"]["data"]) == (seq, {"celsius": 21.4})


@contextmanager
def worker(queue, log, **environment):
    """The product's worker, for that queue alone."""
    argv = list(next(child.argv for child in site_children("", 0) if child.name == "worker"))
    for option, value in (("-Q", queue), ("--hostname", f"{queue}@%h"), ("--concurrency", "1")):
        argv[argv.index(option) + 1] = value
    env = os.environ | {"DATABASE_URL": database_url()} | environment
    with log.open("w") as out:
        process = subprocess.Popen(argv, cwd=ROOT, env=env, stdout=out, stderr=out)
    try:
        yield
    finally:
        process.terminate()
        process.wait(30)


def attempt(number, queue):
    """Have that worker look, as beat does each second, until it is through with the attempt of that number."""
    WebhookDelivery.objects.update(next_at=timezone.now())
    app.send_task("realtime.webhooks.tasks.deliver_webhooks", queue=queue)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not WebhookDelivery.objects.filter(attempts=number) or shared_redis().exists(
        "webhooks:pump"
    ):
        assert time.monotonic() < deadline, "no attempt was made"
        time.sleep(0.05)
