"""What the server does in the document: it receives requests, and sends the rest."""

from collections.abc import Iterable
from typing import Any

from realtime.contract.messages import kind_of, messages_of
from realtime.contract.shapes import REQUESTS
from realtime.contract.webhook_messages import CHANNEL as WEBHOOK
from realtime.contract.webhook_messages import webhook_messages
from realtime.topics import TopicRule

SOCKET, STREAM = "socket", "stream"
# What the answer to each request may be; to `subscribe`, whatever the topic says.
_ANSWERS = {"unsubscribe": ("unsubscribed",), "ping": ("pong",), "auth": ("hello", "error")}

SECURITY_SCHEMES: dict[str, Any] = {
    "bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "A personal token or an app's, with `realtime:subscribe` and the topic's scope.",
    },
    "session": {
        "type": "httpApiKey",
        "in": "cookie",
        "name": "sessionid",
        "description": "A browser's session (over TLS `__Host-sessionid`), with an `Origin` that is listed.",
    },
    "ticket": {
        "type": "httpApiKey",
        "in": "header",
        "name": "Sec-WebSocket-Protocol",
        "description": (
            "`ticket.<value>` of POST /api/realtime/ticket beside `marquee.v1`, once, within 30 s; "
            "or `auth` as the first frame."
        ),
    },
}


def operations(rules: Iterable[TopicRule], told: list[str]) -> dict[str, Any]:
    """Operations by name. told: the messages that come unasked once a topic is followed."""
    subscribed = [name for name in told if name.startswith("subscribed.")]
    received = {
        f"receive.{op}": {
            "action": "receive",
            "channel": _channel(SOCKET),
            "summary": (model.__doc__ or "").strip(),
            "messages": [_message(SOCKET, op)],
            "reply": {
                "channel": _channel(SOCKET),
                "messages": [
                    _message(SOCKET, name) for name in _ANSWERS.get(op, (*subscribed, "error"))
                ],
            },
        }
        for op, model in REQUESTS.items()
    }
    sent = {
        "send.hello": _sending(SOCKET, "Who you are, first.", ["hello"]),
        "send.frames": _sending(SOCKET, "What happens on the topics you follow.", told),
        "send.webhook": _sending(
            WEBHOOK, "The same events, each by a request of its own.", list(webhook_messages())
        ),
        "send.stream": _sending(STREAM, "The same frames, by Server-Sent Events.", told),
        **{
            f"send.{channel_of(rule)}": _sending(
                channel_of(rule), f"What happens on `{rule.pattern}`.", messages_of(rule.pattern)
            )
            | _security(rule)
            for rule in rules
        },
    }
    return received | sent


def _sending(channel: str, summary: str, names: list[str]) -> dict[str, Any]:
    return {
        "action": "send",
        "channel": _channel(channel),
        "summary": summary,
        "messages": [_message(channel, name) for name in names],
    }


def _security(rule: TopicRule) -> dict[str, Any]:
    """Nothing for what is open to all; what is private asks for any of these."""
    if rule.owner is None:
        return {}
    return {
        "security": [{"$ref": f"#/components/securitySchemes/{name}"} for name in SECURITY_SCHEMES]
    }


def channel_of(rule: TopicRule) -> str:
    """What the channel of a topic is called."""
    return f"topic.{kind_of(rule.pattern)}"


def _channel(name: str) -> dict[str, str]:
    return {"$ref": f"#/channels/{name}"}


def _message(channel: str, name: str) -> dict[str, str]:
    return {"$ref": f"#/channels/{channel}/messages/{name}"}
