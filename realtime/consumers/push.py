"""The consumer behind every push socket."""

import asyncio
import logging
import secrets
import time
from contextlib import suppress
from functools import partial
from typing import Any

from channels.consumer import AsyncConsumer
from channels.exceptions import StopConsumer
from django.conf import settings
from django.db import DatabaseError

from realtime.consumers import replies
from realtime.consumers.addresses import address_of
from realtime.consumers.identity import (
    NOBODY,
    CredentialsRefusedError,
    Identity,
    ScopeMissingError,
    identity_of,
    identity_of_token,
)
from realtime.consumers.limits import FrameBudget
from realtime.consumers.origins import may_connect
from realtime.consumers.requests import (
    MAX_FRAME_BYTES,
    Auth,
    MalformedError,
    Ping,
    Request,
    Subscribe,
    Unsubscribe,
    parse,
)
from realtime.consumers.seat import Seat
from realtime.consumers.subscriptions import Asked, Subscriptions
from realtime.hub.database import in_database_thread
from realtime.hub.outbound import Close, Outbound
from realtime.hub.process import current_hub
from realtime.hub.starting import Position, SubscriptionRefusedError

logger = logging.getLogger(__name__)

SUBPROTOCOL = "marquee.v1"
_MALFORMED_IN_A_ROW = 5
_REFUSED = "These credentials are not valid."
_NO_SCOPE = "This token lacks the scope “realtime:subscribe”."
_TOO_MANY = "Too many connections are open already."


