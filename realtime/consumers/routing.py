"""Socket addresses. One multiplexed socket, and endpoints that have one topic subscribed already."""

import re
from typing import Any

from realtime.consumers.push import PushConsumer
from realtime.consumers.talk import Receive, Send

# Address -> the topic it is about, None for the multiplexed socket.
ENDPOINTS: dict[str, str | None] = {
    r"^ws/?$": None,
    r"^ws/notifications/?$": "notifications",
    r"^ws/feed/?$": "feed",
    r"^ws/scores/?$": "scores",
    r"^ws/scores/(?P<match>[1-9][0-9]{0,17})/?$": "match:{match}",
}

_patterns = tuple((re.compile(pattern), topic) for pattern, topic in ENDPOINTS.items())


async def sockets(scope: dict[str, Any], receive: Receive, send: Send) -> None:
    """The application for every socket. An address that is none's: 403 to the handshake."""
    path = scope["path"].removeprefix(scope.get("root_path", "")).lstrip("/")
    for pattern, topic in _patterns:
        match = pattern.match(path)
        if match is not None:
            scope["push_topic"] = topic and topic.format(**match.groupdict())
            await PushConsumer()(scope, receive, send)
            return
    await receive()
    await send({"type": "websocket.close"})
