"""Every frame as a message of the document: its shape, and a real one as an example."""

import json
import re
from typing import Any

from realtime.consumers import replies
from realtime.contract.declared import declared_events, declared_snapshots
from realtime.contract.examples import AT, event_example, snapshot_example
from realtime.contract.shapes import REQUESTS, reference
from realtime.events import PushEvent, Snapshot
from realtime.hub.starting import Start
from realtime.log.frames import LoggedEvent, signal_frame
from realtime.topics import Caller

Message = dict[str, Any]
_REQUEST_ID = {
    "oneOf": [{"type": "integer"}, {"type": "string", "maxLength": 64}],
    "description": "The one of the request.",
}
_AT = {"type": "string", "format": "date-time"}
_SEQ = {"type": "integer", "minimum": 0}
_EPOCH = "b7c1d2e4"
_CUSTOM = "custom:{name}"

_REQUEST_EXAMPLES: dict[str, list[dict[str, Any]]] = {
    "subscribe": [
        {"op": "subscribe", "id": 1, "topic": "scores"},
        {"op": "subscribe", "id": 2, "topic": "match:7", "since": 41, "epoch": _EPOCH},
    ],
    "unsubscribe": [{"op": "unsubscribe", "id": 3, "topic": "match:7"}],
    "ping": [{"op": "ping", "id": "x"}],
    "auth": [{"op": "auth", "id": 0, "token": "mq_…"}, {"op": "auth", "id": 0, "ticket": "…"}],
}


def messages() -> dict[str, Message]:
    """Name -> message: requests, answers, a `subscribed` for each kind of topic, each event."""
    snapshots = {
        f"subscribed.{kind_of(pattern)}": _subscribed(snapshot)
        for pattern, snapshot in declared_snapshots().items()
    }
    events = {name: _event(model) for name, model in declared_events().items()}
    return {**_requests(), **_answers(), **snapshots, **_custom(), **events}


def messages_of(pattern: str) -> list[str]:
    """The messages a topic brings, its `subscribed` first."""
    if pattern == _CUSTOM:
        return list(_custom())
    first = [f"subscribed.{kind_of(pattern)}"] if pattern in declared_snapshots() else []
    return first + [name for name, model in declared_events().items() if pattern in model.topics]


def kind_of(pattern: str) -> str:
    """`match` for `match:{id}`."""
    return pattern.partition(":")[0]


def _requests() -> dict[str, Message]:
    return {
        op: {
            "name": op,
            "summary": (model.__doc__ or "").strip(),
            "correlationId": {"location": "$message.payload#/id"},
            "payload": reference(model),
            "examples": [{"payload": example} for example in _REQUEST_EXAMPLES[op]],
        }
        for op, model in REQUESTS.items()
    }


def _answers() -> dict[str, Message]:
    """What is not about one kind of topic."""
    ana = Caller(user_id=12, username="ana")
    text = {"type": "string"}
    user = {
        "type": ["object", "null"],
        "description": "Null for nobody.",
        "properties": {"id": {"type": "integer"}, "username": text},
        "required": ["id", "username"],
    }
    return {
        "hello": _answer(
            "hello",
            "First, always, and once more after `auth`: whom the connection speaks for.",
            {
                "protocol": {"const": replies.PROTOCOL},
                "connection": text,
                "heartbeat": {"type": "integer", "description": "Seconds between two pings."},
                "user": user,
            },
            [replies.hello("q0YbH3uZ5xw1", Caller()), replies.hello("q0YbH3uZ5xw1", ana, 0)],
            optional={"id": _REQUEST_ID},
        ),
        "unsubscribed": _answer(
            "unsubscribed",
            "Nothing more comes of this topic.",
            {"id": _nullable(_REQUEST_ID), "topic": text},
            [replies.unsubscribed(3, "match:7")],
        ),
        "pong": _answer(
            "pong",
            "The answer to `ping`.",
            {},
            [replies.pong("x")],
            optional={"id": _REQUEST_ID},
        ),
        "error": _answer(
            "error",
            "A request was refused, or the end is near; the connection stays open unless a close follows.",
            {"code": text, "message": {"type": "string", "description": "For people."}},
            [replies.error("NOT_FOUND", "There is no such topic.", 1)],
            optional={"id": _REQUEST_ID},
        ),
    }


