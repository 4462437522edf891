"""The one door through which a transaction is opened.

`@in_transaction` makes a function one transaction; nested calls join the outermost. What is handed
to `at_end` while it runs (events to publish, facts to emit) is collected and given to its sink as
the last statements before COMMIT, so that a lock the sink takes is held as briefly as possible.
Django has no hook before COMMIT; it has one after it (`on_commit`) that already knows which
savepoints were rolled back, and that knowledge is borrowed here.
"""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from django.db import connection, transaction

P = ParamSpec("P")
R = TypeVar("R")
Sink = Callable[[list[Any]], None]

_FLUSH_ROUNDS = 10


class OutsideTransactionError(RuntimeError):
    """Something that belongs to a transaction was said outside one: a mistake in our own code."""


@dataclass(eq=False, slots=True)
class _Entry:
    """One collected item. It sits in Django's list of on-commit hooks, where a savepoint's rollback removes it."""

    sink: Sink
    item: Any

    def __call__(self) -> None:
        """Nothing is left to do after COMMIT."""


@dataclass(slots=True)
class _Collected:
    entries: list[_Entry] = field(default_factory=list)


_current: ContextVar[_Collected | None] = ContextVar("marquee_transaction", default=None)


def in_transaction(function: Callable[P, R]) -> Callable[P, R]:
    """Run the function in one transaction; a call within another such function joins that one.

    An error leaves everything undone, what was collected included. To survive the error of a part,
    wrap that part in `transaction.atomic()`: its savepoint takes its collected items with it.
    """

    @wraps(function)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        if _current.get() is not None:
            with transaction.atomic(savepoint=False):
                return function(*args, **kwargs)
        with transaction.atomic():
            return _run_outermost(function, *args, **kwargs)

    return wrapped


def _run_outermost(function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Collect while the function runs, and no longer: what on-commit hooks do is a transaction of its own."""
    collected = _Collected()
    token = _current.set(collected)
    try:
        result = function(*args, **kwargs)
        _refuse_if_broken()
        _flush(collected)
    finally:
        _current.reset(token)
    return result


def at_end(sink: Sink, item: object) -> None:
    """Give `item` to `sink`, together with all others of that sink, just before COMMIT.

    Sinks run in the order in which they were first used; what a sink itself adds comes in a further
    round. Raises OutsideTransactionError when no `@in_transaction` function is running.
    """
    collected = _current.get()
    if collected is None:
        raise OutsideTransactionError(
            "publish() and emit() need a function marked @in_transaction."
        )
    entry = _Entry(sink, item)
    collected.entries.append(entry)
    transaction.on_commit(entry)


def _refuse_if_broken() -> None:
    """Django would undo everything without a word when the error of a nested call was swallowed."""
    if connection.needs_rollback:
        raise transaction.TransactionManagementError(
            "A nested call failed and its error was swallowed: nothing of this was saved."
        )


def _flush(collected: _Collected) -> None:
    for _ in range(_FLUSH_ROUNDS):
        entries, collected.entries = collected.entries, []
        if not entries:
            return
        kept = {id(hook[1]) for hook in connection.run_on_commit}
        by_sink: dict[Sink, list[Any]] = {}
        for entry in entries:
            if id(entry) in kept:
                by_sink.setdefault(entry.sink, []).append(entry.item)
        for sink, items in by_sink.items():
            sink(items)
    raise RuntimeError("Events keep causing further events without end.")
