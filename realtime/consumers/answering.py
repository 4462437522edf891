"""Answers a socket's frames one after the other, whatever brings them."""

import asyncio
import logging
from abc import ABC, abstractmethod

from django.conf import settings

from realtime.consumers.socket import PushSocket, Work
from realtime.hub.outlet import FAILED, Outlet

logger = logging.getLogger(__name__)


class Answering(ABC):
    """A task lives only as long as the database is asked something; what the peer sends meanwhile waits."""

    __slots__ = ("_inbox", "_outlet", "_socket", "_task")

    def __init__(self, socket: PushSocket, outlet: Outlet) -> None:
        self._socket = socket
        self._outlet = outlet
        self._inbox: list[str | bytes] = []
        self._task: asyncio.Task[None] | None = None

    @abstractmethod
    def hold(self, *, reading: bool) -> None:
        """Let the peer wait with what it sends, where the server can; or read on."""

    def received(self, message: str | bytes) -> None:
        """A whole message of the peer."""
        if self._task is None:
            self.do(self._socket.receive(message))
        elif len(self._inbox) < settings.REALTIME_FRAMES_BURST:
            self._inbox.append(message)
        else:
            self._socket.refuse_flood()

    def do(self, work: Work | None) -> None:
        """See to what an answer still needs."""
        if work is not None:
            self.hold(reading=False)
            self._task = asyncio.get_running_loop().create_task(self._work_off(work))

    def gone(self, code: int) -> None:
        """The connection is over."""
        if self._task is not None:
            self._task.cancel()
        self._outlet.gone(code)
        self._socket.gone()

    async def _work_off(self, work: Work | None) -> None:
        try:
            while True:
                if work is not None:
                    await work
                if not self._inbox:
                    break
                work = self._socket.receive(self._inbox.pop(0))
        except Exception:
            logger.exception("A socket's frame could not be answered.")
            self._outlet.close(FAILED)
        finally:
            self._task = None
            self.hold(reading=True)
