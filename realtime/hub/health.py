"""Does the channel layer's Redis answer."""

from realtime.hub.hints import shards


def channel_layer() -> None:
    """One trip to every Redis that carries hints. Raises redis.RedisError."""
    for shard in shards():
        shard.ping()
