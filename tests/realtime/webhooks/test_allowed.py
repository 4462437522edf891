"""Only what its owner may still follow is sent."""

from datetime import timedelta

import pytest
from django.utils import timezone

from realtime.topics import TopicRule
from realtime.webhooks import following
from realtime.webhooks.models import Webhook
from realtime.webhooks.services import create_hook
from tests.realtime.notes import notes_snapshot, write_note
from tests.realtime.webhooks.looking import later, only
from tests.realtime.webhooks.receiver import Answer

pytestmark = pytest.mark.django_db


@pytest.fixture
def notes_of_friends(settings, monkeypatch):
    """note:… may be followed while `allowed` is true."""
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


def test_a_topic_whose_rule_is_broken_keeps_no_other_waiting(
    owner, hook, receiver, work, monkeypatch
):
    def follow(caller, subject):
        if broken and subject == 1:
            raise ZeroDivisionError
        return True

    broken = []
    rules = (TopicRule("note:{id}", follow, notes_snapshot),)
    monkeypatch.setattr(following, "_rules", lambda table: rules)
    create_hook(owner, url=receiver.url, topics=["note:2"])
    receiver.answers = [Answer(500)]
    write_note("note:1", 1)
    work()
    broken.append(True)
    write_note("note:1", 2)
    write_note("note:2", 3)
    with later(seconds=7):
        work()

    assert [one.json["data"]["topic"] for one in receiver.received] == ["note:1", "note:2"]
    broken.clear()
    with later(seconds=40):
        work()
    assert receiver.seqs == [1, 1, 1, 2]
