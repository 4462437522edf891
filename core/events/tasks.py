"""The outbox's way through Celery."""

import logging

from celery import shared_task
from kombu.exceptions import OperationalError

from core.events.delivery import deliver

logger = logging.getLogger(__name__)


@shared_task
def deliver_outbox(entry_ids: list[int] | None = None) -> int:
    """Tell handlers; without ids, whatever is due (the net under a broker that was down)."""
    return deliver(entry_ids)


def queue_delivery(entry_ids: list[int]) -> None:
    """Hand entries to a worker. A broker that is down is no error: the periodic delivery finds them."""
    try:
        deliver_outbox.apply_async(args=(entry_ids,), retry=False)
    except OperationalError as error:
        logger.warning("The broker is down; %d facts wait in the outbox: %s", len(entry_ids), error)
