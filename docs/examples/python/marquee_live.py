"""Follow live topics of a Marquee server: in order, each event once, through every interruption.

One file to copy. Needs Python 3.11 and `pip install websockets`; nothing of Marquee itself.

    async for frame in Live("http://localhost:8000", ["scores"]):
        print(frame)

The same from a shell: `python docs/examples/python/follow.py http://localhost:8000 scores`.
"""

import asyncio
import json
import random
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus
from websockets.typing import Subprotocol

_BASE_SECONDS = 0.5
_CAP_SECONDS = 30.0
_HEALTHY_SECONDS = 60.0
_ANSWER_SECONDS = 10.0
_LARGEST_FRAME = 16 * 2**20
# The server takes 60 frames at once and 20 a second after that; who asks faster is sent away.
_ASKED_AT_ONCE = 40
_ASKED_PER_SECOND = 10
_RESUMED_IN_VAIN = 2
_SILENT = 1006
_BUSY = 1013
_TRY_LATER = frozenset({408, 425, 429})


@dataclass(frozen=True, slots=True)
class Place:
    """How far a topic was read. `epoch` names the log: numbers of another one mean nothing."""

    epoch: str
    seq: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The state of a topic as of `seq`: what a topic begins with, and begins anew with when too much was missed."""

    topic: str
    seq: int
    data: Any


@dataclass(frozen=True, slots=True)
class Event:
    """What happened. `seq` rises by one per topic; values in `data` are absolute."""

    topic: str
    seq: int
    type: str
    at: datetime
    data: Any


@dataclass(frozen=True, slots=True)
class Signal:
    """Something of the moment that is never kept, such as a match clock: some may be lost."""

    topic: str
    type: str
    at: datetime
    data: Any


Frame = Snapshot | Event | Signal
Ticket = Callable[[], Awaitable[str]]


class RefusedError(Exception):
    """Trying again would end the same way: wrong credentials, or a topic that is not to be had."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


class _NotNowError(Exception):
    """The server cannot read the topic at the moment."""


