"""The hub's own way to the database.

Channels runs the ORM of a whole process in one thread, where one slow query would hold up every
socket; these few threads belong to live push alone.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import cache
from typing import TypeVar

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import InterfaceError, OperationalError, connection

from core.database.pulse import pulse

logger = logging.getLogger(__name__)

R = TypeVar("R")

# A database that restarts drops every connection and is back within seconds.
_WAITS_SECONDS = (0.05, 0.2, 0.75, 2.0)
# One that is there but says nothing to us: its threads are lost until it speaks, the sockets need not be.
_PATIENCE_SECONDS = 15.0
# One that is not there: a restart is waited for, but no longer.
_GONE_SECONDS = 2.5
_LOOK_EVERY_SECONDS = 0.5


class _Answers:
    """When the database last answered anybody: seconds of the monotonic clock."""

    at = 0.0


async def in_database_thread(read: Callable[[], R]) -> R:
    """Run a read in one of the threads kept for this; its connection goes back to the pool afterwards.

    A read that lost its connection is run again, a few times within three seconds: it has to be one
    that may be. Raises what it raises then, and OperationalError when the database was not there for
    2.5 seconds, which is found out but once, or nobody got an answer for 15: to wait in a long queue
    that moves is no fault.
    """
    try:
        async with _while_it_answers():
            return await _run_through_restarts(read)
    except TimeoutError:
        raise OperationalError("The database does not answer.") from None


@asynccontextmanager
async def _while_it_answers() -> AsyncIterator[None]:
    """Raises TimeoutError once there is no hope of an answer."""
    loop = asyncio.get_running_loop()
    began = time.monotonic()
    watches: list[asyncio.Task[None]] = []

    async def watch() -> None:
        while not await _is_hopeless(began):
            await asyncio.sleep(_LOOK_EVERY_SECONDS)
        limit.reschedule(loop.time())

    async with asyncio.timeout(None) as limit:
        # A timer is cheap, and nearly every read is through before it is due.
        due = 0 if _is_missing() else _LOOK_EVERY_SECONDS
        timer = loop.call_later(due, lambda: watches.append(loop.create_task(watch())))
        try:
            yield
        finally:
            timer.cancel()
            for running in watches:
                running.cancel()


async def _is_hopeless(began: float) -> bool:
    """Whether nobody got an answer since, and nobody will soon."""
    silent = time.monotonic() - max(began, _Answers.at)
    if silent >= _PATIENCE_SECONDS:
        return True
    if silent < _LOOK_EVERY_SECONDS and not _is_missing():
        return False
    await asyncio.get_running_loop().run_in_executor(_looker(), pulse().look)
    return _is_missing()


def _is_missing() -> bool:
    return pulse().missing_seconds() >= _GONE_SECONDS


async def _run_through_restarts(read: Callable[[], R]) -> R:
    for wait in _WAITS_SECONDS:
        try:
            return await _run(read)
        except (OperationalError, InterfaceError) as error:
            logger.info("A read is tried again: %s", error)
            await asyncio.sleep(wait)
    return await _run(read)


async def _run(read: Callable[[], R]) -> R:
    def run() -> R:
        try:
            result = read()
        except (OperationalError, InterfaceError):
            raise
        except Exception:
            _Answers.at = time.monotonic()
            raise
        finally:
            connection.close()
        _Answers.at = time.monotonic()
        return result

    return await sync_to_async(run, thread_sensitive=False, executor=_threads())()


@cache
def _looker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="push-db-pulse")


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(settings.REALTIME_DATABASE_THREADS, thread_name_prefix="push-db")
