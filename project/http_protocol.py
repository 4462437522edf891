"""uvicorn's HTTP, for requests whose head comes to an end: its parser would collect one for ever.

A connection that does not finish the head of a request within some seconds, or sends more than any
honest one, is told so and closed. Bodies are counted by `core.security.request_size`.
"""

from asyncio import TimerHandle, Transport
from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from realtime.server.long_answers import ABORT, AT_SHUTDOWN

# Cookies, a token and a proxy's additions come to a few thousand bytes.
LARGEST_HEAD = 64 * 1024
HEAD_SECONDS = 15.0

_ANSWER = b"HTTP/1.1 %s\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
_TOO_LARGE = _ANSWER % b"431 Request Header Fields Too Large"
_TOO_SLOW = _ANSWER % b"408 Request Timeout"


class BoundedProtocol(HttpToolsProtocol):
    """Counts what arrives between the end of one request and the end of the next one's head.

    The count is by what the network hands over at once, so it may be exceeded by one such piece.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._in_head = True
        self._received = 0
        self._timer: TimerHandle | None = None
        self._at_shutdown: Callable[[], None] | None = None

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._timer = self.loop.call_later(HEAD_SECONDS, self._close, _TOO_SLOW)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        if self._in_head:
            self._received += len(data)
            if self._timer is None:
                self._timer = self.loop.call_later(HEAD_SECONDS, self._close, _TOO_SLOW)
        super().data_received(data)
        if self._in_head and self._received > LARGEST_HEAD:
            self._close(_TOO_LARGE)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._at_shutdown = None
        offers: dict[str, Any] = {ABORT: self._abort, AT_SHUTDOWN: self._call_at_shutdown}
        self.scope["extensions"] = offers

    def on_headers_complete(self) -> None:
        self._in_head = False
        self._stop_timer()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._in_head, self._received = True, 0

    def shutdown(self) -> None:
        super().shutdown()
        if self._at_shutdown is not None:
            self._at_shutdown()

    def _abort(self) -> None:
        self.transport.abort()

    def _call_at_shutdown(self, call: Callable[[], None]) -> None:
        self._at_shutdown = call

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _close(self, answer: bytes) -> None:
        self._stop_timer()
        if not self.transport.is_closing():
            self.transport.write(answer)
            self.transport.close()
