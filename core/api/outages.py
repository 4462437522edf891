"""What answers when something that stands before Django meets a database that does not."""

import json
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from django.db import InterfaceError, OperationalError

from core.api.errors import DatabaseUnavailableError
from core.api.problems import CONTENT_TYPE, problem

logger = logging.getLogger(__name__)

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


class ExcusedOutages:
    """An ASGI application that answers 503 where the one inside fails for want of a database, as Django's views do."""

    def __init__(self, application: Application) -> None:
        self._application = application

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        begun = False

        async def send_and_note(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._application(scope, receive, send_and_note)
        except (OperationalError, InterfaceError):
            if begun:
                raise
            logger.exception("A request could not be answered.")
            await _excuse(scope, send)


async def _excuse(scope: MutableMapping[str, Any], send: Send) -> None:
    error = DatabaseUnavailableError()
    body = problem(
        status=error.status,
        code=error.code,
        title=error.title,
        detail=error.detail,
        instance=scope["path"],
    )
    headers = [
        (b"content-type", CONTENT_TYPE.encode()),
        (b"cache-control", b"no-store"),
        (b"x-content-type-options", b"nosniff"),
        *((name.lower().encode(), value.encode()) for name, value in error.headers.items()),
    ]
    await send({"type": "http.response.start", "status": error.status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(body).encode()})
