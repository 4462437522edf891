"""The largest request, held while it arrives.

Django takes a whole body before anything of ours sees it, in memory first and then on disk, so a
limit inside Django would come too late.
"""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from core.api.errors import PayloadTooLargeError
from core.api.problems import CONTENT_TYPE, problem

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


class LimitedRequests:
    """An ASGI application that reads at most `largest` bytes of a body and answers 413 beyond."""

    def __init__(self, application: Application, *, largest: int) -> None:
        self._application = application
        self._largest = largest

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if _announced(scope) > self._largest:
            await self._refuse(scope, send)
            return
        counted = _Counted(receive, self._largest)
        await self._application(scope, counted, send)
        # Django takes the broken request for a caller who hung up, and leaves without an answer.
        if counted.is_over:
            await self._refuse(scope, send)

    async def _refuse(self, scope: MutableMapping[str, Any], send: Send) -> None:
        error = PayloadTooLargeError(self._largest)
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
            # What was not read must not be taken for the next request.
            (b"connection", b"close"),
        ]
        await send({"type": "http.response.start", "status": error.status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(body).encode()})


class _Counted:
    """Receives for the application, and says the caller left once there was too much."""

    def __init__(self, receive: Receive, largest: int) -> None:
        self._receive = receive
        self._left = largest
        self.is_over = False

    async def __call__(self) -> Message:
        message = await self._receive()
        self._left -= len(message.get("body", b""))
        if self._left < 0:
            self.is_over = True
            return {"type": "http.disconnect"}
        return message


def _announced(scope: MutableMapping[str, Any]) -> int:
    """The length a request says it has; 0 when it says none, or nonsense that the server lets through."""
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0
