"""The text of an event frame, built once and written to every socket as it is."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """An event with its place in the log. `topic` is the log's name, `data` JSON text."""

    topic: str
    seq: int
    type: str
    at: datetime
    data: str

    def frame(self) -> str:
        """The frame as contract 8.3 words it."""
        return (
            f'{{"op":"event","topic":{json.dumps(wire_name(self.topic))},"seq":{self.seq},'
            f'"type":"{self.type}","at":"{timestamp(self.at)}","data":{self.data}}}'
        )


def signal_frame(topic: str, type_: str, at: datetime, data: str) -> str:
    """The frame of something that is never logged."""
    return (
        f'{{"op":"signal","topic":{json.dumps(wire_name(topic))},'
        f'"type":"{type_}","at":"{timestamp(at)}","data":{data}}}'
    )


def wire_name(topic: str) -> str:
    """What a client calls the topic: `recommendations@7` is `recommendations` to the person it belongs to."""
    return topic.partition("@")[0]


def kind_of(topic: str) -> str:
    """`match` for `match:7`, `recommendations` for `recommendations@12`; of a pattern too."""
    return wire_name(topic).partition(":")[0]


def timestamp(at: datetime) -> str:
    """RFC 3339 in UTC with milliseconds and `Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"
