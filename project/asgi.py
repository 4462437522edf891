"""The web process: HTTP to Django, sockets to live push."""

import os
from threading import Thread

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")

from django.core.asgi import get_asgi_application

http = get_asgi_application()

from channels.routing import ProtocolTypeRouter

from catalog.embeddings.queries import warm_up
from realtime.consumers.routing import sockets

application = ProtocolTypeRouter({"http": http, "websocket": sockets})

Thread(target=warm_up, name="warm-up", daemon=True).start()
