"""A push socket on a wire of our own server: frames come by call, so no task waits for them."""

import asyncio
import logging

from django.conf import settings

from realtime.consumers.origins import Headers
from realtime.consumers.socket import PushSocket, Work
from realtime.hub.direct import DirectOutbound
from realtime.hub.hub import Hub
from realtime.hub.outlet import Close
from realtime.server.protocol import TakeWire
from realtime.server.wire import Wire

logger = logging.getLogger(__name__)

_SILENT = Close(4408, "No sign of life came.", "SILENT")
_FAILED = Close(1011, "Something went wrong here; connect again.")


class Line:
    """Joins a wire with its socket. A task lives only as long as the database is asked something."""

    __slots__ = ("_hub", "_inbox", "_outlet", "_socket", "_task", "_wire")

    _outlet: DirectOutbound
    _socket: PushSocket
    _wire: Wire

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._inbox: list[str | bytes] = []
        self._task: asyncio.Task[None] | None = None

    def open(self, take: TakeWire, address: str, headers: Headers, topic: str | None) -> None:
        """Take the wire and greet; nothing happens when the peer is gone already."""
        wire = take(self)
        if wire is None:
            return
        self._wire = wire
        self._outlet = DirectOutbound(wire)
        self._socket = PushSocket(self._hub, self._outlet, address)
        self._do(self._socket.begin(headers, topic))

    def received(self, message: str | bytes) -> None:
        if self._task is None:
            self._do(self._socket.receive(message))
        elif len(self._inbox) < settings.REALTIME_FRAMES_BURST:
            self._inbox.append(message)
        else:
            self._socket.refuse_flood()

    def too_large(self) -> None:
        self._socket.refuse_large()

    def writable(self) -> None:
        self._outlet.flush()

    def silent(self) -> None:
        self._outlet.cut(_SILENT)

    def restarting(self) -> None:
        self._hub.drain()

    def gone(self, code: int) -> None:
        if self._task is not None:
            self._task.cancel()
        self._outlet.gone(code)
        self._socket.gone()

    def _do(self, work: Work | None) -> None:
        if work is not None:
            # What the peer sends meanwhile waits in its own system, except for what has arrived.
            self._wire.hold(reading=False)
            self._task = asyncio.get_running_loop().create_task(self._work_off(work))

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
            self._outlet.close(_FAILED)
        finally:
            self._task = None
            self._wire.hold(reading=True)
