"""Mail's way through Celery: only numbers of rows travel."""

import logging

from celery import shared_task
from kombu.exceptions import OperationalError

from core.mail.delivery import deliver_or_give_up, overdue

logger = logging.getLogger(__name__)


@shared_task(
    autoretry_for=(OSError,),
    retry_backoff=5,
    retry_backoff_max=600,
    retry_jitter=True,
    max_retries=12,
)
def send_outgoing(mail_id: int) -> None:
    """Send one mail; while the server is down, again and again, ever more seldom. Does nothing the second time."""
    deliver_or_give_up(mail_id)


@shared_task
def send_overdue() -> int:
    """The net: mails that lost their task, because the broker was down or forgot it; how many."""
    waiting = overdue()
    for mail_id in waiting:
        queue_mail(mail_id)
    return len(waiting)


def queue_mail(mail_id: int) -> None:
    """Hand a mail to a worker. A broker that is down is no error: the periodic task finds the row."""
    try:
        send_outgoing.apply_async(args=(mail_id,), retry=False)
    except OperationalError as error:
        logger.warning("The broker is down; a mail waits in its table: %s", error)
