"""The AsyncAPI 3.0 document of everything that is pushed, made from the declarations.

One channel is the socket, one the stream; besides there is one for each row of the topics table, which
both of them carry. What tools do not know stands in fields that begin with `x-`; the page “Developers”
is drawn from them.
"""

import re
from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from realtime.consumers.routing import ENDPOINTS
from realtime.contract.codes import Limits, close_codes, error_codes
from realtime.contract.messages import kind_of, messages, messages_of
from realtime.contract.operations import (
    SECURITY_SCHEMES,
    SOCKET,
    STREAM,
    channel_of,
    operations,
)
from realtime.contract.shapes import schemas
from realtime.contract.webhook_messages import CHANNEL as WEBHOOK
from realtime.contract.webhook_messages import webhook_channel, webhook_messages
from realtime.topics import TopicRule

_PLACEHOLDERS = {
    "id": "A number: of a match, a film, a member.",
    "name": "At most 64 small letters, digits, “_”, “.” and “-”.",
}
_ABOUT = (
    "Matches, films and whatever else moves, as it happens. One WebSocket carries any number of topics; "
    "a stream of Server-Sent Events carries the same frames. In order per topic, each event exactly once, "
    "none missing while it is kept; beyond that a fresh snapshot."
)


def asyncapi_document(limits: Limits) -> dict[str, Any]:
    """The whole document; the same for the same declarations."""
    rules: tuple[TopicRule, ...] = import_string(settings.MARQUEE_TOPICS)
    all_messages = messages()
    pushed = [name for rule in rules for name in messages_of(rule.pattern)]
    told = list(dict.fromkeys((*pushed, "error")))
    topics = {channel_of(rule): _topic(rule, limits) for rule in rules}
    channels = {
        SOCKET: _socket([name for name in all_messages if name in told or "." not in name], rules),
        STREAM: _stream(told),
        WEBHOOK: webhook_channel(),
        **topics,
    }
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Marquee live push",
            "version": settings.SPECTACULAR_SETTINGS["VERSION"],
            "description": _ABOUT,
            "license": {"name": "Apache-2.0"},
        },
        "defaultContentType": "application/json",
        "servers": _servers(),
        "channels": channels,
        "operations": operations(rules, told),
        "components": {
            "messages": all_messages | webhook_messages(),
            "schemas": schemas(),
            "securitySchemes": SECURITY_SCHEMES,
        },
        "x-close-codes": [asdict(code) for code in close_codes(limits)],
        "x-error-codes": [asdict(code) for code in error_codes()],
    }


def _servers() -> dict[str, Any]:
    host = {"default": "localhost:8000", "description": "Where Marquee runs."}
    return {
        protocol: {"host": "{host}", "protocol": protocol, "variables": {"host": host}}
        for protocol in ("ws", "wss", "http", "https")
    }


def _socket(names: list[str], rules: tuple[TopicRule, ...]) -> dict[str, Any]:
    known = {_shape(rule.pattern) for rule in rules}
    ready = {
        re.sub(r"\(\?P<(\w+)>[^)]*\)", r"{\1}", pattern.strip("^$").removesuffix("/?")): topic
        for pattern, topic in ENDPOINTS.items()
        if topic is not None and _shape(topic) in known
    }
    return {
        "address": "/ws/",
        "title": "One socket for everything",
        "summary": "Subscribe to up to 200 topics by frames; the subprotocol is `marquee.v1`, or none.",
        "servers": [{"$ref": "#/servers/ws"}, {"$ref": "#/servers/wss"}],
        "messages": _references(names),
        "bindings": {"ws": {"method": "GET", "bindingVersion": "0.1.0"}},
        "x-single-topic": {f"/{address}/": topic for address, topic in ready.items()},
    }


def _shape(pattern: str) -> str:
    """A pattern without the name of its placeholder."""
    return re.sub(r"\{\w+\}", "{}", pattern)


def _stream(names: list[str]) -> dict[str, Any]:
    return {
        "address": "/api/stream",
        "title": "Server-Sent Events",
        "summary": (
            "`?topics=scores,match:7`. Each `data:` is a whole frame; `id:` covers all topics and comes back as "
            "`Last-Event-ID`. A comment every 15 s."
        ),
        "servers": [{"$ref": "#/servers/http"}, {"$ref": "#/servers/https"}],
        "messages": _references(names),
    }


def _topic(rule: TopicRule, limits: Limits) -> dict[str, Any]:
    names = re.findall(r"\{(\w+)\}", rule.pattern)
    channel: dict[str, Any] = {
        "address": rule.pattern,
        "title": rule.pattern,
        "summary": "A topic. The socket and the stream carry it.",
        "messages": _references(messages_of(rule.pattern)),
        "x-topic": {
            "pattern": rule.pattern,
            "who": _who(rule),
            "private": rule.owner is not None,
            "scope": rule.scope and rule.scope.value,
            "kept": _kept(rule, limits),
        },
    }
    if names:
        channel["parameters"] = {name: {"description": _PLACEHOLDERS[name]} for name in names}
    return channel


def _who(rule: TopicRule) -> str:
    """The first sentence about the function that decides."""
    return (rule.may_subscribe.__doc__ or "").strip().split(". ")[0].removesuffix(".") + "."


def _kept(rule: TopicRule, limits: Limits) -> str:
    if rule.keep == "last":
        return "the last event"
    if kind_of(rule.pattern) == "custom":
        return "at least 1 to 30 days, as its owner says"
    return f"{rule.keep_days or limits.keep_days} days"


def _references(names: list[str]) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/messages/{name}"} for name in names}
