"""How each server wants to be asked for a topic, and how it says that one follows it: pure."""

import json
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Reply:
    """What to send, if anything; ready: the topic is followed now."""

    send: str | None = None
    ready: bool = False


_NOTHING = Reply()
_READY = Reply(ready=True)


class Dialect(Protocol):
    """One server's way."""

    def path(self, topic: str) -> str:
        """Where to connect."""

    def opened(self, topic: str) -> Reply:
        """The handshake is done."""

    def heard(self, text: bytes, topic: str) -> Reply:
        """A message came that is no event, or one while the topic was not followed yet."""


@dataclass(frozen=True, slots=True)
class Marquee:
    """One address for all topics, a `subscribe` each. since: what the client says it has."""

    since: int | None = None

    def path(self, topic: str) -> str:
        return "/ws/"

    def opened(self, topic: str) -> Reply:
        beside = {} if self.since is None else {"since": self.since}
        return Reply(json.dumps({"op": "subscribe", "id": 1, "topic": f"custom:{topic}"} | beside))

    def heard(self, text: bytes, topic: str) -> Reply:
        return _READY if text.startswith(b'{"op":"subscribed"') else _NOTHING


@dataclass(frozen=True, slots=True)
class Greeted:
    """Our address, and nothing asked of it: ready once it has said hello."""

    def path(self, topic: str) -> str:
        return "/ws/"

    def opened(self, topic: str) -> Reply:
        return _NOTHING

    def heard(self, text: bytes, topic: str) -> Reply:
        return _READY if text.startswith(b'{"op":"hello"') else _NOTHING


@dataclass(frozen=True, slots=True)
class Named:
    """The topic is in the address, and the server says when it is followed."""

    def path(self, topic: str) -> str:
        return f"/ws/{topic}/"

    def opened(self, topic: str) -> Reply:
        return _NOTHING

    def heard(self, text: bytes, topic: str) -> Reply:
        return _READY if b"ready" in text else _NOTHING


@dataclass(frozen=True, slots=True)
class SocketIo:
    """Engine.IO 4 and Socket.IO 5, over a WebSocket from the start."""

    def path(self, topic: str) -> str:
        return "/socket.io/?EIO=4&transport=websocket"

    def opened(self, topic: str) -> Reply:
        return _NOTHING

    def heard(self, text: bytes, topic: str) -> Reply:
        if text.startswith(b"0"):
            return Reply("40")
        if text.startswith(b"40"):
            return Reply(f'42["follow",{json.dumps(topic)}]')
        if text == b"2":
            return Reply("3")
        return _READY if b"ready" in text else _NOTHING
