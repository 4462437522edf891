"""The hub's own way to the database.

Channels runs the ORM of a whole process in one thread, where one slow query would hold up every
socket; these few threads belong to live push alone.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import InterfaceError, OperationalError, connection

logger = logging.getLogger(__name__)

R = TypeVar("R")

# A database that restarts drops every connection and is back within seconds.
_WAITS_SECONDS = (0.05, 0.2, 0.75, 2.0)


async def in_database_thread(read: Callable[[], R]) -> R:
    """Run a read in one of the threads kept for this; its connection goes back to the pool afterwards.

    A read that lost its connection is run again, a few times within three seconds: it has to be one
    that may be. Raises what it raises then.
    """
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

    return await sync_to_async(run, thread_sensitive=False, executor=_threads())()


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(settings.REALTIME_DATABASE_THREADS, thread_name_prefix="push-db")
