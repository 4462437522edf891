"""Facts and their reactions: within the transaction, after it, and after something failed."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.utils import timezone
from kombu.exceptions import OperationalError

from core.events import tasks
from core.events.delivery import deliver
from core.events.facts import Reactions, emit
from core.events.models import OutboxEntry
from core.transactions import OutsideTransactionError, in_transaction

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class Happened:
    number: int


@dataclass(frozen=True)
class Unheard:
    number: int


within: list[Happened] = []
after: list[Happened] = []
broken = False


def note_after(fact: Happened) -> None:
    if broken:
        raise ValueError("not now")
    after.append(fact)


REACTIONS = {Happened: Reactions(within=(within.append,), after=(f"{__name__}.note_after",))}


@pytest.fixture(autouse=True)
def reactions(settings, monkeypatch):
    settings.MARQUEE_REACTIONS = f"{__name__}.REACTIONS"
    monkeypatch.setattr(f"{__name__}.broken", False)
    within.clear()
    after.clear()


@in_transaction
def happen(*numbers, fails=False):
    for number in numbers:
        emit(Happened(number))
    if fails:
        raise ZeroDivisionError


def test_reactions_within_come_at_the_end_and_those_after_once_committed(
    django_capture_on_commit_callbacks,
):
    with django_capture_on_commit_callbacks(execute=True):
        happen(1, 2)
        assert within == [Happened(1), Happened(2)]
        assert after == []

    assert after == [Happened(1), Happened(2)]
    assert not OutboxEntry.objects.exists()


def test_a_rollback_tells_nobody(django_capture_on_commit_callbacks):
    with pytest.raises(ZeroDivisionError), django_capture_on_commit_callbacks(execute=True):
        happen(1, fails=True)

    assert (within, after) == ([], [])
    assert not OutboxEntry.objects.exists()


def test_a_crash_before_the_queue_loses_nothing():
    happen(1)
    assert OutboxEntry.objects.count() == 1

    assert deliver() == 1
    assert deliver() == 0
    assert after == [Happened(1)]


def test_a_handler_that_fails_is_told_again_later_and_holds_up_nobody(monkeypatch):
    happen(1)
    monkeypatch.setattr(f"{__name__}.broken", True)
    assert deliver() == 0
    entry = OutboxEntry.objects.get()
    assert entry.attempts == 1
    assert entry.due_at > timezone.now()

    monkeypatch.setattr(f"{__name__}.broken", False)
    happen(2)
    assert deliver() == 1
    OutboxEntry.objects.update(due_at=timezone.now() - timedelta(seconds=1))
    assert deliver() == 1
    assert after == [Happened(2), Happened(1)]


def test_a_broker_that_is_down_is_no_error(monkeypatch, django_capture_on_commit_callbacks):
    def down(**_):
        raise OperationalError("no broker")

    monkeypatch.setattr(tasks.deliver_outbox, "apply_async", down)
    with django_capture_on_commit_callbacks(execute=True):
        happen(1)

    assert after == []
    assert tasks.deliver_outbox() == 1
    assert after == [Happened(1)]


def test_facts_nobody_reacts_to_are_fine():
    @in_transaction
    def story():
        emit(Unheard(1))

    story()

    assert not OutboxEntry.objects.exists()


def test_emitting_needs_a_transaction():
    with pytest.raises(OutsideTransactionError):
        emit(Happened(1))
