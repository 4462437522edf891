"""The web process: HTTP to Django, sockets to live push."""

import os
from threading import Thread
from typing import cast

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")

from django.core.asgi import get_asgi_application

http = get_asgi_application()

from channels.routing import ProtocolTypeRouter
from django.conf import settings

from catalog.embeddings.queries import warm_up
from core.security.request_size import Application, LimitedRequests
from realtime.consumers.routing import sockets

limited = LimitedRequests(cast("Application", http), largest=settings.MARQUEE_LARGEST_REQUEST)
application = ProtocolTypeRouter({"http": limited, "websocket": sockets})

Thread(target=warm_up, name="warm-up", daemon=True).start()
