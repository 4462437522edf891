"""The worker's part. One run at a time in all workers begins attempts.

Together with one before it, that waits for its last answers, it holds two of a worker's places at most,
however slow targets are.
"""

import logging
import secrets
from functools import partial

import redis
from asgiref.sync import async_to_sync
from celery import shared_task
from kombu.exceptions import OperationalError

from core.shared_redis import shared_redis
from realtime.webhooks.housekeeping import drop_old
from realtime.webhooks.pump import BUDGET_SECONDS, new_pump
from realtime.webhooks.sending import TIMEOUT_SECONDS

logger = logging.getLogger(__name__)

_LOCK = "webhooks:pump"
# A killed run lets go after this. Two at once would send nothing twice: rows are taken, not runs.
_LOCK_SECONDS = int(BUDGET_SECONDS + 2 * TIMEOUT_SECONDS)
_RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end"


@shared_task
def deliver_webhooks() -> int:
    """Send what was published since and what is due; how many attempts. Does nothing while another run is at it."""
    mark = secrets.token_hex(8)
    if not _take(mark):
        return 0
    return async_to_sync(new_pump().run)(partial(_let_go, mark))


@shared_task
def drop_old_deliveries() -> int:
    """Forget deliveries that are kept no longer; how many. Safe to run twice."""
    return drop_old()


def queue_deliveries() -> None:
    """Have a worker look now. A broker that is down is no error: the next periodic run finds what is due."""
    try:
        deliver_webhooks.apply_async(retry=False)
    except OperationalError as error:
        logger.warning("The broker is down; webhooks wait for it: %s", error)


def _take(mark: str) -> bool:
    try:
        return bool(shared_redis().set(_LOCK, mark, nx=True, ex=_LOCK_SECONDS))
    except redis.RedisError:
        logger.warning("Redis does not answer; webhooks are sent without its lock.")
        return True


def _let_go(mark: str) -> None:
    try:
        shared_redis().eval(_RELEASE, 1, _LOCK, mark)
    except redis.RedisError:
        logger.warning("Redis does not answer; the lock of webhooks ends by itself.")
