"""A hub's ear at one Redis: a connection that follows channels, and comes back when it was lost."""

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import hiredis
import redis
from redis.asyncio.connection import ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from realtime.hub.ear import Ear, transport_of

logger = logging.getLogger(__name__)

_TIMEOUT_SECONDS = 2.0
_BEAT_SECONDS = 5.0
# Two beats without an answer: nobody is there, whatever the system says of the connection.
_SILENCE_SECONDS = 11.0
_FIRST_WAIT_SECONDS = 0.1
_LONGEST_WAIT_SECONDS = 5.0
_CHANNELS_A_COMMAND = 500

Failures = (redis.RedisError, hiredis.HiredisError, OSError, TimeoutError)


class Link:
    """Calls `heard` with each message of the channels followed, and `restored` whenever all of them are.

    What was published while the connection was gone is lost and nobody says so: `restored` means
    that everything followed may have moved on unnoticed.
    """

    def __init__(
        self, address: str, *, heard: Callable[[bytes], None], restored: Callable[[], None]
    ) -> None:
        self._pool = ConnectionPool.from_url(
            address,
            protocol=2,
            socket_connect_timeout=_TIMEOUT_SECONDS,
            # Every command here has a time of its own; the client's would go by `asyncio.wait_for`, which in
            # Python 3.11 swallows the cancellation of a caller who leaves in the moment of the answer.
            socket_timeout=None,
            retry=Retry(NoBackoff(), 0),
        )
        self._heard = heard
        self._restored = restored
        self._channels: set[str] = set()
        self._confirming: dict[bytes, asyncio.Future[None]] = {}
        self._ear: Ear | None = None
        self._heard_at = 0.0
        self._up = asyncio.Event()

    async def wait_until_up(self, seconds: float) -> None:
        """Wait for the connection, but not for ever: without it events come from the log."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._up.wait(), seconds)

    async def follow(self, channel: str) -> None:
        """Hear the channel from now on; while the connection is gone, from its return on."""
        self._channels.add(channel)
        if self._ear is None:
            return
        confirmed = asyncio.get_running_loop().create_future()
        self._confirming[channel.encode()] = confirmed
        try:
            async with asyncio.timeout(_TIMEOUT_SECONDS):
                self._ear.send("SUBSCRIBE", channel)
                await confirmed
        except Failures as error:
            logger.warning("A channel could not be followed yet: %s", error)
        finally:
            self._confirming.pop(channel.encode(), None)

    async def leave(self, channel: str) -> None:
        """Hear the channel no longer."""
        self._channels.discard(channel)
        if self._ear is not None:
            self._ear.send("UNSUBSCRIBE", channel)

    async def run(self) -> None:
        """Keep the connection, for ever."""
        wait = _FIRST_WAIT_SECONDS
        while True:
            try:
                await self._connect_and_listen()
            except* Failures as failed:
                logger.warning(
                    "The channel layer is down; events come from the log: %s", failed.exceptions[0]
                )
            except* Exception:
                logger.exception("Listening to the channel layer failed.")
            if self._up.is_set():
                wait = _FIRST_WAIT_SECONDS
            self._up.clear()
            await asyncio.sleep(wait * random.uniform(0.5, 1.5))  # noqa: S311  spread, not secret
            wait = min(wait * 2, _LONGEST_WAIT_SECONDS)

    async def _connect_and_listen(self) -> None:
        connection: Any = self._pool.make_connection()  # type: ignore[no-untyped-call]
        try:
            async with asyncio.timeout(2 * _TIMEOUT_SECONDS):
                await connection.connect()
            ear = Ear(transport_of(connection), self._take)
            # Before the channels are told: whoever follows one from here on tells of it themselves.
            self._ear = ear
            self._subscribe(ear, tuple(self._channels))
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(ear.until_lost())
                tasks.create_task(self._beat(ear))
        finally:
            self._ear = None
            with suppress(*Failures):
                await connection.disconnect(nowait=True)

    def _subscribe(self, ear: Ear, channels: Sequence[str]) -> None:
        for first in range(0, len(channels), _CHANNELS_A_COMMAND):
            ear.send("SUBSCRIBE", *channels[first : first + _CHANNELS_A_COMMAND])
        # Answered after all subscriptions: from then on nothing is missed.
        ear.send("PING")

    def _take(self, reply: Any) -> None:
        self._heard_at = asyncio.get_running_loop().time()
        if isinstance(reply, list) and reply[0] == b"message":
            self._heard(reply[2])
        else:
            self._note(reply)

    def _note(self, message: Any) -> None:
        if isinstance(message, hiredis.HiredisError):
            raise message
        if isinstance(message, list) and message[0] == b"subscribe":
            confirmed = self._confirming.get(message[1])
            if confirmed is not None and not confirmed.done():
                confirmed.set_result(None)
        elif not self._up.is_set() and _is_pong(message):
            self._up.set()
            self._restored()

    async def _beat(self, ear: Ear) -> None:
        loop = asyncio.get_running_loop()
        self._heard_at = loop.time()
        while True:
            await asyncio.sleep(_BEAT_SECONDS)
            if loop.time() - self._heard_at > _SILENCE_SECONDS:
                raise TimeoutError("no answer")
            ear.send("PING")


def _is_pong(message: Any) -> bool:
    """With subscriptions it is a list, without any a plain answer."""
    return message == b"PONG" or (isinstance(message, list) and message[0] == b"pong")
