"""What may be published: names, types, sizes. Pure: values in, values or an error for every field out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from core.api.errors import ApiError, FieldError

PREFIX = "custom:"
LONGEST_NAME = 64
LONGEST_TYPE = 100
KEEP_DAYS = 7
MOST_KEEP_DAYS = 30
MOST_EVENTS = 100
MOST_DATA_BYTES = 32 * 1024
DEEPEST = 32

_TOPIC = re.compile(r"custom:[a-z0-9][a-z0-9_.-]{0,63}")
_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}")
_EVENT = frozenset({"topic", "type", "data"})
_MOST_NAMED = 20
_LONGEST_FIELD = 100

TOPIC_ADVICE = (
    "Use “custom:” and a name of at most 64 small letters, digits, “_”, “.” and “-”; "
    "it begins with a letter or digit."
)
_TYPE_ADVICE = (
    "Use at most 100 letters, digits, “_”, “.”, “:” and “-”, beginning with a letter or digit."
)


@dataclass(frozen=True, slots=True)
class GivenEvent:
    """An event somebody wants to publish. topic: with its prefix. data: JSON text."""

    topic: str
    type: str
    data: str


class RefusedEventsError(ApiError):
    """Nothing was published; `errors` says why, field by field."""

    def __init__(self, errors: list[FieldError]) -> None:
        super().__init__(errors[0].message, errors=tuple(errors[:_MOST_NAMED]))


def is_topic(name: str) -> bool:
    """May a custom topic be called so."""
    return _TOPIC.fullmatch(name) is not None


def read_events(body: Any) -> list[GivenEvent]:
    """The events of a body: `{topic, type, data}`, or `{events: […]}`. Raises RefusedEventsError."""
    if not isinstance(body, dict):
        raise RefusedEventsError([FieldError("", "invalid", "Send one JSON object.")])
    if "events" not in body:
        return _read_all([("", body)])
    if len(body) > 1:
        # Both at once: which of them was meant?
        raise RefusedEventsError([_unknown(str(name)) for name in body if name != "events"])
    events = body["events"]
    if not isinstance(events, list) or not 0 < len(events) <= MOST_EVENTS:
        message = f"Send a list of 1 to {MOST_EVENTS} events."
        raise RefusedEventsError([FieldError("events", "invalid", message)])
    return _read_all([(f"events.{place}.", event) for place, event in enumerate(events)])


def _read_all(given: list[tuple[str, Any]]) -> list[GivenEvent]:
    events, errors = [], []
    for path, event in given:
        texts = _texts(event)
        if texts is None:
            errors += list(_faults(path, event))
            if len(errors) >= _MOST_NAMED:
                break
        else:
            events.append(texts)
    if errors:
        raise RefusedEventsError(errors)
    return events


def _texts(event: Any) -> GivenEvent | None:
    """The event when nothing is wrong with it, at the least cost: this runs for every event there is."""
    if not isinstance(event, dict) or event.keys() != _EVENT:
        return None
    topic, type_ = event["topic"], event["type"]
    if not isinstance(topic, str) or not isinstance(type_, str):
        return None
    if _TOPIC.fullmatch(topic) is None or _TYPE.fullmatch(type_) is None:
        return None
    data, fault = _json(event["data"])
    return None if fault else GivenEvent(topic, type_, data)


def _faults(path: str, event: Any) -> Iterator[FieldError]:
    """Everything that is wrong with an event."""
    if not isinstance(event, dict):
        yield FieldError(
            path.rstrip("."), "invalid", "An event is an object of topic, type and data."
        )
        return
    for name in sorted(_EVENT - event.keys()):
        yield FieldError(f"{path}{name}", "required", "This field is required.")
    for name in list(event)[:_MOST_NAMED]:
        if name not in _EVENT:
            yield _unknown(f"{path}{name}")
    topic, type_ = event.get("topic", PREFIX + "x"), event.get("type", "x")
    if not isinstance(topic, str) or not _TOPIC.fullmatch(topic):
        yield FieldError(f"{path}topic", "invalid", TOPIC_ADVICE)
    if not isinstance(type_, str) or not _TYPE.fullmatch(type_):
        yield FieldError(f"{path}type", "invalid", _TYPE_ADVICE)
    if fault := _json(event.get("data"))[1]:
        yield FieldError(f"{path}data", "invalid", fault)


def _json(value: Any) -> tuple[str, str]:
    """The value as JSON text, and what is wrong with it, "" for nothing."""
    try:
        text = orjson.dumps(value)
    except orjson.JSONEncodeError as error:
        is_number = "Integer" in str(error)
        return "", "Use numbers of 64 bits." if is_number else "Use well-formed text, not too deep."
    if len(text) > MOST_DATA_BYTES:
        return "", f"The data of an event may be {MOST_DATA_BYTES:,} bytes long."
    # There cannot be more levels than brackets, which is all that most data has to be looked at for.
    if text.count(b"[") + text.count(b"{") > DEEPEST and _depth(value) > DEEPEST:
        return "", f"Data may be {DEEPEST} levels deep."
    return text.decode(), ""


def _depth(value: Any) -> int:
    """How many lists and objects lie in each other. The encoder has refused what is deeper than its 254."""
    if isinstance(value, dict):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0


def _unknown(name: str) -> FieldError:
    shown = name[:_LONGEST_FIELD].encode("utf-8", "replace").decode()
    return FieldError(shown, "unknown", "There is no such field.")
