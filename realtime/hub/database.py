"""The hub's own way to the database.

Channels runs the ORM of a whole process in one thread, where one slow query would hold up every
socket; these few threads belong to live push alone.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import connection

R = TypeVar("R")


async def in_database_thread(read: Callable[[], R]) -> R:
    """Run a read in one of the threads kept for this; its connection goes back to the pool afterwards."""

    def run() -> R:
        try:
            return read()
        finally:
            connection.close()

    return await sync_to_async(run, thread_sensitive=False, executor=_threads())()


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(settings.REALTIME_DATABASE_THREADS, thread_name_prefix="push-db")
