"""The ASGI application for `GET /api/stream`: before Django, whose middleware is made for answers that end."""

import logging
from collections.abc import Awaitable, Callable, MutableMapping
from functools import partial
from typing import Any

from django.db import DatabaseError

from core.api.errors import ApiError, UpstreamUnavailableError
from realtime.consumers.addresses import address_of
from realtime.consumers.identity import (
    CredentialsRefusedError,
    Identity,
    ScopeMissingError,
    identity_of,
)
from realtime.hub.database import in_database_thread
from realtime.hub.process import current_hub, drain_and_wait, running_hub
from realtime.server.daphne import wait_at_end
from realtime.stream.answers import refuse
from realtime.stream.asking import StreamRequest, read_request
from realtime.stream.conversation import Stream
from realtime.stream.refusals import NotAllowedError, NotSignedInError

logger = logging.getLogger(__name__)

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

_PATHS = frozenset({"/api/stream", "/api/stream/", "/api/v1/stream", "/api/v1/stream/"})
_NOT_NOW = "Not available right now; try again."


class WithStreams:
    """Serves streams, and hands every other request on."""

    def __init__(self, application: Application) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] == "GET" and _path(scope) in _PATHS:
            await _serve(scope, receive, send)
        else:
            await self._application(scope, receive, send)


async def _serve(scope: Scope, receive: Receive, send: Send) -> None:
    wait_at_end(send, drain_and_wait)
    try:
        asked = read_request(scope)
        identity = await _identify(asked)
        hub = running_hub() or await current_hub()
        await Stream(hub, scope, receive, send).run(asked.topics, identity, address_of(dict(scope)))
    except ApiError as error:
        await refuse(error, scope, send)
    except DatabaseError:
        logger.exception("A stream could not begin.")
        await refuse(UpstreamUnavailableError(_NOT_NOW), scope, send)


async def _identify(asked: StreamRequest) -> Identity:
    who = partial(identity_of, asked.headers, needs_origin=not asked.from_own_page)
    try:
        return await in_database_thread(who)
    except CredentialsRefusedError:
        raise NotSignedInError("These credentials are not valid.") from None
    except ScopeMissingError:
        raise NotAllowedError("This token lacks the scope “realtime:subscribe”.") from None


def _path(scope: Scope) -> str:
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", ""))
