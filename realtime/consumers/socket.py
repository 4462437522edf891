"""One push socket: says hello, subscribes, resumes, forwards. Knows no topic by name, and no server."""

import logging
import secrets
import time
from collections.abc import Coroutine
from functools import partial
from typing import Any

from django.conf import settings
from django.db import DatabaseError

from realtime.consumers import replies
from realtime.consumers.identity import NOBODY, Identity, identity_of, identity_of_frame
from realtime.consumers.limits import FrameBudget
from realtime.consumers.origins import Headers
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
from realtime.consumers.speaking import NotSpeakingError, may_hold_credentials, speaker
from realtime.consumers.subscriptions import Asked, Subscriptions
from realtime.hub.hub import Hub
from realtime.hub.outlet import Close, Outlet
from realtime.hub.starting import Position, SubscriptionRefusedError

logger = logging.getLogger(__name__)

_MALFORMED_IN_A_ROW = 5
_TOO_MANY = "Too many connections are open already."
_NOT_NOW = "Not available right now; try again."

# What is left to do where the database has to be asked; until it is done, the next frame waits.
Work = Coroutine[Any, Any, None]


class PushSocket:
    """What a client and we say to each other, over any outlet.

    `begin` and `receive` answer at once where they can; else they give back the rest as work, which
    the caller awaits before it hands in the next frame. `gone` is called once, whatever happened.
    """

    __slots__ = (
        "_budget",
        "_connection",
        "_hub",
        "_malformed",
        "_origin",
        "_outlet",
        "_seat",
        "_subscriptions",
    )

    def __init__(self, hub: Hub, outlet: Outlet, address: str) -> None:
        self._hub = hub
        self._outlet = outlet
        self._subscriptions = Subscriptions(hub, outlet)
        self._seat = Seat(address, hub.credentials, self._sign_out)
        self._connection = secrets.token_urlsafe(9)
        self._malformed = 0
        self._origin: Headers = ()
        self._budget = FrameBudget(
            per_second=settings.REALTIME_FRAMES_PER_SECOND,
            burst=settings.REALTIME_FRAMES_BURST,
            now=time.monotonic(),
        )
        hub.readers.add(outlet)

    def begin(self, headers: Headers, topic: str | None) -> Work | None:
        """Say hello to whom the handshake speaks for; on an address of one topic, subscribe to it."""
        self._origin = tuple(each for each in headers if each[0] == b"origin")
        if may_hold_credentials(headers):
            return self._identify(headers, topic)
        return self._greet(NOBODY, topic)

    def receive(self, message: str | bytes) -> Work | None:
        """Answer one frame."""
        if self._outlet.closing is not None:
            return None
        if not self._budget.take(time.monotonic()):
            self.refuse_flood()
            return None
        if len(message) > MAX_FRAME_BYTES:
            self.refuse_large()
            return None
        try:
            if not isinstance(message, str):
                raise MalformedError("Frames have to be text.")
            request = parse(message)
        except MalformedError as error:
            self._count_malformed(error)
            return None
        self._malformed = 0
        return self._answer(request)

    def gone(self) -> None:
        """The connection is over."""
        self._subscriptions.end()
        self._seat.leave()
        self._hub.readers.remove(self._outlet)

    def refuse_flood(self) -> None:
        """More frames than anybody needs to send."""
        self.end(4429, "TOO_MANY_FRAMES", "Too many frames in a short time.")

    def refuse_large(self) -> None:
        """A frame over the limit."""
        self.end(1009, "FRAME_TOO_LARGE", "A frame may hold 64 KiB.")

    def end(
        self, close_code: int, code: str, message: str, request_id: int | str | None = None
    ) -> None:
        """Say why, and close."""
        self._refuse(code, message, request_id)
        self._outlet.close(Close(close_code, message))

    async def _identify(self, headers: Headers, topic: str | None) -> None:
        try:
            identity = await speaker(partial(identity_of, headers))
        except NotSpeakingError as error:
            self._outlet.push(replies.hello(self._connection, NOBODY.caller))
            self.end(error.close_code, error.code, error.message)
            return
        work = self._greet(identity, topic)
        if work is not None:
            await work

    def _greet(self, identity: Identity, topic: str | None) -> Work | None:
        self._outlet.push(replies.hello(self._connection, identity.caller))
        if not self._seat.take(identity):
            self.end(4429, "TOO_MANY_CONNECTIONS", _TOO_MANY)
            return None
        if topic is None:
            return None
        return self._subscribe(Asked(topic, None, None), closes=True)

    def _answer(self, request: Request) -> Work | None:
        match request:
            case Ping():
                self._outlet.push(replies.pong(request.id))
            case Subscribe():
                return self._subscribe(_asked(request))
            case Unsubscribe():
                self._subscriptions.remove(request.topic)
                self._outlet.push(replies.unsubscribed(request.id, request.topic))
            case Auth():
                return self._authenticate(request)
        return None

    async def _authenticate(self, request: Auth) -> None:
        """Speak by the token from now on. What was followed by more than it may, it does not go on to hear."""
        try:
            identity = await speaker(partial(identity_of_frame, request, self._origin))
        except NotSpeakingError as error:
            self.end(error.close_code, error.code, error.message, request.id)
            return
        if not identity.caller.may_all_of(self._seat.caller):
            self._subscriptions.clear()
        if not self._seat.take(identity):
            self.end(4429, "TOO_MANY_CONNECTIONS", _TOO_MANY, request.id)
            return
        self._outlet.push(replies.hello(self._connection, identity.caller, request.id))

    async def _subscribe(self, asked: Asked, *, closes: bool = False) -> None:
        """`closes`: on an endpoint of one topic there is nothing else to stay for."""
        known = asked.topic in self._subscriptions
        if not known and len(self._subscriptions) >= settings.REALTIME_MAX_SUBSCRIPTIONS:
            self.end(4429, "TOO_MANY_SUBSCRIPTIONS", "Too many topics on one connection.")
            return
        try:
            await self._subscriptions.add(asked, self._seat.caller)
        except SubscriptionRefusedError as error:
            self._refuse(error.code, error.message, asked.request_id)
            if closes:
                self._outlet.close(Close(4403, error.message))
        except DatabaseError:
            logger.exception("A subscription to %s could not be read.", asked.topic)
            self._refuse("INTERNAL_ERROR", _NOT_NOW, asked.request_id)
            if closes:
                self._outlet.close(Close(1012, _NOT_NOW))

    def _count_malformed(self, error: MalformedError) -> None:
        self._malformed += 1
        self._refuse("MALFORMED_FRAME", error.message, error.request_id)
        if self._malformed >= _MALFORMED_IN_A_ROW:
            self._outlet.close(Close(4400, "Too many malformed frames in a row."))

    def _refuse(self, code: str, message: str, request_id: int | str | None) -> None:
        self._outlet.push(replies.error(code, message, request_id))

    def _sign_out(self) -> None:
        """The session or the token this socket speaks by has ended."""
        self.end(4401, "NOT_AUTHENTICATED", "You are signed out; sign in again.")


def _asked(request: Subscribe) -> Asked:
    since = None if request.since is None else Position(request.since, request.epoch)
    return Asked(request.topic, since, request.id, request.profile)
