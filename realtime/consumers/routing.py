"""Socket addresses. One multiplexed socket, and endpoints that have one topic subscribed already."""

from typing import Any, cast

from channels.routing import URLRouter
from django.urls import re_path

from realtime.consumers.push import PushConsumer

# Address -> the topic it is about, None for the multiplexed socket.
ENDPOINTS: dict[str, str | None] = {
    r"^ws/?$": None,
    r"^ws/scores/?$": "scores",
    r"^ws/scores/(?P<match>[1-9][0-9]{0,17})/?$": "match:{match}",
}


def _application(topic: str | None) -> Any:
    consumer = PushConsumer.as_asgi()

    async def serve(scope: dict[str, Any], receive: Any, send: Any) -> None:
        await consumer({**scope, "push_topic": topic}, receive, send)

    return serve


async def refuse(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """An address that is no socket's: 403 to the handshake."""
    await receive()
    await send({"type": "websocket.close"})


sockets = URLRouter(
    [
        *(re_path(pattern, _application(topic)) for pattern, topic in ENDPOINTS.items()),
        re_path(r"", cast("Any", refuse)),
    ]
)
