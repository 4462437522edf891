"""Live push as the documentation of Channels teaches it: a consumer per socket, a group per topic.

Only what a chat of the tutorial has, with a view that publishes. BENCH_LAYER names the channel layer.
"""

import json
import os
import secrets
from typing import Any

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path

settings.configure(
    SECRET_KEY=secrets.token_urlsafe(),
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["channels"],
    CHANNEL_LAYERS={
        "default": {
            "BACKEND": os.environ["BENCH_LAYER"],
            "CONFIG": {
                # The client's own limit of 100 ends the layer under this load.
                "hosts": [{"address": os.environ["REDIS_URL"], "max_connections": 10_000}],
                "prefix": "bench",
            },
        }
    },
)
django.setup()

# Only with settings can these be imported.
from channels.generic.websocket import AsyncJsonWebsocketConsumer  # noqa: E402
from channels.layers import get_channel_layer  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from django.core.asgi import get_asgi_application  # noqa: E402


class TopicConsumer(AsyncJsonWebsocketConsumer):  # type: ignore[misc]
    """One socket on one topic."""

    async def connect(self) -> None:
        self.group = f"topic_{self.scope['url_route']['kwargs']['topic']}"
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()
        await self.send_json({"op": "ready"})

    async def disconnect(self, code: int) -> None:
        await self.channel_layer.group_discard(self.group, self.channel_name)

    async def topic_event(self, message: dict[str, Any]) -> None:
        """Somebody published."""
        await self.send_json(message["event"])


async def publish(request: HttpRequest, topic: str) -> HttpResponse:
    """Hand the event on to the topic's group."""
    event = json.loads(request.body)
    message = {"type": "topic.event", "event": event}
    await get_channel_layer().group_send(f"topic_{topic}", message)
    return HttpResponse("{}", content_type="application/json")


urlpatterns = [path("publish/<str:topic>", publish)]

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter([path("ws/<str:topic>/", TopicConsumer.as_asgi())]),
    }
)
