"""WebSockets from the client's side, as far as a load client needs them: pure."""

import re
from collections.abc import Iterator
from struct import pack

# Any key will do for who does not check the answer.
_KEY = "bWFycXVlZS1iZW5jaC0xNg=="
_TEXT, _CLOSE, _PING, _PONG = 0x1, 0x8, 0x9, 0xA
_MARK = re.compile(rb"~#(\d{5})(\d{8})~#")

CLOSE, PING, TEXT = _CLOSE, _PING, _TEXT


def handshake(path: str, port: int) -> bytes:
    """The request that opens a socket. No compression is offered: no server could share frames then."""
    return (
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nSec-WebSocket-Key: {_KEY}\r\nSec-WebSocket-Version: 13\r\n\r\n"
    ).encode()


def text_frame(text: str) -> bytes:
    """A text frame from a client."""
    return _masked(_TEXT, text.encode())


def pong(payload: bytes) -> bytes:
    """The answer to a ping."""
    return _masked(_PONG, payload)


def mark(topic: int, seq: int) -> str:
    """What an event carries somewhere in it: its topic's place and its number there, from 0."""
    return f"~#{topic:05d}{seq:08d}~#"


def marked(payload: bytes) -> tuple[int, int] | None:
    """The topic's place and the number of the event in a message; None when there is none in it."""
    found = _MARK.search(payload)
    return None if found is None else (int(found[1]), int(found[2]))


def frames(data: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Whole frames of a server at the beginning of `data`: what kind, the payload, and where it ends."""
    at, length = 0, len(data)
    while length - at >= 2:
        size, start = data[at + 1] & 0x7F, at + 2
        if size == 126:
            size, start = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
        elif size == 127:
            size, start = int.from_bytes(data[at + 2 : at + 10], "big"), at + 10
        end = start + size
        if end > length:
            return
        yield data[at] & 0x0F, data[start:end], end
        at = end


def _masked(kind: int, payload: bytes) -> bytes:
    """With a mask of zeros, which leaves the payload as it is."""
    size = len(payload)
    short, extended = (size, b"") if size < 126 else (126, pack("!H", size))
    head = pack("!BB", 0x80 | kind, 0x80 | short) + extended
    return head + bytes(4) + payload
