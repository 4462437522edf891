"""One door to transactions: what is collected, dropped and flushed, and when."""

import pytest
from django.db import connection, transaction

from core.transactions import OutsideTransactionError, at_end, in_transaction

pytestmark = pytest.mark.django_db


class Sink:
    """Remembers each flush, and whether it came inside the transaction."""

    def __init__(self):
        self.flushes = []

    def __call__(self, items):
        assert connection.in_atomic_block
        self.flushes.append(list(items))


def test_what_is_collected_comes_in_one_flush_at_the_end():
    sink, told = Sink(), []

    @in_transaction
    def story():
        at_end(sink, 1)
        told.append(list(sink.flushes))
        at_end(sink, 2)

    story()

    assert told == [[]]
    assert sink.flushes == [[1, 2]]


def test_a_nested_call_joins_the_outermost():
    sink = Sink()

    @in_transaction
    def inner():
        at_end(sink, "inner")

    @in_transaction
    def outer():
        inner()
        assert sink.flushes == []
        at_end(sink, "outer")

    outer()

    assert sink.flushes == [["inner", "outer"]]


def test_a_savepoint_that_is_rolled_back_takes_its_items_along():
    sink = Sink()

    @in_transaction
    def story():
        at_end(sink, "before")
        try:
            with transaction.atomic():
                at_end(sink, "lost")
                raise ValueError
        except ValueError:
            pass
        with transaction.atomic():
            at_end(sink, "kept")

    story()

    assert sink.flushes == [["before", "kept"]]


def test_a_nested_error_that_is_swallowed_undoes_everything_and_says_so():
    sink = Sink()

    @in_transaction
    def inner():
        raise ValueError

    @in_transaction
    def outer():
        at_end(sink, 1)
        try:
            inner()
        except ValueError:
            pass

    with pytest.raises(transaction.TransactionManagementError, match="nothing of this was saved"):
        outer()


def test_an_error_flushes_nothing_and_leaves_the_door_usable():
    sink = Sink()

    @in_transaction
    def fails():
        at_end(sink, 1)
        raise ValueError

    @in_transaction
    def works():
        at_end(sink, 2)

    with pytest.raises(ValueError):
        fails()
    works()

    assert sink.flushes == [[2]]


def test_what_a_sink_adds_comes_in_a_further_round():
    last = Sink()

    def first(items):
        for item in items:
            at_end(last, item + 1)

    @in_transaction
    def story():
        at_end(first, 1)

    story()

    assert last.flushes == [[2]]


def test_sinks_that_never_stop_are_an_error():
    def again(items):
        at_end(again, items[0])

    @in_transaction
    def story():
        at_end(again, 1)

    with pytest.raises(RuntimeError, match="without end"):
        story()


def test_outside_a_transaction_it_is_an_error():
    with pytest.raises(OutsideTransactionError):
        at_end(Sink(), 1)


@pytest.mark.django_db(transaction=True)
def test_what_happens_on_commit_is_a_transaction_of_its_own():
    sink = Sink()

    @in_transaction
    def reaction():
        at_end(sink, "reaction")

    @in_transaction
    def story():
        at_end(sink, "story")
        transaction.on_commit(reaction)

    story()

    assert sink.flushes == [["story"], ["reaction"]]
