"""`publish` and `signal`: the two ways anything reaches a socket."""

from functools import partial

from django.db import transaction
from django.utils import timezone

from core.transactions import at_end
from realtime.events import PushEvent
from realtime.hub.hints import Hint, send_hints
from realtime.log.append import NewEvent, append
from realtime.log.frames import signal_frame


def publish(topic: str, event: PushEvent) -> None:
    """Log the event on the topic, in the caller's transaction, and tell every process once it commits.

    topic: the log's name (`match:7`, `recommendations@12`). Raises OutsideTransactionError outside
    `@in_transaction`, ValueError for an event declared ephemeral.
    """
    if event.ephemeral:
        raise ValueError(f"{event.type} is ephemeral: send it by signal().")
    at_end(
        _write,
        NewEvent(topic=topic, type=event.type, at=timezone.now(), data=event.model_dump_json()),
    )


def signal(topic: str, event: PushEvent) -> None:
    """Tell whoever listens now; nothing is kept and nothing is promised. Raises ValueError for a logged event."""
    if not event.ephemeral:
        raise ValueError(f"{event.type} is logged: publish() it.")
    text = signal_frame(topic, event.type, timezone.now(), event.model_dump_json())
    send_hints([Hint(topic=topic, seq=None, text=text)])


def _write(events: list[NewEvent]) -> None:
    hints = [Hint(event.topic, event.seq, event.frame()) for event in append(events)]
    transaction.on_commit(partial(send_hints, hints))