class PushConsumer(AsyncConsumer):  # type: ignore[misc]
    """One socket: says hello, subscribes, resumes, forwards. Knows no topic by name.

    No message of the channel layer is dispatched here (the hub writes to the socket), so the
    consumer takes no channel of its own.
    """

    channel_layer_alias = "none: the hub listens for all sockets"

    seat: Seat
    subscriptions: Subscriptions
    outbound: Outbound

    async def dispatch(self, message: dict[str, Any]) -> None:
        """Channels' dispatch without its trip to the ORM's thread: nothing here uses a connection of this task."""
        match message["type"]:
            case "websocket.connect":
                await self._connect()
            case "websocket.receive":
                await self._receive(message)
            case "websocket.disconnect":
                await self._disconnect()
                raise StopConsumer

    async def _connect(self) -> None:
        self._writer: asyncio.Task[None] | None = None
        self._malformed = 0
        self._budget = FrameBudget(
            per_second=settings.REALTIME_FRAMES_PER_SECOND,
            burst=settings.REALTIME_FRAMES_BURST,
            now=time.monotonic(),
        )
        if not may_connect(self.scope["headers"]):
            # Closing before accepting is how a server says 403 to a handshake.
            await self.send({"type": "websocket.close"})
            return
        offered = self.scope.get("subprotocols", [])
        chosen = SUBPROTOCOL if SUBPROTOCOL in offered else None
        await self.send({"type": "websocket.accept", "subprotocol": chosen})
        self.outbound = Outbound(self.send)
        self._writer = asyncio.create_task(self._write())
        await self._greet()

    async def _greet(self) -> None:
        hub = await current_hub()
        self.subscriptions = Subscriptions(hub, self.outbound)
        self.seat = Seat(address_of(self.scope), hub.credentials, self._sign_out)
        self._connection = secrets.token_urlsafe(9)
        try:
            identity = await in_database_thread(partial(identity_of, self.scope["headers"]))
        except (CredentialsRefusedError, ScopeMissingError) as error:
            self.outbound.push(replies.hello(self._connection, NOBODY.caller))
            self._refuse_credentials(error)
            return
        self.outbound.push(replies.hello(self._connection, identity.caller))
        if not self.seat.take(identity):
            self._end(4429, "TOO_MANY_CONNECTIONS", _TOO_MANY)
            return
        topic = self._own_topic()
        if topic is not None:
            await self._subscribe(Asked(topic, None, None), closes=True)

    async def _receive(self, message: dict[str, Any]) -> None:
        if self._writer is None or self.outbound.closing is not None:
            return
        if not self._budget.take(time.monotonic()):
            self._end(4429, "TOO_MANY_FRAMES", "Too many frames in a short time.")
            return
        text = message.get("text")
        if len(text or message.get("bytes") or "") > MAX_FRAME_BYTES:
            self._end(1009, "FRAME_TOO_LARGE", "A frame may hold 64 KiB.")
            return
        try:
            if text is None:
                raise MalformedError("Frames have to be text.")
            request = parse(text)
        except MalformedError as error:
            self._count_malformed(error)
            return
        self._malformed = 0
        await self._answer(request)

    async def _answer(self, request: Request) -> None:
        match request:
            case Ping():
                self.outbound.push(replies.pong(request.id))
            case Subscribe():
                await self._subscribe(_asked(request))
            case Unsubscribe():
                self.subscriptions.remove(request.topic)
                self.outbound.push(replies.unsubscribed(request.id, request.topic))
            case Auth():
                await self._authenticate(request)

    async def _authenticate(self, request: Auth) -> None:
        """Speak by the token from now on. What was followed by more than it may, it does not go on to hear."""
        try:
            identity: Identity = await in_database_thread(partial(identity_of_token, request.token))
        except (CredentialsRefusedError, ScopeMissingError) as error:
            self._refuse_credentials(error, request.id)
            return
        if not identity.caller.may_all_of(self.seat.caller):
            self.subscriptions.clear()
        if not self.seat.take(identity):
            self._end(4429, "TOO_MANY_CONNECTIONS", _TOO_MANY, request.id)
            return
        self.outbound.push(replies.hello(self._connection, identity.caller, request.id))

    async def _subscribe(self, asked: Asked, *, closes: bool = False) -> None:
        """`closes`: on an endpoint of one topic there is nothing else to stay for."""
        known = asked.topic in self.subscriptions
        if not known and len(self.subscriptions) >= settings.REALTIME_MAX_SUBSCRIPTIONS:
            self._end(4429, "TOO_MANY_SUBSCRIPTIONS", "Too many topics on one connection.")
            return
        try:
            await self.subscriptions.add(asked, self.seat.caller)
        except SubscriptionRefusedError as error:
            self._refuse(error.code, error.message, asked.request_id)
            if closes:
                self.outbound.close(Close(4403, error.message))
        except DatabaseError:
            logger.exception("A subscription to %s could not be read.", asked.topic)
            self._refuse("INTERNAL_ERROR", "Not available right now; try again.", asked.request_id)

    async def _disconnect(self) -> None:
        if self._writer is None:
            return
        if hasattr(self, "subscriptions"):
            self.subscriptions.clear()
        if hasattr(self, "seat"):
            self.seat.leave()
        self._writer.cancel()
        with suppress(asyncio.CancelledError):
            await self._writer

    async def _write(self) -> None:
        """Write until told to end. A socket that fails is a reader that went away: `disconnect` follows."""
        try:
            close = await self.outbound.write()
            await self.send({"type": "websocket.close", "code": close.code, "reason": close.reason})
        except (OSError, RuntimeError) as error:
            logger.debug("A socket could not be written to: %s", error)

    def _count_malformed(self, error: MalformedError) -> None:
        self._malformed += 1
        self._refuse("MALFORMED_FRAME", error.message, error.request_id)
        if self._malformed >= _MALFORMED_IN_A_ROW:
            self.outbound.close(Close(4400, "Too many malformed frames in a row."))

    def _refuse(self, code: str, message: str, request_id: int | str | None) -> None:
        self.outbound.push(replies.error(code, message, request_id))

    def _end(
        self, close_code: int, code: str, message: str, request_id: int | str | None = None
    ) -> None:
        self._refuse(code, message, request_id)
        self.outbound.close(Close(close_code, message))

    def _refuse_credentials(
        self,
        error: CredentialsRefusedError | ScopeMissingError,
        request_id: int | str | None = None,
    ) -> None:
        if isinstance(error, ScopeMissingError):
            self._end(4403, "PERMISSION_DENIED", _NO_SCOPE, request_id)
        else:
            self._end(4401, "NOT_AUTHENTICATED", _REFUSED, request_id)

    def _sign_out(self) -> None:
        """The session or the token this socket speaks by has ended."""
        self._end(4401, "NOT_AUTHENTICATED", "You are signed out; sign in again.")

    def _own_topic(self) -> str | None:
        pattern: str | None = self.scope.get("push_topic")
        return pattern and pattern.format(**self.scope["url_route"]["kwargs"])


def _asked(request: Subscribe) -> Asked:
    since = None if request.since is None else Position(request.since, request.epoch)
    return Asked(request.topic, since, request.id, request.profile)
