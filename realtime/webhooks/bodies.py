"""What is sent: JSON text, made once for all attempts."""

import json
from datetime import datetime

from realtime.log.frames import LoggedEvent, timestamp, wire_name

GAP = "webhook.gap"
TEST = "webhook.test"


def event_body(event: LoggedEvent, epoch: str) -> str:
    """An event with its place: `data.data` is what sockets get as `data`."""
    place = f'"topic":{json.dumps(wire_name(event.topic))},"epoch":"{epoch}","seq":{event.seq}'
    return (
        f'{{"type":{json.dumps(event.type)},"timestamp":"{timestamp(event.at)}",'
        f'"data":{{{place},"data":{event.data}}}}}'
    )


def gap_body(topic: str, epoch: str, missing: tuple[int, int], at: datetime) -> str:
    """That events of a topic cannot be sent any more: from the first to the last of these numbers."""
    data = {"topic": topic, "epoch": epoch, "seq": missing[1], "missing_from": missing[0]}
    return _message(GAP, at, data)


def test_body(hook_id: int, at: datetime) -> str:
    """What “send a test” sends."""
    return _message(TEST, at, {"webhook": hook_id, "message": "It works."})


def _message(kind: str, at: datetime, data: dict[str, object]) -> str:
    message = {"type": kind, "timestamp": timestamp(at), "data": data}
    return json.dumps(message, separators=(",", ":"))