class Live:
    """Iterate over it: `async for frame in Live("http://localhost:8000", ["scores"])`.

    url: of the site. token: an access token. ticket: brings a fresh ticket, which is good for one
    connection. places: where to go on from; after each frame `live.places` says how far it is, so keep
    a copy with what you made of the frames to go on after a restart of your own.
    """

    def __init__(
        self,
        url: str,
        topics: list[str],
        *,
        token: str | None = None,
        ticket: Ticket | None = None,
        places: Mapping[str, Place] | None = None,
    ) -> None:
        self.places = dict(places or {})
        self._url = _socket_url(url)
        self._topics = tuple(topics)
        self._token = token
        self._ticket = ticket
        self._waiting: dict[int, str] = {}
        self._gaps: dict[str, int] = {}
        self._next_id = 1

    def __aiter__(self) -> AsyncIterator[Frame]:
        """Frames until you stop, or the server is done. Raises RefusedError."""
        return self._through_interruptions()

    async def _through_interruptions(self) -> AsyncGenerator[Frame, None]:
        failures = code = 0
        while True:
            began, before = time.monotonic(), code
            try:
                async with aclosing(self._one_connection()) as frames:
                    async for frame in frames:
                        yield frame
            except (
                ConnectionClosed,
                InvalidHandshake,
                OSError,
                TimeoutError,
                _NotNowError,
            ) as over:
                code = _code_of(over)
            if code == 1000:
                return
            # A ticket may have been too old; the next one tells.
            if code in _FINAL and (code != 4401 or self._ticket is None or before == 4401):
                raise RefusedError(_FINAL[code], "The server ended the connection.")
            if time.monotonic() - began > _HEALTHY_SECONDS:
                failures = 0
            await asyncio.sleep(seconds_to_wait(code, failures, random.random))
            failures += 1

    async def _one_connection(self) -> AsyncGenerator[Frame, None]:
        """Frames of one connection to its end, which is an exception."""
        async with await self._connect() as socket:
            async with asyncio.timeout(_ANSWER_SECONDS):
                while json.loads(await socket.recv())["op"] != "hello":
                    pass
            self._waiting.clear()
            asking = asyncio.create_task(self._ask_all(socket))
            try:
                while True:
                    frame = await self._take(socket, json.loads(await socket.recv()))
                    if frame is not None:
                        yield frame
            finally:
                asking.cancel()

    async def _connect(self) -> connect:
        protocols = [Subprotocol("marquee.v1")]
        if self._ticket is not None:
            protocols.append(Subprotocol(f"ticket.{await self._ticket()}"))
        headers = {} if self._token is None else {"Authorization": f"Bearer {self._token}"}
        return connect(
            self._url,
            subprotocols=protocols,
            additional_headers=headers,
            open_timeout=_ANSWER_SECONDS,
            max_size=_LARGEST_FRAME,
        )

    async def _ask_all(self, socket: ClientConnection) -> None:
        # Whoever reads hears of the end, too.
        with suppress(ConnectionClosed):
            for number, topic in enumerate(self._topics):
                if number >= _ASKED_AT_ONCE:
                    await asyncio.sleep(1 / _ASKED_PER_SECOND)
                await self._ask(socket, topic)

    async def _ask(self, socket: ClientConnection, topic: str) -> None:
        request: dict[str, Any] = {"op": "subscribe", "id": self._next_id, "topic": topic}
        self._waiting = {id_: name for id_, name in self._waiting.items() if name != topic}
        self._waiting[self._next_id] = topic
        self._next_id += 1
        place = self.places.get(topic)
        if place is not None and self._gaps.get(topic, 0) <= _RESUMED_IN_VAIN:
            request |= {"since": place.seq, "epoch": place.epoch}
        await socket.send(json.dumps(request))

    async def _take(self, socket: ClientConnection, frame: dict[str, Any]) -> Frame | None:
        match frame["op"]:
            case "subscribed":
                return self._begin(frame)
            case "event":
                return await self._move(socket, frame)
            case "signal":
                return Signal(frame["topic"], frame["type"], _time(frame["at"]), frame["data"])
            case "error" if frame.get("id") in self._waiting:
                if frame["code"] == "INTERNAL_ERROR":
                    raise _NotNowError
                topic = self._waiting[frame["id"]]
                raise RefusedError(frame["code"], f"{topic}: {frame['message']}")
        return None

    def _begin(self, frame: dict[str, Any]) -> Snapshot | None:
        topic = self._waiting.pop(frame["id"], None)
        if topic is None or frame["mode"] == "resumed":
            return None
        self.places[topic] = Place(frame["epoch"], frame["seq"])
        self._gaps.pop(topic, None)
        return Snapshot(topic, frame["seq"], frame["snapshot"])

    async def _move(self, socket: ClientConnection, frame: dict[str, Any]) -> Event | None:
        topic, seq = frame["topic"], frame["seq"]
        place = self.places.get(topic)
        # Before the answer it is of an earlier subscription; the answer brings it again.
        if place is None or topic in self._waiting.values() or seq <= place.seq:
            return None
        if seq > place.seq + 1:
            self._gaps[topic] = self._gaps.get(topic, 0) + 1
            await self._ask(socket, topic)
            return None
        self._gaps.pop(topic, None)
        self.places[topic] = Place(place.epoch, seq)
        return Event(topic, seq, frame["type"], _time(frame["at"]), frame["data"])


_FINAL = {
    1009: "FRAME_TOO_LARGE",
    4400: "MALFORMED_FRAME",
    4401: "NOT_AUTHENTICATED",
    4403: "PERMISSION_DENIED",
}


def seconds_to_wait(code: int, failures: int, dice: Callable[[], float]) -> float:
    """How long to wait after a close. failures: closes in a row before this one. dice: uniform in [0, 1)."""
    if code == 4413 and failures == 0:
        return 0.0  # too slow for the stream: the server is well
    if code == 1012:
        return dice() * 10  # a restart sends everybody away at once: spread the way back
    if code in (4429, _BUSY):
        return 10 + dice() * 20
    return dice() * min(_CAP_SECONDS, _BASE_SECONDS * 2.0 ** min(failures, 20))


def _code_of(over: Exception) -> int:
    """The close code a connection ended with, or one that means the same. Raises RefusedError."""
    if isinstance(over, ConnectionClosed):
        return over.rcvd.code if over.rcvd else _SILENT
    if not isinstance(over, InvalidStatus):
        return _SILENT
    status = over.response.status_code
    if status < 500 and status not in _TRY_LATER:
        raise RefusedError(f"HTTP_{status}", "The server refuses this connection.") from None
    return _BUSY if status == 429 else _SILENT


def _socket_url(url: str) -> str:
    parts = urlsplit(url)
    scheme = {"http": "ws", "https": "wss"}.get(parts.scheme, parts.scheme)
    return f"{scheme}://{parts.netloc}{parts.path.rstrip('/')}/ws/"


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
