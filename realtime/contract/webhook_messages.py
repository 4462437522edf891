"""What webhooks send, as messages of the document: the same events, each a signed request of its own."""

import json
from typing import Any

from realtime.contract.examples import AT, event_example
from realtime.events.sports import MatchGoal
from realtime.log.frames import LoggedEvent
from realtime.webhooks.bodies import GAP, TEST, event_body, gap_body, test_body

CHANNEL = "webhook"
_EPOCH = "b7c1d2e4"
_TEXT = {"type": "string"}
_SEQ = {"type": "integer", "minimum": 1}
_HEADERS = {
    "type": "object",
    "properties": {
        "webhook-id": {**_TEXT, "description": "The same for each attempt: handle it once."},
        "webhook-timestamp": {**_TEXT, "description": "Seconds since 1970, of this attempt."},
        "webhook-signature": {
            **_TEXT,
            "description": (
                "`v1,` and the HMAC-SHA256, in base64, of id, timestamp and body joined by dots; one for each "
                "secret, by spaces."
            ),
        },
    },
    "required": ["webhook-id", "webhook-timestamp", "webhook-signature"],
}


def webhook_channel() -> dict[str, Any]:
    """An address that a member names; so there is none here."""
    return {
        "address": None,
        "title": "Webhooks",
        "summary": "Events of the topics that a webhook follows, each by POST to its address. Answer 2xx within 10 s.",
        "messages": {
            name: {"$ref": f"#/components/messages/{name}"} for name in webhook_messages()
        },
    }


def webhook_messages() -> dict[str, dict[str, Any]]:
    """Name -> message."""
    goal = event_example(MatchGoal)
    event = LoggedEvent("match:7", 42, MatchGoal.type, AT, goal.model_dump_json())
    place = {"topic": _TEXT, "epoch": _TEXT, "seq": _SEQ}
    return {
        "webhook.event": _message(
            "Any event: `type` is its own, `data.data` what sockets get as `data`.",
            _TEXT,
            {**place, "data": {}},
            event_body(event, _EPOCH),
        ),
        GAP: _message(
            "The events from `missing_from` to `seq` are no longer kept and will not come.",
            {"const": GAP},
            {**place, "seq": {**_SEQ, "minimum": 0}, "missing_from": _SEQ},
            gap_body("match:7", _EPOCH, (38, 41), AT),
        ),
        TEST: _message(
            "What “send a test” sends.",
            {"const": TEST},
            {"webhook": {"type": "integer"}, "message": _TEXT},
            test_body(3, AT),
        ),
    }


def _message(
    summary: str, type_: dict[str, Any], data: dict[str, Any], body: str
) -> dict[str, Any]:
    return {
        "name": CHANNEL,
        "summary": summary,
        "headers": _HEADERS,
        "payload": {
            "type": "object",
            "properties": {
                "type": type_,
                "timestamp": {"type": "string", "format": "date-time"},
                "data": {"type": "object", "properties": data, "required": list(data)},
            },
            "required": ["type", "timestamp", "data"],
        },
        "examples": [{"payload": json.loads(body)}],
    }
