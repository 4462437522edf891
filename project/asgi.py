"""The web process: HTTP to Django, sockets to live push."""

import os
from threading import Thread
from typing import cast

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")

from django.core.asgi import get_asgi_application

http = get_asgi_application()

from channels.routing import ProtocolTypeRouter
from django.conf import settings
from django.urls import resolve

from catalog.embeddings.queries import warm_up
from core.api.outages import ExcusedOutages
from core.database.requests import bound_requests
from core.security.request_size import Application, LimitedRequests
from realtime.consumers.routing import sockets
from realtime.custom.express import WithExpressPublishing
from realtime.server.garbage import settle
from realtime.stream.serving import WithStreams

bound_requests()
limited = LimitedRequests(cast("Application", http), largest=settings.MARQUEE_LARGEST_REQUEST)
application = ProtocolTypeRouter(
    {"http": WithStreams(ExcusedOutages(WithExpressPublishing(limited))), "websocket": sockets}
)


def _after_start() -> None:
    """What the first visitor need not wait for; then all of it is here to stay."""
    warm_up()
    resolve("/health/live")
    settle()


Thread(target=_after_start, name="warm-up", daemon=True).start()
