"""The frames a socket answers with. Texts, since they are written as they are."""

import json
from typing import Any

from django.conf import settings

from realtime.hub.starting import Start
from realtime.topics import Caller

PROTOCOL = 1


def hello(connection: str, caller: Caller, request_id: int | str | None = None) -> str:
    """The first frame, and the answer to `auth`."""
    beside = {} if request_id is None else {"id": request_id}
    user = None if caller.user_id is None else {"id": caller.user_id, "username": caller.username}
    return _text(
        {
            "op": "hello",
            **beside,
            "protocol": PROTOCOL,
            "connection": connection,
            "heartbeat": settings.REALTIME_HEARTBEAT_SECONDS,
            "user": user,
        }
    )


def subscribed(request_id: int | str | None, topic: str, start: Start) -> str:
    """The answer to `subscribe`; the snapshot's JSON text goes in as it is."""
    head = _text(
        {
            "op": "subscribed",
            "id": request_id,
            "topic": topic,
            "epoch": start.epoch,
            "seq": start.seq,
            "mode": start.mode,
        }
    )
    return head if start.snapshot is None else f'{head[:-1]},"snapshot":{start.snapshot}}}'


def unsubscribed(request_id: int | str | None, topic: str) -> str:
    """The answer to `unsubscribe`."""
    return _text({"op": "unsubscribed", "id": request_id, "topic": topic})


def pong(request_id: int | str | None) -> str:
    """The answer to `ping`."""
    return _text({"op": "pong"} | ({} if request_id is None else {"id": request_id}))


def error(code: str, message: str, request_id: int | str | None = None) -> str:
    """What went wrong; the socket stays open unless a close follows."""
    beside = {} if request_id is None else {"id": request_id}
    return _text({"op": "error", **beside, "code": code, "message": message})


def _text(frame: dict[str, Any]) -> str:
    return json.dumps(frame, separators=(",", ":"), ensure_ascii=False)
