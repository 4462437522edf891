"""The web process: HTTP to Django, sockets to live push."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")

from django.core.asgi import get_asgi_application

http = get_asgi_application()

from channels.routing import ProtocolTypeRouter

from realtime.consumers.routing import sockets

application = ProtocolTypeRouter({"http": http, "websocket": sockets})
