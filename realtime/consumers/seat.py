"""Whom a socket speaks for, and for how long."""

import asyncio
import logging
import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.db import DatabaseError

from realtime.consumers.identity import NOBODY, Identity
from realtime.consumers.limits import places
from realtime.hub.database import in_database_thread
from realtime.hub.endings import CredentialSockets
from realtime.topics.rules import Caller

logger = logging.getLogger(__name__)

Holder = tuple[str, Any]

# A timer takes some seven weeks at most; sockets do not last that long.
_LONGEST_TIMER_SECONDS = 7 * 24 * 3600


class Seat:
    """One socket's place: counted by address and account, gone when what it speaks by ends.

    That end is announced. What was announced while the channel layer was down would be missed, so
    each seat asks once a minute too, from a random moment on, so that they do not all ask at once.
    """

    __slots__ = ("_address", "_asking", "_credentials", "_end", "_expiry", "_held", "_identity")

    def __init__(
        self, address: str, credentials: CredentialSockets, end: Callable[[], None]
    ) -> None:
        self._identity = NOBODY
        self._address = address
        self._credentials = credentials
        self._end = end
        self._held: list[Holder] = []
        self._expiry: asyncio.TimerHandle | None = None
        self._asking: asyncio.TimerHandle | asyncio.Task[None] | None = None

    @property
    def caller(self) -> Caller:
        """Whom the socket speaks for."""
        return self._identity.caller

    def take(self, identity: Identity) -> bool:
        """Speak for that caller from now on; False when its address or account has too many sockets."""
        self._let_go()
        wanted = self._wanted(identity.caller)
        for holder in [holder for holder in self._held if holder not in wanted]:
            self._give_back(holder)
        for holder, most in wanted.items():
            if holder in self._held:
                continue
            if not places.take(holder, most):
                return False
            self._held.append(holder)
        self._identity = identity
        self._hang_on()
        return True

    def leave(self) -> None:
        """The socket is gone."""
        self._let_go()
        for holder in tuple(self._held):
            self._give_back(holder)

    def _wanted(self, caller: Caller) -> dict[Holder, int]:
        wanted: dict[Holder, int] = {("address", self._address): settings.REALTIME_MAX_PER_ADDRESS}
        if caller.user_id is not None and settings.MARQUEE_RATE_LIMITS:
            wanted["account", caller.user_id] = settings.REALTIME_MAX_PER_ACCOUNT
        return wanted

    def _hang_on(self) -> None:
        loop = asyncio.get_running_loop()
        if self.caller.expires_at is not None:
            left = (self.caller.expires_at - datetime.now(UTC)).total_seconds()
            self._expiry = loop.call_later(min(max(left, 0), _LONGEST_TIMER_SECONDS), self._end)
        if self._identity.still_holds is not None:
            every = settings.REALTIME_CREDENTIAL_CHECK_SECONDS
            self._ask_in(every + random.uniform(0, every))  # noqa: S311  spread, not secret
        self._credentials.add(self.caller.marks, self._end)

    def _ask_in(self, seconds: float) -> None:
        self._asking = asyncio.get_running_loop().call_later(seconds, self._begin_to_ask)

    def _begin_to_ask(self) -> None:
        # A task for the moment of asking only: there may be thousands of seats.
        self._asking = asyncio.get_running_loop().create_task(self._ask())

    async def _ask(self) -> None:
        still_holds = self._identity.still_holds
        try:
            if still_holds is not None and not await in_database_thread(still_holds):
                self._end()
                return
        except DatabaseError as error:
            logger.warning("A socket's credential could not be checked: %s", error)
        except Exception:
            logger.exception("A socket's credential could not be checked.")
        self._ask_in(settings.REALTIME_CREDENTIAL_CHECK_SECONDS)

    def _let_go(self) -> None:
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        self._credentials.remove(self.caller.marks, self._end)
        self._identity = NOBODY

    def _give_back(self, holder: Holder) -> None:
        places.give_back(holder)
        self._held.remove(holder)