def _subscribed(model: type[Snapshot]) -> Message:
    topic = example_name(model.topic)
    fresh = Start(_EPOCH, "snapshot", 41, snapshot_example(model).model_dump_json())
    resumed = Start(_EPOCH, "resumed", 39)
    return _subscription(
        (model.__doc__ or "").strip(),
        {**topic_shape((model.topic,)), "snapshot": reference(model)},
        [replies.subscribed(1, topic, fresh), replies.subscribed(1, topic, resumed)],
    )


def _subscription(summary: str, properties: dict[str, Any], examples: list[str]) -> Message:
    snapshot = properties.pop("snapshot")
    return _answer(
        "subscribed",
        summary,
        {
            "id": _nullable(_REQUEST_ID),
            **properties,
            "epoch": {"type": "string", "description": "Of the whole log; send it with `since`."},
            "seq": {**_SEQ, "description": "Where you stand now; the next event has this and one."},
            "mode": {"enum": ["snapshot", "resumed"]},
        },
        examples,
        optional={"snapshot": snapshot},
    )


def _event(model: type[PushEvent]) -> Message:
    data = event_example(model).model_dump_json()
    topic = example_name(model.topics[0])
    if model.ephemeral:
        frame = signal_frame(topic, model.type, AT, data)
    else:
        frame = LoggedEvent(topic, 42, model.type, AT, data).frame()
    return {
        **_happening(
            model.type,
            (model.__doc__ or "").strip(),
            topic_shape(model.topics),
            reference(model),
            frame,
            ephemeral=model.ephemeral,
        ),
        "x-topics": list(model.topics),
    }


def _custom() -> dict[str, Message]:
    """What others publish: any type, any JSON."""
    anything: dict[str, Any] = {"description": "Whatever was published, at most 32 KiB."}
    topic = example_name(_CUSTOM)
    data = '{"celsius":21.4}'
    frame = LoggedEvent(topic, 42, "measured", AT, data).frame()
    event = _happening(
        None, "What somebody published.", topic_shape((_CUSTOM,)), anything, frame, ephemeral=False
    )
    fresh = Start(_EPOCH, "snapshot", 42, frame)
    return {
        "subscribed.custom": _subscription(
            "The last event as it was pushed; null when there is none.",
            {
                **topic_shape((_CUSTOM,)),
                "snapshot": {"oneOf": [{"type": "null"}, event["payload"]]},
            },
            [replies.subscribed(1, topic, fresh)],
        ),
        "custom.event": event | {"x-topics": [_CUSTOM]},
    }


def _happening(
    type_: str | None,
    summary: str,
    topic: dict[str, Any],
    data: dict[str, Any],
    frame: str,
    *,
    ephemeral: bool,
) -> Message:
    return _answer(
        "signal" if ephemeral else "event",
        summary,
        {
            **topic,
            **({} if ephemeral else {"seq": {**_SEQ, "minimum": 1}}),
            "type": {"const": type_} if type_ else {"type": "string", "maxLength": 100},
            "at": _AT,
            "data": data,
        },
        [frame],
    )


def _answer(
    op: str,
    summary: str,
    properties: dict[str, Any],
    frames: list[str],
    optional: dict[str, Any] | None = None,
) -> Message:
    return {
        "name": op,
        "summary": summary,
        "payload": {
            "type": "object",
            "properties": {"op": {"const": op}, **properties, **(optional or {})},
            "required": ["op", *properties],
        },
        "examples": [{"payload": json.loads(frame)} for frame in frames],
    }


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {**schema, "oneOf": [*schema["oneOf"], {"type": "null"}]}


def example_name(pattern: str) -> str:
    """`match:7` for `match:{id}`."""
    ids = {"movie": "42", "user": "12"}
    return pattern.replace("{id}", ids.get(kind_of(pattern), "7")).replace("{name}", "weather")


def topic_shape(patterns: tuple[str, ...]) -> dict[str, Any]:
    """The field `topic` of frames that belong to these."""
    expressions = [
        re.escape(pattern)
        .replace(r"\{id\}", "[1-9][0-9]{0,17}")
        .replace(r"\{name\}", "[a-z0-9][a-z0-9_.-]{0,63}")
        for pattern in patterns
    ]
    return {"topic": {"type": "string", "pattern": f"^({'|'.join(expressions)})$"}}
