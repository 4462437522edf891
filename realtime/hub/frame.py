"""One frame for all who hear it: the text, and the bytes a WebSocket carries, each made once."""

from struct import pack

_TEXT = 0x81  # the whole message in one frame, of text; a server does not mask


class Frame:
    """A text frame from us. `text` is the JSON; `wire` the same as a server writes it to a WebSocket."""

    __slots__ = ("_wire", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._wire: bytes | None = None

    @property
    def wire(self) -> bytes:
        """The bytes of RFC 6455, head and payload: ready for any socket without compression."""
        if self._wire is None:
            payload = self.text.encode()
            self._wire = _head(len(payload)) + payload
        return self._wire


def as_frame(frame: "Frame | str") -> Frame:
    """A frame of what may be a text still."""
    return frame if isinstance(frame, Frame) else Frame(frame)


def _head(length: int) -> bytes:
    if length < 126:
        return pack("!BB", _TEXT, length)
    if length < 65_536:
        return pack("!BBH", _TEXT, 126, length)
    return pack("!BBQ", _TEXT, 127, length)
