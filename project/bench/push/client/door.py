"""Publishing over HTTP, on a few connections that stay open."""

import socket
from collections import deque
from collections.abc import Callable

_PIECE_BYTES = 16 * 1024


class PublishError(Exception):
    """A server did not publish what it was given; the text is its answer."""


class Door:
    """Requests in the order in which they come, one at a time on each connection."""

    def __init__(self, port: int, connections: int) -> None:
        self._waiting: deque[bytes] = deque()
        self.lines = [_Line(port, self._is_free) for _ in range(connections)]
        self._free = deque(self.lines)

    @property
    def idle(self) -> bool:
        """Everything was answered."""
        return not self._waiting and len(self._free) == len(self.lines)

    @property
    def backlog(self) -> int:
        """Requests that wait for a connection."""
        return len(self._waiting)

    def ask(self, request: bytes) -> None:
        """Send it as soon as a connection is free."""
        if self._free:
            self._free.popleft().send(request)
        else:
            self._waiting.append(request)

    def close(self) -> None:
        """Drop the connections."""
        for line in self.lines:
            line.close()

    def _is_free(self, line: "_Line") -> None:
        if self._waiting:
            line.send(self._waiting.popleft())
        else:
            self._free.append(line)


class _Line:
    """One connection."""

    def __init__(self, port: int, free: Callable[["_Line"], None]) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._free = free
        self._answer = b""
        self.fd = self._socket.fileno()

    def send(self, request: bytes) -> None:
        """A request is far smaller than what the system takes at once."""
        self._socket.sendall(request)

    def readable(self) -> None:
        """Take what has come. Raises PublishError for an answer that is no success."""
        data = self._socket.recv(_PIECE_BYTES)
        if not data:
            raise PublishError("The connection was closed instead of an answer.")
        self._answer += data
        if _is_whole(self._answer):
            if not self._answer.startswith(b"HTTP/1.1 2"):
                raise PublishError(self._answer.decode(errors="replace")[:500])
            self._answer = b""
            self._free(self)

    def close(self) -> None:
        self._socket.close()


def post(port: int, path: str, body: bytes, headers: dict[str, str]) -> bytes:
    """The request."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"{lines}Content-Length: {len(body)}\r\n\r\n"
    ).encode() + body


def _is_whole(answer: bytes) -> bool:
    head, end, body = answer.partition(b"\r\n\r\n")
    if not end:
        return False
    _, named, rest = head.lower().partition(b"content-length:")
    if not named:
        # No body, or in pieces of which the last is empty.
        return b"chunked" not in head.lower() or body.endswith(b"0\r\n\r\n")
    return len(body) >= int(rest.partition(b"\r\n")[0])
