"""Emitting facts and finding who reacts to them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, ClassVar, Protocol

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from core.events.models import OutboxEntry
from core.transactions import at_end


class Fact(Protocol):
    """A frozen dataclass of ids and values that JSON can hold."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


Handler = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Reactions:
    """Who reacts to a kind of fact: `within` the transaction, or `after` it. `after` holds dotted names."""

    within: Sequence[Handler] = ()
    after: Sequence[str] = ()


def emit(fact: Fact) -> None:
    """Tell the reactions of this fact, once the caller's transaction is about to commit.

    Raises OutsideTransactionError outside `@in_transaction`.
    """
    at_end(_react, fact)


def dotted(kind: type) -> str:
    """The name by which the outbox finds a class again."""
    return f"{kind.__module__}.{kind.__qualname__}"


def _react(facts: list[Any]) -> None:
    table: Mapping[type, Reactions] = import_string(settings.MARQUEE_REACTIONS)
    entries = []
    for fact in facts:
        reactions = table.get(type(fact), Reactions())
        for handler in reactions.within:
            handler(fact)
        entries += [_entry(fact, name) for name in reactions.after]
    if entries:
        written = OutboxEntry.objects.bulk_create(entries)
        transaction.on_commit(partial(_hand_over, [entry.pk for entry in written]))


def _entry(fact: Any, handler: str) -> OutboxEntry:
    return OutboxEntry(
        fact=dotted(type(fact)), values=asdict(fact), handler=handler, due_at=timezone.now()
    )


def _hand_over(entry_ids: list[int]) -> None:
    import_string(settings.MARQUEE_OUTBOX_QUEUE)(entry_ids)
