"""The one place that sends to the channel layer.

Written with the synchronous client on purpose: publishers are Celery tasks and views in threads,
where `async_to_sync(group_send)` would open an event loop and a connection each time. The name and
the encoding are the layer's own; a test holds both sides together.
"""

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import redis
from channels.layers import get_channel_layer
from channels_redis.utils import _consistent_hash, decode_hosts
from django.conf import settings

logger = logging.getLogger(__name__)

MESSAGE_TYPE = "push.hint"
_TIMEOUT_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Hint:
    """A frame's text and where it belongs; `seq` is None for a signal."""

    topic: str
    seq: int | None
    text: str


def group_of(topic: str) -> str:
    """The layer's group of a topic: layers allow fewer characters in a name than topics have."""
    return hashlib.blake2s(topic.encode(), digest_size=16).hexdigest()


def send_hints(hints: Sequence[Hint]) -> None:
    """Tell every process, in one pipeline. A layer that is down is logged, not raised: the log heals it."""
    layer: Any = get_channel_layer()
    clients = shards()
    by_shard: dict[int, list[tuple[str, bytes]]] = {}
    for hint in hints:
        channel = f"{_config().get('prefix', 'asgi')}__group__{group_of(hint.topic)}"
        message = {"type": MESSAGE_TYPE, "topic": hint.topic, "seq": hint.seq, "text": hint.text}
        shard = _consistent_hash(channel, len(clients))
        by_shard.setdefault(shard, []).append((channel, layer.serialize(message)))
    for shard, messages in by_shard.items():
        try:
            _publish(clients[shard], messages)
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
    return tuple(
        redis.Redis.from_url(
            host["address"],
            socket_timeout=_TIMEOUT_SECONDS,
            socket_connect_timeout=_TIMEOUT_SECONDS,
        )
        for host in decode_hosts(_config()["hosts"])
    )


def _config() -> dict[str, Any]:
    layer: dict[str, Any] = settings.CHANNEL_LAYERS["default"]
    config: dict[str, Any] = layer["CONFIG"]
    return config
