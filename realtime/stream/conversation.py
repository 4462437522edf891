"""One stream from its first topic to its end."""

import asyncio
import logging
import random
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from django.db import DatabaseError

from core.api.errors import ApiError, UpstreamUnavailableError
from realtime.consumers import replies
from realtime.consumers.identity import Identity
from realtime.consumers.seat import Seat
from realtime.consumers.subscriptions import Asked, Subscriptions
from realtime.hub.hub import Hub
from realtime.hub.outlet import RESTARTING, Close
from realtime.hub.starting import SubscriptionRefusedError
from realtime.server.long_answers import ABORT, AT_SHUTDOWN
from realtime.stream.answers import begin
from realtime.stream.outlet import PING, StreamOutbound
from realtime.stream.refusals import as_api_error
from realtime.topics import Caller

logger = logging.getLogger(__name__)

TRANSPORT = "sse"
PING_SECONDS = 15.0
# A client that hears nothing for longer takes the server for dead; refusals after that come in the stream.
_SILENT_SECONDS = 3.0
_GOODBYE_SECONDS = 2.0
# When to come back after an end, different for each, so that they do not all come at once.
_RETRY_MILLISECONDS = (1_000, 5_000)
_TOO_MANY = "Too many connections are open already."
_SIGNED_OUT = "You are signed out; sign in again."
_NOT_NOW = "Not available right now; try again."


class TooManyStreamsError(ApiError):
    """The address or the account has as many sockets and streams as it may have."""

    status = 429
    code = "THROTTLED"
    title = "Too many requests"

    def __init__(self) -> None:
        super().__init__(_TOO_MANY, headers={"Retry-After": "10"})


class Stream:
    """Subscribes, says so, and goes on until one side leaves. Holds no thread."""

    def __init__(self, hub: Hub, scope: Any, receive: Any, send: Any) -> None:
        self._hub = hub
        self._scope = scope
        self._receive = receive
        self._send = send
        self._outlet = StreamOutbound(send)
        self._subscriptions = Subscriptions(hub, self._outlet)
        self._tasks: list[asyncio.Task[Any]] = []
        self._ping: asyncio.TimerHandle | None = None

    async def run(self, topics: Sequence[Asked], identity: Identity, address: str) -> None:
        """Serve the stream to its end. Raises ApiError as long as nothing was written."""
        seat = Seat(address, self._hub.credentials, self._sign_out)
        self._hub.readers.add(self._outlet, TRANSPORT)
        try:
            if not seat.take(identity):
                raise TooManyStreamsError
            await self._converse(topics, identity.caller)
        finally:
            if self._ping is not None:
                self._ping.cancel()
            self._subscriptions.end()
            seat.leave()
            self._hub.readers.remove(self._outlet, TRANSPORT)
            self._outlet.gone(1000)
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _converse(self, topics: Sequence[Asked], caller: Caller) -> None:
        gone = self._spawn(self._until_gone())
        following = self._spawn(self._follow(topics, caller))
        begun = self._spawn(self._outlet.begun.wait())
        await asyncio.wait(
            {gone, following, begun}, timeout=_SILENT_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        if gone.done():
            return
        if following.done():
            following.result()
        begun.cancel()
        if (at_shutdown := self._offered(AT_SHUTDOWN)) is not None:
            at_shutdown(self._hub.drain)
        await begin(self._scope, self._send, caller)
        await self._send_text(f"retry: {random.randint(*_RETRY_MILLISECONDS)}\n\n")  # noqa: S311
        self._keep_alive()
        following.add_done_callback(self._followed)
        writing = self._spawn(self._outlet.write())
        ended = self._spawn(self._outlet.ended.wait())
        try:
            await asyncio.wait({gone, writing, ended}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            # Daphne ends so.
            self._outlet.close(RESTARTING)
            await self._say_goodbye(writing, gone)
            raise
        await self._say_goodbye(writing, gone)

    async def _follow(self, topics: Sequence[Asked], caller: Caller) -> None:
        """Subscribe to all, one after the other. Raises ApiError."""
        for asked in topics:
            try:
                await self._subscriptions.add(asked, caller)
            except SubscriptionRefusedError as refused:
                raise as_api_error(refused, asked.topic) from None
            except DatabaseError:
                logger.exception("A subscription to %s could not be read.", asked.topic)
                raise UpstreamUnavailableError(_NOT_NOW) from None

    def _followed(self, following: "asyncio.Task[None]") -> None:
        """A refusal that comes when the stream has begun can only be told in it."""
        if following.cancelled() or (error := following.exception()) is None:
            return
        if isinstance(error, ApiError):
            self._end(4403, error.code, error.detail)
        else:
            logger.error("A stream failed.", exc_info=error)
            self._end(1011, "INTERNAL_ERROR", _NOT_NOW)

    async def _say_goodbye(
        self, writing: "asyncio.Task[Close]", gone: "asyncio.Task[None]"
    ) -> None:
        """Write what is queued and the end, unless the reader does not take it: then let go of it."""
        if gone.done():
            return
        await asyncio.wait(
            {writing, gone}, timeout=_GOODBYE_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        if writing.done():
            with suppress(OSError):
                said = writing.result().last_words()
                words = b"" if said is None else f"data: {said.text}\n\n".encode()
                await self._send({"type": "http.response.body", "body": words})
            return
        if not gone.done() and (abort := self._offered(ABORT)) is not None:
            abort()

    def _offered(self, extension: str) -> Any:
        """What this server can do besides; None when it cannot."""
        return (self._scope.get("extensions") or {}).get(extension)

    async def _until_gone(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def _send_text(self, text: str) -> None:
        await self._send({"type": "http.response.body", "body": text.encode(), "more_body": True})

    def _keep_alive(self) -> None:
        self._ping = asyncio.get_running_loop().call_later(PING_SECONDS, self._send_ping)

    def _send_ping(self) -> None:
        self._outlet.push(PING)
        self._keep_alive()

    def _sign_out(self) -> None:
        """The session or the token this stream speaks by has ended."""
        self._end(4401, "NOT_AUTHENTICATED", _SIGNED_OUT)

    def _end(self, close_code: int, code: str, message: str) -> None:
        self._outlet.push(replies.error(code, message))
        self._outlet.close(Close(close_code, message))

    def _spawn(self, coroutine: Any) -> "asyncio.Task[Any]":
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.append(task)
        return task
