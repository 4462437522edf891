"""Heads and refusals of streams, which no middleware completes."""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from django.conf import settings

from core.api.errors import ApiError
from core.api.problems import CONTENT_TYPE, problem
from core.api.request_ids import HEADER, request_id_for
from realtime.consumers.origins import header
from realtime.topics import Caller

Scope = MutableMapping[str, Any]
Send = Callable[[dict[str, Any]], Awaitable[None]]
RawHeaders = list[tuple[bytes, bytes]]


async def begin(scope: Scope, send: Send, caller: Caller) -> None:
    """The head of a stream that nothing on its way may keep, change or hold back.

    It names the account the stream speaks for, as `hello` does on a socket: a cookie is shared by all
    pages of a browser, and one of them may have signed in as somebody else meanwhile.
    """
    account = "none" if caller.user_id is None else str(caller.user_id)
    headers = [
        (b"content-type", b"text/event-stream; charset=utf-8"),
        (b"cache-control", b"no-store, no-transform"),
        # nginx would collect what we write.
        (b"x-accel-buffering", b"no"),
        (b"x-account", account.encode()),
        *_common(scope),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})


async def refuse(error: ApiError, scope: Scope, send: Send) -> None:
    """A problem document instead of a stream."""
    body = problem(
        status=error.status,
        code=error.code,
        title=error.title,
        detail=error.detail,
        instance=scope["path"],
        errors=error.errors,
    )
    own = [(name.lower().encode(), value.encode()) for name, value in error.headers.items()]
    headers = [
        (b"content-type", CONTENT_TYPE.encode()),
        (b"cache-control", b"no-store"),
        *own,
        *_common(scope),
    ]
    await send({"type": "http.response.start", "status": error.status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(body).encode()})


def _common(scope: Scope) -> RawHeaders:
    """What every answer has; and for a page of a listed origin, the leave to read it."""
    given = header(scope["headers"], HEADER.lower().encode()) or ""
    headers = [
        (b"x-content-type-options", b"nosniff"),
        (b"cross-origin-resource-policy", b"same-origin"),
        (b"vary", b"Accept, Authorization, Cookie, Origin, X-Profile"),
        (HEADER.lower().encode(), request_id_for(given).encode()),
    ]
    origin = header(scope["headers"], b"origin")
    if origin is not None and origin in settings.CORS_ALLOWED_ORIGINS:
        headers += [
            (b"access-control-allow-origin", origin.encode("latin-1")),
            (b"access-control-allow-credentials", b"true"),
            (b"access-control-expose-headers", ", ".join(settings.CORS_EXPOSE_HEADERS).encode()),
        ]
    return headers
