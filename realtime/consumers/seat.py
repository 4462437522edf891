"""Whom a socket speaks for, and for how long."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.conf import settings

from realtime.consumers.limits import places
from realtime.hub.endings import SessionSockets
from realtime.topics.rules import ANONYMOUS, Caller

Holder = tuple[str, Any]


class Seat:
    """One socket's place: counted by address and account, gone when its session or its token ends."""

    def __init__(self, address: str, sessions: SessionSockets, end: Callable[[], None]) -> None:
        self.caller = ANONYMOUS
        self._address = address
        self._sessions = sessions
        self._end = end
        self._held: list[Holder] = []
        self._expiry: asyncio.TimerHandle | None = None

    def take(self, caller: Caller) -> bool:
        """Speak for `caller` from now on; False when its address or account has too many sockets."""
        self._let_go()
        wanted = self._wanted(caller)
        for holder in [holder for holder in self._held if holder not in wanted]:
            self._give_back(holder)
        for holder, most in wanted.items():
            if holder in self._held:
                continue
            if not places.take(holder, most):
                return False
            self._held.append(holder)
        self.caller = caller
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
        if self.caller.expires_at is not None:
            left = (self.caller.expires_at - datetime.now(UTC)).total_seconds()
            self._expiry = asyncio.get_running_loop().call_later(max(left, 0), self._end)
        if self.caller.session_key is not None:
            self._sessions.add(self.caller.session_key, self._end)

    def _let_go(self) -> None:
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None
        if self.caller.session_key is not None:
            self._sessions.remove(self.caller.session_key, self._end)
        self.caller = ANONYMOUS

    def _give_back(self, holder: Holder) -> None:
        places.give_back(holder)
        self._held.remove(holder)
