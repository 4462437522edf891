"""A short way for what programs publish: the same rules and services, without a framework in between.

Django's middleware, REST framework's request and a trip to the one thread of the ORM cost ten times what
publishing itself does. This takes the plainest requests, those of a personal token that sends JSON, and
only if all goes well: whatever has anything to it, and every refusal, is `PublishView`'s to answer.
Requests that come while a transaction is under way share the next one.
"""

import json
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from core.api.errors import ApiError
from core.api.request_ids import HEADER, request_id_for
from realtime.custom.known_bearers import KnownBearers
from realtime.custom.plain_requests import Headers, plain_token
from realtime.custom.round import NotExpressError, Published, Wish, publish_round, threads
from realtime.custom.rules import GivenEvent, read_events
from realtime.custom.together import Together
from realtime.hub.hub import Hub
from realtime.hub.process import current_hub, running_hub

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]

_PATHS = frozenset(
    f"{api}/realtime/publish{slash}" for api in ("/api", "/api/v1") for slash in ("", "/")
)

_ANSWER = [
    (b"content-type", b"application/json"),
    (b"cache-control", b"private, no-cache"),
    (b"vary", b"Accept, origin, Authorization, Cookie, X-Profile"),
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
]


@dataclass(frozen=True, slots=True)
class _Counter:
    """Where requests are taken, for one hub and its event loop."""

    hub: Hub
    known: KnownBearers
    together: Together[Wish, Published]


class WithExpressPublishing:
    """Publishes, and hands every other request on."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._counter: _Counter | None = None

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["path"] not in _PATHS or scope["method"] != "POST":
            await self._application(scope, receive, send)
            return
        headers: Headers = dict(scope["headers"])
        token = plain_token(scope, headers)
        if token is None:
            await self._application(scope, receive, send)
            return
        body = await _read(receive)
        try:
            events = _events(body)
            published = await self._publish(token, events)
        except NotExpressError:
            await self._application(scope, _again(body, receive), send)
            return
        await _answer(published, headers, send)

    async def _publish(self, token: str, events: Sequence[GivenEvent]) -> Published:
        counter = self._counter_of(running_hub() or await current_hub())
        bearer = counter.known.get(token)
        published = await counter.together.wish(Wish(token, bearer, events))
        if bearer is None:
            counter.known.keep(token, published.bearer)
        return published

    def _counter_of(self, hub: Hub) -> _Counter:
        if self._counter is None or self._counter.hub is not hub:
            known = KnownBearers(hub.credentials)
            self._counter = _Counter(hub, known, Together(publish_round, threads()))
        return self._counter


async def _read(receive: Receive) -> list[Message]:
    """The whole body, in the pieces in which it came. The server lets no more of it in than was announced."""
    messages = [await receive()]
    while messages[-1]["type"] == "http.request" and messages[-1].get("more_body"):
        messages.append(await receive())
    return messages


def _again(messages: list[Message], receive: Receive) -> Receive:
    """Receives what was received already, and then what comes."""
    waiting = iter(messages)

    async def receive_again() -> Message:
        message = next(waiting, None)
        return await receive() if message is None else message

    return receive_again


def _events(body: list[Message]) -> list[GivenEvent]:
    if body[-1]["type"] != "http.request":
        raise NotExpressError
    try:
        text = b"".join([message.get("body", b"") for message in body]).decode()
        return read_events(json.loads(text, parse_constant=_refuse_constant))
    except (ValueError, RecursionError, ApiError):
        raise NotExpressError from None


def _refuse_constant(name: str) -> None:
    """`NaN` and its like are no JSON."""
    raise ValueError(name)


async def _answer(published: Published, asked: Headers, send: Send) -> None:
    events = [{"topic": event.topic, "seq": event.seq} for event in published.events]
    body = orjson.dumps({"success": True, "data": {"events": events}, "message": ""})
    given = asked.get(HEADER.lower().encode(), b"").decode("latin-1")
    headers = [
        *_ANSWER,
        (b"content-length", str(len(body)).encode()),
        (HEADER.lower().encode(), request_id_for(given).encode()),
        *((name.lower().encode(), value.encode()) for name, value in published.limits.items()),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
