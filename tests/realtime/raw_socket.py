"""A WebSocket client that shows the very bytes it was sent, and answers nothing by itself."""

import socket
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field

from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.protocol import Protocol, Side
from websockets.uri import parse_uri

CLOSE = Opcode.CLOSE


@dataclass
class RawSocket:
    """answer: to the handshake. taken: every byte after it. Pings stay without one unless `pong` is called."""

    connection: socket.socket
    answer: bytes
    taken: bytearray = field(default_factory=bytearray, repr=False)
    _protocol: ClientProtocol = field(repr=False, default=None)
    _read: list[Frame] = field(repr=False, default_factory=list)
    _rest: bytes = field(repr=False, default=b"")

    def send_text(self, text: str) -> None:
        self._protocol.send_text(text.encode())
        self._write()

    def send_bytes(self, data: bytes) -> None:
        """As they are, without a frame around."""
        self.connection.sendall(data)

    def fragment(self, data: bytes, *, first: bool, last: bool) -> None:
        if first:
            self._protocol.send_text(data, fin=last)
        else:
            self._protocol.send_continuation(data, fin=last)
        self._write()

    def pong(self) -> None:
        self._protocol.send_pong(b"")
        self._write()

    def read(self, seconds: float) -> bool:
        """Take what comes within that time, at most 64 KiB; False when the connection ended."""
        self.connection.settimeout(seconds)
        try:
            data = self.connection.recv(65_536)
        except TimeoutError:
            return True
        except ConnectionError:
            return False
        self.taken += data
        self._rest += data
        if not self._read or self._read[-1].opcode is not CLOSE:
            frames, self._rest = frames_in(self._rest)
            self._read += frames
        return bool(data)

    def read_until_the_end(self, seconds: float = 10) -> None:
        deadline = time.monotonic() + seconds
        while self.read(deadline - time.monotonic()):
            assert time.monotonic() < deadline, "the connection stayed open"

    def read_until_the_close(self, seconds: float = 10) -> None:
        deadline = time.monotonic() + seconds
        while not (frames := self.frames()[0]) or frames[-1].opcode is not CLOSE:
            assert self.read(max(deadline - time.monotonic(), 0.01)), "no close frame"
            assert time.monotonic() < deadline, frames

    def read_frames(self, count: int, seconds: float = 10) -> list[Frame]:
        deadline = time.monotonic() + seconds
        while len(self.frames()[0]) < count:
            assert self.read(max(deadline - time.monotonic(), 0.01)), "the connection ended"
            assert time.monotonic() < deadline, self.frames()[0]
        return self.frames()[0]

    def frames(self) -> tuple[list[Frame], bytes]:
        """The whole frames taken so far, and the bytes after the last one or after a close frame."""
        return self._read, self._rest

    def _write(self) -> None:
        self.connection.sendall(b"".join(self._protocol.data_to_send()))


def frames_in(data: bytes) -> tuple[list[Frame], bytes]:
    reader = Protocol(Side.CLIENT, max_size=None)
    frames: list[Frame] = []
    at = 0
    while at < len(data):
        size = _size(data[at:])
        if size is None or at + size > len(data):
            break
        reader.receive_data(data[at : at + size])
        assert reader.parser_exc is None, reader.parser_exc
        frames += reader.events_received()
        at += size
        if frames[-1].opcode is CLOSE:
            break
    return frames, data[at:]


def _size(data: bytes) -> int | None:
    """Of the frame that begins here, head included."""
    if len(data) < 2:
        return None
    length = data[1] & 0x7F
    if length < 126:
        return 2 + length
    width = 2 if length == 126 else 8
    if len(data) < 2 + width:
        return None
    return 2 + width + int.from_bytes(data[2 : 2 + width])


@contextmanager
def raw_socket(
    host: str, path: str = "/ws/", *, receive_buffer: int = 0, headers: dict[str, str] | None = None
) -> Iterator[RawSocket]:
    name, _, port = host.partition(":")
    connection = socket.socket()
    if receive_buffer:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    with closing(connection):
        connection.settimeout(10)
        connection.connect((name, int(port)))
        protocol = ClientProtocol(parse_uri(f"ws://{host}{path}"))
        request = protocol.connect()
        request.headers.update(headers or {})
        protocol.send_request(request)
        connection.sendall(b"".join(protocol.data_to_send()))
        answer = b""
        while b"\r\n\r\n" not in answer:
            piece = connection.recv(1)
            assert piece, answer
            answer += piece
        protocol.receive_data(answer)
        assert answer.startswith(b"HTTP/1.1 101"), answer
        yield RawSocket(connection, answer, _protocol=protocol)
