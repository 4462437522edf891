"""A push socket on a wire of our own server: frames come by call, so no task waits for them."""

from realtime.consumers.answering import Answering
from realtime.consumers.origins import Headers
from realtime.consumers.socket import PushSocket
from realtime.hub.direct import DirectOutbound
from realtime.hub.hub import Hub
from realtime.hub.outlet import Close
from realtime.server.protocol import TakeWire
from realtime.server.wire import Wire

_SILENT = Close(4408, "No sign of life came.", "SILENT")


class Line(Answering):
    """Joins a wire with its socket."""

    __slots__ = ("_hub", "_wire")

    _outlet: DirectOutbound
    _wire: Wire

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def open(self, take: TakeWire, address: str, headers: Headers, topic: str | None) -> None:
        """Take the wire and greet; nothing happens when the peer is gone already."""
        wire = take(self)
        if wire is None:
            return
        self._wire = wire
        outlet = DirectOutbound(wire)
        super().__init__(PushSocket(self._hub, outlet, address), outlet)
        self.do(self._socket.begin(headers, topic))

    def hold(self, *, reading: bool) -> None:
        self._wire.hold(reading=reading)

    def too_large(self) -> None:
        self._socket.refuse_large()

    def writable(self) -> None:
        self._outlet.flush()

    def silent(self) -> None:
        self._outlet.cut(_SILENT)

    def restarting(self) -> None:
        self._hub.drain()
