"""`publish` and `signal`: the two ways anything reaches a socket."""

from collections.abc import Sequence
from functools import cache, partial

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from core.transactions import at_end
from realtime.events import PushEvent
from realtime.figures.published import count_published
from realtime.hub.hints import Hint, send_hints
from realtime.log.append import NewEvent, append
from realtime.log.frames import LoggedEvent, kind_of, signal_frame
from realtime.topics import TopicRule


def publish(topic: str, event: PushEvent) -> None:
    """Log the event on the topic, in the caller's transaction, and tell every process once it commits.

    topic: the log's name (`match:7`, `recommendations@12`). Raises OutsideTransactionError outside
    `@in_transaction`, ValueError for an event declared ephemeral.
    """
    if event.ephemeral:
        raise ValueError(f"{event.type} is ephemeral: send it by signal().")
    at_end(
        _write,
        NewEvent(
            topic=topic,
            type=event.type,
            at=timezone.now(),
            data=event.model_dump_json(),
            keep_days=_keeps(settings.MARQUEE_TOPICS).get(kind_of(topic)),
        ),
    )


def signal(topic: str, event: PushEvent) -> None:
    """Tell whoever listens now; nothing is kept and nothing is promised. Raises ValueError for a logged event."""
    if not event.ephemeral:
        raise ValueError(f"{event.type} is logged: publish() it.")
    text = signal_frame(topic, event.type, timezone.now(), event.model_dump_json())
    send_hints([Hint(topic=topic, seq=None, text=text)])


def publish_now(events: Sequence[NewEvent]) -> list[LoggedEvent]:
    """Log events here and now, and tell every process after the commit; they come back with their numbers.

    For a transaction that does nothing else, as its last statement: topics stay locked until the commit.
    """
    logged = append(events)
    hints = [Hint(event.topic, event.seq, event.frame()) for event in logged]
    transaction.on_commit(partial(_tell, hints))
    return logged


@cache
def _keeps(table: str) -> dict[str, int | None]:
    """Kind of topic -> days its events are kept, None for the setting's, of that topics table."""
    rules: Sequence[TopicRule] = import_string(table)
    return {kind_of(rule.pattern): rule.keep_days for rule in rules}


def _write(events: list[NewEvent]) -> None:
    publish_now(events)


def _tell(hints: list[Hint]) -> None:
    send_hints(hints)
    count_published(hint.topic for hint in hints)
