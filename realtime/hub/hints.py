"""The one place that says what a hint is, which channel it goes through, and sends it.

A hint goes by publish and subscribe of the channel layer's Redis, named as the layer names its
groups, but not through the layer: publishers are Celery tasks and views in threads, where
`async_to_sync(group_send)` would open an event loop and a connection each time, and a hub wants to
know when its connection was gone (`realtime.hub.link`), which the layer keeps to itself.
"""

import hashlib
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import redis
from channels_redis.utils import _consistent_hash, decode_hosts
from django.conf import settings

logger = logging.getLogger(__name__)

_TIMEOUT_SECONDS = 1.0
# One that did not answer in time is not asked for a moment to pass on what the log has: every publisher
# would wait as long. What the log does not have is tried all the same.
_LEFT_ALONE_SECONDS = 2.0
_NO_NUMBER = "-"
_silent_until: dict[int, float] = {}


@dataclass(frozen=True, slots=True)
class Hint:
    """A frame's text and where it belongs; `seq` is None for a signal.

    sent_at: when it was sent, right after the commit, in seconds of the wall clock; None before.
    """

    topic: str
    seq: int | None
    text: str
    sent_at: float | None = None

    def encoded(self) -> bytes:
        """A line of what it is about and of this moment, then the text as it is."""
        number = _NO_NUMBER if self.seq is None else str(self.seq)
        return f"{number} {time.time():.6f} {self.topic}\n{self.text}".encode()


def decoded(data: bytes) -> Hint:
    """The hint that was `encoded`. Raises ValueError for anything else."""
    head, _, text = data.decode().partition("\n")
    number, sent_at, topic = head.split(" ", 2)
    return Hint(topic, None if number == _NO_NUMBER else int(number), text, float(sent_at))


def channel_of(topic: str) -> str:
    """The Redis channel of a topic. One length for all, whatever a topic is called."""
    digest = hashlib.blake2s(topic.encode(), digest_size=16).hexdigest()
    return f"{_config().get('prefix', 'asgi')}__group__{digest}"


def shard_of(channel: str) -> int:
    """Which of the layer's Redis servers carries a channel."""
    return int(_consistent_hash(channel, len(addresses())))


def send_hints(hints: Sequence[Hint]) -> None:
    """Tell every process, in one pipeline. A layer that is down is logged, not raised: the log heals it."""
    by_shard: dict[int, list[tuple[str, bytes]]] = {}
    for hint in hints:
        channel = channel_of(hint.topic)
        shard = shard_of(channel)
        if hint.seq is None or time.monotonic() >= _silent_until.get(shard, 0.0):
            by_shard.setdefault(shard, []).append((channel, hint.encoded()))
    for shard, messages in by_shard.items():
        try:
            _publish(shards()[shard], messages)
        except redis.TimeoutError as error:
            _silent_until[shard] = time.monotonic() + _LEFT_ALONE_SECONDS
            logger.warning("Hints get no answer, sockets will catch up from the log: %s", error)
        except redis.RedisError as error:
            logger.warning("Hints not sent, sockets will catch up from the log: %s", error)


def _publish(client: redis.Redis, messages: list[tuple[str, bytes]]) -> None:
    if len(messages) == 1:
        client.publish(*messages[0])
        return
    with client.pipeline(transaction=False) as pipeline:
        for channel, message in messages:
            pipeline.publish(channel, message)
        pipeline.execute()


@cache
def shards() -> tuple[redis.Redis, ...]:
    """A client for each Redis that carries hints."""
    return tuple(
        redis.Redis.from_url(
            address,
            socket_timeout=_TIMEOUT_SECONDS,
            socket_connect_timeout=_TIMEOUT_SECONDS,
        )
        for address in addresses()
    )


@cache
def addresses() -> tuple[str, ...]:
    """The address of each Redis of the channel layer."""
    return tuple(host["address"] for host in decode_hosts(_config()["hosts"]))


def _config() -> dict[str, Any]:
    layer: dict[str, Any] = settings.CHANNEL_LAYERS["default"]
    config: dict[str, Any] = layer["CONFIG"]
    return config
