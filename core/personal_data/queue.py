"""An export's way to a worker."""

import logging

from celery import shared_task
from kombu.exceptions import OperationalError

from core.personal_data.building import build

logger = logging.getLogger(__name__)


# Not `heavy`: a training there can take minutes, and somebody is waiting.
@shared_task
def build_export(user_id: int) -> None:
    """Build a queued export. Safe to run twice: what is not queued is left alone."""
    build(user_id)


def hand_over(user_id: int) -> None:
    """Give a queued export to a worker. A broker that is down is no error: `take_up` finds it."""
    try:
        build_export.apply_async(args=(user_id,), retry=False)
    except OperationalError as error:
        logger.warning("The broker is down; the export of account %d waits: %s", user_id, error)
