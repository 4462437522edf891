"""The loop: collect, take what is due, send it, note what came of it; until nothing is left to do."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import DatabaseError

from realtime.webhooks.claiming import Attempt, claim
from realtime.webhooks.collecting import collect
from realtime.webhooks.recording import record, withhold
from realtime.webhooks.sending import send

P = ParamSpec("P")
R = TypeVar("R")

logger = logging.getLogger(__name__)

MOST_AT_ONCE = 64
# Then it makes room for others; its next run, a second later, goes on.
BUDGET_SECONDS = 20.0
# While some are on their way: how soon to look for new ones.
_LOOK_SECONDS = 0.5


@dataclass(slots=True)
class Pump:
    """One run. Everything that touches the database does so in the caller's thread, one after the other."""

    allow_private: bool
    budget_seconds: float = BUDGET_SECONDS
    attempts: int = 0
    _sending: set["asyncio.Task[None]"] = field(default_factory=set)

    async def run(self, over: Callable[[], None]) -> int:
        """Send what is due and whatever becomes due meanwhile; how many attempts were made.

        over: called when no more are begun. The last ones may still be on their way to a slow target then,
        and others need not wait for that.
        """
        ends_at = time.monotonic() + self.budget_seconds
        try:
            while time.monotonic() < ends_at and await self._has_work():
                await self._wait_for_any()
        finally:
            await _in_database(over)
            await asyncio.gather(*self._sending)
        return self.attempts

    async def _has_work(self) -> bool:
        collected = await _in_database(collect)
        for attempt in await _in_database(claim, MOST_AT_ONCE - len(self._sending)):
            self._sending.add(asyncio.create_task(self._make(attempt)))
        return bool(self._sending or collected)

    async def _wait_for_any(self) -> None:
        if not self._sending:
            return
        done, self._sending = await asyncio.wait(
            self._sending, timeout=_LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        for task in done:
            task.result()

    async def _make(self, attempt: Attempt) -> None:
        self.attempts += 1
        try:
            if attempt.message is None:
                await _in_database(withhold, attempt.delivery_id)
                return
            outcome = await send(attempt.message, allow_private=self.allow_private)
            await _in_database(record, attempt.delivery_id, outcome)
        except DatabaseError:
            # It stays taken until its lease ends, and is then sent again with the same id.
            logger.exception("Delivery %s could not be noted down.", attempt.delivery_id)
        except Exception:
            logger.exception("Delivery %s could not be sent.", attempt.delivery_id)


def new_pump() -> Pump:
    """A run as the settings have it."""
    return Pump(allow_private=settings.WEBHOOKS_ALLOW_PRIVATE)


async def _in_database(function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    return await sync_to_async(function)(*args, **kwargs)
