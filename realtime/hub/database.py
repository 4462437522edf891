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

logger = logging.getLogger(__name__)

R = TypeVar("R")

# A database that restarts drops every connection and is back within seconds.
_WAITS_SECONDS = (0.05, 0.2, 0.75, 2.0)
# One that is there but says nothing: its threads are lost until it speaks, the sockets need not be.
_PATIENCE_SECONDS = 15.0


class _Answers:
    """When the database last answered anybody, if only with an error: seconds of the monotonic clock."""

    at = 0.0


async def in_database_thread(read: Callable[[], R]) -> R:
    """Run a read in one of the threads kept for this; its connection goes back to the pool afterwards.

    A read that lost its connection is run again, a few times within three seconds: it has to be one
    that may be. Raises what it raises then, and OperationalError when nobody got an answer for 15 seconds:
    to wait in a long queue that moves is no fault.
    """
    try:
        async with _while_it_answers():
            return await _run_through_restarts(read)
    except TimeoutError:
        raise OperationalError("The database does not answer.") from None


@asynccontextmanager
async def _while_it_answers() -> AsyncIterator[None]:
    """Raises TimeoutError once nobody got an answer for too long."""
    loop = asyncio.get_running_loop()
    began = time.monotonic()
    timer: asyncio.TimerHandle

    def look() -> None:
        nonlocal timer
        silent = time.monotonic() - max(began, _Answers.at)
        if silent >= _PATIENCE_SECONDS:
            limit.reschedule(loop.time())
        else:
            timer = loop.call_later(_PATIENCE_SECONDS - silent, look)

    async with asyncio.timeout(None) as limit:
        timer = loop.call_later(_PATIENCE_SECONDS, look)
        try:
            yield
        finally:
            timer.cancel()


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
            return read()
        finally:
            connection.close()
            _Answers.at = time.monotonic()

    return await sync_to_async(run, thread_sensitive=False, executor=_threads())()


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(settings.REALTIME_DATABASE_THREADS, thread_name_prefix="push-db")
