"""Telling handlers what the outbox holds."""

import logging
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.module_loading import import_string

from core.events.models import OutboxEntry

logger = logging.getLogger(__name__)

_BATCH = 100
_MAX_WAIT_SECONDS = 3600


def deliver(entry_ids: list[int] | None = None) -> int:
    """Tell the handlers of these entries, or of all that are due; how many were told.

    An entry that another process is telling is left to it. A handler that fails is tried again
    later, ever more seldom, and does not hold up the others.
    """
    told = 0
    ids = _due() if entry_ids is None else entry_ids
    for entry_id in ids:
        told += _tell(entry_id)
    return told


def _due() -> list[int]:
    due = OutboxEntry.objects.filter(due_at__lte=timezone.now()).order_by("pk")
    return list(due.values_list("pk", flat=True)[:_BATCH])


def _tell(entry_id: int) -> bool:
    try:
        with transaction.atomic():
            entry = (
                OutboxEntry.objects.select_for_update(skip_locked=True).filter(pk=entry_id).first()
            )
            if entry is None:
                return False
            fact: Any = import_string(entry.fact)(**entry.values)
            import_string(entry.handler)(fact)
            entry.delete()
    # A handler may fail in any way; the entry stays and the log has the whole story.
    except Exception:
        logger.exception("Outbox entry %s could not be delivered.", entry_id)
        _put_off(entry_id)
        return False
    return True


def _put_off(entry_id: int) -> None:
    entry = OutboxEntry.objects.filter(pk=entry_id).first()
    if entry is not None:
        wait = timedelta(seconds=min(2**entry.attempts, _MAX_WAIT_SECONDS))
        OutboxEntry.objects.filter(pk=entry_id).update(
            attempts=F("attempts") + 1, due_at=timezone.now() + wait
        )
